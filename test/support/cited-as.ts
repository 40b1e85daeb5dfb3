import {
  type CitationStyle,
  type CitedQuotation,
  citationForms,
  type Passage,
} from "../../src/answer/index.ts";

/** The citation in a style, with `ANCHOR` for the passage's anchor and `KEY` for what it makes as a key. */
export function citedAs(style: CitationStyle, passage: Passage, quotation?: CitedQuotation): string {
  const text = citationForms(passage, quotation).find((form) => form.style === style)?.text ?? "";
  const { anchor } = passage.paragraph;
  return text.replaceAll(anchor, "ANCHOR").replaceAll(anchor.replace(":", "-"), "KEY");
}
