import { citationLine, insertionsIn, type Passage, type Quote, type Version } from "../answer/index.ts";
import type { Paragraph } from "../corpus/index.ts";

/**
 * A quote as other programs read it; offsets of insertions and quotations count from the start of `text`, in UTF-16 units. A quote
 * that was compared and not ranked, as by `verify`, has 0 for a score and nothing matched.
 */
export function quoteJson(quote: Quote) {
  const { document, paragraph, score, matched, alsoIn, versions } = quote;
  return {
    id: paragraph.anchor,
    text: paragraph.text,
    voice: paragraph.voice,
    speaker: speakerJson(paragraph.speaker),
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
    insertions: insertionsIn(paragraph),
    quotations: quotationsJson(paragraph),
    score,
    matched,
    citation: citationLine(quote),
    also: alsoIn.map(placeJson),
    versions: versions.map(versionJson),
  };
}

/** Another place of the same words, with as much of its document as tells which it is. */
function placeJson(passage: Passage) {
  const { id, title, date } = passage.document;
  return {
    id: passage.paragraph.anchor,
    document: { id, title, date: date?.iso ?? null },
    citation: citationLine(passage),
  };
}

/** Another version of the statement; `paragraph` is the anchor of the words there, `null` where they are not surely the same. */
function versionJson({ document, passage }: Version) {
  const { id, title, provenance, language, date, url } = document;
  return {
    document: { id, title, provenance, language, date: date?.iso ?? null, url },
    paragraph: passage?.paragraph.anchor ?? null,
  };
}

/** A speaker as other programs read it; `null` for not identified. */
export function speakerJson(speaker: Paragraph["speaker"]) {
  return speaker === null ? null : { name: speaker.name, role: speaker.role };
}

/** The quotations of a paragraph, each as far as it stands in it. */
function quotationsJson({ start, end, quotations }: Paragraph) {
  const inText = (span: { readonly start: number; readonly end: number }) => ({
    start: Math.max(span.start, start) - start,
    end: Math.min(span.end, end) - start,
  });
  return quotations.map(({ speaker, type, insertions, ...quotation }) => ({
    ...inText(quotation),
    speaker: speakerJson(speaker),
    type,
    insertions: insertions.filter((one) => one.start < end && one.end > start).map(inText),
  }));
}
