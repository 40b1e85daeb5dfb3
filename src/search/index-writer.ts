import { jsonSection } from "../store/index.ts";
import type { Analyzer } from "../text/index.ts";
import { type Bm25Parameters, checkParameters, defaultParameters } from "./bm25.ts";
import type { Facets } from "./filters.ts";
import { fillAllBounds } from "./index-parts.ts";
import { MemoryIndex } from "./memory-index.ts";
import { StringTableWriter } from "./numbers/string-table.ts";
import { type FieldName, weightedSum } from "./segment/field-counts.ts";
import { SEGMENT_SIZE } from "./segment/segment.ts";
import { SegmentWriter } from "./segment/segment-writer.ts";
import { TermCounter } from "./segment/term-counter.ts";
import { TraitWriter } from "./traits.ts";
import { CompoundWriter } from "./words/compounds.ts";
import { FormWriter, type WordIds } from "./words/form-writer.ts";
import { HeadingWriter } from "./words/headings.ts";
import { WordNumbers } from "./words/word-numbers.ts";

/** A paragraph as the index takes it. */
export interface IndexEntry {
  /** Unique in the index; what a match is known by. */
  readonly id: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly facets: Facets;
  /** What the paragraph's score is multiplied by: 1 leaves it, less ranks it after its equals. Above 0. Default 1. */
  readonly prior?: number;
}

/** A title and a speaker whose words were read. */
interface ReadHeading {
  readonly number: number;
  readonly title: readonly WordIds[];
  readonly speaker: readonly WordIds[];
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
  readonly #ids = new StringTableWriter();
  readonly #forms = new FormWriter();
  readonly #compounds = new CompoundWriter();
  readonly #headings = new HeadingWriter();
  readonly #headingsRead = new Map<string, ReadHeading>();
  readonly #traits = new TraitWriter();
  readonly #segment = new SegmentWriter();
  readonly #sections = new Map<string, Uint8Array>();
  readonly #wordNumbers = new Map<Analyzer, WordNumbers>();
  readonly #counter = new TermCounter();
  #segments = 0;
  #totalLength = 0;

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
    const paragraph = this.#ids.size;
    if (this.#ids.add(entry.id) !== paragraph)
      throw new RangeError(`id: expected one that is new, met ${entry.id} again`);
    const heading = this.#headingOf(entry, analyzer);
    const lengths = {
      body: this.#readBody(entry.fields.body, this.#numbersFor(analyzer), paragraph),
      title: this.#countAll("title", heading.title, paragraph),
      speaker: this.#countAll("speaker", heading.speaker, paragraph),
    };
    this.#counter.drain((term, counts) => {
      this.#segment.addTerm(term, counts);
      this.#forms.countTerm(term);
    });
    const length = Math.round(weightedSum(lengths, this.#parameters.fieldWeights));
    const traits = this.#traits.add({ facets: entry.facets, prior });
    this.#segment.endParagraph({ length, traits, heading: heading.number });
    this.#totalLength += length;
    if (this.#segment.size === SEGMENT_SIZE) this.#finishSegment();
  }

  /** The index of all that was added. The writer must not be used afterwards. */
  finish(): MemoryIndex {
    if (this.#segment.size > 0) this.#finishSegment();
    const sections = new Map([
      ...this.#sections,
      ...this.#ids.sections("ids"),
      ...this.#forms.sections(),
      ...this.#compounds.sections(),
      ...this.#headings.sections(),
      ...this.#traits.sections(),
      ["about", jsonSection(this.#about())],
    ]);
    fillAllBounds(sections);
    return MemoryIndex.open(sections, [...this.#wordNumbers.keys()]);
  }

  #about() {
    const meanLength = this.#totalLength / Math.max(1, this.#ids.size);
    const { usedCounts } = this.#segment;
    return { parameters: this.#parameters, segments: this.#segments, meanLength, usedCounts };
  }

  #finishSegment(): void {
    for (const [name, bytes] of this.#segment.finish(this.#segments, this.#forms.termCount))
      this.#sections.set(name, bytes);
    this.#segments += 1;
  }

  #numbersFor(analyzer: Analyzer): WordNumbers {
    const known = this.#wordNumbers.get(analyzer);
    if (known !== undefined) return known;
    const tables = { forms: this.#forms, compounds: this.#compounds };
    const numbers = new WordNumbers(analyzer, tables);
    this.#wordNumbers.set(analyzer, numbers);
    return numbers;
  }

  /** The words of a title and a speaker, which are read once for all paragraphs that share them. */
  #headingOf({ fields: { title, speaker } }: IndexEntry, analyzer: Analyzer): ReadHeading {
    const key = [analyzer.language, title.length, title, speaker].join("\n");
    const known = this.#headingsRead.get(key);
    if (known !== undefined) return known;
    const numbers = this.#numbersFor(analyzer);
    const read = { title: readRow(title, numbers), speaker: readRow(speaker, numbers) };
    const number = this.#headings.add({ title: read.title.row, speaker: read.speaker.row });
    const heading = { number, title: read.title.topics, speaker: read.speaker.topics };
    this.#headingsRead.set(key, heading);
    return heading;
  }

  /** Counts the terms of the body, keeps its words in order, and gives back how many terms it holds. */
  #readBody(text: string, numbers: WordNumbers, paragraph: number): number {
    let length = 0;
    numbers.forEachWord(text, (ids, isCompound) => {
      if (isCompound) this.#segment.replaceWord(ids.form);
      else this.#segment.addWord(ids.form);
      if (ids.term < 0) return;
      this.#count("body", ids, paragraph);
      length += 1;
    });
    return length;
  }

  #countAll(field: FieldName, topics: readonly WordIds[], paragraph: number): number {
    for (const ids of topics) this.#count(field, ids, paragraph);
    return topics.length;
  }

  #count(field: FieldName, ids: WordIds, paragraph: number): void {
    this.#counter.add(ids.term, field);
    this.#forms.meet(ids, paragraph);
  }
}

/** The forms of a text one after another, and its topic words. */
function readRow(text: string, numbers: WordNumbers) {
  const row: number[] = [];
  const topics: WordIds[] = [];
  numbers.forEachWord(text, (ids, isCompound) => {
    if (isCompound) row.pop();
    row.push(ids.form);
    if (ids.term >= 0) topics.push(ids);
  });
  return { row, topics };
}
