import type { Span } from "../span.ts";

/** A word, a mark, or a whole quotation of a paragraph, which stands as one token in the author's sentence. */
export interface Token extends Span {
  readonly kind: "word" | "mark" | "quotation";
  /** As it stands, without a possessive ending; a dash of any kind is `—`. Of a quotation, the last character of its words. */
  readonly text: string;
  /** The text in lower case, without the stop of an abbreviation. */
  readonly lower: string;
  /** The lexicon's tags of the word. */
  readonly tags: number;
  /** The lexicon's traits of the word. */
  readonly traits: number;
  /** True for `Clinton’s`. */
  readonly isPossessive: boolean;
  readonly isCapital: boolean;
  /** The number of the quotation in the paragraph; -1 for other tokens. */
  readonly quotation: number;
}

/** A token that is a word. */
type WordToken = Token & { readonly kind: "word" };

/** True for a word, no mark and no quotation. */
export function isWord(token: Token | undefined): token is WordToken {
  return token?.kind === "word";
}

/** True for a quotation. */
export function isQuotation(token: Token | undefined): boolean {
  return token?.kind === "quotation";
}

/** True where the word has one of the tags. */
export function hasTag(token: Token | undefined, tags: number): boolean {
  return token !== undefined && (token.tags & tags) !== 0;
}

/** True where the word has one of the traits. */
export function hasTrait(token: Token | undefined, traits: number): boolean {
  return token !== undefined && (token.traits & traits) !== 0;
}

/** True where the token is one of the marks. */
export function isMark(token: Token | undefined, ...marks: readonly string[]): boolean {
  return token?.kind === "mark" && marks.includes(token.text);
}
