import { isNearEnough } from "../answer/index.ts";
import type { PassageIndex } from "../search/index.ts";
import { plainQuery } from "./plain-query.ts";
import type { RetrievalSet, SetQuery } from "./retrieval-set.ts";

/** How often a question gets an answer at all, by the rule that `ask` abstains by; shares from 0 to 1. */
export interface AnsweredShares {
  /** Of the questions that the collection can answer. */
  readonly answered: number;
  /** Of those that it can't: the fewer the better. */
  readonly answeredUnanswerable: number;
}

/** The shares for a collection with unanswerable questions; `null` for one without. */
export async function answeredShares(index: PassageIndex, set: RetrievalSet): Promise<AnsweredShares | null> {
  if (set.unanswerable.length === 0) return null;
  return {
    answered: await shareOf(set.queries, index),
    answeredUnanswerable: await shareOf(set.unanswerable, index),
  };
}

async function shareOf(queries: readonly SetQuery[], index: PassageIndex): Promise<number> {
  let answered = 0;
  for (const { text } of queries) {
    const query = plainQuery(index, text);
    const { matches, ceiling } = await index.search(query, {}, 1);
    const words = query.words.length;
    if (matches.some((match) => isNearEnough({ ...match, ceiling, words }))) answered += 1;
  }
  return answered / Math.max(1, queries.length);
}
