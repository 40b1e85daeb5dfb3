import { type Span, speakerKey } from "../../attribution/index.ts";
import { splitSentences } from "../../text/index.ts";
import { insertionsIn } from "../insertions-in.ts";
import type { Passage } from "../passage.ts";
import { type WhoseWords, whoseWords } from "../whose-words.ts";
import { onOneLine } from "./punctuation.ts";

/** Words of one paragraph that are quoted without the rest. */
export interface CitedQuotation {
  /** The stretches of the paragraph's text, in order, each an exact slice without the white space of its lines. */
  readonly stretches: readonly QuotedStretch[];
  /** Where they stand in the paragraph's text. */
  readonly spans: readonly Span[];
  /** Brackets that stand in the source and hold what its publisher or transcriber put in. */
  readonly brackets: readonly ("round" | "square")[];
  readonly insertedBy: "publisher" | "transcriber";
  /** The source has an ellipsis of its own inside the words. */
  readonly hasEllipsis: boolean;
}

export interface QuotedStretch {
  readonly text: string;
  /** The mark that ends its last sentence right after the last word; empty where there is none, or the sentence goes on. */
  readonly end: "" | "." | "?" | "!" | "…";
  /** It begins where a sentence begins and ends before that sentence, or a later one, is over: it could be taken for a whole one. */
  readonly isCutOff: boolean;
  /** A sentence of the source is over before the next stretch begins. */
  readonly breaksAfter: boolean;
}

/** The stretches of a passage as a quotation of their own. */
export function quotationOf({ document, paragraph }: Passage, spans: readonly Span[]): CitedQuotation {
  const { text } = paragraph;
  const inserted = insertionsIn(paragraph).filter((one) =>
    spans.some(({ start, end }) => one.start < end && one.end > start),
  );
  const opening = new Set(inserted.map(({ start }) => text.charAt(start)));
  const sentences = splitSentences(text);
  const stretches = spans.map((span, index) => stretchOf({ text, sentences, span, next: spans[index + 1] }));
  return {
    stretches,
    spans,
    brackets: [...(opening.has("[") ? (["square"] as const) : []), ...roundIn(opening)],
    insertedBy: document.kind === "transcript" ? "transcriber" : "publisher",
    hasEllipsis: stretches.some((stretch) => /…|\.\s?\.\s?\./u.test(stretch.text)),
  };
}

function roundIn(opening: ReadonlySet<string>): readonly "round"[] {
  return opening.has("(") ? ["round"] : [];
}

interface StretchPlace {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly span: Span;
  readonly next: Span | undefined;
}

function stretchOf({ text, sentences, span, next }: StretchPlace): QuotedStretch {
  const first = sentences.find(({ end }) => end > span.start);
  const last = sentences.find(({ end }) => end >= span.end);
  const before = text.slice(first?.start ?? 0, span.start);
  const rest = text.slice(span.end, last?.end ?? text.length);
  const goesOn = hasWords(rest);
  return {
    text: onOneLine(text.slice(span.start, span.end)),
    end: goesOn ? "" : endOf(rest),
    isCutOff: goesOn && (!hasWords(before) || /[“«„]\s?$/u.test(before)),
    breaksAfter: next !== undefined && last !== undefined && next.start >= last.end,
  };
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function endOf(rest: string): QuotedStretch["end"] {
  const mark = /[.?!…]/u.exec(rest)?.[0];
  return mark === "." || mark === "?" || mark === "!" || mark === "…" ? mark : "";
}

/** Whose the words of a quotation are: of one voice where all its stretches are. */
export function whoseStretches(passage: Passage, { spans }: CitedQuotation): WhoseWords {
  const [first = { kind: "own" } as const, ...others] = spans.map((span) => whoseWords(passage, span));
  if (others.every((other) => isSameVoice(first, other))) return first;
  const speakers = [first, ...others].flatMap(speakersOf);
  return { kind: "mixed", speakers: [...new Map(speakers.map((one) => [one?.name ?? null, one])).values()] };
}

function isSameVoice(one: WhoseWords, other: WhoseWords): boolean {
  if (one.kind === "own" || other.kind === "own") return one.kind === other.kind;
  if (one.kind === "mixed" || other.kind === "mixed") return false;
  const [first, second] = [one.quotation.speaker, other.quotation.speaker];
  return first === null || second === null ? first === second : speakerKey(first) === speakerKey(second);
}

function speakersOf(whose: WhoseWords) {
  switch (whose.kind) {
    case "own":
      return [];
    case "quoted":
      return [whose.quotation.speaker];
    case "mixed":
      return whose.speakers;
  }
}
