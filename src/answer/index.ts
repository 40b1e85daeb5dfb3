/**
 * What does the corpus answer? The domain: the library and its revisions, questions and answers, abstaining, whether words
 * stand in the record, where those of a message are from, citations, sources, speakers, what a reload changed.
 *
 * Not for: Discord, the terminal, or how an index works inside: it searches through the `PassageIndex` port.
 */
export { identifiedName, reporter } from "../attribution/index.ts";
export { parseCalendarDate } from "../corpus/index.ts";
export { type Answer, ask, LONGEST_QUESTION, type Quote } from "./ask.ts";
export { buildRevision } from "./build-revision.ts";
export {
  type CitationForm,
  type CitationStyle,
  citationForms,
  citationStyles,
} from "./citation/citation-forms.ts";
export { authorsInWords } from "./citation/cited-name.ts";
export { dateInWords } from "./citation/date-in-words.ts";
export {
  attributionInWords,
  citationLine,
  markInWords,
  occasion,
  provenanceInWords,
  sourceInWords,
} from "./citation/one-line.ts";
export type { CitedQuotation } from "./citation/quotation.ts";
export { type WordsInPassage, wordsInPassage } from "./citation/words-in-passage.ts";
export {
  confidenceOf,
  type Evidence,
  LEAST_CONFIDENCE,
  scaledEvidence,
} from "./confidence.ts";
export { type CollapsedHit, collapse, type Hit } from "./diversity/collapse.ts";
export { othersOn } from "./diversity/others.ts";
export { editionDate } from "./editions/edition-date.ts";
export { findPassage } from "./editions/find-passage.ts";
export type {
  ChangedPassage,
  DroppedPassage,
  FoundPassage,
  Removal,
  UnchangedPassage,
  WithdrawnPassage,
} from "./editions/found-passage.ts";
export { successorIn } from "./editions/lineage.ts";
export { isNamedIn, type Version, versionsOf } from "./editions/versions.ts";
export {
  type AnswerExplanation,
  type ExplainedMatch,
  explainAnswer,
  explainScore,
} from "./explanation/explain-answer.ts";
export { focusOnSpeakers } from "./focus.ts";
export { insertionShare } from "./insertion-share.ts";
export { insertionsIn } from "./insertions-in.ts";
export { type JudgedMatch, judgeMatches, judgeNearMatches } from "./judge-matches.ts";
export { Library, type ReloadReport } from "./library.ts";
export { type Note, notesInWords, notesOn } from "./notes.ts";
export type { Passage } from "./passage.ts";
export type { NothingCloseReason, Question } from "./question.ts";
export { QuestionError } from "./question-error.ts";
export { type QuotedSpeaker, quotationsInside, quotedInWords, quotedSpeakers } from "./quoted-speakers.ts";
export { type Rebuild, type Rebuilt, rebuild, type TakenUp } from "./rebuild.ts";
export { rebuildForOther, rebuildInWorker } from "./rebuild-in-worker.ts";
export { rebuildSmallHere } from "./rebuild-small-here.ts";
export type { Revision } from "./revision.ts";
export { compareRevisions } from "./revision-changes.ts";
export { tidyKept } from "./snapshot/kept-snapshot.ts";
export { listSources, listWithdrawn, type Source } from "./sources.ts";
export { findSpeaker } from "./speakers/find-speaker.ts";
export { type RegisteredSpeaker, roleAt } from "./speakers/registered-speaker.ts";
export { suggestDocuments, suggestSpeakers } from "./suggestions.ts";
export { type Surroundings, surroundings } from "./surroundings.ts";
export type { DiffPart } from "./verification/alignment/difference.ts";
export { partsByOp } from "./verification/alignment/parts-by-op.ts";
export { findSources, type SourceFinding } from "./verification/sources/find-sources.ts";
export type {
  Alteration,
  FoundVerification,
  Piece,
  SpeakerClaim,
  Verification,
} from "./verification/verification.ts";
export { verify } from "./verification/verify.ts";
export { type WhoseWords, whoseInWords } from "./whose-words.ts";
