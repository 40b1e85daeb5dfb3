import type { Mark, Piece } from "./piece.ts";

/**
 * The pieces as corpus Markdown, a paragraph a line with an empty line between: a label in bold before its words, and a
 * comment before each paragraph whose page or time is another one than that above it. A backslash stands before words that would
 * read as markup.
 */
export function writeMarkdown(pieces: readonly Piece[]): string {
  const lines: string[] = [];
  let above = "";
  for (const piece of pieces) {
    if (piece.kind === "heading") {
      lines.push(`${"#".repeat(piece.level)} ${oneLine(piece.text)}`);
      continue;
    }
    const mark = piece.mark === undefined ? above : comment(piece.mark);
    if (mark !== above) lines.push(mark);
    above = mark;
    lines.push(paragraphLine(piece));
  }
  return lines.length === 0 ? "" : `${lines.join("\n\n")}\n`;
}

/** How words begin that Markdown would read as something else than words, or leave a part of them out. */
const looksLikeMarkup =
  /^(?:#{1,6}(?:\s|$)|>|[-*+]\s|\d{1,3}[.)]\s|<!--|`{3}|~{3}|(?:=+|-{2,}|(?:\*\s*){3,}|(?:_\s*){3,}|\|[\s:|-]+\|?)$|\\[\p{P}\p{S}\d])/u;

function paragraphLine({ text, label, isQuote, isItem }: Extract<Piece, { kind: "paragraph" }>): string {
  const words = oneLine(text);
  const unmistakable = looksLikeMarkup.test(words) ? `\\${words}` : words;
  const labelled = label === undefined ? unmistakable : `**${oneLine(label)}:** ${words}`;
  return `${isQuote === true ? "> " : ""}${isItem === true ? "- " : ""}${labelled}`;
}

function comment(mark: Mark): string {
  return mark.kind === "page" ? `<!-- page ${mark.page} -->` : `<!-- ${mark.time} -->`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
