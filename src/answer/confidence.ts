/** What speaks for a paragraph being the answer to a question. */
export interface Evidence {
  /** Its score as a share of the one that no paragraph can reach, in which words that the corpus lacks count in full; 0 to 1. */
  readonly share: number;
  /**
   * How far the next paragraph falls behind: `1 - next / score`, but at most a quarter of `together`, since a word that few
   * paragraphs hold makes a wide lead by itself; 0 for any paragraph but the first.
   */
  readonly lead: number;
  /**
   * How rare the question's words are that one sentence of it holds, with its title and speaker, in all, over
   * `ln(paragraphs + 1)`, which is about the rarity of a word that a single paragraph holds. Where it is above 1, so
   * many words come together by chance in less than one paragraph of the corpus.
   */
  readonly together: number;
}

/** The numbers that turn evidence into a confidence; each weight is at least 0, so that more evidence never lowers it. */
export interface ConfidenceWeights {
  readonly base: number;
  readonly share: number;
  readonly lead: number;
  readonly together: number;
}

/**
 * Fitted by `npm run fit:abstention` on questions with an answer in the corpus and without: off the topic, about a day that it does not
 * cover, with the paragraph that answers taken out. How, and how well they tell: docs/decisions/abstention.md.
 */
const confidenceWeights = {
  base: 0.64,
  share: 1.47,
  lead: 3.66,
  together: 2.38,
} as const satisfies ConfidenceWeights;

/** The confidence from which a paragraph is shown: the one that nine of ten right answers reach. */
export const LEAST_CONFIDENCE = 0.36;

/** What keeps the logarithms finite: about the least evidence that differs from none. */
const LEAST_SHARE = 0.02;
const LEAST_TOGETHER = 0.1;

/** The evidence on the scale on which its weights count, from the weakest: logarithms of what is a ratio. */
export function scaledEvidence({ share, lead, together }: Evidence): Evidence {
  return { share: Math.log(share + LEAST_SHARE), lead, together: Math.log(together + LEAST_TOGETHER) };
}

/**
 * How sure it is that a paragraph with this evidence is the right one, above 0 and below 1: a logistic function of
 * `base + share · ln(share + 0.02) + lead · lead + together · ln(together + 0.1)`.
 *
 * @example confidenceOf({ share: 0.48, lead: 0.5, together: 1.9 }) // 0.957
 */
export function confidenceOf(evidence: Evidence, weights: ConfidenceWeights = confidenceWeights): number {
  const { share, lead, together } = scaledEvidence(evidence);
  const logit = weights.base + weights.share * share + weights.lead * lead + weights.together * together;
  return 1 / (1 + Math.exp(-logit));
}
