import {
  type Alteration,
  insertionShare,
  type Passage,
  type SourceFinding,
  type Verification,
} from "../../answer/index.ts";
import { clip } from "../markdown/clip.ts";
import { divideQuote, type Part } from "../markdown/divide-quote.ts";
import type { Words } from "../texts/texts.ts";
import { documentLine, noteLines, occasionLine, speakerLines } from "./attribution.ts";
import { differenceLines } from "./difference.ts";
import { pieceLines } from "./piece-lines.ts";
import { partAt } from "./quote-message.ts";
import { quoteText, wordsText } from "./quote-text.ts";
import { whoseLines } from "./quoted.ts";

/** What is said of a finding, and the part of a quote that it leads to. */
export interface FindingText {
  readonly markdown: string;
  readonly place: { readonly anchor: string; readonly part: number } | null;
}

/** How much of the message's own words is repeated, and how much of the record is shown beside them. */
const LONGEST_ECHO = 120;
const LONGEST_RECORD = 500;

/**
 * A finding in words: the verdict, the message's words without quotation marks, and then the record's own words directly
 * above who said them. Nobody's name stands below words that are not theirs.
 */
export function findingText(
  { words: given, kind, verification, nearest }: SourceFinding,
  words: Words,
): FindingText {
  const echo = words.markdown("find.message", { words: clip(given, LONGEST_ECHO) });
  if (kind !== "paraphrase" && verification !== null && verification.outcome !== "not-found") {
    const { passage, span } = verification;
    const lines = [
      `**${words.markdown(`find.${verdictOf(verification)}`)}**`,
      echo,
      ...recordLines(verification, words),
    ];
    const whose = whoseLines(passage, verification.whose, words);
    return finding([...lines, ...attributionLines(passage, words, whose)], passage, span.start);
  }
  const verdict = kind === "paraphrase" ? "paraphrase" : "not-found";
  const lines = [`**${words.markdown(`find.${verdict}`)}**`, echo];
  if (nearest === null) return { markdown: lines.join("\n"), place: null };
  const beginning = wholeSentences(nearest, { start: 0, end: nearest.paragraph.text.length });
  const record = [words.markdown("find.record"), excerpt(nearest, beginning)];
  return finding([...lines, ...record, ...attributionLines(nearest, words)], nearest, 0);
}

function finding(lines: readonly string[], passage: Passage, place: number): FindingText {
  const { anchor } = passage.paragraph;
  return { markdown: lines.join("\n"), place: { anchor, part: partAt(passage, place).number } };
}

type Found = Exclude<Verification, { readonly outcome: "not-found" }>;

function verdictOf(
  verification: Found,
): "verbatim" | "inserted" | "altered" | Exclude<Alteration, "reworded"> {
  if (verification.outcome === "altered")
    return verification.alteration === "reworded" ? "altered" : verification.alteration;
  return insertionShare(verification.passage, verification.span) === "all" ? "inserted" : "verbatim";
}

/** The record's words for those of the message, with what differs where they were altered. */
function recordLines(verification: Found, words: Words): string[] {
  const { passage, span } = verification;
  const shown = wholeSentences(passage, withPunctuation(passage.paragraph.text, span));
  const difference = verification.outcome === "altered" ? alteredLines(verification, words) : [];
  const left =
    verification.outcome === "verbatim" && verification.withoutInsertions
      ? [words.markdown("verify.without-insertions")]
      : [];
  return [...difference, ...left, words.markdown("find.record"), excerpt(passage, shown)];
}

/** What differs, or what the words are put together of. */
function alteredLines({ pieces, diff }: Altered, words: Words): string[] {
  return pieces.length > 0 ? pieceLines(pieces, words) : differenceLines(diff, words);
}

type Altered = Extract<Verification, { readonly outcome: "altered" }>;

/** A stretch from word to word with the marks that stand right before and behind it. */
function withPunctuation(words: string, { start, end }: Part): Part {
  const before = /(?<![^\s\p{L}\p{N}])[^\s\p{L}\p{N}]*$/u.exec(words.slice(0, start))?.[0].length ?? 0;
  const behind = /^[^\s\p{L}\p{N}]*/u.exec(words.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}

/** A stretch of a passage as a quote; dots outside of it say where the paragraph goes on. */
function excerpt(passage: Passage, part: Part): string {
  const { length } = passage.paragraph.text;
  return `${part.start > 0 ? "… " : ""}${quoteText(passage, part)}${part.end < length ? " …" : ""}`;
}

/** A stretch if it fits, else its first whole sentences, as many as do. */
function wholeSentences(passage: Passage, { start, end }: Part): Part {
  const inPassage = (part: Part): Part => ({ start: start + part.start, end: start + part.end });
  const [first] = divideQuote(passage.paragraph.text.slice(start, end), {
    longest: LONGEST_RECORD,
    weigh: (part) => wordsText(passage, inPassage(part)).length,
  });
  return inPassage(first);
}

/** Whose the very words are, whose the paragraph is, when, where it stands, and what to know besides, as small print. */
function attributionLines(passage: Passage, words: Words, whose: readonly string[] = []): string[] {
  const { document, paragraph } = passage;
  return [
    ...whose,
    ...speakerLines(passage, words),
    occasionLine(document, words),
    documentLine(document, words),
    ...noteLines(passage, words),
    words.markdown("quote.anchor", { anchor: paragraph.anchor }),
  ].map((line) => `-# ${line}`);
}
