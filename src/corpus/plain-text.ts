import { type Span, turnOpening } from "../attribution/index.ts";
import type { Block } from "./block.ts";
import { splitLines, trimSpan } from "./lines.ts";

/**
 * The paragraphs of plain text from `from` on. Blank lines divide; where a text has its paragraphs a line each, so do
 * line ends; where it is wrapped by hand, a line that ends a sentence and leaves room for the next word does, and so
 * does a line that opens with a turn label; one that is a label only among others (`Jane Doe:`) where the paragraph above opens
 * with a label as well. A `>` before a paragraph sets it apart as a quotation.
 */
export function plainTextBlocks(text: string, from: number): Block[] {
  const groups = groupLines(
    text,
    splitLines(text).filter(({ start }) => start >= from),
  );
  const spans = isHardWrapped(text, groups) ? groups.flatMap((group) => unwrap(text, group)) : groups.flat();
  return spans.flatMap((span) => {
    const isBlockQuote = /^\s*>\s/u.test(text.slice(span.start, Math.min(span.end, span.start + QUOTE_MARK)));
    const start = isBlockQuote ? text.indexOf(">", span.start) + 1 : span.start;
    const trimmed = trimSpan(text, { start, end: span.end });
    return trimmed === null ? [] : [{ ...trimmed, heading: null, mark: null, isBlockQuote }];
  });
}

/** How much of a paragraph is looked at for the `>` before it. */
const QUOTE_MARK = 8;

/** Runs of lines without a blank one between them. */
function groupLines(text: string, lines: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  let group: Span[] = [];
  for (const line of lines) {
    if (trimSpan(text, line) === null) {
      if (group.length > 0) groups.push(group);
      group = [];
    } else {
      group.push(line);
    }
  }
  return group.length > 0 ? [...groups, group] : groups;
}

/** The share of lines going on in the next one from which a text counts as wrapped by hand. */
const WRAPPED_SHARE = 0.3;

/**
 * A line that is short beside the others was not wrapped: where paragraphs are a line each, it is a title above a date, or the
 * like.
 */
function isHardWrapped(text: string, groups: readonly Span[][]): boolean {
  const followed = groups.flatMap((group) => group.slice(0, -1));
  if (followed.length === 0) return false;
  const lengths = groups.flat().map(({ start, end }) => end - start);
  const shortest = (lengths.sort((one, other) => one - other)[lengths.length >> 1] ?? 0) / 2;
  const goingOn = followed.filter((line) => line.end - line.start >= shortest && !endsSentence(text, line));
  return goingOn.length / followed.length >= WRAPPED_SHARE;
}

function endsSentence(text: string, { start, end }: Span): boolean {
  return /[.!?:…]["'”’»)\]]*$/u.test(text.slice(start, end).trimEnd());
}

function unwrap(text: string, lines: readonly Span[]): Span[] {
  const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  const paragraphs: Span[] = [];
  let above: Span | null = null;
  let isTurn = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const opening = turnOpening(text.slice(line.start, line.end).trimStart());
    const opens = opening === "sure" || (opening === "perhaps" && isTurn);
    const goesOn = above !== null && !opens && !leavesRoom(text, { ...above, next: line, width });
    if (!goesOn) isTurn = opening !== null;
    if (goesOn && last !== undefined)
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push(line);
    above = line;
  }
  return paragraphs;
}

interface Wrapped extends Span {
  /** The line after it. */
  readonly next: Span;
  readonly width: number;
}

/** True where the line ends a sentence and had room for the next word. */
function leavesRoom(text: string, { start, end, next, width }: Wrapped): boolean {
  if (!endsSentence(text, { start, end })) return false;
  const firstWord = /^\s*(?<word>\S+)/u.exec(text.slice(next.start, next.end))?.groups?.["word"] ?? "";
  return end - start + 1 + firstWord.length <= width;
}
