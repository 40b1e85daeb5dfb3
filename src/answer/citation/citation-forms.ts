import type { Passage } from "../passage.ts";
import { apa } from "./apa.ts";
import { bibtex } from "./bibtex.ts";
import { chicago } from "./chicago.ts";
import { type CitedSource, citedSource } from "./cited-source.ts";
import { cslJson } from "./csl-json.ts";
import { lineWithPlace } from "./line-with-place.ts";
import { markdownLine } from "./markdown-line.ts";
import { mla } from "./mla.ts";
import type { CitedQuotation } from "./quotation.ts";

/** The forms that a passage is cited in, in the order in which they are shown. */
export const citationStyles = [
  "one-line",
  "apa",
  "mla",
  "chicago",
  "markdown",
  "bibtex",
  "csl-json",
] as const;

export type CitationStyle = (typeof citationStyles)[number];

/** A citation in one of the usual forms. */
export interface CitationForm {
  readonly style: CitationStyle;
  /**
   * A line; for APA, MLA and Chicago a line for each place in a paper: the reference and how it is cited in the text, the note and the
   * entry of the bibliography. A whole entry for BibTeX, a list of one item for CSL-JSON.
   */
  readonly text: string;
}

/**
 * The citation of a passage, or of words in it, in every style, from the fields that exist. A speaker in somebody else's text is cited
 * as quoted there. Why the forms are as they are, with their sources: docs/decisions/citation.md.
 */
export function citationForms(
  passage: Passage,
  quotation: CitedQuotation | null = null,
): readonly CitationForm[] {
  const source = citedSource(passage, quotation);
  return citationStyles.map((style) => ({ style, text: written(style, source, passage) }));
}

function written(style: CitationStyle, source: CitedSource, passage: Passage): string {
  switch (style) {
    case "one-line":
      return lineWithPlace(source, passage);
    case "apa":
      return apa(source);
    case "mla":
      return mla(source);
    case "chicago":
      return chicago(source);
    case "markdown":
      return markdownLine(source, passage);
    case "bibtex":
      return bibtex(source);
    case "csl-json":
      return cslJson(source);
  }
}
