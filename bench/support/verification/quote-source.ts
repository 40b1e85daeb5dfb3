import { drawOne } from "../seeded-random.ts";
import type { RecordDocument } from "./record-documents.ts";

/** A sentence with where it stands. */
export interface DrawnSentence {
  readonly text: string;
  readonly words: readonly string[];
  readonly document: RecordDocument;
  /** The place of its paragraph in the document. */
  readonly place: number;
  /** Who says it, as the record names them. */
  readonly speaker: string | null;
}

/** Draws sentences of documents, the same ones for the same random numbers. */
export class QuoteSource {
  readonly documents: readonly RecordDocument[];
  readonly random: () => number;

  constructor(documents: readonly RecordDocument[], random: () => number) {
    this.documents = documents.filter(({ paragraphs }) => paragraphs.length > 1);
    this.random = random;
  }

  /** A whole number from `from` up to the one before `to`. */
  between(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from));
  }

  one<Value>(values: readonly Value[]): Value {
    const value = drawOne(values, this.random);
    if (value === undefined) throw new Error("expected values to draw from, met none");
    return value;
  }

  /** A sentence without brackets that has so many words. */
  sentence(fewest = 8, most = 40): DrawnSentence {
    for (;;) {
      const document = this.one(this.documents);
      const place = this.between(0, document.paragraphs.length);
      const paragraph = document.paragraphs[place];
      const fitting = sentencesOf(paragraph?.text ?? "").filter((text) => {
        const { length } = text.split(/\s+/u);
        return length >= fewest && length <= most && isPlain(text);
      });
      if (paragraph === undefined || fitting.length === 0) continue;
      const text = this.one(fitting);
      const speaker = paragraph.speaker ?? document.speaker;
      return { text, words: text.split(/\s+/u), document, place, speaker };
    }
  }

  /** The first drawn sentence that something can be made of. */
  from<Made>(make: (sentence: DrawnSentence) => Made | null, fewest = 8, most = 40): Made {
    for (;;) {
      const made = make(this.sentence(fewest, most));
      if (made !== null) return made;
    }
  }
}

/** The sentences of a text, cut where a mark is followed by a capital. */
export function sentencesOf(text: string): string[] {
  return text.trim().split(/(?<=[.!?][”"’]?)\s+(?=[“"‘]?\p{Lu})/u);
}

/** False for what looks like a damaged or marked text, of which no plain quote can be made. */
function isPlain(text: string): boolean {
  return !/[()[\]*_#|<>…]|\.{2,}|--/u.test(text) && /\p{Ll}{3}/u.test(text);
}
