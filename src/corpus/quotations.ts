import type { AttributedQuotation } from "../attribution/index.ts";
import type { Document } from "./document.ts";

/** The quotations of a document, in order, each once, though the parts of a divided paragraph may share one. */
export function quotationsOf({ paragraphs }: Pick<Document, "paragraphs">): AttributedQuotation[] {
  return [...new Set(paragraphs.flatMap(({ quotations }) => quotations))];
}
