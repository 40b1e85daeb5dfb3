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
  const { k1, exactFormWeight } = vocabulary.parameters;
  const terms: ScoredTerm[] = [];
  let ceiling = isPhraseOnly(query) ? PHRASE_ONLY_SCORE : 0;
  for (const { terms: stems, forms, count } of query.words) {
    const byStem = stems.map((stem) =>
      lookUp(stem, { label: `stem "${stem}"`, queryWeight: count }, vocabulary),
    );
    const byForm = [...forms].map(([form, times]) =>
      lookUp(EXACT + form, { label: `form "${form}"`, queryWeight: times * exactFormWeight }, vocabulary),
    );
    terms.push(...[...byStem, ...byForm].filter(({ term, queryWeight }) => term >= 0 && queryWeight > 0));
    ceiling += (k1 + 1) * (Math.max(...byStem.map(worth)) + worthOfForms(byForm, byStem));
  }
  return { terms, ceiling };
}

function lookUp(
  key: string,
  asked: Pick<ScoredTerm, "label" | "queryWeight">,
  { parameters, terms, postings, paragraphs }: Vocabulary,
): ScoredTerm {
  const term = terms.find(key) ?? -1;
  const found = term < 0 ? 0 : holders(postings, term);
  return { ...asked, term, rarity: rarity(found, paragraphs, parameters.idfPower) };
}

/** What a term adds to a score when it is said without end, over `k1 + 1`. */
function worth({ rarity: rare, queryWeight }: ScoredTerm): number {
  return rare * queryWeight;
}

/**
 * What the exact forms could add. A form that the corpus lacks is no rarer than its stem: a paragraph that says the word
 * in another form must not fall far short of the ceiling.
 */
function worthOfForms(forms: readonly ScoredTerm[], stems: readonly ScoredTerm[]): number {
  const rarestStem = Math.max(...stems.map((stem) => stem.rarity));
  return forms
    .map(
      ({ term, rarity: rare, queryWeight }) => queryWeight * (term < 0 ? Math.min(rare, rarestStem) : rare),
    )
    .reduce((sum, form) => sum + form, 0);
}
