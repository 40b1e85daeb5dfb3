import { editDistance } from "../../text/index.ts";

/** How much longer a given name may be than its short form, which begins it: `Jen` for Jennifer. */
const SHORTEST_FORM = 3;

/**
 * True where two full names can be one person's: the same surname, given names of which one may be short for the other, and
 * no middle names that contradict each other.
 */
export function isSameName(one: readonly string[], other: readonly string[]): boolean {
  if (one.length < 2 || other.length < 2 || one.at(-1) !== other.at(-1)) return false;
  const [first = "", second = ""] = [one[0], other[0]];
  const middle = other.slice(1, -1);
  const agrees = one
    .slice(1, -1)
    .every((word, index) => word.charAt(0) === (middle[index] ?? word).charAt(0));
  if (!agrees) return false;
  return first === second || isShortFor(first, second) || isShortFor(second, first);
}

function isShortFor(short: string, long: string): boolean {
  return long.startsWith(short) && (short.length === 1 || short.length >= SHORTEST_FORM);
}

/** True where a name ends with the words of a label, or is them. */
export function endsWith(words: readonly string[], ending: readonly string[]): boolean {
  return (
    ending.length > 0 &&
    ending.length <= words.length &&
    ending.every((word, index) => words.at(index - ending.length) === word)
  );
}

/** Words shorter than this have too many neighbours to be called misspelled. */
const SHORTEST_MISSPELLED = 4;

/** Words from this length on may have two letters wrong. */
const TWO_SLIPS = 7;

/** True where one word of the name is the other's with a letter or two wrong, and the rest is the same. */
export function isMisspelled(words: readonly string[], right: readonly string[]): boolean {
  if (words.length === right.length) {
    const different = words.flatMap((word, index) =>
      word === right[index] ? [] : [[word, right[index] ?? ""] as const],
    );
    return different.length === 1 && different.every(([word, other]) => isSlip(word, other));
  }
  return isSlip(words.join("-"), right.join("-"));
}

function isSlip(word: string, right: string): boolean {
  const length = Math.min(word.length, right.length);
  if (length < SHORTEST_MISSPELLED || Math.abs(word.length - right.length) > 2) return false;
  if (word.charAt(0) !== right.charAt(0) && word.at(-1) !== right.at(-1)) return false;
  return editDistance(word, right) <= (length >= TWO_SLIPS ? 2 : 1);
}
