import type { AttributedQuotation } from "../attribution/index.ts";
import type { Document, Paragraph } from "../corpus/index.ts";

/** A paragraph in its document: what a quote is made of. */
export interface Passage {
  readonly document: Document;
  readonly paragraph: Paragraph;
  /** The quotation in it that was asked for, where one was: its speaker is named first among those quoted. */
  readonly inFocus?: AttributedQuotation;
}
