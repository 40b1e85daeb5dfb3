import type { Passage } from "../passage.ts";
import type { DiffPart } from "../verification/alignment/difference.ts";
import { comparePassage } from "../verification/compare-passage.ts";
import { quoteWords } from "../verification/words/quote-words.ts";

/** How a paragraph's words changed from one edition to another. */
export interface WordChanges {
  /**
   * Word by word: `missing` stands only in the later wording, `added` only in the earlier one, as if the earlier words had been
   * compared with the later record.
   */
  readonly diff: readonly DiffPart[];
  /** Twice the words in both over the words of both: 1 where only marks differ. */
  readonly likeness: number;
  /** The words of the longer wording. */
  readonly length: number;
}

/** The earlier wording beside the whole of the later one; `null` where one of them has no words. */
export function wordChanges(before: Passage, now: Passage): WordChanges | null {
  const { text: earlier } = before.paragraph;
  const { text: later } = now.paragraph;
  const words = quoteWords(earlier);
  const laterWords = quoteWords(later);
  if (words.length === 0 || laterWords.length === 0) return null;
  const { span, diff, shared } = comparePassage(now, earlier);
  const around = [outside(later.slice(0, span.start)), ...diff, outside(later.slice(span.end))];
  return {
    diff: joined(around),
    length: Math.max(words.length, laterWords.length),
    likeness: (2 * shared) / (words.length + laterWords.length),
  };
}

/** What stands only in the later wording, before or after the stretch that was compared; marks without words are no difference. */
function outside(text: string): DiffPart {
  return { op: quoteWords(text).length > 0 ? "missing" : "equal", text };
}

/** The parts without empty ones, neighbours of one kind as one. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const all: DiffPart[] = [];
  for (const { op, text } of parts) {
    const last = all.at(-1);
    if (text === "") continue;
    if (last?.op === op) all[all.length - 1] = { op, text: last.text + text };
    else all.push({ op, text });
  }
  return all;
}
