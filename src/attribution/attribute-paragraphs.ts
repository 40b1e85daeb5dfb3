import { attributeQuotations } from "./attribute-quotations.ts";
import type { AttributedQuotation } from "./attributed-quotation.ts";
import type { AttributedSpan, Attribution } from "./attribution.ts";
import type { ProseParagraph } from "./quotation/quoted-in-text.ts";
import type { Span } from "./span.ts";
import { type KnownSpeakers, resolveLabel, type Speaker, speakerFromLabel } from "./speaker.ts";
import { attributeTranscript } from "./transcript/attribute-transcript.ts";
import { parseTurnLabel } from "./transcript/turn-label.ts";

/** What kind of text a document is. */
export type DocumentKind = "transcript" | "article" | "speech" | "statement";

/** A document's text with the paragraphs found in it. */
export interface UnattributedText {
  readonly text: string;
  readonly paragraphs: readonly ProseParagraph[];
  readonly kind: DocumentKind;
  readonly speakers: KnownSpeakers;
  /** ISO 639-1. */
  readonly language: string;
  /** Who writes; `null` where the metadata does not say. */
  readonly author: string | null;
  /** The document's title; it may name the people of a transcript. Default: none. */
  readonly title?: string | null;
}

/**
 * The paragraphs with the voice and the speaker of each. Labels and the quotation marks around a whole paragraph are
 * left outside the spans, so that a span holds spoken or written words only.
 *
 * - transcript: by turn labels; what stands before the first label is prose. What a speaker quotes is whose they say it is
 * - speech, statement: all of it is the main speaker's, but for a paragraph that is labelled as a question, whose speaker
 *   is not identified
 * - article: the author's prose with the quotations in it; a paragraph that is one quotation is its speaker's, where
 *   the text names none the main speaker's, or that of a bold label before it
 */
export function attributeParagraphs(source: UnattributedText): AttributedSpan[] {
  const { text, paragraphs, speakers, title = null } = source;
  switch (source.kind) {
    case "transcript":
      return withReadings(source, attributeTranscript({ text, paragraphs, speakers, title }));
    case "speech":
    case "statement":
      return withReadings(
        source,
        paragraphs.map((span) => attributeSpeechParagraph(text, span, speakers)),
      );
    case "article": {
      const quotations = attributeQuotations(source);
      return paragraphs.map((span, number) =>
        attributeArticleParagraph(text, { span, quotations: quotations[number] ?? [] }, speakers),
      );
    }
  }
}

/** A mark that can open a quotation in what somebody says. */
const openingMark = /["“„«]|''/u;

/**
 * The spans with what their speakers quote, each told by itself: words in quotation marks are those of whom the speaker names
 * beside them, or nobody’s, and the speaker’s own only where they say so (`I said, “…”`).
 */
function withReadings(source: UnattributedText, spans: readonly AttributedSpan[]): AttributedSpan[] {
  const speakers = { main: null, declared: source.speakers.declared };
  return spans.map((span) => {
    const { start, end, speaker } = span;
    if (span.voice !== "speech" || !openingMark.test(source.text.slice(start, end))) return span;
    const turn = { ...source, speakers, author: speaker?.name ?? null, paragraphs: [{ start, end }] };
    return { ...span, quotations: attributeQuotations(turn)[0] ?? [] };
  });
}

/** An interview that is declared as a speech must not give the questions to the one who answers. */
function attributeSpeechParagraph(
  text: string,
  { start, end }: Span,
  { main }: KnownSpeakers,
): AttributedSpan {
  const label = parseTurnLabel(text.slice(start, end));
  return {
    start,
    end,
    voice: "speech",
    quotations: [],
    ...bySpeakerOfDocument(label?.form === "question" ? null : main),
  };
}

function bySpeakerOfDocument(speaker: Speaker | null): Pick<Attribution, "speaker" | "evidence"> {
  return { speaker, evidence: speaker === null ? null : { rule: "document-speaker", span: null } };
}

interface ArticleParagraph {
  readonly span: Span;
  readonly quotations: readonly AttributedQuotation[];
}

function attributeArticleParagraph(
  text: string,
  { span: { start, end }, quotations }: ArticleParagraph,
  speakers: KnownSpeakers,
): AttributedSpan {
  const paragraph = text.slice(start, end);
  const [quotation] = quotations;
  if (quotation?.end === end) {
    if (quotation.start === start) {
      const { speaker, evidence } = quotation;
      return { ...withoutMarks(text, quotation), voice: "quotation", speaker, evidence, quotations };
    }
    const label = parseTurnLabel(paragraph);
    if (label?.form === "marked" && start + label.bodyStart === quotation.start) {
      const speaker = resolveLabel(label.label, speakers.declared) ?? speakerFromLabel(label.label);
      const evidence =
        speaker === null
          ? null
          : ({ rule: "turn-label", span: { start: start + label.start, end: start + label.end } } as const);
      const labelled = { ...quotation, speaker, evidence };
      return {
        ...withoutMarks(text, quotation),
        voice: "quotation",
        speaker,
        evidence,
        quotations: [labelled],
      };
    }
  }
  return { start, end, voice: "prose", speaker: null, evidence: null, quotations };
}

/** The words of a quotation that is a paragraph, without the marks and the white space next to them (`« Bonjour »`). */
function withoutMarks(text: string, { start, end }: Span): Span {
  const opened = text.slice(start, end).replace(/^(?:["“”„«»‘]|''|``)?\s*/u, "");
  const words = opened.replace(/(?<!\s)\s*(?:["”“«»’]|'')?$/u, "");
  return { start: end - opened.length, end: end - opened.length + words.length };
}
