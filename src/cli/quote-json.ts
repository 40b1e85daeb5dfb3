import { citationLine, type Quote } from "../answer/index.ts";

/**
 * A quote as other programs read it; offsets of insertions count from the start of `text`, in UTF-16 units. A quote that was
 * compared and not ranked, as by `verify`, has 0 for a score and nothing matched.
 */
export function quoteJson(quote: Quote) {
  const { document, paragraph, score, matched } = quote;
  const { speaker } = paragraph;
  return {
    id: paragraph.anchor,
    text: paragraph.text,
    voice: paragraph.voice,
    speaker: speaker === null ? null : { name: speaker.name, role: speaker.role },
    document: {
      id: document.id,
      title: document.title,
      kind: document.kind,
      date: document.date?.iso ?? null,
      published: document.published?.iso ?? null,
      publisher: document.publisher,
      author: document.author,
      url: document.url,
      provenance: document.provenance,
    },
    paragraph: paragraph.number,
    insertions: paragraph.insertions,
    score,
    matched,
    citation: citationLine(quote),
  };
}
