import type { Span } from "../attribution/index.ts";
import { normalize, type Token, tokenize } from "../text/index.ts";

/** A word as two texts are compared by it: `text.slice(start, end)`. */
export interface QuoteWord extends Span {
  /** Its normalized letters, without brackets and a closing full stop; case and accents stay. */
  readonly key: string;
  /** The key in small letters. */
  readonly caselessKey: string;
  /** True for the first word, and after a mark that may end or open a sentence. */
  readonly opens: boolean;
}

/** Signs that change what is said as a word does: currencies, per cent, degrees, `&`, and a sign before a number. */
const sign = /[\p{Sc}%‰°§&±×÷]|(?<![\p{L}\p{N}])[-+−–](?=\p{Sc}?\p{N})/gu;

const openingMark = /[.!?…:"“”„«»‘]/u;

/**
 * The words of a text in order, as quotes are compared: hyphens divide (`state-run` is two words, and so is
 * `COVID-19`), and so do the signs that carry a meaning (`$5`, `50 %`, `-3`), which are words of their own. All other
 * punctuation is left out.
 */
export function quoteWords(text: string): QuoteWord[] {
  const tokens = withoutFirstParts(tokenize(text));
  const signs = spansOf(sign, text, 0);
  const pieces = tokens.flatMap(({ start, end }) => partsOf(text.slice(start, end), start));
  const inToken = insideOf(tokens);
  const freeSigns = signs.filter(({ start }) => !inToken(start));
  const spans =
    freeSigns.length === 0
      ? pieces
      : [...pieces, ...freeSigns].toSorted((one, other) => one.start - other.start);
  return spans.map((span, index) => toWord(text, span, spans[index - 1])).filter(({ key }) => key !== "");
}

/** The tokens without those that only begin the compound that follows them. */
function withoutFirstParts(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ position }, index) => tokens[index + 1]?.position !== position);
}

/** What stands between the hyphens of a compound; most words are one part. */
function partsOf(word: string, offset: number): Span[] {
  return /[-‐‑]/u.test(word)
    ? spansOf(/[^-‐‑]+/gu, word, offset)
    : [{ start: offset, end: offset + word.length }];
}

function spansOf(pattern: RegExp, text: string, offset: number): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: offset + index,
    end: offset + index + length,
  }));
}

/** Tells, for places that only grow, whether one lies inside one of the spans. */
function insideOf(spans: readonly Span[]): (place: number) => boolean {
  let next = 0;
  return (place) => {
    while ((spans[next]?.end ?? Infinity) <= place) next += 1;
    return (spans[next]?.start ?? Infinity) <= place;
  };
}

function toWord(text: string, { start, end }: Span, before: Span | undefined): QuoteWord {
  const key = keyOf(text.slice(start, end));
  const opens = before === undefined || openingMark.test(text.slice(before.end, start));
  return { start, end, key, caselessKey: key.toLowerCase(), opens };
}

const plainWord = /^[A-Za-z0-9]+$/u;

function keyOf(word: string): string {
  if (plainWord.test(word)) return word;
  return normalize(word)
    .replace(/[()[\]]/gu, "")
    .replace(/(?<=.)\.$/u, "");
}
