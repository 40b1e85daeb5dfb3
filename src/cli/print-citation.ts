import type { CitationForm, CitationStyle } from "../answer/index.ts";
import { printable } from "./terminal.ts";

const headings: Readonly<Record<CitationStyle, string>> = {
  "one-line": "In one line",
  apa: "APA 7",
  mla: "MLA 9",
  chicago: "Chicago 17, note and bibliography",
  markdown: "Discord Markdown",
  bibtex: "BibTeX",
  "csl-json": "CSL-JSON",
};

/** Citations as other programs read them; CSL-JSON as JSON, not as a text of it. */
export function citationJson(anchor: string, forms: readonly CitationForm[]) {
  const styles = forms.map(({ style, text }) => {
    const value: unknown = style === "csl-json" ? JSON.parse(text) : text;
    return [style, value] as const;
  });
  return { anchor, styles: Object.fromEntries(styles) };
}

/** Citations for a terminal, unwrapped, so that each can be copied; one alone stands without a heading. */
export function printCitation(forms: readonly CitationForm[]): string {
  return forms
    .map(({ style, text }) => {
      const lines = `${text.split("\n").map(printable).join("\n")}\n`;
      return forms.length === 1 ? lines : `${headings[style]}\n${lines}`;
    })
    .join("\n");
}
