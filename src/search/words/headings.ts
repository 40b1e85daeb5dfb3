import { numbersIn, type Sections, sectionOf, sharedBytes, varintsOf } from "../../store/index.ts";
import { GrowableBytes, GrowableUint32 } from "../numbers/growable.ts";
import type { WordRange } from "./word-range.ts";

/** The words of a paragraph outside its body, as numbers of forms. Many paragraphs share them. */
export interface HeadingWords {
  readonly title: readonly number[];
  readonly speaker: readonly number[];
}

/** Gives headings their numbers, in the order in which they are added. */
export class HeadingWriter {
  readonly #words = new GrowableBytes();
  /** Where each heading's title and each one's speaker begins. */
  readonly #starts = new GrowableUint32();

  /** Adds a heading and gives back its number. */
  add({ title, speaker }: HeadingWords): number {
    const number = this.#starts.length / 2;
    for (const forms of [title, speaker]) {
      this.#starts.push(this.#words.length);
      this.#words.append(varintsOf(forms));
    }
    return number;
  }

  sections(): [string, Uint8Array][] {
    const starts = new Uint32Array(this.#starts.length + 1);
    starts.set(this.#starts.values());
    starts[this.#starts.length] = this.#words.length;
    return [
      ["headings.words", sharedBytes(this.#words.values())],
      ["headings.starts", sharedBytes(starts)],
    ];
  }
}

/** The headings of an index, by number. */
export class Headings {
  readonly #words: Uint8Array;
  readonly #starts: Uint32Array;

  constructor(sections: Sections) {
    this.#words = sectionOf(sections, "headings.words");
    this.#starts = numbersIn(sectionOf(sections, "headings.starts"));
  }

  titleOf(number: number): WordRange {
    return this.#range(number * 2);
  }

  speakerOf(number: number): WordRange {
    return this.#range(number * 2 + 1);
  }

  #range(place: number): WordRange {
    return { words: this.#words, start: this.#starts[place] ?? 0, end: this.#starts[place + 1] ?? 0 };
  }
}
