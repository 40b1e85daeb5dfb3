import type { AnalyzedWord, Analyzer } from "../text/index.ts";
import { type Bm25Parameters, checkParameters, defaultParameters, lengthNorm } from "./bm25.ts";
import { type FieldName, fieldNames, weightedSum } from "./fields.ts";
import type { Facets } from "./filters.ts";
import { GrowableUint32 } from "./growable.ts";
import { EXACT, Lexicon } from "./lexicon.ts";
import { MemoryIndex } from "./memory-index.ts";
import { PostingsWriter } from "./postings.ts";
import { TermCounter } from "./term-counter.ts";

/** A paragraph as the index takes it. */
export interface IndexEntry {
  /** Unique in the index; what a match is known by. */
  readonly id: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly facets: Facets;
  /** What the paragraph's score is multiplied by: 1 leaves it, less ranks it after its equals. Above 0. Default 1. */
  readonly prior?: number;
}

interface WordIds {
  /** The number of the stem among the terms; -1 for a stop word. */
  readonly term: number;
  /** The number of the exact form among the terms; -1 for a stop word. */
  readonly exact: number;
  /** The number of the form among all forms, stop words included: what phrases are made of. */
  readonly form: number;
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
  readonly #ids: string[] = [];
  readonly #facets: Facets[] = [];
  readonly #priors: number[] = [];
  readonly #lengths: number[] = [];
  readonly #knownWords = new Map<AnalyzedWord, WordIds>();
  readonly #analyzers = new Map<string, Analyzer>();
  readonly #counter = new TermCounter();

  /** @throws RangeError for a parameter out of its range. */
  constructor(parameters: Bm25Parameters = defaultParameters) {
    this.#parameters = checkParameters(parameters);
  }

  /**
   * Adds a paragraph in the language of the analyzer.
   * @throws RangeError for a prior that is not above 0.
   */
  add(entry: IndexEntry, analyzer: Analyzer): void {
    const prior = entry.prior ?? 1;
    if (!(prior > 0)) throw new RangeError(`prior of ${entry.id}: expected a number above 0, met ${prior}`);
    this.#analyzers.set(analyzer.language, analyzer);
    const paragraph = this.#ids.length;
    this.#sequenceStarts.push(this.#sequence.length);
    const lengths = { body: 0, title: 0, speaker: 0 };
    for (const field of fieldNames) lengths[field] = this.#readField(field, entry.fields[field], analyzer);
    this.#counter.drain((term, counts) => this.#postings.add(term, paragraph, counts));
    this.#ids.push(entry.id);
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
      analyzers: [...this.#analyzers.values()],
      terms: this.#terms,
      forms: this.#forms,
      postings: this.#postings.finish(this.#terms.size),
      sequences: { words: this.#sequence.toArray(), starts: this.#sequenceStarts.toArray() },
      ids: this.#ids,
      facets: this.#facets,
      priors: Float64Array.from(this.#priors),
      norms: Float64Array.from(this.#lengths, (length) => lengthNorm(length, mean, this.#parameters)),
    });
  }

  /** Counts the field's terms and gives back how many it holds. */
  #readField(field: FieldName, text: string, analyzer: Analyzer): number {
    if (text === "") return 0;
    let length = 0;
    let lastPosition = -1;
    analyzer.forEachWord(text, (word, position) => {
      const ids = this.#idsOf(word);
      if (field === "body") {
        if (position === lastPosition) this.#sequence.replaceLast(ids.form);
        else this.#sequence.push(ids.form);
        lastPosition = position;
      }
      if (ids.term < 0) return;
      length += 1;
      this.#counter.add(ids.term, field);
      this.#counter.add(ids.exact, field);
    });
    return length;
  }

  #idsOf(word: AnalyzedWord): WordIds {
    const known = this.#knownWords.get(word);
    if (known !== undefined) return known;
    const ids = {
      term: word.term === null ? -1 : this.#terms.add(word.term),
      exact: word.term === null ? -1 : this.#terms.add(EXACT + word.form),
      form: this.#forms.add(word.form),
    };
    this.#knownWords.set(word, ids);
    return ids;
  }
}
