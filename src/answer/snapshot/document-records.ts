import type { AttributedQuotation, Evidence, Speaker, Voice } from "../../attribution/index.ts";
import type { DocumentMetadata, Problem, RelationPlace } from "../../corpus/index.ts";

/** The sections that hold the documents. */
export const documentSections = {
  /** The texts in UTF-8, one after the other. */
  texts: "texts",
  /** {@link ParagraphRecord}s and {@link SharedRecord}s as JSON: those of a document's paragraphs, then what they share. */
  records: "records",
  /** {@link documentRow} numbers for each document. */
  documentPlaces: "document-places",
  /** {@link paragraphRow} numbers for each paragraph. */
  paragraphPlaces: "paragraph-places",
  /** {@link DocumentEntry} values as JSON. */
  documents: "documents",
} as const;

/** What is read of every document when a snapshot is opened. */
export interface DocumentEntry {
  readonly metadata: DocumentMetadata;
  /** What is wrong with its file. */
  readonly problems: readonly Problem[];
  /** Where it states how it stands to other documents; absent where it does not. */
  readonly relations?: RelationPlace | undefined;
}

/** Where the numbers of a document stand in its row. */
export const documentRow = {
  textStart: 0,
  textEnd: 1,
  sharedStart: 2,
  sharedEnd: 3,
  first: 4,
  size: 5,
} as const;

/** Where the numbers of a paragraph stand in its row; `start` and `end` are those of the paragraph. */
export const paragraphRow = {
  start: 0,
  end: 1,
  textStart: 2,
  textEnd: 3,
  recordStart: 4,
  document: 5,
  size: 6,
} as const;

/** What the paragraphs of a document share. */
export interface SharedRecord {
  readonly speakers: readonly Speaker[];
  readonly headings: readonly string[];
  readonly quotations: readonly QuotationRecord[];
  /** The text itself, where its UTF-8 does not give it back: one with half a character. */
  readonly text?: string;
}

/** Start, end, type, number of the speaker among those shared (-1: none), evidence, starts and ends of insertions. */
export type QuotationRecord = readonly [
  start: number,
  end: number,
  type: AttributedQuotation["type"],
  speaker: number,
  evidence: Evidence | null,
  insertions: readonly number[],
];

/** A paragraph but for its place and words; numbers name what is shared (-1: none). */
export type ParagraphRecord = readonly [
  anchor: string,
  number: number,
  line: number,
  heading: number,
  voice: Voice,
  speaker: number,
  evidence: Evidence | null,
  quotations: readonly number[],
  insertions: readonly number[],
  /** `p12` or `t00:14:32`; empty for none. */
  mark: string,
  /** The words, where the UTF-8 at their place does not give them back. */
  text?: string,
];
