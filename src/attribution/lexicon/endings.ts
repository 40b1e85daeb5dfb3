/** Marks of words by how they end. */
export interface Endings {
  readonly marks: ReadonlyMap<string, number>;
  /** The last characters of the endings: most words have none of them. */
  readonly lastUnits: ReadonlySet<number>;
  /** The lengths of the endings, shortest first. */
  readonly lengths: readonly number[];
}

/** Endings ready to be looked up. */
export function endingsOf(marks: ReadonlyMap<string, number>): Endings {
  const lengths = new Set([...marks.keys()].map(({ length }) => length));
  const lastUnits = new Set([...marks.keys()].map((ending) => ending.charCodeAt(ending.length - 1)));
  return { marks, lastUnits, lengths: [...lengths].toSorted((one, other) => one - other) };
}

/** The marks of all endings that the word has, joined by `|`. */
export function marksByEnding({ marks, lastUnits, lengths }: Endings, word: string): number {
  if (!lastUnits.has(word.charCodeAt(word.length - 1))) return 0;
  let found = 0;
  for (const length of lengths) {
    if (length > word.length) break;
    found |= marks.get(length === word.length ? word : word.slice(-length)) ?? 0;
  }
  return found;
}
