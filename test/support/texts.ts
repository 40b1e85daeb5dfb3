import fc from "fast-check";

/** What every property is checked with, so that each run sees the same cases. */
export const seeded = { seed: 20_220_105, numRuns: 400 } as const;

/** Pieces in which tokens, sentences and normalization have rules of their own. */
const pieces = [
  ..."UuSs.,'’‘-‐–()[]\"“”«»!?…。 \n\t\u00a0\u00ad\u200b\u200d\ufeff019ёйßłİé\u0301\u3042我ーก้שﷺ½\ud83d\ude00",
  "\u{1d49c}",
  "\u{1f600}",
  "Mr",
  "No",
  "The",
  "U.S.",
  "COVID-19",
  "(C)",
  "(’s)",
  "...",
  "1,000.50",
];

/** Any UTF-16 unit, so that halves of surrogate pairs stand alone. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

/** Any text at all: random code points, random UTF-16 units, and mixtures of the pieces that have rules. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: anyUnit }),
  fc.string({ unit: fc.constantFrom(...pieces), maxLength: 24 }),
);

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands in the text at each span. */
export function slices(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}
