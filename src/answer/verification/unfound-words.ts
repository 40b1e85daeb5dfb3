import { isNearEnough } from "../judge-matches.ts";
import { judgeNearPassages } from "../judge-passages.ts";
import { type Comparison, compareStretch } from "./alignment/compare-stretch.ts";
import type { ClaimedSearch } from "./found-words.ts";
import { claimOn } from "./speaker-claim.ts";
import { stretchOf } from "./stretches/stretch.ts";
import type { UnfoundWords } from "./verification.ts";

/** The least share of the given words that a passage has which is named as the nearest one for its words. */
const LEAST_NEARNESS = 0.4;

/**
 * That words are not found, with the passage that comes nearest: the one that has the most of them in their order if it has a good
 * part, else the one that would answer them as a question.
 */
export async function unfoundWords(
  search: ClaimedSearch,
  comparisons: readonly Comparison[],
): Promise<Omit<UnfoundWords, "earlier">> {
  const { revision, given, claimed } = search;
  const [closest] = comparisons;
  const isClose = closest !== undefined && closest.similarity >= LEAST_NEARNESS;
  const nearest = isClose ? closest : await answerTo(search);
  return {
    revision: revision.id,
    words: given.text,
    outcome: "not-found",
    nearest: nearest?.stretch.passages[0] ?? null,
    nearness: nearest?.similarity ?? 0,
    diff: [],
    claim: claimOn(revision, claimed, []),
  };
}

/** The passage that would answer the words as a question, beside them; `null` where none is near enough. */
async function answerTo({ revision, given }: ClaimedSearch): Promise<Comparison | null> {
  const query = revision.index.parse(given.text.replace(/["“”„«»]/gu, " "));
  if (query.words.length === 0) return null;
  const result = await revision.index.search(query, {}, 2);
  const [best] = judgeNearPassages(revision, query, result);
  const passage = best !== undefined && isNearEnough(best) ? revision.passages.get(best.id) : undefined;
  return passage === undefined ? null : compareStretch(stretchOf([passage]), given);
}
