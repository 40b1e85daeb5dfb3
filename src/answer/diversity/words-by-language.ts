import { readFileSync } from "node:fs";

/** The lists of a file beside this module by language: a language a line, its code before its words. Read once. */
function wordsByLanguage(name: string): () => ReadonlyMap<string, ReadonlySet<string>> {
  let lists: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  return () => {
    lists ??= new Map(
      readFileSync(new URL(`./${name}.txt`, import.meta.url), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => {
          const [language = "", ...words] = line.split(" ");
          return [language, new Set(words)];
        }),
    );
    return lists;
  };
}

const emptyWords = wordsByLanguage("empty-words");
const negations = wordsByLanguage("negations");

/** True for a word in small letters that says nothing: a hesitation, or an article that may as well be left out. */
export function isEmpty(word: string, language: string): boolean {
  return emptyWords().get(plain(language))?.has(word) === true;
}

/** True for a word in small letters that denies something; in a language without a list, for such a word of any. */
export function isNegation(word: string, language: string): boolean {
  if (/n't$/u.test(word)) return true;
  const list = negations().get(plain(language));
  return list === undefined ? [...negations().values()].some((words) => words.has(word)) : list.has(word);
}

/** The language without its region: `pt` for `pt-BR`. */
function plain(language: string): string {
  return language.split("-")[0] ?? language;
}
