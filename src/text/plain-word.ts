const elisions: ReadonlyMap<string, RegExp> = new Map([
  ["fr", /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/u],
  ["it", /^(?:[cdlmnstv]|all|dall|dell|nell|sull|coll|un|quest|quell|com)'(?=.)/u],
]);

/** What a language elides at the start of a word in lower case, with its apostrophe; `undefined` for most languages. */
export function elisionOf(language: string): RegExp | undefined {
  return elisions.get(language);
}

/**
 * The normalized word in lower case, without elision, possessive, brackets, and the inner punctuation of
 * abbreviations, numbers and names; accents stay, for stemmers and stop words need them.
 *
 * @example plainWord("O'Brien's", undefined) // "obrien"
 */
export function plainWord(word: string, elision: RegExp | undefined): string {
  const lower = word.toLowerCase().replace(/[()[\]]/gu, "");
  const rest = elision === undefined ? lower : lower.replace(elision, "");
  return rest
    .replace(/'s$/u, "")
    .replace(/^(?:\p{L}\.)+\p{L}\.?$/u, (abbreviation) => abbreviation.replaceAll(".", ""))
    .replace(/(?<=\d),(?=\d{3})/gu, "")
    .replace(/['-]/gu, "");
}

/** True for a normalized word of two or more capitals or with inner full stops: `US`, `WHO's`, `U.S.`, `e.g.` */
export function isAbbreviation(word: string): boolean {
  return /^(?:\p{Lu}{2,}|\p{L}(?:\.\p{L})+\.?)(?:'s)?$/u.test(word);
}
