import { isAbbreviation } from "../../text/index.ts";
import { marksByEnding } from "../lexicon/endings.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { Tag } from "../lexicon/tag.ts";
import type { Span } from "../span.ts";
import type { Token } from "./token.ts";

/**
 * A sentence of the author's as a range of tokens: `tokens.slice(from, to)`. Before its first word stands a mark or a
 * quotation, if anything: what goes from word to word stops there.
 */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** A paragraph as its author wrote it around the quotations. */
export interface Frame {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly lexicon: Lexicon;
}

/** A paragraph, where its quotations stand, and the words to know it by. */
interface FrameSource {
  readonly paragraph: Span;
  readonly quotations: readonly Span[];
  readonly lexicon: Lexicon;
}

/** The tokens and sentences of a paragraph, each quotation one token. */
export function frameOf(text: string, { paragraph, quotations, lexicon }: FrameSource): Frame {
  const tokens: Token[] = [];
  let from = paragraph.start;
  for (const [number, { start, end }] of quotations.entries()) {
    pushProse(text, { start: from, end: start }, { tokens, lexicon });
    tokens.push(quotationToken(text, { start, end }, number));
    from = end;
  }
  pushProse(text, { start: from, end: paragraph.end }, { tokens, lexicon });
  return { tokens, sentences: sentencesOf(tokens), lexicon };
}

const blank = {
  lower: "",
  tags: 0,
  traits: 0,
  isPossessive: false,
  isCapital: false,
  quotation: -1,
} as const;

/** How much of a quotation’s end is looked at for its last character. */
const END = 6;

function quotationToken(text: string, { start, end }: Span, quotation: number): Token {
  const last =
    text
      .slice(Math.max(start, end - END), end)
      .replace(/(?<![\s"'”’»“])[\s"'”’»“]+$/u, "")
      .at(-1) ?? "";
  return { ...blank, kind: "quotation", text: last, start, end, quotation };
}

/** A word with its hyphens, apostrophes and inner stops, a dash, dots, or one other sign but those of Markdown. */
const piece =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’\-‐‑&]|\.(?=\p{L}\.?))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|--+|\.\.+|[^\s\p{L}\p{M}\p{N}*_>]/gu;

/** Where the tokens of a paragraph go, and the words to know them by. */
interface Tokens {
  readonly tokens: Token[];
  readonly lexicon: Lexicon;
}

function pushProse(text: string, { start, end }: Span, { tokens, lexicon }: Tokens): void {
  piece.lastIndex = start;
  for (let met = piece.exec(text); met !== null && met.index < end; met = piece.exec(text)) {
    const span = { start: met.index, end: Math.min(end, met.index + met[0].length) };
    if (beginsWord(met[0])) pushWord(text, span, { tokens, lexicon });
    else tokens.push(markToken(met[0], span));
    piece.lastIndex = tokens.at(-1)?.end ?? span.end;
  }
}

/** True for what begins with a letter or digit; most marks are told without asking Unicode. */
function beginsWord(met: string): boolean {
  const unit = met.charCodeAt(0);
  if (unit < 0x80)
    return unit >= 0x30 && !(unit > 0x39 && unit < 0x41) && !(unit > 0x5a && unit < 0x61) && unit < 0x7b;
  return met.length > 1 || /[\p{L}\p{N}]/u.test(met);
}

function markToken(met: string, { start, end }: Span): Token {
  const text = markText(met);
  return {
    kind: "mark",
    text,
    lower: text,
    tags: 0,
    traits: 0,
    isPossessive: false,
    isCapital: false,
    quotation: -1,
    start,
    end,
  };
}

function markText(met: string): string {
  switch (met.charAt(0)) {
    case "–":
    case "―":
      return "—";
    case "-":
      return met.length > 1 ? "—" : met;
    case ".":
      return met.length > 1 ? "…" : met;
    default:
      return met;
  }
}

/** How much of what follows a stop tells whether a sentence begins there. */
const WINDOW = 40;

/** Takes in the word, or where something hangs on it by apostrophe or hyphen, its parts: `d’après`, `ajoute-t-il`. */
function pushWord(text: string, { start, end }: Span, { tokens, lexicon }: Tokens): void {
  const { clitics, elisions } = lexicon;
  if (clitics.size + elisions.size === 0) {
    tokens.push(wordToken(text, { start, end }, lexicon));
    return;
  }
  const word = text.slice(start, end);
  const apostrophe = word.search(/['’]/u) + 1;
  if (apostrophe > 1 && isElided(word, apostrophe, elisions)) {
    const middle = start + apostrophe;
    tokens.push(wordToken(text, { start, end: middle }, lexicon));
    pushWord(text, { start: middle, end }, { tokens, lexicon });
    return;
  }
  const [hung = "", clitic = ""] = /(?:[-‐‑]t)?[-‐‑](\p{Ll}+)$/u.exec(word) ?? [];
  if (!clitics.has(clitic)) {
    tokens.push(wordToken(text, { start, end }, lexicon));
    return;
  }
  tokens.push(wordToken(text, { start, end: end - hung.length }, lexicon));
  tokens.push(wordToken(text, { start: end - clitic.length, end }, lexicon));
}

/** True where one of the words before the apostrophe is small: `D’Alema` is a name. */
function isElided(word: string, apostrophe: number, elisions: ReadonlySet<string>): boolean {
  if (!elisions.has(lowerOf(word.slice(0, apostrophe)))) return false;
  return /^\p{Ll}/u.test(word) || /^\p{Ll}/u.test(word.slice(apostrophe));
}

function wordToken(text: string, { start, end }: Span, lexicon: Lexicon): Token {
  const whole = text.slice(start, end);
  const pronoun = pronounIn(whole, lexicon);
  const isPossessive = pronoun === null && endsInPossessive(whole);
  const word = pronoun ?? (isPossessive ? whole.slice(0, -2) : whole);
  const isAbbreviated =
    !isPossessive && text.charAt(end) === "." && isShort(word, text.slice(end + 1, end + WINDOW));
  const lower = lowerOf(word);
  const tags = lexicon.tags.get(lower) ?? marksByEnding(lexicon.tagEndings, lower);
  return {
    kind: "word",
    text: isAbbreviated ? `${word}.` : word,
    lower,
    tags: isAbbreviated && isInitial(word, tags) ? 0 : tags,
    traits: (lexicon.traits.get(lower) ?? 0) | marksByEnding(lexicon.traitEndings, lower),
    isPossessive,
    isCapital: isCapital(word),
    quotation: -1,
    start,
    end: isAbbreviated ? end + 1 : end,
  };
}

/** The pronoun of `I’m`, `he’s`; `null` for any other word. */
function pronounIn(word: string, { tags }: Lexicon): string | null {
  const mark = Math.max(word.indexOf("’"), word.indexOf("'"));
  if (mark < 1) return null;
  const before = word.slice(0, mark);
  return ((tags.get(before.toLowerCase()) ?? 0) & Tag.pronoun) === 0 ? null : before;
}

/** True for an initial that would be a small word without its stop: `С. В. Лавров`. */
function isInitial(word: string, tags: number): boolean {
  return word.length === 1 && isCapital(word) && (tags & (Tag.preposition | Tag.conjunction)) !== 0;
}

function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

/** True for `Clinton’s`. */
function endsInPossessive(word: string): boolean {
  const last = word.charAt(word.length - 1);
  if (last !== "s" && last !== "S") return false;
  const mark = word.charAt(word.length - 2);
  return mark === "’" || mark === "'";
}

function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(word);
}

/** True for an abbreviation, a party with its state (`D-Calif.`) included. */
function isShort(word: string, following: string): boolean {
  return isAbbreviation(word, following.trimStart()) || /^[RDI][-‐]\p{Lu}/u.test(word);
}

/** More tokens than this are no sentence; the limit keeps the time that a sentence takes within bounds. */
const LONGEST_SENTENCE = 400;

function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!endsSentence(tokens, at) && at - from < LONGEST_SENTENCE) continue;
    let to = at + 1;
    while (isCloser(tokens[to])) to += 1;
    sentences.push({ from, to });
    from = to;
    at = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

function isCloser(token: Token | undefined): boolean {
  return token?.kind === "mark" && /^[)\]"”’»]$/u.test(token.text);
}

/** What ends a sentence: a mark, or the last character of a quotation. */
const ends: ReadonlySet<string> = new Set(".!?…。");

/** A mark ends a sentence, and so does a quotation whose words do, before what can begin one. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  if (!ends.has(tokens[at]?.text ?? "")) return false;
  let behind = at + 1;
  while (isCloser(tokens[behind])) behind += 1;
  const next = tokens[behind];
  return (
    next !== undefined && (next.kind === "quotation" || next.isCapital || /^[\p{N}([—•]/u.test(next.text))
  );
}
