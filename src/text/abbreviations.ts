import { readFileSync } from "node:fs";

/**
 * What may follow an abbreviation in its sentence: anything, a name but no word that begins sentences (`Inc.`), or only
 * a number (`No. 5`).
 */
export type Followed = "anything" | "name" | "number";

/**
 * The known abbreviations, without their last stop, and what follows them. One listed in lower case stands for all its
 * cases, one with a capital only for itself: `Sun`, not `sun`.
 *
 * In the list ` ~` marks those that a name follows and ` #` those that a number follows.
 */
export function loadAbbreviations(): ReadonlyMap<string, Followed> {
  const list = readFileSync(new URL("./abbreviations.txt", import.meta.url), "utf8");
  return new Map(
    list
      .split("\n")
      .filter((line) => line !== "")
      .map(parseLine),
  );
}

function parseLine(line: string): [string, Followed] {
  if (line.endsWith(" #")) return [line.slice(0, -2), "number"];
  if (line.endsWith(" ~")) return [line.slice(0, -2), "name"];
  return [line, "anything"];
}
