const OPENERS = "([";
const CLOSERS = ")]";
const MOST_LETTERS = 3;

/**
 * True where an editor's bracketed letters begin a word, as in `(C)oordinated` or `[t]he`: a bracket, one to three
 * letters, the closing bracket, and a letter at once.
 */
export function startsBracketedLetters(text: string, index: number): boolean {
  const end = bracketedLettersEnd(text, index);
  return end > index && isLetter(text.charAt(end));
}

/**
 * The end of the bracketed letters that begin at `index` inside or at the end of a word, as in `increas(es)` or
 * `Tokayev(’s)`; `index` itself where there are none.
 */
export function bracketedLettersEnd(text: string, index: number): number {
  if (!OPENERS.includes(text.charAt(index) || " ")) return index;
  let end = index + 1;
  if (/['’]/u.test(text.charAt(end))) end += 1;
  const firstLetter = end;
  while (isLetter(text.charAt(end)) && end - firstLetter < MOST_LETTERS) end += 1;
  const closes = end > firstLetter && CLOSERS.includes(text.charAt(end) || " ");
  return closes ? end + 1 : index;
}

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character);
}
