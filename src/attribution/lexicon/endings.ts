/** An ending and the marks of words that have it. */
type Ending = readonly [ending: string, marks: number];

/** Marks of words by how they end: the endings by the code of their last character. */
export type Endings = ReadonlyMap<number, readonly Ending[]>;

/** Endings ready to be looked up. */
export function endingsOf(marks: ReadonlyMap<string, number>): Endings {
  const endings = new Map<number, Ending[]>();
  for (const ending of marks) {
    const last = lastUnit(ending[0]);
    endings.set(last, [...(endings.get(last) ?? []), ending]);
  }
  return endings;
}

/** The marks of all endings that the word has, joined by `|`. */
export function marksByEnding(endings: Endings, word: string): number {
  const own = endings.get(lastUnit(word));
  if (own === undefined) return 0;
  let found = 0;
  for (const [ending, marks] of own) {
    if (word.endsWith(ending)) found |= marks;
  }
  return found;
}

function lastUnit(word: string): number {
  return word.charCodeAt(word.length - 1);
}
