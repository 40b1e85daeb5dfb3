import { bracketedLettersEnd, startsBracketedLetters } from "./bracketed-letters.ts";
import { CharacterClass, classAt, skipPlain, widthAt } from "./characters.ts";
import { TokenBuffer } from "./token-buffer.ts";
import { pushUnspaced, unspacedEnd } from "./unspaced-words.ts";

/** A word as it stands in the text: `text.slice(start, end)`, in UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The token's ordinal in the text, from 0; a compound and its first part share one. */
  readonly position: number;
}

/** The longest digit group that makes a compound with the letters before it: `COVID-19`, `MH-370`, not `May-2022`. */
const COMPOUND_DIGITS = 3;

/**
 * Every word of the text with its offsets.
 *
 * - Abbreviations with inner full stops are one token that includes the last stop and a possessive: `U.S.`, `U.S.’s`.
 * - Apostrophes between letters belong to the word: `O'Brien`, `Kazakhstan’s`.
 * - Hyphens separate (`state-run` is two tokens), but letters followed by up to three digits are a
 *   compound with all that follows them: `COVID-19` gives `COVID` and `COVID-19` at one position, `T-72B3` only itself.
 * - Full stops and commas between digits belong to the number: `1,000`, `3.5`, `13.01.2022`.
 * - Letters that an editor put in brackets belong to their word: `(C)oordinated`, `increas(es)`, `Tokayev(’s)`.
 * - Soft hyphens and zero-width characters inside a word do not divide it.
 * - Scripts written without spaces are divided by `Intl.Segmenter`.
 *
 * @example tokenize("the U.S. COVID-19 plan").map((t) => …slice) // ["the", "U.S.", "COVID", "COVID-19", "plan"]
 */
export function tokenize(text: string): Token[] {
  const tokens = new TokenBuffer();
  fillTokens(text, tokens);
  return Array.from({ length: tokens.length }, (_, index) => ({
    start: tokens.start(index),
    end: tokens.end(index),
    position: tokens.position(index),
  }));
}

/** Empties the buffer and fills it with the tokens of {@link tokenize}. */
export function fillTokens(text: string, tokens: TokenBuffer): void {
  tokens.clear();
  let index = 0;
  let position = 0;
  while (index < text.length) {
    const kind = classAt(text, index);
    if (kind === CharacterClass.letter || kind === CharacterClass.digit) {
      index = pushWord(text, { index, kind, position }, tokens);
      position += 1;
    } else if (kind === CharacterClass.unspaced) {
      const end = unspacedEnd(text, index);
      position = pushUnspaced(text, { start: index, end, position }, tokens);
      index = end;
    } else if (startsBracketedLetters(text, index)) {
      const end = wordEnd(text, index);
      tokens.push(index, end, position);
      position += 1;
      index = end;
    } else {
      index += widthAt(text, index);
    }
  }
}

interface WordStart {
  readonly index: number;
  readonly kind: number;
  readonly position: number;
}

/** Adds the word that begins at the index, and the compound that it begins; gives back the end of both. */
function pushWord(text: string, { index, kind, position }: WordStart, tokens: TokenBuffer): number {
  const end = wordEnd(text, index);
  const compoundEnd = kind === CharacterClass.letter ? compoundEndAfter(text, end) : end;
  if (compoundEnd === end || end - index > 1) tokens.push(index, end, position);
  if (compoundEnd !== end) tokens.push(index, compoundEnd, position);
  return compoundEnd;
}

function wordEnd(text: string, start: number): number {
  let index = skipPlain(text, start);
  let end = index;
  for (;;) {
    const next = continuation(text, index, index === end);
    if (next === index) return abbreviationEnd(text, start, end);
    const kind = classAt(text, index);
    index = next;
    if (kind !== CharacterClass.invisible && kind !== CharacterClass.apostrophe) end = skipPlain(text, index);
    index = Math.max(index, end);
  }
}

/** The index after the character or bracketed letters that go on with a word at `index`; `index` where the word ends. */
function continuation(text: string, index: number, isAtEnd: boolean): number {
  switch (classAt(text, index)) {
    case CharacterClass.letter:
    case CharacterClass.digit:
    case CharacterClass.mark:
      return index + widthAt(text, index);
    case CharacterClass.invisible:
      return index + 1;
    case CharacterClass.apostrophe:
      return isAtEnd && isLetter(text, index + 1) ? index + 1 : index;
    case CharacterClass.other:
      if (!isAtEnd) return index;
      return joinsDigits(text, index) ? index + 1 : bracketedLettersEnd(text, index);
    default:
      return index;
  }
}

function isLetter(text: string, index: number): boolean {
  return classAt(text, index) === CharacterClass.letter;
}

function isDigit(text: string, index: number): boolean {
  return classAt(text, index) === CharacterClass.digit;
}

function joinsDigits(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return (unit === 0x2e || unit === 0x2c) && isDigit(text, index - 1) && isDigit(text, index + 1);
}

/** The end of the abbreviation that a single letter begins (`U.S.` for `U`), with its possessive; else `end`. */
function abbreviationEnd(text: string, start: number, end: number): number {
  if (end - start !== 1 || !isLetter(text, start)) return end;
  let stop = end;
  let letters = 1;
  while (text.charCodeAt(stop) === 0x2e && isLetter(text, stop + 1)) {
    const letterEnd = stop + 1 + widthAt(text, stop + 1);
    if (continuesWord(text, letterEnd)) break;
    stop = letterEnd;
    letters += 1;
  }
  if (letters === 1) return end;
  return possessiveEnd(text, text.charCodeAt(stop) === 0x2e ? stop + 1 : stop);
}

function possessiveEnd(text: string, end: number): number {
  const hasLetter = classAt(text, end) === CharacterClass.apostrophe && isLetter(text, end + 1);
  return hasLetter ? skipPlain(text, end + 1 + widthAt(text, end + 1)) : end;
}

function continuesWord(text: string, index: number): boolean {
  const kind = classAt(text, index);
  return kind === CharacterClass.letter || kind === CharacterClass.digit || kind === CharacterClass.mark;
}

/** The end of the compound that letters before `end` begin with a hyphen and digits; else `end`. */
function compoundEndAfter(text: string, end: number): number {
  if (classAt(text, end) !== CharacterClass.hyphen) return end;
  let index = end + 1;
  while (isDigit(text, index)) index += 1;
  const digits = index - end - 1;
  return digits === 0 || digits > COMPOUND_DIGITS ? end : wordEnd(text, end + 1);
}
