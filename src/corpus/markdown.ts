import type { Span } from "../attribution/index.ts";
import type { Block } from "./block.ts";
import { splitLines, trimSpan } from "./lines.ts";
import { fencedLine, parseLine, type Words } from "./markdown-line.ts";
import { parseSourceMark, type SourceMark } from "./source-mark.ts";

/** What a Markdown text holds: its blocks and its first heading of level 1, which often is its title. */
export interface MarkdownStructure {
  readonly blocks: readonly Block[];
  readonly title: string | null;
}

/**
 * The paragraphs of Markdown from `from` on, each an exact slice of the source: headings, rules, comments and the markers
 * of lists, quotes and code fences stay outside. A list item and a turn label begin a paragraph of their own; the lines
 * of a fenced block are one.
 */
export function markdownStructure(text: string, from: number): MarkdownStructure {
  const walk = new Walk(text);
  for (const line of splitLines(text)) {
    if (line.start >= from) walk.take(line);
  }
  return walk.finish();
}

class Walk {
  readonly #text: string;
  readonly #blocks: Block[] = [];
  #open: { readonly first: Words; readonly end: number } | null = null;
  #heading: string | null = null;
  #title: string | null = null;
  /** The mark that opened the fenced block around the line, or `null`. */
  #fence: string | null = null;
  #inComment = false;
  /** The last mark of a page or time. */
  #mark: SourceMark | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  take(span: Span): void {
    if (this.#skipsComment(span)) return;
    const line =
      this.#fence === null ? parseLine(this.#text, span) : fencedLine(this.#text, span, this.#fence);
    switch (line.kind) {
      case "words":
        this.#addWords(line);
        return;
      case "underline":
        this.#underline(line.level);
        return;
      case "heading":
        this.#close();
        this.#setHeading(line.title, line.level);
        return;
      case "fence":
        this.#fence = this.#fence === null ? line.mark : null;
        this.#close();
        return;
      case "blank":
      case "rule":
        this.#close();
    }
  }

  finish(): MarkdownStructure {
    this.#close();
    return { blocks: this.#blocks, title: this.#title };
  }

  #skipsComment({ start, end }: Span): boolean {
    if (this.#fence !== null) return false;
    const line = this.#text.slice(start, end);
    const begins = !this.#inComment && /^\s*<!--/u.test(line);
    if (!begins && !this.#inComment) return false;
    this.#close();
    this.#mark = parseSourceMark(line) ?? this.#mark;
    this.#inComment = !line.includes("-->");
    return true;
  }

  #addWords(line: Words): void {
    if (line.opens || (this.#open !== null && interrupts(line, this.#open.first))) this.#close();
    this.#open = { first: this.#open?.first ?? line, end: line.words.end };
  }

  /** A line of `===` or `---` makes the paragraph above it a heading; below an item or a quote, or alone, it is a rule. */
  #underline(level: number): void {
    const above = this.#open;
    if (above === null || isMarked(above.first)) {
      this.#close();
      return;
    }
    this.#open = null;
    this.#setHeading(this.#text.slice(above.first.words.start, above.end).trim(), level);
  }

  #setHeading(title: string, level: number): void {
    if (level === 1 && title !== "") this.#title ??= title;
    this.#heading = level === 1 || title === "" ? null : title;
  }

  #close(): void {
    const open = this.#open;
    this.#open = null;
    if (open === null) return;
    const trimmed = trimSpan(this.#text, { start: open.first.words.start, end: open.end });
    if (trimmed !== null)
      this.#blocks.push({
        ...trimmed,
        heading: this.#heading,
        mark: this.#mark,
        isBlockQuote: open.first.quoted,
      });
  }
}

/** True where a line begins a quote or a turn, or goes on with a list, inside a paragraph that began with `first`. */
function interrupts(line: Words, first: Words): boolean {
  if (line.turn !== null && first.turn !== null) return true;
  return (line.quoted && !first.quoted) || (line.list === "number" && first.list !== "none");
}

function isMarked({ quoted, list }: Words): boolean {
  return quoted || list !== "none";
}
