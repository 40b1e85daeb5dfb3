import { LAST_BYTE_BELOW, sharedBytes, writeVarint } from "../../store/index.ts";
import { GrowableBytes, GrowableUint32 } from "../numbers/growable.ts";
import { encodeLength } from "./length-code.ts";
import { segmentSection } from "./segment.ts";

/** What is known of a paragraph when all of its words were read. */
interface ParagraphTotals {
  readonly length: number;
  readonly traits: number;
  readonly heading: number;
}

/** Room for the bytes of one number. */
const longestNumber = new Uint8Array(5);

/** Collects the paragraphs of a segment one by one; used again for the next one, with the memory that it has. */
export class SegmentWriter {
  readonly #terms = new GrowableUint32();
  /** A posting's paragraph and packed counts in one number. */
  readonly #postings = new GrowableUint32();
  readonly #lengths = new GrowableBytes();
  readonly #traits = new GrowableUint32();
  readonly #headings = new GrowableUint32();
  readonly #words = new GrowableBytes();
  readonly #wordStarts = new GrowableUint32();
  #lastWord = 0;
  readonly #usedCounts = new Set<number>();
  /** Postings of each term: zeros between segments. */
  #holders = new Uint32Array(0);

  /** The paragraphs that are finished. */
  get size(): number {
    return this.#lengths.length;
  }

  /** The packed counts of all segments so far, each once. */
  get usedCounts(): number[] {
    return [...this.#usedCounts];
  }

  /** The next word of the current paragraph's body. */
  addWord(form: number): void {
    this.#lastWord = this.#words.length;
    if (form < LAST_BYTE_BELOW) {
      this.#words.push(form);
    } else {
      const length = writeVarint(longestNumber, 0, form);
      for (let index = 0; index < length; index += 1) this.#words.push(longestNumber[index] ?? 0);
    }
  }

  /** The next word in place of the last one. */
  replaceWord(form: number): void {
    this.#words.truncate(this.#lastWord);
    this.addWord(form);
  }

  /** The counts of a term in the current paragraph; each term once. */
  addTerm(term: number, packedCounts: number): void {
    this.#usedCounts.add(packedCounts);
    this.#terms.push(term);
    this.#postings.push((this.size << 8) | packedCounts);
  }

  /** Ends the current paragraph. */
  endParagraph({ length, traits, heading }: ParagraphTotals): void {
    this.#lengths.push(encodeLength(length));
    this.#traits.push(traits);
    this.#headings.push(heading);
    this.#wordStarts.push(this.#words.length);
  }

  /** The sections of the segment; afterwards the writer is empty. `termCount` is above all terms. */
  finish(number: number, termCount: number): [string, Uint8Array][] {
    const starts = new Uint32Array(this.size + 1);
    starts.set(this.#wordStarts.values(), 1);
    const sections: [string, Uint8Array][] = [
      ...this.#sortedPostings(termCount),
      ["lengths", sharedBytes(this.#lengths.values())],
      ["traits", sharedBytes(this.#traits.values())],
      ["headings", sharedBytes(this.#headings.values())],
      ["words", sharedBytes(this.#words.values())],
      ["word-starts", sharedBytes(starts)],
    ];
    this.#clear();
    return sections.map(([name, bytes]) => [segmentSection(number, name), bytes]);
  }

  /** The postings by term: a counting sort, which keeps paragraphs ascending. */
  #sortedPostings(termCount: number): [string, Uint8Array][] {
    if (this.#holders.length < termCount) this.#holders = new Uint32Array(termCount * 2);
    const holders = this.#holders;
    const unsorted = this.#terms.values();
    const packed = this.#postings.values();
    const met: number[] = [];
    for (const term of unsorted) {
      if (holders[term] === 0) met.push(term);
      holders[term] = (holders[term] ?? 0) + 1;
    }
    const terms = Uint32Array.from(met).sort();
    const starts = new Uint32Array(terms.length + 1);
    let next = 0;
    for (const [place, term] of terms.entries()) {
      starts[place] = next;
      const count = holders[term] ?? 0;
      holders[term] = next;
      next += count;
    }
    starts[terms.length] = next;
    const paragraphs = new Uint16Array(next);
    const counts = new Uint8Array(next);
    for (let index = 0; index < next; index += 1) {
      const term = unsorted[index] ?? 0;
      const place = holders[term] ?? 0;
      holders[term] = place + 1;
      const posting = packed[index] ?? 0;
      paragraphs[place] = posting >>> 8;
      counts[place] = posting & 0xff;
    }
    for (const term of terms) holders[term] = 0;
    return [
      ["terms", sharedBytes(terms)],
      ["starts", sharedBytes(starts)],
      ["paragraphs", sharedBytes(paragraphs)],
      ["counts", sharedBytes(counts)],
      ["bounds", new Uint8Array(new SharedArrayBuffer(terms.length))],
    ];
  }

  #clear(): void {
    this.#terms.clear();
    this.#postings.clear();
    this.#lengths.truncate(0);
    this.#traits.clear();
    this.#headings.clear();
    this.#words.truncate(0);
    this.#wordStarts.clear();
  }
}
