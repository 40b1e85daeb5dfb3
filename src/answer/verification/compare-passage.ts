import type { Span } from "../../attribution/index.ts";
import type { Passage } from "../passage.ts";
import { compareStretch } from "./alignment/compare-stretch.ts";
import { type DiffPart, difference } from "./alignment/difference.ts";
import { stretchOf } from "./stretches/stretch.ts";
import { quoteWords } from "./words/quote-words.ts";

/** Words beside the part of one passage that they fit best. */
export interface PassageComparison {
  /** In the paragraph's text. */
  readonly span: Span;
  readonly diff: readonly DiffPart[];
  /** Words that are replaced, missing or added; 0 where the words stand in the passage. */
  readonly edits: number;
  /** `1 - edits / length`, the length in words of the longer side. */
  readonly similarity: number;
  /** How many of the words stand in the passage, in their order. */
  readonly shared: number;
}

/** The part of a passage that a text of at least one word fits best, and how it differs; dots in it stand for nothing. */
export function comparePassage(passage: Passage, text: string): PassageComparison {
  const given = { text, words: quoteWords(text), gaps: new Set<number>(), bracketed: new Set<number>() };
  const comparison = compareStretch(stretchOf([passage]), given);
  const { span, edits, similarity, steps } = comparison;
  const shared = steps.filter(({ kind }) => kind === "same" || kind === "bare").length;
  return { span, diff: difference(comparison), edits, similarity, shared };
}
