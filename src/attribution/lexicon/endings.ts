/** Marks of words by how they end. */
export interface Endings {
  readonly marks: ReadonlyMap<string, number>;
  /** The lengths of the endings, shortest first. */
  readonly lengths: readonly number[];
}

/** Endings ready to be looked up. */
export function endingsOf(marks: ReadonlyMap<string, number>): Endings {
  const lengths = new Set([...marks.keys()].map(({ length }) => length));
  return { marks, lengths: [...lengths].toSorted((one, other) => one - other) };
}

/** The marks of all endings that the word has, joined by `|`. */
export function marksByEnding({ marks, lengths }: Endings, word: string): number {
  let found = 0;
  for (const length of lengths) {
    if (length > word.length) break;
    found |= marks.get(length === word.length ? word : word.slice(-length)) ?? 0;
  }
  return found;
}
