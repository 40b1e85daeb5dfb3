import { readFileSync } from "node:fs";

let lists: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** A language a line, its code before its words. Read once. */
function numberWords(): ReadonlyMap<string, ReadonlySet<string>> {
  lists ??= new Map(
    readFileSync(new URL("./number-words.txt", import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const [language = "", ...words] = line.split(" ");
        return [language, new Set(words)];
      }),
  );
  return lists;
}

/** True for a word in small letters that counts: one with a digit, or that spells a number in the language. */
export function isNumber(word: string, language: string): boolean {
  if (/\p{N}/u.test(word)) return true;
  return (
    numberWords()
      .get(language.split("-")[0] ?? language)
      ?.has(word) === true
  );
}
