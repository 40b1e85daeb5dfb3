/**
 * What does the corpus hold? Files to documents to attributed paragraphs, each an exact slice of its source with offsets
 * and a permanent anchor; every problem with file and line. The only reader of the corpus folder.
 *
 * Not for: deciding who said what inside a text (attribution), ranking (search), or answering.
 */
export { type CalendarDate, DATE_FORM, parseCalendarDate } from "./calendar-date.ts";
export type { CitationType } from "./citation-type.ts";
export { type DocumentMetadata, metadataOf } from "./corpus-digest.ts";
export { LONGEST_PARAGRAPH } from "./divide-paragraph.ts";
export type { Document, Paragraph, Provenance } from "./document.ts";
export { idFromPath } from "./document-id.ts";
export { documentText, type FrontMatterFields, type UnusableField, usableFields } from "./document-text.ts";
export { type Edition, type Editions, editionsOf, successorsOf } from "./editions.ts";
export { folderSize } from "./folder-size.ts";
export { corpusRoot } from "./list-files.ts";
export { type Look, lookAgain, type Manifest } from "./manifest.ts";
export { plainTextBlocks } from "./plain-text.ts";
export { CorpusError, formatProblem, type Problem, type ProblemCode } from "./problem.ts";
export { quotationsOf } from "./quotations.ts";
export { type Corpus, readCorpus } from "./read-corpus.ts";
export { type ReadDocument, readDocument } from "./read-document.ts";
export { readCorpusFile } from "./read-file.ts";
export { isConverted } from "./read-source.ts";
export { LARGEST_FILE } from "./read-text.ts";
export type { RelationPlace } from "./relation-problems.ts";
export {
  type CorpusScan,
  type EarlierScan,
  type FoundDocument,
  type ScanOptions,
  scanCorpus,
} from "./scan-corpus.ts";
export type { SourceMark } from "./source-mark.ts";
export type { SourceText } from "./source-text.ts";
export { type SplitText, splitFrontMatter } from "./split-front-matter.ts";
export { listStated, type StatedDocument, statedIn } from "./stated-document.ts";
