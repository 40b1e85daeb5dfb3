/** What a UTF-16 code unit does for the tokenizer. */
export const CharacterClass = {
  /** Separates words: space, punctuation, symbols, emoji. */
  other: 0,
  letter: 1,
  digit: 2,
  /** Belongs to the letter before it: combining marks. */
  mark: 3,
  /** Stands inside a word without being part of it: soft hyphen, zero-width characters. */
  invisible: 4,
  /** `'` and its typographic forms. */
  apostrophe: 5,
  /** `-` and the two hyphens of Unicode; dashes separate words and are `other`. */
  hyphen: 6,
  /** A letter, not a mark or digit, of a script written without spaces (Han, Kana, Thai, Lao, Khmer, Myanmar). */
  unspaced: 7,
  /** Half of a surrogate pair; `classAt` resolves it. */
  surrogate: 8,
} as const;

const UNKNOWN = 255;

/** Extensions, for Kana shares the letter `ー`; letters only, for Han and Kana share the stop `。` too. */
const unspacedLetter =
  /(?=[\p{L}\p{Nl}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** The {@link CharacterClass} of the character that starts at `index`; `other` past the end of the text. */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (Number.isNaN(unit)) return CharacterClass.other;
  const known = classOfUnit(unit);
  if (known !== CharacterClass.surrogate) return known;
  return classify(String.fromCodePoint(text.codePointAt(index) ?? unit));
}

/** The first index from `start` that is not a letter or digit of one UTF-16 unit: the tokenizer's inner loop. */
export function skipPlain(text: string, start: number): number {
  let index = start;
  while (index < text.length) {
    const kind = classOfUnit(text.charCodeAt(index));
    if (kind !== CharacterClass.letter && kind !== CharacterClass.digit) break;
    index += 1;
  }
  return index;
}

/** The UTF-16 units of the character that starts at `index`: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

function classOfUnit(unit: number): number {
  const known = classes[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const found =
    unit >= 0xd800 && unit <= 0xdbff ? CharacterClass.surrogate : classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

function classify(character: string): number {
  if (/['’‘ʼ´＇]/u.test(character)) return CharacterClass.apostrophe;
  if (/[-‐‑]/u.test(character)) return CharacterClass.hyphen;
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/u.test(character)) return CharacterClass.invisible;
  if (unspacedLetter.test(character)) return CharacterClass.unspaced;
  if (/\p{L}/u.test(character)) return CharacterClass.letter;
  if (/\p{N}/u.test(character)) return CharacterClass.digit;
  if (/\p{M}/u.test(character)) return CharacterClass.mark;
  return CharacterClass.other;
}
