import type { AttributedQuotation, Attribution, DocumentKind, Span, Speaker } from "../attribution/index.ts";
import type { CalendarDate } from "./calendar-date.ts";
import type { CitationType } from "./citation-type.ts";
import type { SourceMark } from "./source-mark.ts";

/** How close a document is to the speaker. */
export type Provenance = "official" | "republished" | "relay" | "translation" | "exercise";

/** The unit that is found and quoted: `document.text.slice(start, end)`. */
export interface Paragraph extends Span, Attribution {
  /** The permanent id: document id, `:`, a hash of the words, and an ordinal where the same words come again. */
  readonly anchor: string;
  /** Ordinal in the document, from 1. */
  readonly number: number;
  /** Line of the file where it begins, from 1. */
  readonly line: number;
  /** The exact slice of the document's text. */
  readonly text: string;
  /** Where it stands in the source that the file was made from; `null` where the file does not say. */
  readonly mark: SourceMark | null;
  /** The nearest heading above it, or `null`. */
  readonly heading: string | null;
  /**
   * The quotations in it, in order; offsets count in the document's text. Where a paragraph was too long and divided, a
   * quotation stands in each part that it reaches into.
   */
  readonly quotations: readonly AttributedQuotation[];
  /** What the publisher put in, brackets included; offsets count from the paragraph's start. */
  readonly insertions: readonly Span[];
}

/** One source text with its metadata; `null` is what the source does not state. */
export interface Document {
  readonly id: string;
  /** Path below the corpus folder, with `/`. */
  readonly file: string;
  /** The file's whole text without a byte-order mark: what all offsets count in. */
  readonly text: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** When the words were said. */
  readonly date: CalendarDate | null;
  /** When this document appeared. */
  readonly published: CalendarDate | null;
  readonly place: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** ISO 639-1 code, as stated or as detected; `und` where neither tells. */
  readonly language: string;
  readonly provenance: Provenance | null;
  readonly license: string | null;
  readonly translator: string | null;
  /** What citations call it where its kind alone does not tell. */
  readonly citedAs: CitationType | null;
  /** The id of the earlier edition that it stands in place of. */
  readonly replaces: string | null;
  /** When its publisher took it back. */
  readonly withdrawn: CalendarDate | null;
  /** The id of the document that is another version of the same statement: the original, a translation, a relay. */
  readonly versionOf: string | null;
  /** Everyone whose words stand in it, in the order of their first words. */
  readonly speakers: readonly Speaker[];
  readonly paragraphs: readonly Paragraph[];
}
