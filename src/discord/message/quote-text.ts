import { insertionsIn, type Passage } from "../../answer/index.ts";
import { escapeMarkdown } from "../../text/index.ts";
import type { Part } from "../markdown/divide-quote.ts";

/**
 * A part of a passage as Markdown that shows its exact characters. Words of a voice stand in quotation marks of ours, an
 * author's prose without; what the publisher put in is underlined.
 */
export function quoteText(passage: Passage, part: Part): string {
  const markdown = wordsText(passage, part);
  return passage.paragraph.voice === "prose" ? markdown : `“${markdown}”`;
}

/** The same without quotation marks. */
export function wordsText({ paragraph }: Passage, part: Part): string {
  const { text } = paragraph;
  let markdown = "";
  let from = part.start;
  for (const { start, end } of touchingAsOne(insertionsIn(paragraph), part)) {
    markdown += `${escapeMarkdown(text.slice(from, start))}__${escapeMarkdown(text.slice(start, end))}__`;
    from = end;
  }
  return markdown + escapeMarkdown(text.slice(from, part.end));
}

/** The insertions in a part, those that touch as one: Discord would not end one underlining and begin another there. */
function touchingAsOne(insertions: readonly Part[], part: Part): readonly Part[] {
  const merged: Part[] = [];
  for (const insertion of insertions) {
    const start = Math.max(insertion.start, part.start);
    const end = Math.min(insertion.end, part.end);
    const last = merged.at(-1);
    if (start >= end) continue;
    if (last !== undefined && last.end === start) merged[merged.length - 1] = { start: last.start, end };
    else merged.push({ start, end });
  }
  return merged;
}
