import { type LogAxis, logAxis } from "./log-axis.ts";

/** One thing that is measured, at several sizes. */
export interface Line {
  readonly name: string;
  readonly points: readonly Point[];
}

/** What is drawn where; both above 0, others are left out. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A diagram with both axes logarithmic. */
export interface Panel {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly nameX: (value: number) => string;
  readonly nameY: (value: number) => string;
}

/** Diagrams side by side, which share colours and their legend. */
export interface Plot {
  readonly title: string;
  /** What somebody has to know who does not see it. */
  readonly description: string;
  readonly below: string;
  readonly panels: readonly Panel[];
}

const PANEL = { width: 236, height: 236, left: 58, gap: 18, top: 88 };
const LEGEND = { top: 24, perRow: 4, row: 22 };
const BELOW = 58;

/**
 * The diagrams as SVG that needs nothing else: colours for a light and for a dark page, the first line drawn above the others
 * and wider.
 */
export function drawPlot({ title, description, below, panels }: Plot): string {
  const names = [...new Set(panels.flatMap(({ lines }) => lines.map(({ name }) => name)))];
  const width = panels.length * (PANEL.left + PANEL.width + PANEL.gap);
  const height = PANEL.top + PANEL.height + BELOW;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeText(title)}</title>`,
    `<desc id="desc">${escapeText(description)}</desc>`,
    `<style>${STYLE}</style>`,
    ...drawLegend(names, width),
    ...panels.flatMap((panel, at) => drawPanel(panel, names, at)),
    `<text class="note" x="${width / 2}" y="${height - 8}" text-anchor="middle">${escapeText(below)}</text>`,
    "</svg>",
    "",
  ].join("\n");
}

function drawLegend(names: readonly string[], width: number): string[] {
  const step = (width - PANEL.left) / LEGEND.perRow;
  return names.map((name, at) => {
    const x = round(PANEL.left + (at % LEGEND.perRow) * step);
    const y = LEGEND.top + Math.floor(at / LEGEND.perRow) * LEGEND.row;
    const sample = `<path d="M0 -4h26"/>${drawMark(at, { x: 13, y: -4 })}`;
    return `<g class="line s${at}" transform="translate(${x} ${y})">${sample}<text x="34">${escapeText(name)}</text></g>`;
  });
}

function drawPanel(panel: Panel, names: readonly string[], place: number): string[] {
  const points = panel.lines.flatMap((line) => visible(line));
  const x = logAxis(
    points.map((point) => point.x),
    { from: 0, to: PANEL.width },
  );
  const y = logAxis(
    points.map((point) => point.y),
    { from: PANEL.height, to: 0 },
  );
  const left = PANEL.left + place * (PANEL.left + PANEL.width + PANEL.gap);
  const behindFirst = panel.lines.toSorted(
    (one, other) => names.indexOf(other.name) - names.indexOf(one.name),
  );
  return [
    `<g transform="translate(${left} ${PANEL.top})">`,
    `<text class="title" y="-12">${escapeText(panel.title)}</text>`,
    ...y.ticks.map((value) => drawLevel(round(y.place(value)), panel.nameY(value))),
    ...x.ticks.map((value) => drawColumn(round(x.place(value)), panel.nameX(value))),
    ...behindFirst.map((line) => drawLine(line, names.indexOf(line.name), { x, y })),
    "</g>",
  ];
}

function drawLevel(y: number, name: string): string {
  return `<path class="grid" d="M0 ${y}H${PANEL.width}"/><text class="tick" x="-8" y="${y + 4}" text-anchor="end">${escapeText(name)}</text>`;
}

function drawColumn(x: number, name: string): string {
  return `<path class="grid" d="M${x} 0V${PANEL.height}"/><text class="tick" x="${x}" y="${PANEL.height + 20}" text-anchor="middle">${escapeText(name)}</text>`;
}

function drawLine(line: Line, number: number, axes: { readonly x: LogAxis; readonly y: LogAxis }): string {
  const places = visible(line).map(({ x, y }) => ({ x: round(axes.x.place(x)), y: round(axes.y.place(y)) }));
  const path = places.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("");
  return `<g class="line s${number}"><path d="${path}"/>${places.map((place) => drawMark(number, place)).join("")}</g>`;
}

/** A mark that tells lines apart without their colours. */
function drawMark(number: number, { x, y }: Point): string {
  const shapes = ["", "M-4 -4h8v8h-8z", "M0 -5l5 9h-10z", "M0 5l5 -9h-10z", "M0 -5.5l5 5.5l-5 5.5l-5 -5.5z"];
  const shape = shapes[number % shapes.length] ?? "";
  if (shape === "") return `<circle cx="${x}" cy="${y}" r="4"/>`;
  return `<path class="mark" transform="translate(${x} ${y})" d="${shape}"/>`;
}

function visible({ points }: Line): Point[] {
  return points.filter(({ x, y }) => x > 0 && y > 0 && Number.isFinite(x) && Number.isFinite(y));
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Colours on white and on black, in pairs; all of them are told apart by people who see no red or no green. */
const COLOURS = [
  ["#c2410c", "#fb923c"],
  ["#1d6fb8", "#60b0f4"],
  ["#0f7b5f", "#3ecf9f"],
  ["#6f9c12", "#b7dc5a"],
  ["#8a4fbe", "#c79bf2"],
  ["#b0487e", "#f29ac4"],
  ["#946200", "#e3b341"],
  ["#6b7280", "#a3aab6"],
] as const;

const STYLE = [
  "text{font:13px system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif;fill:#1f2328}",
  ".title{font-size:14px;font-weight:600}.tick,.note{font-size:11.5px;fill:#59636e}",
  ".grid{stroke:#8b949e;stroke-opacity:.28;fill:none}",
  ".line path{fill:none;stroke-width:1.8;stroke-linejoin:round;stroke-linecap:round}.line .mark{stroke-width:0}",
  ".s0 path{stroke-width:3.4}.s0 circle{r:5px}.s0 text{font-weight:600}",
  ...COLOURS.map(([light], at) => colour(at, light)),
  "@media(prefers-color-scheme:dark){text{fill:#e6edf3}.tick,.note{fill:#9aa4af}",
  ...COLOURS.map(([, dark], at) => colour(at, dark)),
  "}",
].join("");

function colour(number: number, value: string): string {
  return `.s${number} path{stroke:${value}}.s${number} circle,.s${number} .mark{fill:${value}}`;
}
