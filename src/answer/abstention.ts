/** What a search says about its best paragraph. */
export interface Nearness {
  readonly score: number;
  /** The score that no paragraph can reach, by `SearchResult`. */
  readonly ceiling: number;
  /** How many distinct words the question has, stop words left out. */
  readonly words: number;
  /** How many of them the paragraph holds. */
  readonly wordsHeld: number;
}

/** The share of the ceiling that is always near enough: about one plain mention of the only word of a question. */
const ALWAYS_ENOUGH = 0.25;

/** The share of the ceiling that a question of one word would have to reach, and how fast longer ones need less. */
const SHARE_OF_ONE_WORD = 0.6;
const WORDS_POWER = 0.8;

/**
 * True where a paragraph is near enough to the question to be shown: it holds all of its words, or its score is at least
 * `min(0.25, 0.6 / words^0.8)` of the score that no paragraph can reach.
 *
 * The ceiling counts the words that the corpus lacks, so a question about something else falls short of it. Long
 * questions hold words that no single paragraph has, so they may fall shorter. The figures are in
 * docs/decisions/abstention.md.
 */
export function isNearEnough({ score, ceiling, words, wordsHeld }: Nearness): boolean {
  if (ceiling <= 0) return false;
  return (
    wordsHeld === words ||
    score / ceiling >= Math.min(ALWAYS_ENOUGH, SHARE_OF_ONE_WORD / words ** WORDS_POWER)
  );
}
