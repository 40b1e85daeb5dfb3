import {
  type AttributedSpan,
  attributeParagraphs,
  type DocumentKind,
  type KnownSpeakers,
  type Span,
  type Speaker,
} from "../../src/attribution/index.ts";

/** A speaker without role and aliases, but for those given. */
export function speaker(name: string, ...aliases: string[]): Speaker {
  return { name, role: null, aliases };
}

/** A text's speakers where the metadata names nobody. */
export const nobody: KnownSpeakers = { main: null, declared: [] };

/** What a metadata that names these speakers says; the first is the main one. */
export function declaring(main: Speaker, ...others: Speaker[]): KnownSpeakers {
  return { main, declared: [main, ...others] };
}

/** A text with its paragraphs joined as they would stand in a file, and where each of them is. */
export function joined(paragraphs: readonly string[]): { readonly text: string; readonly spans: Span[] } {
  const text = paragraphs.join("\n\n");
  const starts = paragraphs.map((_, index) => paragraphs.slice(0, index).join("\n\n").length);
  const spans = paragraphs.map((paragraph, index) => {
    const start = (starts[index] ?? 0) + (index === 0 ? 0 : 2);
    return { start, end: start + paragraph.length };
  });
  return { text, spans };
}

/** What a test says of a span: its words, whose voice it is, and the name of who speaks. */
export interface Told {
  readonly words: string;
  readonly voice: AttributedSpan["voice"];
  readonly speaker: string | null;
  readonly rule: string | null;
  /** The words that are the evidence. */
  readonly evidence: string | null;
}

/** What a test says of a quotation in an article, each part as it stands in the text. */
export interface ToldQuotation {
  /** With the marks. */
  readonly words: string;
  readonly type: "direct" | "mixed";
  readonly speaker: string | null;
  readonly role: string | null;
  readonly rule: string | null;
  /** The words that are the evidence. */
  readonly evidence: string | null;
  readonly insertions: readonly string[];
}

/** What is known of an article besides its text. */
export interface ArticleFacts {
  readonly speakers?: KnownSpeakers;
  readonly author?: string;
  readonly language?: string;
}

/** The spans of an article with its text. A paragraph that begins with `> ` is a block quote. */
function attributeArticle(
  paragraphs: readonly string[],
  { speakers = nobody, author, language = "en" }: ArticleFacts = {},
): { readonly text: string; readonly spans: AttributedSpan[] } {
  const { text, spans } = joined(paragraphs);
  const blocks = spans.map(({ start, end }) => {
    const isBlockQuote = text.startsWith("> ", start);
    return { start: isBlockQuote ? start + 2 : start, end, isBlockQuote };
  });
  return {
    text,
    spans: attributeParagraphs({
      text,
      paragraphs: blocks,
      kind: "article",
      speakers,
      language,
      author: author ?? null,
    }),
  };
}

/** Attributes the paragraphs of an article, and tells its quotations in order. */
export function quotationsIn(paragraphs: readonly string[], facts: ArticleFacts = {}): ToldQuotation[] {
  const { text, spans } = attributeArticle(paragraphs, facts);
  return spans.flatMap(({ quotations }) =>
    quotations.map(({ start, end, type, speaker, evidence, insertions }) => ({
      words: text.slice(start, end),
      type,
      speaker: speaker?.name ?? null,
      role: speaker?.role ?? null,
      rule: evidence?.rule ?? null,
      evidence: evidence?.span ? text.slice(evidence.span.start, evidence.span.end) : null,
      insertions: insertions.map((inserted) => text.slice(inserted.start, inserted.end)),
    })),
  );
}

/**
 * The quotations of an article, each in one line that holds all that is known of it.
 *
 * @example linesOf(["“We sailed,” Ida Marrow, the mayor, said."]) // ["“We sailed,” direct, Ida Marrow (mayor), name-then-verb: Ida Marrow, the mayor, said"]
 */
export function linesOf(paragraphs: readonly string[], facts: ArticleFacts = {}): string[] {
  const { text, spans } = attributeArticle(paragraphs, facts);
  return spans.flatMap(({ quotations }) =>
    quotations.map(({ start, end, type, speaker, evidence, insertions }) => {
      const inserted = insertions.map((one) => ` + ${text.slice(one.start, one.end)}`).join("");
      const why = evidence === null ? "" : `, ${evidence.rule}${wordsOf(text, evidence.span)}`;
      return `${text.slice(start, end)} ${type}, ${shown(speaker)}${why}${inserted}`;
    }),
  );
}

function wordsOf(text: string, span: Span | null): string {
  return span === null ? "" : `: ${text.slice(span.start, span.end)}`;
}

/** `Ida Marrow (mayor) [IM]`. */
function shown(one: Speaker | null): string {
  if (one === null) return "nobody";
  const aliases = one.aliases.length === 0 ? "" : ` [${one.aliases.join(", ")}]`;
  return `${one.name}${one.role === null ? "" : ` (${one.role})`}${aliases}`;
}

/** Attributes the paragraphs of a text of that kind. */
export function attribute(
  kind: DocumentKind,
  paragraphs: readonly string[],
  speakers: KnownSpeakers & { readonly title?: string } = nobody,
): Told[] {
  const { text, spans } = joined(paragraphs);
  const title = speakers.title ?? null;
  return attributeParagraphs({
    text,
    paragraphs: spans,
    kind,
    speakers,
    language: "en",
    author: null,
    title,
  }).map((span) => ({
    words: text.slice(span.start, span.end),
    voice: span.voice,
    speaker: span.speaker?.name ?? null,
    rule: span.evidence?.rule ?? null,
    evidence: span.evidence?.span ? text.slice(span.evidence.span.start, span.evidence.span.end) : null,
  }));
}

/** Prose as {@link attribute} tells it. */
export function prose(words: string): Told {
  return { words, voice: "prose", speaker: null, rule: null, evidence: null };
}
