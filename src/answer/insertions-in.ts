import type { Span } from "../attribution/index.ts";
import type { Paragraph } from "../corpus/index.ts";

/**
 * What a publisher or transcriber put into the words of a paragraph, those of quotations inside an author's prose included,
 * in order; offsets count from the paragraph's start. Brackets of the prose itself are the author's own.
 */
export function insertionsIn({ voice, start, end, insertions, quotations }: Paragraph): readonly Span[] {
  if (voice !== "prose" || quotations.length === 0) return insertions;
  return quotations
    .flatMap((quotation) => quotation.insertions)
    .filter((insertion) => insertion.start < end && insertion.end > start)
    .map((insertion) => ({
      start: Math.max(insertion.start, start) - start,
      end: Math.min(insertion.end, end) - start,
    }));
}
