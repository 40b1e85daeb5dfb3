import type { Span } from "../../../attribution/index.ts";
import { normalize, type Token, tokenize } from "../../../text/index.ts";

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
  const spans = wordSpans(text);
  return spans.map((span, index) => toWord(text, span, spans[index - 1])).filter(({ key }) => key !== "");
}

/** Where the words of {@link quoteWords} stand; some may turn out to hold no letter. */
export function wordSpans(text: string): readonly Span[] {
  const tokens = withoutFirstParts(tokenize(text));
  const pieces = mayHyphenate.test(text) ? tokens.flatMap((token) => partsOf(text, token)) : tokens;
  const signs = freeSigns(text, tokens);
  if (signs.length === 0) return pieces;
  return [...pieces, ...signs].toSorted((one, other) => one.start - other.start);
}

/** Texts with none of these have no sign and no compound: asked first, since most have none. */
const maySign = /[\p{Sc}%‰°§&±×÷+−–-]/u;
const mayHyphenate = /[-‐‑]/u;

/** The signs that stand in no token. */
function freeSigns(text: string, tokens: readonly Span[]): Span[] {
  if (!maySign.test(text)) return [];
  const inToken = insideOf(tokens);
  return spansOf(sign, text, 0).filter(({ start }) => !inToken(start));
}

/** The tokens without those that only begin the compound that follows them. */
function withoutFirstParts(tokens: readonly Token[]): readonly Token[] {
  if (tokens.at(-1)?.position === tokens.length - 1) return tokens;
  return tokens.filter(({ position }, index) => tokens[index + 1]?.position !== position);
}

/** What stands between the hyphens of a compound; most words are one part. */
function partsOf(text: string, { start, end }: Span): Span[] {
  const word = text.slice(start, end);
  return mayHyphenate.test(word) ? spansOf(/[^-‐‑]+/gu, word, start) : [{ start, end }];
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
  const opens =
    before === undefined ||
    (!isOneSpace(text, before.end, start) && openingMark.test(text.slice(before.end, start)));
  return { start, end, key, caselessKey: key.toLowerCase(), opens };
}

/** Asked before a pattern is: what stands between two words is mostly that. */
function isOneSpace(text: string, start: number, end: number): boolean {
  return end - start === 1 && text[start] === " ";
}

const plainWord = /^[A-Za-z0-9]+$/u;

/** What a word is compared by, but for case; empty for one without a letter. */
export function keyOf(word: string): string {
  if (plainWord.test(word)) return word;
  return normalize(word)
    .replace(/[()[\]]/gu, "")
    .replace(/(?<=.)\.$/u, "");
}
