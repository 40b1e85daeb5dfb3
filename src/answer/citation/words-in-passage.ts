import type { Span } from "../../attribution/index.ts";
import type { Paragraph } from "../../corpus/index.ts";
import { insertionShare } from "../insertion-share.ts";
import { insertionsIn } from "../insertions-in.ts";
import type { Passage } from "../passage.ts";
import type { DiffPart } from "../verification/alignment/difference.ts";
import { comparePassage } from "../verification/compare-passage.ts";
import { quoteWords } from "../verification/words/quote-words.ts";
import { type CitedQuotation, quotationOf } from "./quotation.ts";

/** Words that somebody wants to quote, looked for in one passage. */
export type WordsInPassage =
  | { readonly kind: "found"; readonly quotation: CitedQuotation }
  /** They do not stand there word for word, or not in this order. The difference is that of the first stretch that does not. */
  | { readonly kind: "altered"; readonly diff: readonly DiffPart[] }
  /** They are the publisher's, put into the speaker's words. */
  | { readonly kind: "inserted" }
  /** There are no words to look for. */
  | { readonly kind: "empty" };

/** What stands for words that are left out: `…`, `...`, `. . .`, four of them, in brackets or not. */
const ellipsis = /(?:[[(]\s?)?(?:…|\.(?:\s?\.){2,3})(?:\s?[\])])?/gu;

/**
 * Where the words stand in the passage, word for word, by the rules of `verify`; between stretches of them an ellipsis may stand for what
 * is left out. What a publisher put in between is quoted with them, whether it is given or not, and always as a whole.
 */
export function wordsInPassage(passage: Passage, words: string): WordsInPassage {
  if (quoteWords(words).length === 0) return { kind: "empty" };
  const whole = findStretches(passage, [words]);
  const found = whole.kind === "found" ? whole : findStretches(passage, words.split(ellipsis));
  if (found.kind === "altered") return found;
  if (found.spans.every((span) => insertionShare(passage, span) === "all")) return { kind: "inserted" };
  return { kind: "found", quotation: quotationOf(passage, found.spans) };
}

type FoundStretches = { readonly kind: "found"; readonly spans: readonly Span[] } | AlteredStretch;
type AlteredStretch = Extract<WordsInPassage, { readonly kind: "altered" }>;

function findStretches(passage: Passage, pieces: readonly string[]): FoundStretches {
  const spans: Span[] = [];
  for (const piece of pieces) {
    if (quoteWords(piece).length === 0) continue;
    const from = spans.at(-1)?.end ?? 0;
    const rest: Passage = { ...passage, paragraph: restOf(passage.paragraph, from) };
    const { edits, span, diff } = comparePassage(rest, piece.trim());
    if (edits > 0) return { kind: "altered", diff };
    spans.push(withWholeInsertions(passage.paragraph, { start: from + span.start, end: from + span.end }));
  }
  return { kind: "found", spans: joinedWhereNothingIsLeftOut(spans, passage.paragraph.text) };
}

/** An ellipsis may be the source’s own: then no words stand between the stretches before and after it. */
function joinedWhereNothingIsLeftOut(spans: readonly Span[], text: string): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const isNext = last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(last.end, span.start));
    if (isNext) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** The paragraph from a place in its text on. */
function restOf(paragraph: Paragraph, from: number): Paragraph {
  if (from === 0) return paragraph;
  return {
    ...paragraph,
    start: paragraph.start + from,
    text: paragraph.text.slice(from),
    insertions: paragraph.insertions
      .filter(({ start }) => start >= from)
      .map(({ start, end }) => ({ start: start - from, end: end - from })),
  };
}

function withWholeInsertions(paragraph: Paragraph, span: Span): Span {
  const touched = insertionsIn(paragraph).filter(({ start, end }) => start < span.end && end > span.start);
  return {
    start: Math.min(span.start, ...touched.map(({ start }) => start)),
    end: Math.max(span.end, ...touched.map(({ end }) => end)),
  };
}
