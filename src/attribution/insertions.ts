import type { Span } from "./span.ts";

/** Which brackets hold words that the speaker did not say. */
export type InsertionBrackets = "round-and-square" | "square";

const closerOf: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
]);

/**
 * The bracketed stretches of a quotation, brackets included, outermost only, in order: what a publisher or transcriber
 * put in. A bracket that is never closed is no insertion, nor is a Markdown link.
 *
 * @example findInsertions("(C)oordinated (violence in) Kazakhstan", "round-and-square") // [{0, 3}, {14, 27}]
 */
export function findInsertions(words: string, brackets: InsertionBrackets): Span[] {
  const insertions: Span[] = [];
  let index = 0;
  while (index < words.length) {
    const opener = words.charAt(index);
    const end = isOpener(opener, brackets) ? closingEnd(words, index) : -1;
    if (end < 0) {
      index += 1;
    } else {
      const link = opener === "[" && words.charAt(end) === "(" ? closingEnd(words, end) : -1;
      if (link < 0) insertions.push({ start: index, end });
      index = Math.max(end, link);
    }
  }
  return insertions;
}

function isOpener(character: string, brackets: InsertionBrackets): boolean {
  return character === "[" || (character === "(" && brackets === "round-and-square");
}

/** How long an insertion may be; a bracket closed later than this is taken for a stray one. */
const LONGEST_INSERTION = 400;

/** The index after the bracket that closes the one at `start`; -1 where none does. */
function closingEnd(words: string, start: number): number {
  const expected: string[] = [];
  const limit = Math.min(words.length, start + LONGEST_INSERTION);
  for (let index = start; index < limit; index += 1) {
    const character = words.charAt(index);
    const closer = closerOf.get(character);
    if (closer !== undefined) expected.push(closer);
    else if (character === expected.at(-1)) expected.pop();
    if (expected.length === 0) return index + 1;
  }
  return -1;
}
