import { existsSync, readFileSync } from "node:fs";

/** The words of a list; none where the folder lacks it. */
export function wordsOf(folder: string, list: string): string[] {
  return linesOf(folder, list).flat();
}

/** The words of each line of a list; none where the folder lacks it. */
export function linesOf(folder: string, list: string): string[][] {
  const path = new URL(`./${folder}/${list}.txt`, import.meta.url);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.split(" ").filter((word) => word !== ""))
    .filter((line) => line.length > 0);
}
