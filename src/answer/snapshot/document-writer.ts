import type { AttributedQuotation, Span } from "../../attribution/index.ts";
import { type FoundDocument, metadataOf, type Paragraph } from "../../corpus/index.ts";
import { ByteWriter, jsonSection, NumberWriter, type Sections } from "../../store/index.ts";
import {
  type DocumentEntry,
  documentSections,
  type ParagraphRecord,
  type QuotationRecord,
  type SharedRecord,
} from "./document-records.ts";
import { printMark } from "./mark-record.ts";
import { Numbered } from "./numbered.ts";
import { TextPlaces } from "./text-places.ts";

/** Writes documents down one by one; what was written can be let go of. */
export class DocumentWriter {
  readonly #texts = new ByteWriter();
  readonly #records = new ByteWriter();
  readonly #documentPlaces = new NumberWriter();
  readonly #paragraphPlaces = new NumberWriter();
  readonly #entries: DocumentEntry[] = [];
  #paragraphs = 0;

  /** How many paragraphs are written. */
  get paragraphs(): number {
    return this.#paragraphs;
  }

  add({ document, problems, relations }: FoundDocument): void {
    const { text, paragraphs } = document;
    const textStart = this.#texts.length;
    this.#texts.write(text);
    const textEnd = this.#texts.length;
    const shared = new SharedParts();
    const places = new TextPlaces(text, textStart);
    for (const paragraph of paragraphs) this.#addParagraph(paragraph, places, shared);
    const isExact = this.#texts.read(textStart, textEnd) === text;
    const sharedStart = this.#records.length;
    this.#records.write(JSON.stringify(isExact ? shared.record() : { ...shared.record(), text }));
    const first = this.#paragraphs - paragraphs.length;
    this.#documentPlaces.write([textStart, textEnd, sharedStart, this.#records.length, first]);
    this.#entries.push({ metadata: metadataOf(document), problems, relations });
  }

  /** The sections. Nothing can be added afterwards. */
  finish(): Sections {
    return new Map([
      [documentSections.texts, this.#texts.finish()],
      [documentSections.records, this.#records.finish()],
      [documentSections.documentPlaces, this.#documentPlaces.finish()],
      [documentSections.paragraphPlaces, this.#paragraphPlaces.finish()],
      [documentSections.documents, jsonSection(this.#entries)],
    ]);
  }

  #addParagraph(paragraph: Paragraph, places: TextPlaces, shared: SharedParts): void {
    const { start, end, text } = paragraph;
    const [textStart, textEnd] = [places.byteAt(start), places.byteAt(end)];
    const record = shared.recordOf(paragraph);
    const isExact = this.#texts.read(textStart, textEnd) === text;
    this.#paragraphPlaces.write([start, end, textStart, textEnd, this.#records.length, this.#entries.length]);
    this.#records.write(JSON.stringify(isExact ? record : [...record, text]));
    this.#paragraphs += 1;
  }
}

/** What the paragraphs of one document share, each once. */
class SharedParts {
  readonly #speakers = new Numbered((speaker) => speaker, JSON.stringify);
  readonly #headings = new Numbered((heading: string) => heading, String);
  readonly #quotations = new Numbered((quotation: AttributedQuotation) => this.#toRecord(quotation));

  recordOf(paragraph: Paragraph): ParagraphRecord {
    const { anchor, number, line, mark, heading, voice, speaker, evidence, quotations, insertions } =
      paragraph;
    return [
      anchor,
      number,
      line,
      heading === null ? -1 : this.#headings.numberOf(heading),
      voice,
      speaker === null ? -1 : this.#speakers.numberOf(speaker),
      evidence,
      quotations.map((quotation) => this.#quotations.numberOf(quotation)),
      endsOf(insertions),
      mark === null ? "" : printMark(mark),
    ];
  }

  record(): SharedRecord {
    return {
      quotations: this.#quotations.values,
      speakers: this.#speakers.values,
      headings: this.#headings.values,
    };
  }

  #toRecord({ start, end, type, speaker, evidence, insertions }: AttributedQuotation): QuotationRecord {
    const number = speaker === null ? -1 : this.#speakers.numberOf(speaker);
    return [start, end, type, number, evidence, endsOf(insertions)];
  }
}

/** The starts and ends of the spans, in turn. */
function endsOf(spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => [start, end]);
}
