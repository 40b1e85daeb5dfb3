import type { Span } from "../span.ts";
import { anyMark, type Mark, type MarkFamily, markAt } from "./mark-families.ts";

/** What stands between quotation marks, these included, before anybody asks whether it is a quotation. */
export interface QuotedStretch extends Span {
  /** Where the words begin and end: without the marks. */
  readonly inner: Span;
  /** False where no mark closes it in its paragraph. */
  readonly isClosed: boolean;
  /** `block`: no marks, a paragraph that is set apart. */
  readonly family: MarkFamily | "block";
}

/** What the marks of a paragraph enclose, and closing marks that close nothing. */
export interface PairedMarks {
  /** The outermost, in order. */
  readonly stretches: readonly QuotedStretch[];
  readonly strays: readonly Span[];
}

interface Opener {
  readonly mark: Mark;
  /** A mark that may close it, unless a surer one comes: the apostrophe of `the miners’ day`. */
  tentative: Mark | null;
}

/**
 * The quoted stretches of a paragraph. One that is not closed goes to the next stretch or the end of the paragraph; single
 * marks must be closed. Every mark is looked at once, so that the time grows with the length.
 */
export function pairMarks(text: string, paragraph: Span): PairedMarks {
  return new Pairing(text, paragraph).pair();
}

/** How many single marks left open a closing mark looks behind for its own; more would take quadratic time. */
const DEEPEST_NESTING = 8;

class Pairing {
  readonly #text: string;
  readonly #paragraph: Span;
  readonly #openers: Opener[] = [];
  readonly #pairs: QuotedStretch[] = [];
  readonly #strays: Span[] = [];

  constructor(text: string, paragraph: Span) {
    this.#text = text;
    this.#paragraph = paragraph;
  }

  pair(): PairedMarks {
    anyMark.lastIndex = this.#paragraph.start;
    for (let met = anyMark.exec(this.#text); met !== null; met = anyMark.exec(this.#text)) {
      if (met.index >= this.#paragraph.end) break;
      const mark = markAt(this.#text, met.index);
      if (mark === null) continue;
      this.#take(mark);
      anyMark.lastIndex = mark.index + mark.width;
    }
    for (const opener of this.#openers.splice(0)) this.#leaveOpen(opener);
    return { stretches: outermost(this.#pairs, this.#text), strays: this.#strays };
  }

  #take(mark: Mark): void {
    const at = this.#openerFor(mark);
    if (at >= 0) this.#close(at, mark);
    else if (mark.role !== "closes" || this.#opensBeforeSpace(mark))
      this.#openers.push({ mark, tentative: null });
    else if (!isSingle(mark.family)) this.#strays.push({ start: mark.index, end: mark.index + mark.width });
  }

  /** `said," We` and `said: ” We`: a mark before the space that should stand behind it, not one that closes what nothing opened. */
  #opensBeforeSpace({ family, index, width }: Mark): boolean {
    return (
      (family === "straight" ? /[,:]/u : /:/u).test(this.#text.charAt(index - 1)) &&
      /^\s[\p{Lu}[]/u.test(this.#text.slice(index + width, index + width + 2))
    );
  }

  /** Where on the stack the opener stands that the mark closes; -1 where it closes none. */
  #openerFor(mark: Mark): number {
    if (mark.role === "opens") return -1;
    const deepest = Math.max(0, this.#openers.length - DEEPEST_NESTING);
    for (let at = this.#openers.length - 1; at >= deepest; at -= 1) {
      const family = this.#openers[at]?.mark.family;
      if (family !== undefined && closes(mark, family)) return at;
      if (family !== "single" && family !== "straight-single") return -1;
    }
    return -1;
  }

  #close(at: number, mark: Mark): void {
    const opener = this.#openers[at];
    if (opener === undefined) return;
    if (isSingle(mark.family) && this.#maybeApostrophe(mark)) {
      opener.tentative = mark;
      return;
    }
    for (const inside of this.#openers.splice(at).slice(1)) this.#leaveOpen(inside);
    this.#pairs.push(stretch(opener.mark, mark));
  }

  /** The sign after a plural: `the miners’ day`. A mark follows a sentence's punctuation, or ends the words. */
  #maybeApostrophe({ index }: Mark): boolean {
    return (
      /[sxz]/iu.test(this.#text.charAt(index - 1)) &&
      /^\s\p{Ll}/u.test(this.#text.slice(index + 1, index + 3))
    );
  }

  #leaveOpen({ mark, tentative }: Opener): void {
    if (tentative !== null) this.#pairs.push(stretch(mark, tentative));
    else if (!isSingle(mark.family)) {
      const { end } = this.#paragraph;
      const inner = { start: mark.index + mark.width, end };
      this.#pairs.push({ start: mark.index, end, inner, isClosed: false, family: mark.family });
    }
  }
}

/** True for the marks that stand inside others, and around a whole quotation only where a text has no others. */
export function isSingle(family: QuotedStretch["family"]): boolean {
  return family === "single" || family === "straight-single";
}

function closes({ family, role }: Mark, opened: MarkFamily): boolean {
  switch (opened) {
    case "curly":
    case "low":
      return family === "curly" || (family === "straight" && role === "closes");
    case "guillemet":
      return family === "reversed";
    case "reversed":
      return family === "guillemet";
    case "straight":
      return family === "straight" || (family === "curly" && role !== "opens");
    case "single":
    case "straight-single":
      return family === "single" || family === "straight-single";
  }
}

function stretch(opener: Mark, closer: Mark): QuotedStretch {
  const inner = { start: opener.index + opener.width, end: closer.index };
  return {
    start: opener.index,
    end: closer.index + closer.width,
    inner,
    isClosed: true,
    family: opener.family,
  };
}

/** Those that lie in no closed other; an open one ends where the next begins. */
function outermost(pairs: readonly QuotedStretch[], text: string): QuotedStretch[] {
  const sorted = pairs.toSorted((one, other) => one.start - other.start);
  const kept: QuotedStretch[] = [];
  for (const pair of sorted) {
    const last = kept.at(-1);
    if (last !== undefined && pair.start < last.end) {
      if (last.isClosed || (isSingle(pair.family) && !isSingle(last.family))) continue;
      const end = last.start + text.slice(last.start, pair.start).trimEnd().length;
      kept[kept.length - 1] = { ...last, end, inner: { ...last.inner, end } };
    }
    kept.push(pair);
  }
  return kept.filter(({ inner }) => /[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.end)));
}
