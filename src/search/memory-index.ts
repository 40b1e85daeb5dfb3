import type { Analyzer } from "../text/index.ts";
import { type Bm25Parameters, saturation } from "./bm25.ts";
import { explainScore } from "./explain-score.ts";
import type { Explanation } from "./explanation.ts";
import { unpackCounts, weightedPacked } from "./fields.ts";
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
  /** Scores of the search that is under way, 0 between searches; a search never waits for anything half-way. */
  readonly #scores: Float64Array;
  /** The paragraphs with a score, as many as the search has found. */
  readonly #found: Uint32Array;

  constructor(parts: IndexParts) {
    this.#parts = parts;
    this.#scores = new Float64Array(parts.ids.length);
    this.#found = new Uint32Array(parts.ids.length);
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
    const found = this.#addScores(query, terms);
    let floor = 0;
    for (let place = 0; place < found; place += 1) {
      const paragraph = this.#found[place] ?? 0;
      const score = (this.#scores[paragraph] ?? 0) * (priors[paragraph] ?? 1);
      this.#scores[paragraph] = 0;
      if (score < floor || !accepts(paragraph)) continue;
      top.add(score, paragraph);
      floor = top.floor;
    }
    const matches = top.ranked().map(({ score, paragraph }) => ({
      id: ids[paragraph] ?? "",
      score,
      wordsHeld: query.words.filter((word) => this.#holds(paragraph, word)).length,
    }));
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

  /** Adds what each term is worth to the scores of the paragraphs that hold it; gives back how many were found. */
  #addScores(query: Query, terms: readonly ScoredTerm[]): number {
    if (isPhraseOnly(query)) {
      this.#scores.fill(PHRASE_ONLY_SCORE);
      for (let paragraph = 0; paragraph < this.size; paragraph += 1) this.#found[paragraph] = paragraph;
      return this.size;
    }
    return terms.reduce((found, term) => this.#addTerm(term, found), 0);
  }

  /** Goes through one term's postings; `found` paragraphs have a score already, and more of them afterwards. */
  #addTerm({ term, rarity, queryWeight }: ScoredTerm, found: number): number {
    const { parameters, postings, norms } = this.#parts;
    const { fieldWeights } = parameters;
    const scores = this.#scores;
    const worth = queryWeight * rarity;
    const end = postings.starts[term + 1] ?? 0;
    let count = found;
    for (let place = postings.starts[term] ?? 0; place < end; place += 1) {
      const paragraph = postings.paragraphs[place] ?? 0;
      const frequency = weightedPacked(postings.counts[place] ?? 0, fieldWeights);
      const gain = worth * saturation(frequency, norms[paragraph] ?? 0, parameters);
      if (gain === 0) continue;
      const before = scores[paragraph] ?? 0;
      if (before === 0) {
        this.#found[count] = paragraph;
        count += 1;
      }
      scores[paragraph] = before + gain;
    }
    return count;
  }

  #holds(paragraph: number, { terms: stems }: Query["words"][number]): boolean {
    const { terms, postings } = this.#parts;
    return stems.some((stem) => {
      const term = terms.find(stem);
      return term !== undefined && countsIn(postings, term, paragraph) > 0;
    });
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
