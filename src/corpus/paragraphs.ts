import { type AttributedSpan, type DocumentKind, findInsertions, type Span } from "../attribution/index.ts";
import { anchorMaker } from "./anchor.ts";
import type { Block } from "./block.ts";
import { divideParagraph } from "./divide-paragraph.ts";
import type { Paragraph } from "./document.ts";
import { lineAt } from "./lines.ts";

interface ParagraphSource {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly text: string;
  readonly lines: readonly Span[];
  readonly blocks: readonly Block[];
  /** Inside the blocks, in their order. */
  readonly spans: readonly AttributedSpan[];
}

/** The quotable paragraphs of a document: too long ones divided, each with anchor, heading and insertions. */
export function toParagraphs({ id, kind, text, lines, blocks, spans }: ParagraphSource): Paragraph[] {
  const anchorOf = anchorMaker(id);
  const paragraphs: Paragraph[] = [];
  let block = 0;
  for (const span of spans) {
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) < span.end) block += 1;
    const { heading = null, mark = null } = blocks[block] ?? {};
    for (const { start, end } of divideParagraph(text, span)) {
      const words = text.slice(start, end);
      paragraphs.push({
        ...span,
        start,
        end,
        anchor: anchorOf(words),
        number: paragraphs.length + 1,
        line: lineAt(lines, start),
        text: words,
        mark,
        heading,
        quotations: span.quotations.filter((quotation) => quotation.start < end && quotation.end > start),
        insertions: insertionsOf(words, span, kind),
      });
    }
  }
  return paragraphs;
}

/**
 * Brackets in prose are the author's own. In a quotation and in a transcript of spoken words all brackets are somebody
 * else's; a written speech may hold round ones of its author, so there only square ones count.
 */
function insertionsOf(words: string, { voice }: AttributedSpan, kind: DocumentKind): Span[] {
  switch (voice) {
    case "prose":
      return [];
    case "quotation":
      return findInsertions(words, "round-and-square");
    case "speech":
      return findInsertions(words, kind === "transcript" ? "round-and-square" : "square");
  }
}
