import type { Span } from "../../../attribution/index.ts";

/** What a message sets apart as somebody else's words, in order. */
export interface MarkedWords {
  /** The words of lines that begin with `>`, neighbouring lines together. */
  readonly blocks: readonly Span[];
  /** What stands inside quotation marks, without the marks. */
  readonly quotations: readonly Span[];
}

/**
 * Pairs of marks around words without such marks. A single mark is an apostrophe more often than not: it opens a quotation only
 * where no letter stands before it, and closes one only where none follows; straight ones never do.
 */
const quotationMarks =
  /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|"([^"]+)"|(?<![\p{L}\p{N}])‘([^‘]+?)’(?![\p{L}\p{N}])/gu;

/** Lines with `> ` before them, and everything after `>>> `, as chat programs quote. */
const quotedLines = /^(?:>>> [\s\S]+|> .*(?:\n> .*)*)/gmu;

/** The words of a message that are marked as a quotation. */
export function findQuotations(message: string): MarkedWords {
  return {
    blocks: [...message.matchAll(quotedLines)].map(({ 0: block, index }) =>
      trimmed(message, { start: index + block.search(/[^>]/u), end: index + block.length }),
    ),
    quotations: [...message.matchAll(quotationMarks)].map(({ 0: quotation, index }) =>
      trimmed(message, { start: index + 1, end: index + quotation.length - 1 }),
    ),
  };
}

/** The span without the white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}
