/** How often each word of a document stands inside its lines, in small letters, those with hyphens too. */
export type KnownWords = ReadonlyMap<string, number>;

const word = /[\p{L}\p{M}\p{N}]+(?:[-‐'’][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of lines, without what a hyphen at a line's end has cut in two. */
export function wordsOf(lines: readonly string[]): KnownWords {
  const words = new Map<string, number>();
  let isCut = false;
  for (const line of lines) {
    const whole = (isCut ? line.replace(/^\S+/u, "") : line).replace(/(?<!\S)\S+[-‐\u00ad]$/u, "");
    isCut = endsCut(line);
    for (const [found] of whole.matchAll(word)) {
      const known = found.toLowerCase().replaceAll("‐", "-");
      words.set(known, (words.get(known) ?? 0) + 1);
    }
  }
  return words;
}

/** Whether a line ends with a hyphen after a letter or a digit. */
export function endsCut(line: string): boolean {
  return /[\p{L}\p{M}\p{N}][-‐\u00ad]$/u.test(line);
}
