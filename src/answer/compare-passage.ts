import type { Span } from "../attribution/index.ts";
import type { AlignmentStep } from "./alignment-step.ts";
import { type DiffPart, difference, recordedSpan } from "./difference.ts";
import type { Passage } from "./passage.ts";
import type { QuoteWord } from "./quote-words.ts";
import { recordWords } from "./record-words.ts";
import { alignWords } from "./word-alignment.ts";
import { wordComparison } from "./word-comparison.ts";

/** Words that are looked for in the record. */
export interface GivenWords {
  readonly text: string;
  /** The words of the text, at least one. */
  readonly words: readonly QuoteWord[];
}

/** Given words beside the stretch of a passage that they fit best. */
export interface PassageComparison {
  readonly passage: Passage;
  readonly span: Span;
  readonly diff: readonly DiffPart[];
  /** Words that are replaced, missing or added; 0 where the given words stand in the passage. */
  readonly edits: number;
  /** Words of the longer side of the comparison, insertions that are left out not counted. */
  readonly length: number;
  /** `1 - edits / length`. */
  readonly similarity: number;
  /** True where something that the publisher put in is left out. */
  readonly withoutInsertions: boolean;
  /** The given words that stand in the passage. */
  readonly shared: readonly QuoteWord[];
}

/** The stretch of a passage that the given words fit best, and how they differ from it. */
export function comparePassage(passage: Passage, { text, words: given }: GivenWords): PassageComparison {
  const recordedText = passage.paragraph.text;
  const record = recordWords(passage.paragraph);
  const compare = wordComparison(recordedText, text);
  const { steps, edits } = alignWords({ record, given, compare });
  const length = Math.max(given.length, steps.filter(isRecordedWord).length);
  return {
    passage,
    span: recordedSpan(steps, record),
    diff: difference(steps, { recordedText, record, givenText: text, given }),
    edits,
    length,
    similarity: 1 - edits / length,
    withoutInsertions: steps.some(({ kind }) => kind === "bare" || kind === "left-out"),
    shared: steps.flatMap((step) =>
      step.kind === "same" || step.kind === "bare" ? (given[step.given] ?? []) : [],
    ),
  };
}

function isRecordedWord({ kind }: AlignmentStep): boolean {
  return kind !== "added" && kind !== "left-out";
}
