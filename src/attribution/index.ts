/**
 * Who said which words, and how do we know? Turn labels, whole quotations, speakers and their aliases, a publisher's
 * insertions, each with the evidence. Pure functions from text to spans.
 *
 * Not for: reading files, ranking, or guessing: a speaker that the text does not give is `null`.
 */
export { attributeParagraphs, type DocumentKind } from "./attribute-paragraphs.ts";
export type { AttributedQuotation } from "./attributed-quotation.ts";
export type { AttributedSpan, Attribution, Voice } from "./attribution.ts";
export type { Evidence } from "./evidence.ts";
export { isFragment } from "./fragment.ts";
export { findInsertions } from "./insertions.ts";
export type { Span } from "./span.ts";
export {
  identifiedName,
  type KnownSpeakers,
  reporter,
  resolveLabel,
  type Speaker,
  speakerKey,
} from "./speaker.ts";
export { nameWords } from "./titles.ts";
export { parseTurnLabel, type TurnLabel, turnOpening } from "./transcript/turn-label.ts";
