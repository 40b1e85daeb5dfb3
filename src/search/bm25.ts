/** The numbers that shape the ranking. */
export interface Bm25Parameters {
  /** How slowly repeated words stop counting; ≥ 0. */
  readonly k1: number;
  /** How much a long paragraph is held against it; 0 (not at all) to 1. */
  readonly b: number;
  /** The power to which a word's rarity counts; > 0. */
  readonly idfPower: number;
  /** What a word in its exact form adds to the same word by its stem; ≥ 0. */
  readonly exactFormWeight: number;
  /** What one occurrence in a field counts as, in occurrences in the body; each ≥ 0. */
  readonly fieldWeights: { readonly body: number; readonly title: number; readonly speaker: number };
}

/** Chosen on eight English test collections together; the figures are in docs/decisions/ranking.md. */
export const defaultParameters = {
  k1: 1.5,
  b: 0.6,
  idfPower: 1.25,
  exactFormWeight: 0.4,
  fieldWeights: { body: 1, title: 2, speaker: 2 },
} as const satisfies Bm25Parameters;

/**
 * The parameters given back unchanged.
 * @throws RangeError naming the parameter and the value met, where one is outside its range.
 */
export function checkParameters(parameters: Bm25Parameters): Bm25Parameters {
  const { k1, b, idfPower, exactFormWeight, fieldWeights } = parameters;
  expect("k1", k1, atLeastZero);
  expect("b", b, { form: "a number from 0 to 1", holds: (value) => value >= 0 && value <= 1 });
  expect("idfPower", idfPower, {
    form: "a finite number above 0",
    holds: (value) => Number.isFinite(value) && value > 0,
  });
  expect("exactFormWeight", exactFormWeight, atLeastZero);
  for (const [field, weight] of Object.entries(fieldWeights))
    expect(`fieldWeights.${field}`, weight, atLeastZero);
  return parameters;
}

interface Range {
  readonly form: string;
  readonly holds: (value: number) => boolean;
}

const atLeastZero: Range = {
  form: "a finite number of at least 0",
  holds: (value) => Number.isFinite(value) && value >= 0,
};

function expect(name: string, value: number, { form, holds }: Range): void {
  if (!holds(value)) throw new RangeError(`${name}: expected ${form}, met ${value}`);
}

/**
 * How rare a term is: `ln(1 + (N − n + ½) / (n + ½)) ^ power` for a term that `n` of `N` paragraphs hold.
 *
 * The 1 inside the logarithm is Lucene's: it keeps a term that most paragraphs hold from counting against them. The
 * power is ours: above 1 it lets the rare words of a question lead. A term that no paragraph holds has n = 0.
 *
 * @see Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), section 3
 */
export function rarity(holders: number, paragraphs: number, power: number): number {
  return Math.log(1 + (paragraphs - holders + 0.5) / (holders + 0.5)) ** power;
}

/**
 * How much a length is held against a paragraph: `k1 · (1 − b + b · length / mean)`, in occurrences; `k1` where the
 * mean is 0.
 */
export function lengthNorm(length: number, mean: number, { k1, b }: Bm25Parameters): number {
  return mean === 0 ? k1 : k1 * (1 - b + (b * length) / mean);
}

/**
 * What `frequency` occurrences count for: `f · (k1 + 1) / (f + norm)`, 0 for none, rising towards `k1 + 1`.
 *
 * `frequency` is summed over the fields by their weights before it saturates, so that a word in the title and in the
 * body counts as one word said more often (BM25F in the form of Robertson, Zaragoza and Taylor, 2004).
 */
export function saturation(frequency: number, norm: number, { k1 }: Bm25Parameters): number {
  return frequency === 0 ? 0 : (frequency * (k1 + 1)) / (frequency + norm);
}
