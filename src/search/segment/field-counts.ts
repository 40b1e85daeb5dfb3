import type { Bm25Parameters } from "../bm25.ts";

/** The parts of a paragraph that are searched. */
export const fieldNames = ["body", "title", "speaker"] as const;

export type FieldName = (typeof fieldNames)[number];

/** A number for each field. */
export type PerField = Readonly<Record<FieldName, number>>;

/**
 * Where each field's count lies in a packed byte: five bits for the body, two for the title, one for the speaker. By 31
 * occurrences BM25 has long saturated, and nobody says a word twice in a name.
 */
const layout = {
  body: { shift: 0, largest: 31 },
  title: { shift: 5, largest: 3 },
  speaker: { shift: 7, largest: 1 },
} as const;

/** How many different packed counts there are. */
export const PACKED_COUNTS = 256;

/** Three packed counts with one more occurrence in `field`. A count stops at the largest that its bits hold. */
export function countOccurrence(packed: number, field: FieldName): number {
  const { shift, largest } = layout[field];
  return ((packed >>> shift) & largest) === largest ? packed : packed + (1 << shift);
}

/** The three counts that a packed byte holds. */
export function unpackCounts(packed: number): PerField {
  return {
    body: packed & layout.body.largest,
    title: (packed >>> layout.title.shift) & layout.title.largest,
    speaker: packed >>> layout.speaker.shift,
  };
}

/** Counts as far as a packed byte would hold them. */
export function capCounts({ body, title, speaker }: PerField): PerField {
  return {
    body: Math.min(body, layout.body.largest),
    title: Math.min(title, layout.title.largest),
    speaker: Math.min(speaker, layout.speaker.largest),
  };
}

/** The sum of the counts, each times its field's weight. */
export function weightedSum(counts: PerField, weights: Bm25Parameters["fieldWeights"]): number {
  return counts.body * weights.body + counts.title * weights.title + counts.speaker * weights.speaker;
}
