import { insertionsIn } from "../insertions-in.ts";
import type { Comparison } from "./alignment/compare-stretch.ts";
import { isInBrackets } from "./given-words.ts";

/**
 * What the publisher put into the record's words and the given ones have without brackets, as if the speaker had said it: slices of
 * the record. Letters that are put into a word are left aside.
 */
export function publishersWords({ stretch, steps, given }: Comparison): string[] {
  const taken = steps.flatMap((step) => {
    const isTaken = step.kind === "same" && !isInBrackets(given.text, given.words[step.given]?.start ?? 0);
    return isTaken ? (stretch.record.words[step.recorded] ?? []) : [];
  });
  let offset = 0;
  const inserted = stretch.passages.flatMap(({ paragraph }) => {
    const own = insertionsIn(paragraph).map(({ start, end }) => ({
      start: offset + start,
      end: offset + end,
    }));
    offset += paragraph.text.length + 2;
    return own;
  });
  return inserted
    .filter(({ start, end }) => taken.some((word) => word.start >= start && word.end <= end))
    .map(({ start, end }) => stretch.text.slice(start, end));
}
