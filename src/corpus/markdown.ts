import { parseTurnLabel, type Span } from "../attribution/index.ts";
import type { Block } from "./block.ts";
import { splitLines, trimSpan } from "./lines.ts";

/** What one line of Markdown is, and where its words are. */
type Line =
  | { readonly kind: "blank" | "rule" | "fence" }
  | { readonly kind: "heading"; readonly level: number; readonly title: string }
  | { readonly kind: "underline"; readonly level: number }
  /** Words; `opens` where a marker (list, quote) or a turn label begins a new paragraph. */
  | { readonly kind: "words"; readonly words: Span; readonly opens: boolean };

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
  #open: Span | null = null;
  #heading: string | null = null;
  #title: string | null = null;
  #inFence = false;
  #inComment = false;

  constructor(text: string) {
    this.#text = text;
  }

  take(span: Span): void {
    if (this.#skipsComment(span)) return;
    const line = this.#inFence ? fencedLine(this.#text, span) : parseLine(this.#text, span);
    switch (line.kind) {
      case "words":
        this.#addWords(line.words, line.opens);
        return;
      case "underline":
        this.#underline(line.level);
        return;
      case "heading":
        this.#close();
        this.#setHeading(line.title, line.level);
        return;
      case "fence":
        this.#inFence = !this.#inFence;
        this.#close();
        return;
      case "blank":
        if (!this.#inFence) this.#close();
        return;
      case "rule":
        this.#close();
    }
  }

  finish(): MarkdownStructure {
    this.#close();
    return { blocks: this.#blocks, title: this.#title };
  }

  #skipsComment({ start, end }: Span): boolean {
    if (this.#inFence) return false;
    const line = this.#text.slice(start, end);
    const begins = !this.#inComment && /^\s*<!--/u.test(line);
    if (!begins && !this.#inComment) return false;
    this.#inComment = !line.includes("-->");
    return true;
  }

  #addWords(words: Span, opens: boolean): void {
    if (opens) this.#close();
    this.#open = { start: this.#open?.start ?? words.start, end: words.end };
  }

  /** A line of `===` or `---` makes the paragraph above it a heading; without one it is a rule. */
  #underline(level: number): void {
    const above = this.#open;
    this.#open = null;
    if (above !== null) this.#setHeading(this.#text.slice(above.start, above.end).trim(), level);
  }

  #setHeading(title: string, level: number): void {
    if (level === 1) this.#title ??= title;
    this.#heading = level === 1 ? null : title;
  }

  #close(): void {
    const trimmed = this.#open === null ? null : trimSpan(this.#text, this.#open);
    if (trimmed !== null) this.#blocks.push({ ...trimmed, heading: this.#heading });
    this.#open = null;
  }
}

function fencedLine(text: string, span: Span): Line {
  const line = text.slice(span.start, span.end);
  return /^\s*(?:```|~~~)\s*$/u.test(line) ? { kind: "fence" } : { kind: "words", words: span, opens: false };
}

function parseLine(text: string, span: Span): Line {
  const line = text.slice(span.start, span.end);
  if (line.trim() === "") return { kind: "blank" };
  if (/^\s{0,3}(?:```|~~~)/u.test(line)) return { kind: "fence" };
  const heading = /^\s{0,3}(?<marks>#{1,6})\s+(?<title>.*?)\s*#*\s*$/u.exec(line)?.groups;
  if (heading !== undefined) {
    return { kind: "heading", level: heading["marks"]?.length ?? 1, title: heading["title"] ?? "" };
  }
  if (/^\s{0,3}=+\s*$/u.test(line)) return { kind: "underline", level: 1 };
  if (/^\s{0,3}-{2,}\s*$/u.test(line)) return { kind: "underline", level: 2 };
  if (/^\s{0,3}(?:(?:\*\s*){3,}|(?:_\s*){3,}|\|[\s:|-]+\|?)$/u.test(line)) return { kind: "rule" };
  return wordsOf(line, span);
}

function wordsOf(line: string, span: Span): Line {
  const marker = /^\s*(?:>\s?)*\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?/u.exec(line)?.[0] ?? "";
  const isMarked = marker.trim() !== "";
  const form = parseTurnLabel(line.slice(marker.length))?.form;
  const opens =
    /[-*+\d]/u.test(marker) ||
    (isMarked && !marker.includes(">")) ||
    form === "marked" ||
    form === "question";
  return { kind: "words", words: { start: span.start + marker.length, end: span.end }, opens };
}
