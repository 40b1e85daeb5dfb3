/** The words of every body one after another, as numbers. */
export interface WordSequences {
  readonly words: Uint32Array;
  /** `starts[paragraph]` to `starts[paragraph + 1]` are the paragraph's words. */
  readonly starts: Uint32Array;
}

/** True where the paragraph holds the words next to each other in this order. An empty phrase is held by all. */
export function holdsPhrase(
  { words, starts }: WordSequences,
  paragraph: number,
  phrase: readonly number[],
): boolean {
  const last = (starts[paragraph + 1] ?? 0) - phrase.length;
  for (let start = starts[paragraph] ?? 0; start <= last; start += 1) {
    if (phrase.every((word, offset) => words[start + offset] === word)) return true;
  }
  return false;
}
