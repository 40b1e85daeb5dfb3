import { readFileSync } from "node:fs";

const wordsIn = (line: string) => line.split(/\s+/u).filter((word) => word !== "");

const linesOf = (name: string) =>
  readFileSync(new URL(`./${name}`, import.meta.url), "utf8")
    .normalize("NFC")
    .split("\n");

/** The number of a month, from 1, by its names in small letters. */
export const monthByName: ReadonlyMap<string, number> = new Map(
  linesOf("month-names.txt").flatMap((line) => {
    const [month, ...names] = wordsIn(line);
    return names.map((name): readonly [string, number] => [name, Number(month)]);
  }),
);

/** Words that stand in a date without telling which it is, in small letters: weekdays, articles, ends of ordinals. */
export const wordsBesideDates: ReadonlySet<string> = new Set(
  linesOf("words-beside-dates.txt").flatMap(wordsIn),
);
