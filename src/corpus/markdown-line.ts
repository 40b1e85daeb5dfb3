import { type Span, turnOpening } from "../attribution/index.ts";

/** What one line of Markdown is, and where its words are. */
type Line =
  | { readonly kind: "blank" | "rule" }
  | { readonly kind: "fence"; readonly mark: string }
  | { readonly kind: "heading"; readonly level: number; readonly title: string }
  | { readonly kind: "underline"; readonly level: number }
  | Words;

/** A line of words without the marker before them. */
export interface Words {
  readonly kind: "words";
  readonly words: Span;
  readonly quoted: boolean;
  /** `number`: one other than 1, which is a list's only after an item. */
  readonly list: "none" | "item" | "number";
  /** True where they begin a new paragraph, whatever stands above. */
  readonly opens: boolean;
  /** Whether they open a turn, or may do so below another one. */
  readonly turn: ReturnType<typeof turnOpening>;
}

/** A line of a fenced block, which a mark of the same kind and at least the same length closes. */
export function fencedLine(text: string, span: Span, fence: string): Line {
  const mark = text.slice(span.start, span.end).trim();
  return mark.length >= fence.length && mark === fence.charAt(0).repeat(mark.length)
    ? { kind: "fence", mark }
    : { kind: "words", words: span, quoted: false, list: "none", opens: false, turn: null };
}

/** A line outside of fenced blocks. */
export function parseLine(text: string, span: Span): Line {
  const line = text.slice(span.start, span.end);
  if (/^\s*(?:>\s*)*$/u.test(line)) return { kind: "blank" };
  const fence = /^\s{0,3}(?<mark>`{3,}(?=[^`]*$)|~{3,})/u.exec(line)?.groups?.["mark"];
  if (fence !== undefined) return { kind: "fence", mark: fence };
  const heading = /^\s{0,3}(?<marks>#{1,6})\s(?<title>.*)$/u.exec(line)?.groups;
  if (heading !== undefined) {
    return {
      kind: "heading",
      level: heading["marks"]?.length ?? 1,
      title: headingTitle(heading["title"] ?? ""),
    };
  }
  if (/^\s{0,3}=+\s*$/u.test(line)) return { kind: "underline", level: 1 };
  if (/^\s{0,3}-{2,}\s*$/u.test(line)) return { kind: "underline", level: 2 };
  if (/^\s{0,3}(?:(?:\*\s*){3,}|(?:_\s*){3,}|\|[\s:|-]+\|?)$/u.test(line)) return { kind: "rule" };
  if (onlyPictures.test(line)) return { kind: "rule" };
  return wordsOf(line, span);
}

/** A line that holds nothing but pictures: what describes a picture, and where it lies, are nobody's words. */
const onlyPictures = /^\s*(?:>\s*)*(?:[-*+]\s+)?(?:!\[(?:\\.|[^\]\\])*\]\((?:\\.|[^)\\])*\)\s*)+$/u;

/** The title without the `#` that may close it; a `#` at the end of a word stays. */
function headingTitle(words: string): string {
  const title = words.trim();
  const unmarked = title.replace(/(?<!#)#+$/u, "");
  return unmarked === "" || /\s$/u.test(unmarked) ? unmarked.trimEnd() : title;
}

/**
 * The marks before the words of a line; a number of more than three digits is a year, not a place in a list. A backslash before
 * a mark or a number says that it belongs to the words.
 */
const markers = /^\s*(?:>\s?)*\s*(?<item>(?:[-*+]|\d{1,3}[.)])\s+)?(?:\\(?=[\p{P}\p{S}\d]))?/u;

function wordsOf(line: string, span: Span): Line {
  const found = markers.exec(line);
  const marks = found?.[0] ?? "";
  const item = found?.groups?.["item"] ?? "";
  const list = item === "" ? "none" : /^(?:\D|1[.)])/u.test(item) ? "item" : "number";
  const turn = turnOpening(line.slice(marks.length));
  return {
    kind: "words",
    words: { start: span.start + marks.length, end: span.end },
    quoted: marks.includes(">"),
    list,
    opens: list === "item" || turn === "sure",
    turn,
  };
}
