import { numbersIn, type Sections, sectionOf, sharedBytes } from "../../store/index.ts";
import { distanceUpTo } from "./bounded-distance.ts";
import { Buckets, bucketSections, hashBelow } from "./buckets.ts";
import type { CountedWords } from "./counted-words.ts";

/** A word of the vocabulary that is spelled nearly like another. */
export interface NearWord {
  /** Its number in the vocabulary. */
  readonly number: number;
  /** Letters added, dropped, replaced or exchanged: 1 or 2. */
  readonly distance: number;
}

/** Letters at the start and at the end of a word, of which one or the other must be as they were typed. */
const START = 3;
const END = 4;

const BUCKETS = 1 << 14;

/** Words shorter than this have too many neighbours that mean something else. */
const SHORTEST = 5;

/** From this length on, two edits are forgiven. */
const SHORTEST_FOR_TWO = 9;

/** What one edit weighs against being held by more paragraphs, as a natural logarithm of their number. */
const EDIT_COST = 3;

/** The sections in which {@link NearWords} looks, for the words of these numbers. */
export function nearWordSections({ wordAt }: CountedWords, numbers: Uint32Array): [string, Uint8Array][] {
  const words = Array.from(numbers, wordAt);
  const hashes = (hash: (word: string) => number) => ({
    hashes: Uint32Array.from(words, hash),
    numbers,
    size: BUCKETS,
  });
  const letters = new Uint32Array(Math.max(0, ...numbers.slice(-1)) + 1);
  for (const [place, number] of numbers.entries()) letters[number] = letterSet(words[place] ?? "");
  return [
    ...bucketSections("near.starts", hashes(startHash)),
    ...bucketSections("near.ends", hashes(endHash)),
    ["near.letters", sharedBytes(letters)],
  ];
}

/**
 * Finds words of a vocabulary that are spelled nearly like another one.
 *
 * Compared are only words with the same first three or the same last four letters, and of these only such whose set of
 * letters is near enough: some hundred of 300,000.
 */
export class NearWords {
  readonly #vocabulary: CountedWords;
  readonly #letters: Uint32Array;
  readonly #byStart: Buckets;
  readonly #byEnd: Buckets;

  constructor(sections: Sections, vocabulary: CountedWords) {
    this.#vocabulary = vocabulary;
    this.#letters = numbersIn(sectionOf(sections, "near.letters"));
    this.#byStart = new Buckets(sections, "near.starts");
    this.#byEnd = new Buckets(sections, "near.ends");
  }

  /**
   * Up to `most` words within one edit, or two in a word of nine letters or more that begins alike, the likeliest first: by
   * `ln(1 + paragraphs) − 3 · edits`. None for words of fewer than five letters and for words with digits.
   */
  near(word: string, most: number): NearWord[] {
    if (word.length < SHORTEST || /\P{L}/u.test(word)) return [];
    const found = new Map<number, NearWord>();
    const limit = word.length >= SHORTEST_FOR_TWO ? 2 : 1;
    this.#collect({ word, numbers: this.#byStart.numbersOf(startHash(word)), limit }, found);
    this.#collect({ word, numbers: this.#byEnd.numbersOf(endHash(word)), limit: 1 }, found);
    return [...found.values()]
      .toSorted((one, other) => this.#likelihood(other) - this.#likelihood(one) || one.number - other.number)
      .slice(0, most);
  }

  #collect(
    {
      word,
      numbers,
      limit,
    }: { readonly word: string; readonly numbers: Uint32Array; readonly limit: number },
    found: Map<number, NearWord>,
  ): void {
    const letters = letterSet(word);
    for (const number of numbers) {
      if (bitCount((this.#letters[number] ?? 0) ^ letters) > 2 * limit) continue;
      const distance = distanceUpTo(word, this.#vocabulary.wordAt(number), limit);
      if (distance > 0 && distance <= limit) found.set(number, { number, distance });
    }
  }

  #likelihood({ number, distance }: NearWord): number {
    return Math.log(1 + (this.#vocabulary.holders[number] ?? 0)) - EDIT_COST * distance;
  }
}

function startHash(word: string): number {
  return hashBelow(BUCKETS, word.slice(0, START));
}

function endHash(word: string): number {
  return hashBelow(BUCKETS, word.slice(-END));
}

/** The letters of the word as bits; letters of the same number modulo 32 share one. */
function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index += 1) set |= 1 << (word.charCodeAt(index) & 31);
  return set;
}

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
