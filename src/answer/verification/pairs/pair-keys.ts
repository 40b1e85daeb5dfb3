import type { Paragraph } from "../../../corpus/index.ts";
import { hashText } from "../../../text/index.ts";
import { insertionsIn } from "../../insertions-in.ts";
import { keyOf, wordSpans } from "../words/quote-words.ts";
import { type RecordWord, type RecordWords, recordWords } from "../words/record-words.ts";

/** The number under which a word in small letters is looked up: unsigned, 32 bits. Different words may share one. */
export function wordKey(word: string): number {
  return hashText(word);
}

/** The number under which two neighbouring words are looked up, made of theirs. */
export function pairKey(one: number, other: number): number {
  return mixed(Math.imul(one, 0x9e3779b1) + other);
}

/** The number under which the last word of a paragraph and the first one of the next are looked up. */
export function borderKey(one: number, other: number): number {
  return mixed(Math.imul(one, 0x85ebca77) ^ (other + 0x165667b1));
}

function mixed(number: number): number {
  let hash = number ^ (number >>> 15);
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  hash = Math.imul(hash, 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Under which numbers a paragraph is found, and with which words it begins and ends. */
export interface ParagraphKeys {
  /** Of every word, and of every two that are neighbours where any insertions are left out; some come more than once. */
  readonly keys: readonly number[];
  /** The keys of the words that may come first, and of those that may come last. */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/**
 * Gives the keys of one paragraph after another. A quote that stands in a paragraph, in whatever reading, has no pair that is
 * not among its keys.
 */
export class ParagraphKeyMaker {
  /** The keys of words as they are printed, up to {@link MOST_KNOWN}: most come again and again. */
  readonly #known = new Map<string, number>();

  keysOf(paragraph: Paragraph): ParagraphKeys {
    return insertionsIn(paragraph).length === 0
      ? plainKeys(this.#wordKeys(paragraph.text))
      : keysOfReadings(recordWords(paragraph));
  }

  #wordKeys(text: string): number[] {
    const keys = wordSpans(text).map(({ start, end }) => this.#keyOf(text.slice(start, end)));
    return keys.includes(NO_WORD) ? keys.filter((key) => key !== NO_WORD) : keys;
  }

  #keyOf(printed: string): number {
    const known = this.#known.get(printed);
    if (known !== undefined) return known;
    const key = keyOf(printed).toLowerCase();
    const number = key === "" ? NO_WORD : wordKey(key);
    if (this.#known.size === MOST_KNOWN) this.#known.clear();
    this.#known.set(printed, number);
    return number;
  }
}

const MOST_KNOWN = 50_000;
const NO_WORD = -1;

function plainKeys(own: readonly number[]): ParagraphKeys {
  const keys = [...own];
  for (let number = 1; number < own.length; number += 1)
    keys.push(pairKey(own[number - 1] ?? 0, own[number] ?? 0));
  return { keys, first: own.slice(0, 1), last: own.slice(-1) };
}

/** The same where a publisher has put something in: every insertion may be there or not. */
function keysOfReadings(record: RecordWords): ParagraphKeys {
  const spelled = record.words.map(spellings);
  const nextOf = successors(record);
  const pairs = spelled.flatMap((own, number) =>
    nextOf(number + 1).flatMap((next) => pairsOf(own, spelled[next] ?? [])),
  );
  const isLast = (number: number) => nextOf(number + 1).includes(spelled.length);
  return {
    keys: [...spelled.flat(), ...pairs],
    first: nextOf(0).flatMap((number) => spelled[number] ?? []),
    last: spelled.flatMap((own, number) => (isLast(number) ? own : [])),
  };
}

function pairsOf(own: readonly number[], others: readonly number[]): number[] {
  return own.flatMap((one) => others.map((other) => pairKey(one, other)));
}

function spellings({ caselessKey, bare }: RecordWord): number[] {
  const key = wordKey(caselessKey);
  return bare === null ? [key] : [key, wordKey(bare.caselessKey)];
}

/** Tells, for the number of a word, which words may stand in its place where insertions that begin there are left out. */
function successors({ insertionsByEnd }: RecordWords): (number: number) => readonly number[] {
  const all = [...insertionsByEnd];
  return (number) => {
    const reached = [number];
    // The list grows while it is gone through: insertions may follow each other.
    for (const place of reached) {
      const ends = all.filter(([end, start]) => start === place && !reached.includes(end));
      reached.push(...ends.map(([end]) => end));
    }
    return reached;
  };
}
