import { VarintReader } from "../../store/index.ts";
import type { ParagraphWords } from "../paragraph-place.ts";
import { fieldNames } from "../segment/field-counts.ts";
import type { FormFacts } from "../words/form-facts.ts";
import type { WordRange } from "../words/word-range.ts";
import type { QuestionPlaces } from "./question-places.ts";

/** Counts by the place of a word in the question. */
export type PlaceCounts = Readonly<Record<(typeof fieldNames)[number], Uint32Array>>;

/** What one paragraph says of a question: filled anew for each paragraph. */
export class Reading {
  readonly forms: PlaceCounts;
  readonly cuts: PlaceCounts;
  /** The topic, and the position in the body counted from 0, of each topic word that the body holds. */
  readonly topics: number[] = [];
  readonly positions: number[] = [];
  /** The positions of words that are signs of an answer, and of which. */
  readonly signPositions: number[] = [];
  readonly signs: number[] = [];
  readonly #facts: FormFacts;
  readonly #places: QuestionPlaces;

  constructor(
    facts: FormFacts,
    places: QuestionPlaces,
    sizes: { readonly forms: number; readonly cuts: number },
  ) {
    this.#facts = facts;
    this.#places = places;
    this.forms = emptyCounts(sizes.forms);
    this.cuts = emptyCounts(sizes.cuts);
  }

  /** Reads a paragraph. `signBits` are the kinds of answer to look for; a word of the question is no sign of its answer. */
  read(words: ParagraphWords, signBits: number): void {
    for (const list of [this.topics, this.positions, this.signPositions, this.signs]) list.length = 0;
    for (const field of fieldNames) {
      this.forms[field].fill(0);
      this.cuts[field].fill(0);
    }
    this.#countIn("title", words.title);
    this.#countIn("speaker", words.speaker);
    this.#readBody(words.body, signBits);
  }

  #countIn(field: "title" | "speaker", { words, start, end }: WordRange): void {
    const reader = new VarintReader(words, start);
    while (reader.index < end) this.#count(field, reader.next());
  }

  #readBody({ words, start, end }: WordRange, signBits: number): void {
    const reader = new VarintReader(words, start);
    for (let position = 0; reader.index < end; position += 1) {
      const form = reader.next();
      this.#count("body", form);
      const topic = this.#places.topics[this.#facts.terms[form] ?? 0] ?? 0;
      if (topic > 0) {
        this.topics.push(topic - 1);
        this.positions.push(position);
      }
      const sign = signBits === 0 ? 0 : (this.#facts.signs[form] ?? 0) & signBits;
      if (sign !== 0 && this.#places.forms[form] === 0) {
        this.signs.push(sign);
        this.signPositions.push(position);
      }
    }
  }

  #count(field: keyof PlaceCounts, form: number): void {
    const byForm = this.#places.forms[form] ?? 0;
    if (byForm > 0) increment(this.forms[field], byForm - 1);
    const byCut = this.#places.cuts[this.#facts.cuts[form] ?? 0] ?? 0;
    if (byCut > 0) increment(this.cuts[field], byCut - 1);
  }
}

function emptyCounts(size: number): PlaceCounts {
  return { body: new Uint32Array(size), title: new Uint32Array(size), speaker: new Uint32Array(size) };
}

function increment(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}
