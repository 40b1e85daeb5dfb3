import { escapeMarkdown } from "../../text/index.ts";

/** How much of a name, title or role is shown, its escapes counted. */
const LONGEST = 150;

/**
 * A label of a document as one line, shortened where it would crowd out the quote, with `…` in place of its end; as Markdown it takes at
 * most `longest` characters. Never for a quote.
 */
export function clip(label: string, longest = LONGEST): string {
  const line = label.replace(/\s+/gu, " ");
  if (escapeMarkdown(line).length <= longest) return line;
  let end = longest - 1;
  while (escapeMarkdown(line.slice(0, end)).length >= longest) end -= 1;
  return `${line.slice(0, end).replace(/\p{Surrogate}$/u, "")}…`;
}
