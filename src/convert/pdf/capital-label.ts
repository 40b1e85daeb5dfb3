/** A name in capitals with a stop at the start of a turn: `CHAIR DOE.  Good afternoon.` */
export interface CapitalLabel {
  /** The name without its stop. */
  readonly label: string;
  /** Where the words begin. */
  readonly bodyStart: number;
}

const LONGEST = 80;
const MOST_WORDS = 7;
const titleWithStop = /^(?:MRS?|MS|DR|PROF|SEN|REP|GEN|GOV|ADM|COL|CAPT|LT|SGT|HON|REV|ST|\p{Lu})\.$/u;
const capitalWord = /^\p{Lu}[\p{Lu}\p{M}.'’-]*$|^(?:Mc|Mac)\p{Lu}[\p{Lu}'’-]*\.?$/u;

/** The label in capitals that ends with a stop at the start of a text, or `null`. */
export function capitalLabel(text: string): CapitalLabel | null {
  const words: string[] = [];
  for (const word of text.slice(0, LONGEST).split(" ").slice(0, MOST_WORDS)) {
    if (!capitalWord.test(word)) return null;
    words.push(word);
    if (!word.endsWith(".") || titleWithStop.test(word)) continue;
    const label = words.join(" ").slice(0, -1);
    return /\p{Lu}{3}|\s\p{Lu}{2}/u.test(label) ? { label, bodyStart: label.length + 2 } : null;
  }
  return null;
}

/** How often labels must open a line, and one of them more than once, for them to be the custom. */
const FEWEST = 3;

/** The labels in capitals with a stop that a document uses for its turns; none where they are not its custom. */
export function capitalLabelsOf(starts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const start of starts) {
    const label = capitalLabel(start)?.label;
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const found = [...counts].filter(([label, count]) => label.includes(" ") || count >= FEWEST);
  const sum = found.reduce((total, [, count]) => total + count, 0);
  return new Set(sum >= FEWEST && found.some(([, count]) => count > 1) ? found.map(([label]) => label) : []);
}
