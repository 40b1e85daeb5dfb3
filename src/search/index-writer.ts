import type { Analyzer } from "../text/index.ts";
import { type Bm25Parameters, checkParameters, defaultParameters, lengthNorm } from "./bm25.ts";
import { type FieldName, weightedSum } from "./fields.ts";
import type { Facets } from "./filters.ts";
import { GrowableUint32 } from "./growable.ts";
import { Lexicon } from "./lexicon.ts";
import { MemoryIndex } from "./memory-index.ts";
import { PostingsWriter } from "./postings.ts";
import { TermCounter } from "./term-counter.ts";
import { type WordIds, WordNumbers } from "./word-numbers.ts";

/** A paragraph as the index takes it. */
export interface IndexEntry {
  /** Unique in the index; what a match is known by. */
  readonly id: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly facets: Facets;
  /** What the paragraph's score is multiplied by: 1 leaves it, less ranks it after its equals. Above 0. Default 1. */
  readonly prior?: number;
}

/**
 * Makes an index: add every entry, then `finish` once for an immutable {@link MemoryIndex}.
 *
 * @example
 * const writer = new IndexWriter();
 * writer.add({ id: "a", fields: { body: "…", title: "", speaker: "" }, facets }, english);
 * const index = writer.finish();
 */
export class IndexWriter {
  readonly #parameters: Bm25Parameters;
  readonly #terms = new Lexicon();
  readonly #forms = new Lexicon();
  readonly #postings = new PostingsWriter();
  readonly #sequence = new GrowableUint32();
  readonly #sequenceStarts = new GrowableUint32();
  readonly #numbers = new Map<string, number>();
  readonly #facets: Facets[] = [];
  readonly #priors: number[] = [];
  readonly #lengths: number[] = [];
  readonly #wordNumbers = new Map<Analyzer, WordNumbers>();
  readonly #counter = new TermCounter();

  /** @throws RangeError for a parameter out of its range. */
  constructor(parameters: Bm25Parameters = defaultParameters) {
    this.#parameters = checkParameters(parameters);
  }

  /**
   * Adds a paragraph in the language of the analyzer.
   * @throws RangeError for an id that was added before, or a prior that is not a finite number above 0.
   */
  add(entry: IndexEntry, analyzer: Analyzer): void {
    const prior = entry.prior ?? 1;
    if (!(Number.isFinite(prior) && prior > 0)) {
      throw new RangeError(`prior of ${entry.id}: expected a finite number above 0, met ${prior}`);
    }
    if (this.#numbers.has(entry.id))
      throw new RangeError(`id: expected one that is new, met ${entry.id} again`);
    const numbers = this.#numbersFor(analyzer);
    const paragraph = this.#numbers.size;
    this.#sequenceStarts.push(this.#sequence.length);
    const { body, title, speaker } = entry.fields;
    const lengths = {
      body: this.#readBody(body, numbers),
      title: this.#countAll("title", numbers.wordsOf(title)),
      speaker: this.#countAll("speaker", numbers.wordsOf(speaker)),
    };
    this.#counter.drain((term, counts) => this.#postings.add(term, paragraph, counts));
    this.#numbers.set(entry.id, paragraph);
    this.#facets.push(entry.facets);
    this.#priors.push(prior);
    this.#lengths.push(weightedSum(lengths, this.#parameters.fieldWeights));
  }

  /** The index of all that was added. The writer must not be used afterwards. */
  finish(): MemoryIndex {
    this.#sequenceStarts.push(this.#sequence.length);
    const total = this.#lengths.reduce((sum, length) => sum + length, 0);
    const mean = total / Math.max(1, this.#lengths.length);
    return new MemoryIndex({
      parameters: this.#parameters,
      analyzers: [...this.#wordNumbers.keys()],
      terms: this.#terms,
      forms: this.#forms,
      postings: this.#postings.finish(this.#terms.size),
      sequences: { words: this.#sequence.toArray(), starts: this.#sequenceStarts.toArray() },
      ids: [...this.#numbers.keys()],
      numbers: this.#numbers,
      facets: this.#facets,
      priors: Float64Array.from(this.#priors),
      norms: Float64Array.from(this.#lengths, (length) => lengthNorm(length, mean, this.#parameters)),
    });
  }

  #numbersFor(analyzer: Analyzer): WordNumbers {
    const known = this.#wordNumbers.get(analyzer);
    if (known !== undefined) return known;
    const numbers = new WordNumbers(analyzer, { terms: this.#terms, forms: this.#forms });
    this.#wordNumbers.set(analyzer, numbers);
    return numbers;
  }

  /** Counts the terms of the body, keeps its words in order for phrases, and gives back how many terms it holds. */
  #readBody(text: string, numbers: WordNumbers): number {
    let length = 0;
    let lastPosition = -1;
    numbers.forEachWord(text, (ids, position) => {
      if (position === lastPosition) this.#sequence.replaceLast(ids.form);
      else this.#sequence.push(ids.form);
      lastPosition = position;
      length += this.#count("body", ids);
    });
    return length;
  }

  #countAll(field: FieldName, words: readonly WordIds[]): number {
    let length = 0;
    for (const ids of words) length += this.#count(field, ids);
    return length;
  }

  /** Counts a word; 1 for a term, 0 for a stop word. */
  #count(field: FieldName, { term, exact }: WordIds): number {
    if (term < 0) return 0;
    this.#counter.add(term, field);
    this.#counter.add(exact, field);
    return 1;
  }
}
