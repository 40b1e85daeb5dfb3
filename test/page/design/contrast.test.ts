import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Theme = "light" | "dark";

const tokens = readFileSync(new URL("../../../src/page/design/tokens.css", import.meta.url), "utf8");

/** A token is one colour, or one for each theme. */
function colour(name: string, theme: Theme): string {
  const value = new RegExp(`--${name}: (?:light-dark\\((#\\w{6}), (#\\w{6})\\)|(#\\w{6}));`, "u").exec(
    tokens,
  );
  const found = value?.[3] ?? value?.[theme === "light" ? 1 : 2];
  if (found === undefined) throw new Error(`expected the colour --${name} in tokens.css, met none`);
  return found;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ["canvas", "surface", "deep", "raised", "hovered", "chosen"];
const texts = ["text", "strong", "muted"].flatMap((text) => grounds.map((ground) => [text, ground] as const));
const colouredTexts = ["link", "good", "warn", "danger"].flatMap((text) =>
  ["canvas", "surface"].map((ground) => [text, ground] as const),
);
const buttons = [
  ["on-accent", "accent"],
  ["on-accent", "accent-pressed"],
  ["text", "mark"],
] as const;
const edges = ["edge", "focus"].flatMap((edge) =>
  ["canvas", "surface", "deep", "raised"].map((ground) => [edge, ground] as const),
);

describe.each<Theme>(["light", "dark"])("in the %s theme", (theme) => {
  test.each([...texts, ...colouredTexts, ...buttons])("%s can be read on %s", (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edges)("the outline %s is seen on %s", (edge, ground) => {
    expect(contrast(colour(edge, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

test("black on white is 21 to 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
});
