import type { DocumentKind, Speaker } from "../../attribution/index.ts";
import type {
  CalendarDate,
  CitationType,
  Document,
  DocumentMetadata,
  Paragraph,
  Provenance,
} from "../../corpus/index.ts";

/** Where a stored document has its words from. */
export interface WordsOfDocument {
  text(): string;
  paragraphs(): readonly Paragraph[];
}

/** A document whose text and paragraphs are read from the snapshot when they are asked for. */
export class StoredDocument implements Document {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly date: CalendarDate | null;
  readonly published: CalendarDate | null;
  readonly place: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly provenance: Provenance | null;
  readonly license: string | null;
  readonly translator: string | null;
  readonly citedAs: CitationType | null;
  readonly replaces: string | null;
  readonly withdrawn: CalendarDate | null;
  readonly versionOf: string | null;
  readonly speakers: readonly Speaker[];
  readonly #words: WordsOfDocument;

  constructor(metadata: DocumentMetadata, words: WordsOfDocument) {
    this.id = metadata.id;
    this.file = metadata.file;
    this.title = metadata.title;
    this.kind = metadata.kind;
    this.date = metadata.date;
    this.published = metadata.published;
    this.place = metadata.place;
    this.publisher = metadata.publisher;
    this.author = metadata.author;
    this.url = metadata.url;
    this.language = metadata.language;
    this.provenance = metadata.provenance;
    this.license = metadata.license;
    this.translator = metadata.translator;
    this.citedAs = metadata.citedAs;
    this.replaces = metadata.replaces;
    this.withdrawn = metadata.withdrawn;
    this.versionOf = metadata.versionOf;
    this.speakers = metadata.speakers;
    this.#words = words;
  }

  get text(): string {
    return this.#words.text();
  }

  get paragraphs(): readonly Paragraph[] {
    return this.#words.paragraphs();
  }
}
