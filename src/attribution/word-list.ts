import { readFileSync } from "node:fs";

/** The lines of a list in the folder `words`, each of them a word in small letters and perhaps more; read once. */
export function wordList(name: string): () => readonly string[] {
  let lines: readonly string[] | null = null;
  return () => {
    lines ??= readFileSync(new URL(`./words/${name}.txt`, import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line !== "");
    return lines;
  };
}

/** The same as a set. */
export function wordSet(name: string): () => ReadonlySet<string> {
  const list = wordList(name);
  let words: ReadonlySet<string> | null = null;
  return () => {
    words ??= new Set(list());
    return words;
  };
}
