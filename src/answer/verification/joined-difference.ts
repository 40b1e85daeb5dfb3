import type { DiffPart } from "./alignment/difference.ts";
import type { Change } from "./changes.ts";
import type { GivenWords } from "./given-words.ts";
import type { PlacedRun } from "./pieces.ts";

/** The given words that stand in no piece, each a change of its own. */
export function joinedChanges(given: GivenWords, runs: readonly PlacedRun[]): Change[] {
  return between(given, runs)
    .flat()
    .map((number) => ({
      kind: given.bracketed.has(number) ? "bracketed" : "added",
      recorded: "",
      given: wordAt(given, number),
      weighty: [],
    }));
}

/** The differences of the pieces one after another, with the given words between them as `added`, a space between them all. */
export function joinedDifference(
  given: GivenWords,
  runs: readonly PlacedRun[],
  pieces: readonly (readonly DiffPart[])[],
): DiffPart[] {
  const parts = between(given, runs).flatMap((numbers, index) => {
    const added = numbers.map((number) => wordAt(given, number)).join(" ");
    return [...(added === "" ? [] : [{ op: "added", text: added } as const]), ...(pieces[index] ?? [])];
  });
  return parts.flatMap((part, index) =>
    isApart(parts[index - 1], part) ? [{ ...part, text: ` ${part.text}` }] : [part],
  );
}

/** True for two parts that would run together: parts of one piece never do. */
function isApart(before: DiffPart | undefined, part: DiffPart): boolean {
  return /[\p{L}\p{N}]$/u.test(before?.text ?? "") && /^[\p{L}\p{N}]/u.test(part.text);
}

/** The numbers of the given words before each piece, and after the last one. */
function between({ words }: GivenWords, runs: readonly PlacedRun[]): number[][] {
  const ends = [0, ...runs.map((run) => run.words.end)];
  const starts = [...runs.map((run) => run.words.start), words.length];
  return starts.map((start, index) => {
    const from = ends[index] ?? start;
    return Array.from({ length: start - from }, (_, count) => from + count);
  });
}

function wordAt({ text, words }: GivenWords, number: number): string {
  const word = words[number];
  return word === undefined ? "" : text.slice(word.start, word.end);
}
