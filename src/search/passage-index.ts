import type { Explanation } from "./explanation.ts";
import type { Filters } from "./filters.ts";
import type { Query } from "./query.ts";

/** A paragraph that answers a query, and how well. */
export interface Match {
  readonly id: string;
  /** Above 0; comparable within one query only. */
  readonly score: number;
  /** The part of the score that the words have by themselves, without their order: what compares with the ceiling. */
  readonly byWords: number;
  /** How many of the query's words it holds, in any form and any field. */
  readonly wordsHeld: number;
  /** How rare those of the query's words are that it holds, or holds a stand-in for, in all: no part of it holds more together. */
  readonly rarityHeld: number;
}

/** What a search gives back. */
export interface SearchResult {
  /** Best first; equal scores in the order in which the paragraphs were added. */
  readonly matches: readonly Match[];
  /**
   * What no paragraph in one language can reach by words: every word of the query, those that the corpus lacks
   * included, said without end. 0 for a query without words. `byWords` divided by it is comparable between queries.
   */
  readonly ceiling: number;
  /** How rare each word of the query is, in their order: `rarity` to the power 1, at its most for what the corpus lacks. */
  readonly rarities: readonly number[];
}

/**
 * The port that everything above the index searches through. It is asynchronous because another process or machine may
 * stand behind it.
 */
export interface PassageIndex {
  /** How many paragraphs it holds. */
  readonly size: number;
  /** The query that a question makes in the languages of the index. */
  parse(question: string): Query;
  /**
   * The best `limit` paragraphs that hold at least one word of the query, all of its phrases, and meet the filters.
   * @throws RangeError for a limit that is not a whole number of at least 1.
   */
  search(query: Query, filters: Filters, limit: number): Promise<SearchResult>;
  /** Where a paragraph's score for the query comes from; `null` for an id that the index does not hold. */
  explain(query: Query, id: string): Promise<Explanation | null>;
  /** Lets go of what the index holds open. Searching afterwards is an error. */
  close(): Promise<void>;
}
