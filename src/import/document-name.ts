import { fold } from "../text/index.ts";

/** The longest name, in UTF-16 units without the ending: the longest that a document's id can be. */
const LONGEST_NAME = 60;

/** Names that some systems keep for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** What a document's name is made of. */
export interface NameParts {
  readonly date: string | undefined;
  readonly title: string | undefined;
  /** The name of the file that it is made from. */
  readonly sourceFile: string;
}

/**
 * The name for a document, without an ending: its date, if it has one, and the words of its title, or of the file's name where
 * it has none; small letters of any script and digits, joined by `-`, cut between words. Where that is taken a number follows.
 *
 * @example documentName({ date: "2031-05-20", title: "The Quay: Opened!", sourceFile: "a.pdf" }, () => false) // "2031-05-20-the-quay-opened"
 */
export function documentName(parts: NameParts, isTaken: (name: string) => boolean): string {
  const words = wordsFor(parts);
  const name = cutAtWords(words, LONGEST_NAME);
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : `-${number}`;
    const numbered = cutAtWords(name, LONGEST_NAME - ending.length) + ending;
    if (!isTaken(numbered)) return numbered;
  }
}

function wordsFor({ date, title, sourceFile }: NameParts): string {
  const words = slug(title ?? "") || slug(sourceFile.replace(/\.[^.]*$/u, "")) || "document";
  if (date !== undefined) return words.startsWith(date) ? words : `${date}-${words}`;
  return reserved.test(words) ? `${words}-document` : words;
}

function slug(text: string): string {
  return fold(text)
    .replace(/(?<=\p{L})'s(?!\p{L})/gu, "s")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

function cutAtWords(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest + 1);
  const end = cut.lastIndexOf("-");
  return end > 0 ? cut.slice(0, end) : words.slice(0, longest).replace(/\p{Surrogate}$/u, "");
}
