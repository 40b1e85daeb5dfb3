import type { Passage } from "../../answer/index.ts";
import type { Part } from "../markdown/divide-quote.ts";
import { escapeMarkdown } from "../markdown/escape-markdown.ts";

/**
 * A part of a passage as Markdown that shows its exact characters. Words of a voice stand in quotation marks of ours, an
 * author's prose without; what the publisher put in is underlined.
 */
export function quoteText({ paragraph: { text, insertions, voice } }: Passage, part: Part): string {
  let markdown = "";
  let from = part.start;
  for (const insertion of insertions) {
    const start = Math.max(insertion.start, from);
    const end = Math.min(insertion.end, part.end);
    if (start >= end) continue;
    markdown += `${escapeMarkdown(text.slice(from, start))}__${escapeMarkdown(text.slice(start, end))}__`;
    from = end;
  }
  markdown += escapeMarkdown(text.slice(from, part.end));
  return voice === "prose" ? markdown : `“${markdown}”`;
}
