import type { Line } from "./line.ts";

const spaced = /[\p{L}\p{M}] [-‐]$/u;

/**
 * The lines with their hyphens close to the letters before: where a line is set wide, the hyphen at its end may stand apart. Lines
 * stay as they are where hyphens between spaces are as usual inside of them.
 */
export function mendHyphens(lines: readonly Line[]): readonly Line[] {
  const ends = lines.filter(({ text }) => spaced.test(text)).length;
  const insides = lines.filter(({ text }) => text.includes(" - ")).length;
  if (ends <= insides) return lines;
  return lines.map((line) =>
    spaced.test(line.text) ? { ...line, text: line.text.replace(/ (?=.$)/u, "") } : line,
  );
}
