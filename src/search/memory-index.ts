import type { Analyzer } from "../text/index.ts";
import { type Bm25Parameters, saturation } from "./bm25.ts";
import { explainScore } from "./explain-score.ts";
import type { Explanation } from "./explanation.ts";
import { unpackCounts, weightedSum } from "./fields.ts";
import { type Facets, type Filters, hasConditions, meets } from "./filters.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PassageIndex, SearchResult } from "./passage-index.ts";
import { holdsPhrase, type WordSequences } from "./phrases.ts";
import { countsIn, type Postings } from "./postings.ts";
import { parseQuery, type Query } from "./query.ts";
import { isPhraseOnly, PHRASE_ONLY_SCORE, type ScoredTerm, scoreQuery } from "./scored-terms.ts";
import { TopMatches } from "./top-matches.ts";

/** What an `IndexWriter` collected. */
export interface IndexParts {
  readonly parameters: Bm25Parameters;
  /** One for each language of the paragraphs, in the order in which they were first met. */
  readonly analyzers: readonly Analyzer[];
  readonly terms: Lexicon;
  readonly forms: Lexicon;
  readonly postings: Postings;
  readonly sequences: WordSequences;
  readonly ids: readonly string[];
  /** The place of each id in `ids`. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly facets: readonly Facets[];
  readonly priors: Float64Array;
  /** What BM25 holds against each paragraph's length, by `lengthNorm`. */
  readonly norms: Float64Array;
}

/**
 * An immutable index in memory. It goes through every posting of the query's terms: exact, and the order of equal
 * scores is that in which paragraphs were added.
 */
export class MemoryIndex implements PassageIndex {
  readonly #parts: IndexParts;
  readonly #scores: Float64Array;

  constructor(parts: IndexParts) {
    this.#parts = parts;
    this.#scores = new Float64Array(parts.ids.length);
  }

  get size(): number {
    return this.#parts.ids.length;
  }

  parse(question: string): Query {
    return parseQuery(question, this.#parts.analyzers);
  }

  async search(query: Query, filters: Filters, limit: number): Promise<SearchResult> {
    if (!Number.isSafeInteger(limit) || limit < 1) {
      throw new RangeError(`limit: expected a whole number of at least 1, met ${limit}`);
    }
    const { terms, ceiling } = this.#scored(query);
    const accepts = this.#acceptance(query, filters);
    const { ids, priors } = this.#parts;
    const top = new TopMatches(limit);
    for (const paragraph of this.#addScores(query, terms)) {
      const score = (this.#scores[paragraph] ?? 0) * (priors[paragraph] ?? 1);
      this.#scores[paragraph] = 0;
      if (top.admits(score, paragraph) && accepts(paragraph)) top.add(score, paragraph);
    }
    const matches = top.ranked().map(({ score, paragraph }) => ({ id: ids[paragraph] ?? "", score }));
    return { matches, ceiling };
  }

  async explain(query: Query, id: string): Promise<Explanation | null> {
    const paragraph = this.#parts.numbers.get(id);
    if (paragraph === undefined) return null;
    const { parameters, postings, priors, norms } = this.#parts;
    return explainScore({
      base: isPhraseOnly(query) ? PHRASE_ONLY_SCORE : 0,
      parameters,
      prior: priors[paragraph] ?? 1,
      norm: norms[paragraph] ?? 0,
      terms: this.#scored(query).terms.map((scored) => ({
        ...scored,
        counts: unpackCounts(countsIn(postings, scored.term, paragraph)),
      })),
    });
  }

  async close(): Promise<void> {}

  #scored(query: Query): ReturnType<typeof scoreQuery> {
    const { parameters, terms, postings, ids } = this.#parts;
    return scoreQuery(query, { parameters, terms, postings, paragraphs: ids.length });
  }

  /** Adds what each term is worth to the scores of the paragraphs that hold it; gives those paragraphs back. */
  #addScores(query: Query, terms: readonly ScoredTerm[]): Iterable<number> {
    if (isPhraseOnly(query)) return this.#scores.fill(PHRASE_ONLY_SCORE).keys();
    const touched: number[] = [];
    for (const term of terms) this.#addTerm(term, touched);
    return touched;
  }

  #addTerm({ term, rarity, queryWeight }: ScoredTerm, touched: number[]): void {
    const { parameters, postings, norms } = this.#parts;
    const scores = this.#scores;
    const worth = queryWeight * rarity;
    const end = postings.starts[term + 1] ?? 0;
    for (let place = postings.starts[term] ?? 0; place < end; place += 1) {
      const paragraph = postings.paragraphs[place] ?? 0;
      const frequency = weightedSum(unpackCounts(postings.counts[place] ?? 0), parameters.fieldWeights);
      const gain = worth * saturation(frequency, norms[paragraph] ?? 0, parameters);
      if (gain === 0) continue;
      const before = scores[paragraph] ?? 0;
      if (before === 0) touched.push(paragraph);
      scores[paragraph] = before + gain;
    }
  }

  #acceptance(query: Query, filters: Filters): (paragraph: number) => boolean {
    const { facets, forms, sequences } = this.#parts;
    const conditional = hasConditions(filters);
    const phrases = query.phrases.map((phrase) =>
      phrase.map((reading) => reading.map((form) => forms.find(form) ?? -1)),
    );
    return (paragraph) => {
      const facetsHere = facets[paragraph];
      if (conditional && (facetsHere === undefined || !meets(facetsHere, filters))) return false;
      return phrases.every((phrase) => phrase.some((words) => holdsPhrase(sequences, paragraph, words)));
    };
  }
}
