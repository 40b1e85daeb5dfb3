import type { IndexParts } from "./index-parts.ts";
import { SEGMENT_SIZE, type Segment } from "./segment/segment.ts";
import type { WordRange } from "./words/word-range.ts";

/** A paragraph in its segment, with what its score depends on besides its words. */
export interface ParagraphPlace {
  readonly segment: Segment;
  /** Its number in the segment. */
  readonly local: number;
  readonly prior: number;
  readonly relativeLength: number;
}

/** The words of a paragraph, by field. */
export interface ParagraphWords {
  readonly body: WordRange;
  readonly title: WordRange;
  readonly speaker: WordRange;
}

/** Where the paragraph of that number is. @throws RangeError for a number that the index does not have. */
export function placeOfParagraph({ segments, traits, scale }: IndexParts, paragraph: number): ParagraphPlace {
  const segment = segments[Math.floor(paragraph / SEGMENT_SIZE)];
  if (segment === undefined) throw new RangeError(`paragraph: expected one of the index, met ${paragraph}`);
  const local = paragraph - segment.first;
  return {
    segment,
    local,
    prior: traits.priors[segment.traits[local] ?? 0] ?? 1,
    relativeLength: scale.relativeLengths[segment.lengths[local] ?? 0] ?? 1,
  };
}

/** The words of a paragraph. */
export function wordsOfParagraph(
  { headings }: IndexParts,
  { segment, local }: Pick<ParagraphPlace, "segment" | "local">,
): ParagraphWords {
  const heading = segment.headings[local] ?? 0;
  return {
    body: bodyOf(segment, local),
    title: headings.titleOf(heading),
    speaker: headings.speakerOf(heading),
  };
}

/** The words of a paragraph's body. */
export function bodyOf({ words, wordStarts }: Segment, local: number): WordRange {
  return { words, start: wordStarts[local] ?? 0, end: wordStarts[local + 1] ?? 0 };
}
