const doubleQuotes = /[“”„‟«»″＂]/gu;
const singleQuotes = /[‘’‚‛ʼ′‹›＇]/gu;
const freeAcute = /´/gu;
const dashes = /[‐‑‒–—―−]/gu;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/**
 * The text with one spelling for what only looks different: NFKC, straight quotes, `-` for every dash, no soft
 * hyphens or other invisible characters, one space for every run of white space, none at the ends. Case is kept.
 *
 * NFKC comes in the middle: it composes letters that an invisible character held apart from their accents, and would
 * make `′′` of `″` and a space with an accent of `´`. To normalize twice is to normalize once.
 *
 * For comparing, never for showing: a quote is always shown as it stands in its source.
 *
 * @example normalize("  Kazakhstan’s\u00a0 law—order ") // "Kazakhstan's law-order"
 */
export function normalize(text: string): string {
  return text
    .replace(invisible, "")
    .replace(doubleQuotes, '"')
    .replace(freeAcute, "'")
    .normalize("NFKC")
    .replace(singleQuotes, "'")
    .replace(dashes, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Letters that Unicode does not decompose, and Russian `ё`, which print often leaves without its dots. */
const undecomposed: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
  ["ё", "е"],
]);

const plainWord = /^[A-Za-z0-9]*$/u;
const asciiOnly = /^[\x20-\x7e]*$/u;

/**
 * The normalized text in lower case and without the accents of Latin letters, so that `Müller` and `muller`,
 * `Erdoğan` and `Erdogan` compare equal. Marks of other scripts stay: `й` is not `и`.
 */
export function fold(text: string): string {
  if (plainWord.test(text)) return text.toLowerCase();
  const lower = normalize(text).toLowerCase();
  return asciiOnly.test(lower) ? lower : foldMarks(lower);
}

function foldMarks(lower: string): string {
  return lower
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/[ßæœøłđðþıё]/gu, (letter) => undecomposed.get(letter) ?? letter);
}
