import { readFileSync } from "node:fs";

/** How a language is written in encodings of one byte a letter. */
export interface LetterLanguage {
  readonly code: string;
  readonly encodings: readonly string[];
  /** The share of each letter outside ASCII, as a natural logarithm, by the small letter. */
  readonly shares: ReadonlyMap<string, number>;
  readonly isLatin: boolean;
}

let languages: readonly LetterLanguage[] | null = null;

/** The languages whose letters tell an encoding. */
export function letterLanguages(): readonly LetterLanguage[] {
  languages ??= readFileSync(new URL("./languages.txt", import.meta.url), "utf8")
    .normalize("NFC")
    .split("\n")
    .filter((line) => line !== "")
    .map(parseLanguage);
  return languages;
}

function parseLanguage(line: string): LetterLanguage {
  const [code = "", encodings = "", ...letters] = line.split(" ");
  const counts = letters.map((letter): [string, number] => [letter.charAt(0), Number(letter.slice(1))]);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return {
    code,
    encodings: encodings.split(","),
    shares: new Map(counts.map(([letter, count]) => [letter, Math.log(count / total)])),
    isLatin: !/^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]/u.test(
      letters[0] ?? "",
    ),
  };
}
