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
  attributionInWords,
  citationLine,
  dateInWords,
  occasion,
  provenanceInWords,
  sourceInWords,
} from "./citation.ts";
export { type CitationForm, citationForms } from "./citation-forms.ts";
export {
  confidenceOf,
  type Evidence,
  LEAST_CONFIDENCE,
  scaledEvidence,
} from "./confidence.ts";
export type { DiffPart } from "./difference.ts";
export { type CollapsedHit, collapse, type Hit } from "./diversity/collapse.ts";
export { othersOn } from "./diversity/others.ts";
export { findSources, type SourceFinding } from "./find-sources.ts";
export { focusOnSpeakers } from "./focus.ts";
export { insertionShare } from "./insertion-share.ts";
export { insertionsIn } from "./insertions-in.ts";
export { type JudgedMatch, judgeMatches } from "./judge-matches.ts";
export { Library, type ReloadReport } from "./library.ts";
export { type Note, notesInWords, notesOn } from "./notes.ts";
export type { Passage } from "./passage.ts";
export type { NothingCloseReason, Question } from "./question.ts";
export { QuestionError } from "./question-error.ts";
export { type QuotedSpeaker, quotationsInside, quotedInWords, quotedSpeakers } from "./quoted-speakers.ts";
export { type Rebuild, rebuild } from "./rebuild.ts";
export { rebuildForOther, rebuildInWorker } from "./rebuild-in-worker.ts";
export type { Revision } from "./revision.ts";
export { compareRevisions } from "./revision-changes.ts";
export { listSources, type Source } from "./sources.ts";
export { findSpeaker } from "./speakers/find-speaker.ts";
export { type RegisteredSpeaker, roleAt } from "./speakers/registered-speaker.ts";
export { suggestDocuments, suggestSpeakers } from "./suggestions.ts";
export { findPassage, type Surroundings, surroundings } from "./surroundings.ts";
export type { Verification } from "./verification.ts";
export { verify } from "./verify.ts";
export { type WhoseWords, whoseInWords } from "./whose-words.ts";
