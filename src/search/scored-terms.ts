import { type Bm25Parameters, rarity } from "./bm25.ts";
import { EXACT, type Lexicon } from "./lexicon.ts";
import { holders, type Postings } from "./postings.ts";
import type { Query } from "./query.ts";

/** A term of the index that a query asks for, with what makes its worth. */
export interface ScoredTerm {
  readonly label: string;
  readonly term: number;
  readonly rarity: number;
  /** How often the query says it, times the exact form's weight where it is one. */
  readonly queryWeight: number;
}

/** The terms of the query that the index holds, and the score that no paragraph can reach. */
export interface ScoredQuery {
  readonly terms: readonly ScoredTerm[];
  readonly ceiling: number;
}

interface Vocabulary {
  readonly parameters: Bm25Parameters;
  readonly terms: Lexicon;
  readonly postings: Postings;
  readonly paragraphs: number;
}

/** What a paragraph that holds the phrases of an {@link isPhraseOnly} query scores, before its prior. */
export const PHRASE_ONLY_SCORE = 1;

/** True for a question whose only words are stop words in quotes, as in `"to be or not to be"`. */
export function isPhraseOnly({ words, phrases }: Query): boolean {
  return words.length === 0 && phrases.length > 0;
}

/** Looks the words of a query up in the index's vocabulary. */
export function scoreQuery(query: Query, vocabulary: Vocabulary): ScoredQuery {
  const { k1, idfPower, exactFormWeight } = vocabulary.parameters;
  const terms: ScoredTerm[] = [];
  let ceiling = isPhraseOnly(query) ? PHRASE_ONLY_SCORE : 0;
  const lookUp = (key: string, label: string, queryWeight: number): ScoredTerm => {
    const term = vocabulary.terms.find(key) ?? -1;
    const found = term < 0 ? 0 : holders(vocabulary.postings, term);
    return { label, term, queryWeight, rarity: rarity(found, vocabulary.paragraphs, idfPower) };
  };
  for (const { terms: stems, forms, count } of query.words) {
    const byStem = stems.map((stem) => lookUp(stem, `stem "${stem}"`, count));
    const byForm = [...forms].map(([form, times]) =>
      lookUp(EXACT + form, `form "${form}"`, times * exactFormWeight),
    );
    terms.push(...[...byStem, ...byForm].filter(({ term, queryWeight }) => term >= 0 && queryWeight > 0));
    ceiling +=
      (k1 + 1) * (Math.max(...byStem.map(worth)) + byForm.map(worth).reduce((sum, form) => sum + form, 0));
  }
  return { terms, ceiling };
}

/** What the term adds to a score when it is said without end, over `k1 + 1`. */
function worth({ rarity: rare, queryWeight }: ScoredTerm): number {
  return rare * queryWeight;
}
