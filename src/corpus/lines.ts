import type { Span } from "../attribution/index.ts";

/** The lines of a text without their ends (`\n`, `\r\n` or a lone `\r`); an empty one after a final line end is left out. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ start, end: index });
    start = index + lineEnd.length;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}

/** The number, from 1, of the line that holds the offset. */
export function lineAt(lines: readonly Span[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The span without white space at its ends; `null` where nothing is left. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === "") return null;
  const first = start + words.length - words.trimStart().length;
  return { start: first, end: first + trimmed.length };
}
