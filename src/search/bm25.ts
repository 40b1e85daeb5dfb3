/** What each kind of evidence in the order of words weighs beside the words themselves. */
export interface EvidenceWeights {
  /** That words of the question stand near each other. */
  readonly nearness: number;
  /** That they stand early in the paragraph. */
  readonly earliness: number;
  /** That there are words such as the question asks for. */
  readonly answer: number;
}

/** The numbers that shape the ranking. */
export interface Bm25Parameters {
  /** How slowly repeated words stop counting, for a question without words; ≥ 0. */
  readonly k1: number;
  /** How much more slowly for each word of the question, up to {@link MOST_K1}; ≥ 0. */
  readonly k1PerWord: number;
  /** How much a long paragraph is held against it; 0 (not at all) to 1. */
  readonly b: number;
  /** The power to which a word's rarity counts; > 0. */
  readonly idfPower: number;
  /** What a word in its exact form adds to the same word by its stem; ≥ 0. */
  readonly exactFormWeight: number;
  /** What a word by its first letters adds to the same word by its stem; ≥ 0. */
  readonly cutWeight: number;
  /** The power to which the rarity of its first letters counts; > 0. */
  readonly cutIdfPower: number;
  /** What the order of a paragraph's words adds; each ≥ 0. */
  readonly evidence: EvidenceWeights;
  /** What one occurrence in a field counts as, in occurrences in the body; each ≥ 0. */
  readonly fieldWeights: { readonly body: number; readonly title: number; readonly speaker: number };
}

/** The k1 that longer questions do not go beyond. */
const MOST_K1 = 2.5;

/** Chosen on eight English test collections together; the figures are in docs/decisions/ranking.md. */
export const defaultParameters = {
  k1: 0.6,
  k1PerWord: 0.1,
  b: 0.6,
  idfPower: 1.25,
  exactFormWeight: 0.4,
  cutWeight: 0.4,
  cutIdfPower: 1.5,
  evidence: { nearness: 0.45, earliness: 0.5, answer: 0.5 },
  fieldWeights: { body: 1, title: 2, speaker: 2 },
} as const satisfies Bm25Parameters;

/**
 * The parameters given back unchanged.
 * @throws RangeError naming the parameter and the value met, where one is outside its range.
 */
export function checkParameters(parameters: Bm25Parameters): Bm25Parameters {
  const { b, idfPower, cutIdfPower, evidence, fieldWeights, ...weights } = parameters;
  for (const [name, weight] of Object.entries(weights)) expect(name, weight, atLeastZero);
  expect("b", b, { form: "a number from 0 to 1", holds: (value) => value >= 0 && value <= 1 });
  expect("idfPower", idfPower, aboveZero);
  expect("cutIdfPower", cutIdfPower, aboveZero);
  for (const [kind, weight] of Object.entries(evidence)) expect(`evidence.${kind}`, weight, atLeastZero);
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

const aboveZero: Range = {
  form: "a finite number above 0",
  holds: (value) => Number.isFinite(value) && value > 0,
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

/** The finest difference that counts in a score, as its reciprocal. */
const GRID = 2 ** 20;

/**
 * The number rounded to a multiple of 2⁻²⁰, about a millionth. Products of two such numbers, and sums of these, are exact in
 * double precision as long as they stay below 2¹³: so a score is the same in whatever order its parts are added up, and equal
 * scores are equal.
 */
export function onGrid(value: number): number {
  return Math.round(value * GRID) / GRID;
}

/**
 * k1 for a question of so many words, repeated ones counted: `min(2.5, k1 + k1PerWord · words)`, and never below `k1`.
 *
 * In a short question each word is a topic, and saying it again proves little; in a long one a paragraph that keeps saying the
 * same word is rather about it. The figures are in docs/decisions/ranking.md.
 */
export function k1For(words: number, { k1, k1PerWord }: Bm25Parameters): number {
  return Math.max(k1, Math.min(MOST_K1, k1 + k1PerWord * words));
}

/**
 * How long a paragraph counts as beside others: `1 − b + b · length / mean`; 1 for one of mean length, and where the mean is 0.
 */
export function relativeLength(length: number, mean: number, { b }: Pick<Bm25Parameters, "b">): number {
  return mean === 0 ? 1 : 1 - b + (b * length) / mean;
}

/**
 * What `frequency` occurrences count for: `f · (k1 + 1) / (f + k1 · L)` in a paragraph of relative length `L`; 0 for none, rising
 * towards `k1 + 1`.
 *
 * `frequency` is summed over the fields by their weights before it saturates, so that a word in the title and in the
 * body counts as one word said more often (BM25F in the form of Robertson, Zaragoza and Taylor, 2004).
 */
export function saturation(frequency: number, relative: number, k1: number): number {
  return frequency === 0 ? 0 : (frequency * (k1 + 1)) / (frequency + k1 * relative);
}
