import { type AttributedQuotation, findInsertions, type Speaker } from "../../src/attribution/index.ts";
import type { Document } from "../../src/corpus/index.ts";

/** A quotation as a test says it: its words, marks included, as they stand once in the document. */
export interface QuotationDraft {
  readonly words: string;
  /** A name, or whoever; absent where nobody is identified. */
  readonly by?: string | Speaker;
  readonly type?: AttributedQuotation["type"];
}

/** The document with these quotations and no others, in its paragraphs; the brackets in them are the publisher's. */
export function quoting(document: Document, drafts: readonly QuotationDraft[]): Document {
  const quotations = drafts.map((draft) => toQuotation(document.text, draft));
  const paragraphs = document.paragraphs.map((paragraph) => ({
    ...paragraph,
    quotations: quotations.filter(({ start, end }) => start < paragraph.end && end > paragraph.start),
  }));
  return { ...document, paragraphs };
}

function toQuotation(text: string, { words, by, type = "direct" }: QuotationDraft): AttributedQuotation {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`expected a text that holds ${words}, met another`);
  const speaker = typeof by === "string" ? { name: by, role: null, aliases: [] } : (by ?? null);
  return {
    start,
    end: start + words.length,
    type,
    speaker,
    evidence: speaker === null ? null : { rule: "document-speaker", span: null },
    insertions: findInsertions(words, "round-and-square").map((span) => ({
      start: start + span.start,
      end: start + span.end,
    })),
  };
}
