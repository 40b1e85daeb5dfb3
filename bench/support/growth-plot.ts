import type { EngineCost } from "./growth.ts";
import { drawPlot, type Panel } from "./plot.ts";

/** What an engine cost at each size. */
export interface EngineGrowth {
  readonly name: string;
  readonly costs: readonly EngineCost[];
}

/** How engines grow with the paragraphs that they hold, as SVG: time to answer, time to build, memory. */
export function growthPlot(growths: readonly EngineGrowth[]): string {
  const panel = (title: string, read: (cost: EngineCost) => number, nameY: Panel["nameY"]): Panel => ({
    title,
    lines: growths.map(({ name, costs }) => ({
      name,
      points: costs.map((cost) => ({ x: cost.paragraphs, y: read(cost) })),
    })),
    nameX: nameCount,
    nameY,
  });
  return drawPlot({
    title: "How Lectern and other search engines grow with the corpus",
    description: describe(growths),
    below: "Paragraphs in the corpus; both axes are logarithmic, lower is better",
    panels: [
      panel("Answering a question, median", ({ medianMilliseconds }) => medianMilliseconds / 1000, nameTime),
      panel("Building the index", ({ buildSeconds }) => buildSeconds, nameTime),
      panel("Memory besides the texts", ({ bytes }) => bytes, nameBytes),
    ],
  });
}

function describe(growths: readonly EngineGrowth[]): string {
  const sentences = growths.flatMap(({ name, costs }) => {
    const last = costs.at(-1);
    if (last === undefined) return [];
    const { paragraphs, medianMilliseconds, buildSeconds, bytes } = last;
    const [answer, build] = [nameTime(medianMilliseconds / 1000), nameTime(buildSeconds)];
    return [
      `${name} with ${nameCount(paragraphs)} paragraphs: ${answer}, built in ${build}, ${nameBytes(bytes)}.`,
    ];
  });
  return sentences.join(" ");
}

/** `1k` for 1,000. */
function nameCount(count: number): string {
  return withUnit(count, [
    [1e6, "M"],
    [1e3, "k"],
    [1, ""],
  ]);
}

function nameTime(seconds: number): string {
  return withUnit(seconds, [
    [1, " s"],
    [1e-3, " ms"],
    [1e-6, " µs"],
  ]);
}

function nameBytes(bytes: number): string {
  return withUnit(bytes, [
    [1e9, " GB"],
    [1e6, " MB"],
    [1e3, " kB"],
    [1, " B"],
  ]);
}

/** The value in the largest unit of which it has at least one, with two digits that count. */
function withUnit(value: number, units: readonly (readonly [number, string])[]): string {
  const [size, name] = units.find(([unit]) => value >= unit * 0.9999) ?? units.at(-1) ?? [1, ""];
  return `${(value / size).toLocaleString("en", { maximumSignificantDigits: 2, useGrouping: false })}${name}`;
}
