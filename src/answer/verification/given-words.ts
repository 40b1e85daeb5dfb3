import type { Span } from "../../attribution/index.ts";
import { type QuoteWord, quoteWords } from "./words/quote-words.ts";

/** Words that are looked for in the record. */
export interface GivenWords {
  readonly text: string;
  /** The words of the text, at least one. */
  readonly words: readonly QuoteWord[];
  /** How many words stand before each ellipsis that has words on both sides. */
  readonly gaps: ReadonlySet<number>;
  /** The numbers of the words in square brackets: whoever quotes has put them in, and says so. */
  readonly bracketed: ReadonlySet<number>;
}

/** Dots that stand for words: `…`, `...`, `. . .`, with brackets around them or without. */
const ellipsis = /…|\.{3,}|\.[ \u00a0]\.[ \u00a0]\./gu;

const brackets = /\[[^[\]]*\]/gu;

/** The words of a text, with what its marks say about them. */
export function readGivenWords(text: string): GivenWords {
  const words = quoteWords(text);
  const before = [...text.matchAll(ellipsis)].map(
    ({ index }) => words.filter(({ end }) => end <= index).length,
  );
  const inBrackets = [...text.matchAll(brackets)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const isBracketed = (word: Span) =>
    inBrackets.some(({ start, end }) => start < word.start && word.end < end);
  return {
    text,
    words,
    gaps: new Set(before.filter((count) => count > 0 && count < words.length)),
    bracketed: new Set(words.flatMap((word, number) => (isBracketed(word) ? [number] : []))),
  };
}

/** Some of the words, from the number `start` to the one before `end`, as a text of their own. */
export function someOf({ text, words }: GivenWords, { start, end }: Span): GivenWords {
  const from = words[start]?.start ?? 0;
  return readGivenWords(text.slice(from, words[end - 1]?.end ?? from));
}

/** True where the character at a place of the text stands in brackets. */
export function isInBrackets(text: string, place: number): boolean {
  const opening = Math.max(text.lastIndexOf("[", place), text.lastIndexOf("(", place));
  const closing = Math.max(text.lastIndexOf("]", place), text.lastIndexOf(")", place));
  return opening > closing;
}
