import type { Span } from "./span.ts";

/**
 * How a speaker is known.
 *
 * - `turn-label`, `continued-turn`: the label of a transcript's turn, here or above
 * - `document-speaker`: the document's metadata
 * - `name-then-verb` (`“…,” Smith said`), `verb-then-name` (`“…,” said Smith`), `verb-before` (`Smith said that “…”`)
 * - `according-to`: a source is named: `“…,” according to Smith`
 * - `colon`: the subject of words that end in a colon
 * - `signature`: a name behind a dash, or below a quotation that is set apart
 * - `introduced`: the sentence before tells of somebody who speaks
 * - `continued`: the quotation before, which nobody else's words part from this one
 */
export type EvidenceRule =
  | "turn-label"
  | "continued-turn"
  | "document-speaker"
  | "name-then-verb"
  | "verb-then-name"
  | "verb-before"
  | "according-to"
  | "colon"
  | "signature"
  | "introduced"
  | "continued";

/** Why words are given to their speaker; the span is where in the source the evidence stands. */
export interface Evidence {
  readonly rule: EvidenceRule;
  /** `null` for what the document's metadata says. */
  readonly span: Span | null;
}
