import { describe, expect, it } from "vitest";
import { logAxis } from "../../bench/support/log-axis.ts";
import { drawPlot, type Line } from "../../bench/support/plot.ts";

const nameOf = (value: number) => `[${value}]`;

function plotOf(lines: readonly Line[]): string {
  const panel = { title: "Time", lines, nameX: nameOf, nameY: nameOf };
  return drawPlot({ title: "Growth", description: "Ours & theirs", below: "Paragraphs", panels: [panel] });
}

describe("logAxis", () => {
  it("goes from the power of ten below the values to the one above, with a tick at each", () => {
    expect(logAxis([20, 300], { from: 0, to: 90 }).ticks).toEqual([10, 100, 1000]);
  });

  it("ends at a value that is a power of ten itself", () => {
    expect(logAxis([0.001, 1000], { from: 0, to: 60 }).ticks).toEqual([0.001, 0.01, 0.1, 1, 10, 100, 1000]);
  });

  it("puts equal ratios at equal distances", () => {
    const { place } = logAxis([1, 100], { from: 200, to: 0 });
    expect([1, 10, 100].map(place)).toEqual([200, 100, 0]);
  });

  it("has two ticks for values that are all the same", () => {
    expect(logAxis([10, 10], { from: 0, to: 1 }).ticks).toEqual([10, 100]);
  });
});

describe("drawPlot", () => {
  const ours = {
    name: "Ours",
    points: [
      { x: 10, y: 1 },
      { x: 100, y: 10 },
    ],
  };
  const theirs = { name: "<Theirs>", points: [{ x: 10, y: 10 }] };

  it("says what it shows to those who do not see it", () => {
    const svg = plotOf([ours]);
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
    expect(svg).toContain('<title id="title">Growth</title>\n<desc id="desc">Ours &amp; theirs</desc>');
  });

  it("has colours for a dark page", () => {
    expect(plotOf([ours])).toContain("prefers-color-scheme:dark");
  });

  it("names every line once, with what XML reserves escaped", () => {
    const svg = plotOf([ours, theirs]);
    expect(svg.match(/>Ours</gu)).toHaveLength(1);
    expect(svg.match(/>&lt;Theirs&gt;</gu)).toHaveLength(1);
  });

  it("draws the first line last, above the others", () => {
    const [, panel = ""] = plotOf([ours, theirs]).split('class="title"');
    expect([...panel.matchAll(/class="line s(\d)"/gu)].map(([, number]) => number)).toEqual(["1", "0"]);
  });

  it("leaves out what a logarithm does not reach", () => {
    const none = {
      name: "None",
      points: [
        { x: 10, y: 0 },
        { x: 100, y: Number.NaN },
      ],
    };
    const svg = plotOf([ours, none]);
    expect(svg).not.toMatch(/NaN|Infinity/u);
  });
});
