import type { AttributedSpan } from "./attribution.ts";
import { wholeQuotation } from "./quotation.ts";
import type { Span } from "./span.ts";
import { type KnownSpeakers, resolveLabel, type Speaker, speakerFromLabel } from "./speaker.ts";
import { attributeTranscript } from "./transcript/attribute-transcript.ts";
import { parseTurnLabel } from "./transcript/turn-label.ts";

/** What kind of text a document is. */
export type DocumentKind = "transcript" | "article" | "speech" | "statement";

/** A document's text with the paragraphs found in it. */
export interface UnattributedText {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly kind: DocumentKind;
  readonly speakers: KnownSpeakers;
  /** The document's title; it may name the people of a transcript. Default: none. */
  readonly title?: string | null;
}

/**
 * The paragraphs with the voice and the speaker of each. Labels and the quotation marks around a whole paragraph are
 * left outside the spans, so that a span holds spoken or written words only.
 *
 * - transcript: by turn labels; what stands before the first label is prose
 * - speech, statement: all of it is the main speaker's, but for a paragraph that is labelled as a question, whose speaker
 *   is not identified
 * - article: a paragraph that is one quotation is the main speaker's, or that of a bold label before it; all else is
 *   the author's prose
 */
export function attributeParagraphs({
  text,
  paragraphs,
  kind,
  speakers,
  title = null,
}: UnattributedText): AttributedSpan[] {
  switch (kind) {
    case "transcript":
      return attributeTranscript({ text, paragraphs, speakers, title });
    case "speech":
    case "statement":
      return paragraphs.map((span) => attributeSpeechParagraph(text, span, speakers));
    case "article":
      return paragraphs.map((span) => attributeArticleParagraph(text, span, speakers));
  }
}

/** An interview that is declared as a speech must not give the questions to the one who answers. */
function attributeSpeechParagraph(text: string, span: Span, { main }: KnownSpeakers): AttributedSpan {
  const label = parseTurnLabel(text.slice(span.start, span.end));
  return {
    ...span,
    voice: "speech",
    quotations: [],
    ...bySpeakerOfDocument(label?.form === "question" ? null : main),
  };
}

function bySpeakerOfDocument(speaker: Speaker | null): Pick<AttributedSpan, "speaker" | "evidence"> {
  return { speaker, evidence: speaker === null ? null : { rule: "document-speaker", span: null } };
}

function attributeArticleParagraph(text: string, span: Span, speakers: KnownSpeakers): AttributedSpan {
  const paragraph = text.slice(span.start, span.end);
  const whole = wholeQuotation(paragraph);
  if (whole !== null) {
    return {
      ...shifted(whole, span.start),
      voice: "quotation",
      quotations: [],
      ...bySpeakerOfDocument(speakers.main),
    };
  }
  const label = parseTurnLabel(paragraph);
  const labelled = label?.form === "marked" ? wholeQuotation(paragraph.slice(label.bodyStart)) : null;
  if (label === null || labelled === null)
    return { ...span, voice: "prose", speaker: null, evidence: null, quotations: [] };
  const speaker = resolveLabel(label.label, speakers.declared) ?? speakerFromLabel(label.label);
  return {
    ...shifted(labelled, span.start + label.bodyStart),
    voice: "quotation",
    quotations: [],
    speaker,
    evidence: speaker === null ? null : { rule: "turn-label", span: shifted(label, span.start) },
  };
}

function shifted({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}
