import { readFileSync } from "node:fs";

const wordsIn = (name: string): ReadonlySet<string> =>
  new Set(
    readFileSync(new URL(`./${name}`, import.meta.url), "utf8")
      .split(/\s+/u)
      .filter((word) => word !== ""),
  );

/** Words that stand before a hyphen of the word's own far more often than before a cut, in small letters. */
export const hyphenPrefixes = wordsIn("hyphen-prefixes.txt");

/** Words that stand after a hyphen of the word's own. */
export const hyphenEnds = wordsIn("hyphen-ends.txt");

/** Words before which a hyphen stands for what follows later: `oil- and gas-producing`. */
export const hyphenPauses = wordsIn("hyphen-pauses.txt");
