import { fold } from "./normalize.ts";

/**
 * The edits that turn one text into the other: a character added, dropped or replaced, or two neighbours exchanged
 * (Damerau–Levenshtein distance in its restricted form).
 *
 * @example editDistance("zakarova", "zakharova") // 1
 */
export function editDistance(one: string, other: string): number {
  const left = [...one];
  const right = [...other];
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (const [row, character] of left.entries()) {
    const current = [row + 1];
    for (const [column, wanted] of right.entries()) {
      const replaced = (last[column] ?? 0) + (character === wanted ? 0 : 1);
      const added = (current[column] ?? 0) + 1;
      const dropped = (last[column + 1] ?? 0) + 1;
      const exchanged =
        character === right[column - 1] && left[row - 1] === wanted
          ? (beforeLast[column - 1] ?? 0) + 1
          : Infinity;
      current.push(Math.min(replaced, added, dropped, exchanged));
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? 0;
}

/** Characters compared: longer texts are not misspelled names. */
const LONGEST = 80;

/** Up to three of the candidates that a reader may have meant by the text, the nearest first; compared folded. */
export function nearest(text: string, candidates: readonly string[]): string[] {
  const wanted = fold(text).slice(0, LONGEST);
  return candidates
    .map((candidate) => ({ candidate, distance: distanceTo(wanted, fold(candidate).slice(0, LONGEST)) }))
    .filter(({ distance }) => distance <= Math.max(1, Math.floor(wanted.length / 3)))
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** The distance to the whole candidate or to one of its words, since people know speakers by surname. */
function distanceTo(wanted: string, candidate: string): number {
  return Math.min(...[candidate, ...candidate.split(" ")].map((words) => editDistance(wanted, words)));
}

/** A hint from near names: `did you mean ask or check?`; the other hint where there are none. */
export function didYouMean(near: readonly string[], otherwise: string): string {
  return near.length > 0 ? `did you mean ${near.join(" or ")}?` : otherwise;
}
