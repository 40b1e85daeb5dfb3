/** The parts of a paragraph that are searched. */
export const fieldNames = ["body", "title", "speaker"] as const;

export type FieldName = (typeof fieldNames)[number];

/** A number for each field. */
export type PerField = Readonly<Record<FieldName, number>>;

/** Where each field's count lies in a packed number: 16 bits for the body, 8 each for title and speaker. */
const layout = {
  body: { shift: 0, largest: 0xffff },
  title: { shift: 16, largest: 0xff },
  speaker: { shift: 24, largest: 0xff },
} as const;

/**
 * Three packed counts with one more occurrence in `field`. A count stops at the largest that its bits hold: by then
 * BM25 has long saturated.
 */
export function countOccurrence(packed: number, field: FieldName): number {
  const { shift, largest } = layout[field];
  return ((packed >>> shift) & largest) === largest ? packed : packed + 2 ** shift;
}

/** The three counts that a packed number holds. */
export function unpackCounts(packed: number): PerField {
  return {
    body: packed & layout.body.largest,
    title: (packed >>> layout.title.shift) & layout.title.largest,
    speaker: packed >>> layout.speaker.shift,
  };
}

/** The sum of the counts, each times its field's weight. */
export function weightedSum(counts: PerField, weights: PerField): number {
  return counts.body * weights.body + counts.title * weights.title + counts.speaker * weights.speaker;
}

/** The {@link weightedSum} of packed counts, without unpacking them into an object: for the innermost loop. */
export function weightedPacked(packed: number, weights: PerField): number {
  return (
    (packed & layout.body.largest) * weights.body +
    ((packed >>> layout.title.shift) & layout.title.largest) * weights.title +
    (packed >>> layout.speaker.shift) * weights.speaker
  );
}
