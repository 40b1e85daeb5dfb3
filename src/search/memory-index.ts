import type { Sections } from "../store/index.ts";
import type { Analyzer } from "../text/index.ts";
import { explainScore } from "./explain-score.ts";
import type { Explanation } from "./explanation.ts";
import type { Filters } from "./filters.ts";
import { heldWords } from "./held-words.ts";
import { type IndexParts, openParts } from "./index-parts.ts";
import { placeOfParagraph } from "./paragraph-place.ts";
import type { PassageIndex, SearchResult } from "./passage-index.ts";
import { parseQuery, type Query, type QueryWord, type StandIn } from "./query.ts";
import { type AskedQuestion, askedQuestion } from "./ranking/asked-question.ts";
import { CandidateFinder } from "./ranking/candidates.ts";
import { phraseTest, requiredTerms } from "./ranking/phrase-test.ts";
import { QuestionPlaces } from "./ranking/question-places.ts";
import { SecondStep } from "./ranking/second-step.ts";
import type { Ranked } from "./ranking/top-matches.ts";
import { unpackCounts } from "./segment/field-counts.ts";
import { countsIn } from "./segment/segment.ts";
import { wordRarities } from "./word-rarities.ts";

/** How many of the best paragraphs by stems are read word by word: deep enough that no better one is missed. */
const CANDIDATES = 60;

/** What a paragraph that holds the phrases of a query without topic words scores, before its prior. */
const PHRASE_ONLY_SCORE = 1;

/** True for a question whose only words are stop words in quotes, as in `"to be or not to be"`. */
function isPhraseOnly({ words, phrases }: Query): boolean {
  return words.length === 0 && phrases.length > 0;
}

/**
 * An immutable index in memory, opened from sections of bytes that an `IndexWriter` made. The order of equal scores is that in
 * which paragraphs were added.
 *
 * A search has two steps. The best sixty paragraphs by stems are found, exactly, without looking at most of the others; these
 * are read word by word, and what their exact forms, their first letters and the order of their words are worth is added.
 */
export class MemoryIndex implements PassageIndex {
  readonly #sections: Sections;
  readonly #parts: IndexParts;
  readonly #analyzers: readonly Analyzer[];
  readonly #finder: CandidateFinder;
  /** What each search uses; empty between searches, none of which waits half-way. */
  readonly #places: QuestionPlaces;

  private constructor(sections: Sections, analyzers: readonly Analyzer[]) {
    this.#sections = sections;
    this.#parts = openParts(sections);
    this.#analyzers = analyzers;
    const { terms, forms, cuts } = this.#parts;
    this.#finder = new CandidateFinder(this.#parts);
    this.#places = new QuestionPlaces({ terms: terms.size, forms: forms.size, cuts: cuts.size });
  }

  /** The index that the sections hold, without a copy; the analyzers are those it was made with, in that order. */
  static open(sections: Sections, analyzers: readonly Analyzer[]): MemoryIndex {
    return new MemoryIndex(sections, analyzers);
  }

  /** What the index is made of: enough to open it again, in another thread or from a file. */
  get sections(): Sections {
    return this.#sections;
  }

  get size(): number {
    return this.#parts.ids.size;
  }

  parse(question: string): Query {
    const query = parseQuery(question, this.#analyzers);
    return { ...query, words: query.words.map((word) => ({ ...word, standIns: this.#standInsFor(word) })) };
  }

  /** None for a word that the index holds in any form. */
  #standInsFor({ terms, forms: asked }: QueryWord): StandIn[] {
    const { terms: stems, forms, formFacts, standIns } = this.#parts;
    const isHeld = terms.some((stem) => stems.find(stem) >= 0);
    const [form] = asked.keys();
    if (isHeld || form === undefined) return [];
    return standIns.of(form).map(({ number, kind, weight }) => ({
      form: forms.at(number),
      term: stems.at((formFacts.terms[number] ?? 1) - 1),
      kind,
      weight,
    }));
  }

  async search(query: Query, filters: Filters, limit: number): Promise<SearchResult> {
    if (!Number.isSafeInteger(limit) || limit < 1) {
      throw new RangeError(`limit: expected a whole number of at least 1, met ${limit}`);
    }
    const question = this.#asked(query);
    const depth = Math.max(limit, CANDIDATES);
    const ranked = this.#withSecondStep(query, question, (step) =>
      step.rank(this.#candidates(query, question, { filters, limit: depth }), limit),
    );
    const rarities = wordRarities(query, this.size, (stem) => this.#holdersOf(stem));
    const heldIn = heldWords(query, rarities, this.#parts);
    const matches = ranked.map(({ paragraph, score, byWords }) => ({
      id: this.#parts.ids.at(paragraph),
      score,
      byWords,
      ...heldIn(paragraph),
    }));
    const ceiling = isPhraseOnly(query) ? PHRASE_ONLY_SCORE : question.ceiling;
    return { matches, ceiling, rarities };
  }

  async explain(query: Query, id: string): Promise<Explanation | null> {
    const paragraph = this.#parts.ids.find(id);
    if (paragraph < 0) return null;
    const place = placeOfParagraph(this.#parts, paragraph);
    const { segment, local, prior, relativeLength } = place;
    const question = this.#asked(query);
    const { counted, evidence } = this.#withSecondStep(query, question, (step) => step.read(place));
    const stems = question.stems.map((stem) => ({
      ...stem,
      counts: unpackCounts(countsIn(segment, stem.numbers[0] ?? -1, local)),
    }));
    return explainScore({
      base: isPhraseOnly(query) ? PHRASE_ONLY_SCORE : 0,
      parameters: this.#parts.parameters,
      k1: question.k1,
      prior,
      relativeLength,
      words: [...stems, ...counted],
      evidence,
    });
  }

  async close(): Promise<void> {}

  #asked(query: Query): AskedQuestion {
    const { parameters, ids, terms, termHolders, forms, formHolders, cuts, cutHolders, compounds } =
      this.#parts;
    const known = (number: number, holders: Uint32Array) =>
      number < 0 ? { numbers: [], holders: 0 } : { numbers: [number], holders: holders[number] ?? 0 };
    return askedQuestion(query, {
      parameters,
      paragraphs: ids.size,
      stem: (text) => known(terms.find(text), termHolders),
      form: (text) => {
        const { numbers, holders } = known(forms.find(text), formHolders);
        return { numbers: numbers.flatMap((form) => [form, ...compounds.startingWith(form)]), holders };
      },
      cut: (text) => known(cuts.find(text), cutHolders),
    });
  }

  #holdersOf(stem: string): number {
    const { terms, termHolders } = this.#parts;
    const term = terms.find(stem);
    return term < 0 ? 0 : (termHolders[term] ?? 0);
  }

  #withSecondStep<Result>(
    { asksFor }: Query,
    question: AskedQuestion,
    use: (step: SecondStep) => Result,
  ): Result {
    return this.#places.during(question, () =>
      use(new SecondStep(this.#parts, { question, places: this.#places, asksFor })),
    );
  }

  /** The best paragraphs by stems, or those that hold the phrases of a query that has nothing else. */
  #candidates(
    query: Query,
    { stems, k1 }: AskedQuestion,
    { filters, limit }: { readonly filters: Filters; readonly limit: number },
  ): readonly Ranked[] {
    const acceptsTraits = this.#parts.traits.acceptance(filters);
    const acceptsWords = phraseTest(query, this.#parts.forms);
    if (isPhraseOnly(query)) return this.#finder.filter({ limit, acceptsTraits, acceptsWords }).ranked();
    const countsInBody = this.#parts.parameters.fieldWeights.body > 0;
    const required = countsInBody ? requiredTerms(query, this.#parts) : null;
    return this.#finder.find({ terms: stems, k1, required, limit, acceptsTraits, acceptsWords }).ranked();
  }
}
