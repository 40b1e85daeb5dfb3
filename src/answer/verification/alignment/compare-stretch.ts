import type { Span } from "../../../attribution/index.ts";
import type { GivenWords } from "../given-words.ts";
import type { Stretch } from "../stretches/stretch.ts";
import type { QuoteWord } from "../words/quote-words.ts";
import { hasSameCase, wordComparison } from "../words/word-comparison.ts";
import type { AlignmentStep } from "./alignment-step.ts";
import { recordedSpan } from "./recorded-span.ts";
import { alignWords } from "./word-alignment.ts";

/** Given words beside the part of a stretch that they fit best. */
export interface Comparison {
  readonly given: GivenWords;
  readonly stretch: Stretch;
  /** In the stretch's text. */
  readonly span: Span;
  readonly steps: readonly AlignmentStep[];
  /** Words that are replaced, missing or added; 0 where the given words stand in the stretch, but for what ellipses hide. */
  readonly edits: number;
  /** Words that ellipses hide. */
  readonly hidden: number;
  /** Words of the longer side of the comparison; what is hidden and insertions that are left out are not counted. */
  readonly length: number;
  /** `1 - edits / length`. */
  readonly similarity: number;
  /** True where something that the publisher put in is left out. */
  readonly withoutInsertions: boolean;
  /** True where the words that are the same have the record's case as well. */
  readonly hasSameCase: boolean;
}

/** The part of a stretch that the given words fit best, and how they differ from it. */
export function compareStretch(stretch: Stretch, given: GivenWords): Comparison {
  const { record } = stretch;
  const compare = wordComparison(stretch.text, given.text);
  const { steps, edits } = alignWords({
    record,
    compare,
    given: given.words,
    gaps: given.gaps,
    bracketed: given.bracketed,
  });
  const length = Math.max(given.words.length, steps.filter(isRecordedWord).length);
  return {
    given,
    stretch,
    steps,
    span: recordedSpan(steps, record),
    edits,
    hidden: steps.filter(({ kind }) => kind === "hidden").length,
    length,
    similarity: 1 - edits / length,
    withoutInsertions: steps.some(({ kind }) => kind === "bare" || kind === "left-out"),
    hasSameCase: steps.every((step) => isInCase(step, stretch, given.words)),
  };
}

/** True where the given words stand in the stretch as they are, nothing hidden. */
export function isVerbatim({ edits, hidden }: Comparison): boolean {
  return edits === 0 && hidden === 0;
}

function isRecordedWord({ kind }: AlignmentStep): boolean {
  return kind !== "added" && kind !== "left-out" && kind !== "hidden";
}

function isInCase(step: AlignmentStep, { record }: Stretch, given: readonly QuoteWord[]): boolean {
  if (step.kind !== "same" && step.kind !== "bare") return true;
  const [recorded, word] = [record.words[step.recorded], given[step.given]];
  if (recorded === undefined || word === undefined) return true;
  return step.kind === "same" ? hasSameCase(recorded, word) : recorded.bare?.key === word.key;
}
