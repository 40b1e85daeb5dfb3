import type { AttributedQuotation, Span } from "../../attribution/index.ts";
import type { Document, FoundDocument, Paragraph } from "../../corpus/index.ts";
import { jsonIn, numbersIn, type Sections } from "../../store/index.ts";
import type { Passage } from "../passage.ts";
import {
  type DocumentEntry,
  documentRow,
  documentSections,
  type ParagraphRecord,
  paragraphRow,
  type QuotationRecord,
  type SharedRecord,
} from "./document-records.ts";
import { readMark } from "./mark-record.ts";
import { Recent } from "./recent.ts";
import { StoredDocument } from "./stored-document.ts";

/** How many documents' texts, paragraphs and shared parts are kept as objects. */
const KEPT = 32;

/** What the paragraphs of a document share, ready for use. */
interface SharedValues extends Omit<SharedRecord, "quotations"> {
  readonly quotations: readonly AttributedQuotation[];
}

/** The documents of a snapshot. Their words stay bytes until they are asked for. */
export class StoredDocuments {
  readonly all: readonly Document[];
  /** How many paragraphs they have. */
  readonly size: number;
  readonly #entries: readonly DocumentEntry[];
  readonly #texts: Buffer;
  readonly #records: Buffer;
  readonly #documentPlaces: Uint32Array;
  readonly #paragraphPlaces: Uint32Array;
  readonly #shared = new Recent<SharedValues>(KEPT);
  readonly #paragraphs = new Recent<readonly Paragraph[]>(KEPT);
  readonly #recentTexts = new Recent<string>(KEPT);

  constructor(sections: Sections) {
    this.#texts = bufferOf(sections.get(documentSections.texts));
    this.#records = bufferOf(sections.get(documentSections.records));
    this.#documentPlaces = numbersIn(sections.get(documentSections.documentPlaces));
    this.#paragraphPlaces = numbersIn(sections.get(documentSections.paragraphPlaces));
    this.#entries = jsonIn<readonly DocumentEntry[]>(sections, documentSections.documents, []);
    this.size = this.#paragraphPlaces.length / paragraphRow.size;
    this.all = this.#entries.map(
      ({ metadata }, number) =>
        new StoredDocument(metadata, {
          text: () => this.#textOf(number),
          paragraphs: () => this.#paragraphsOf(number),
        }),
    );
  }

  /** The document with that number, and what is wrong with its file. */
  found(number: number): FoundDocument | undefined {
    const document = this.all[number];
    const { problems = [], relations } = this.#entries[number] ?? {};
    return document && { document, problems, relations };
  }

  /** The places of a document's paragraphs: from `start` to the one before `end`. */
  placesIn(number: number): Span {
    const start = this.#inDocument(number, "first");
    return { start, end: number + 1 < this.all.length ? this.#inDocument(number + 1, "first") : this.size };
  }

  /** The passage at a place; `undefined` where there is none. */
  passageAt(place: number): Passage | undefined {
    if (!(place >= 0 && place < this.size)) return undefined;
    const document = this.all[this.#inParagraph(place, "document")];
    return document && { document, paragraph: this.#paragraphAt(place) };
  }

  /** The anchor of the paragraph at a place that there is. */
  anchorAt(place: number): string {
    return this.#recordAt(place)[0];
  }

  #textOf(number: number): string {
    return this.#recentTexts.get(number, () => {
      const { text } = this.#sharedBy(number);
      const [start, end] = [this.#inDocument(number, "textStart"), this.#inDocument(number, "textEnd")];
      return text ?? this.#texts.toString("utf8", start, end);
    });
  }

  #paragraphsOf(number: number): readonly Paragraph[] {
    return this.#paragraphs.get(number, () => {
      const { start, end } = this.placesIn(number);
      return Array.from({ length: end - start }, (_, index) => this.#paragraphAt(start + index));
    });
  }

  #paragraphAt(place: number): Paragraph {
    const record = this.#recordAt(place);
    const [anchor, number, line, heading, voice, speaker, evidence, quotations, insertions, mark, words] =
      record;
    const shared = this.#sharedBy(this.#inParagraph(place, "document"));
    const [start, end] = [this.#inParagraph(place, "textStart"), this.#inParagraph(place, "textEnd")];
    return {
      start: this.#inParagraph(place, "start"),
      end: this.#inParagraph(place, "end"),
      anchor,
      number,
      line,
      text: words ?? this.#texts.toString("utf8", start, end),
      mark: readMark(mark),
      heading: shared.headings[heading] ?? null,
      voice,
      speaker: shared.speakers[speaker] ?? null,
      evidence,
      quotations: quotations.flatMap((one) => shared.quotations[one] ?? []),
      insertions: spansOf(insertions),
    };
  }

  #recordAt(place: number): ParagraphRecord {
    const document = this.#inParagraph(place, "document");
    const isLast = place + 1 === this.placesIn(document).end;
    const end = isLast
      ? this.#inDocument(document, "sharedStart")
      : this.#inParagraph(place + 1, "recordStart");
    return JSON.parse(this.#records.toString("utf8", this.#inParagraph(place, "recordStart"), end));
  }

  #sharedBy(number: number): SharedValues {
    return this.#shared.get(number, () => {
      const [start, end] = [this.#inDocument(number, "sharedStart"), this.#inDocument(number, "sharedEnd")];
      const record: SharedRecord = JSON.parse(this.#records.toString("utf8", start, end));
      return { ...record, quotations: record.quotations.map((one) => toQuotation(one, record)) };
    });
  }

  #inDocument(number: number, column: Exclude<keyof typeof documentRow, "size">): number {
    return this.#documentPlaces[number * documentRow.size + documentRow[column]] ?? 0;
  }

  #inParagraph(place: number, column: Exclude<keyof typeof paragraphRow, "size">): number {
    return this.#paragraphPlaces[place * paragraphRow.size + paragraphRow[column]] ?? 0;
  }
}

function toQuotation(
  [start, end, type, speaker, evidence, insertions]: QuotationRecord,
  { speakers }: SharedRecord,
): AttributedQuotation {
  return { start, end, type, speaker: speakers[speaker] ?? null, evidence, insertions: spansOf(insertions) };
}

/** Spans of starts and ends in turn. */
function spansOf(ends: readonly number[]): Span[] {
  return Array.from({ length: ends.length / 2 }, (_, index) => ({
    start: ends[2 * index] ?? 0,
    end: ends[2 * index + 1] ?? 0,
  }));
}

function bufferOf(section: Uint8Array | undefined): Buffer {
  return section === undefined
    ? Buffer.alloc(0)
    : Buffer.from(section.buffer, section.byteOffset, section.length);
}
