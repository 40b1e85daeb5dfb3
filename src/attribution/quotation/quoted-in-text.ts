import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../span.ts";
import { withoutAsides } from "./asides.ts";
import { isSingle, type PairedMarks, pairMarks, type QuotedStretch } from "./pair-marks.ts";
import { ended, endedBefore } from "./unclosed.ts";

/** A paragraph of prose, as a reader finds it. */
export interface ProseParagraph extends Span {
  /** True where the whole paragraph is set apart as somebody’s words: Markdown’s `>`. */
  readonly isBlockQuote?: boolean;
}

/** A quoted stretch and how it hangs together with the paragraphs around it. */
export interface Quoted extends QuotedStretch {
  /** True where it goes on with what the paragraph before left open. */
  readonly isContinuation: boolean;
  /** The line below that names the speaker of a quotation that is set apart. */
  readonly signature: Span | null;
}

/**
 * What is quoted in each paragraph. Single marks count in a text that has no others: elsewhere they stand in headings,
 * and around what is quoted inside a quotation. Values of markup (`id="5"`) are none. Words left open go on in the next
 * paragraph where that opens a mark again, or closes one; else they end with their paragraph, or before `, Smith said.`
 */
export function quotedInText(
  text: string,
  paragraphs: readonly ProseParagraph[],
  lexicon: Lexicon,
): Quoted[][] {
  const paired = paragraphs.map((paragraph) => ofParagraph(text, paragraph));
  const hasDouble = paired.some(({ stretches }) =>
    stretches.some(({ family, isClosed }) => isClosed && !isSingle(family)),
  );
  const quoted = paired.map(({ stretches }) =>
    stretches
      .filter(({ family }) => !(hasDouble && isSingle(family)))
      .flatMap((stretch) => withoutAsides(text, stretch, lexicon))
      .map((stretch): Quoted => ({ ...stretch, isContinuation: false, signature: null }))
      .map((one, at, all) => {
        const isCut = !one.isClosed && at < all.length - 1;
        return (isCut ? endedBefore(text, one, lexicon) : null) ?? one;
      }),
  );
  for (const number of paragraphs.keys()) tie(text, number, { paragraphs, paired, quoted, lexicon });
  return quoted;
}

function ofParagraph(text: string, paragraph: ProseParagraph): PairedMarks {
  const { stretches, strays } = pairMarks(text, paragraph);
  if (paragraph.isBlockQuote === true && stretches.length === 0)
    return { stretches: ofBlockQuote(text, paragraph), strays: [] };
  return { stretches: stretches.filter(({ start }) => text.charAt(start - 1) !== "="), strays };
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** All of a block quote but the line that signs it; nothing where no words are left, as of a lone mark. */
function ofBlockQuote(text: string, { start, end }: Span): QuotedStretch[] {
  const words = text.slice(start, end);
  const line = lastLineWithDash(words);
  const isLast = line !== null && isSigned(text, { start: start + line.dash, end });
  const inner = { start, end: isLast ? start + line.start : end };
  const hasWords = letterOrDigit.test(text.slice(inner.start, inner.end));
  return hasWords ? [{ ...inner, inner, isClosed: true, family: "block" }] : [];
}

/** Where the dash stands that opens the last line, and where the white space before it begins; `null` where none opens it. */
function lastLineWithDash(words: string): { readonly start: number; readonly dash: number } | null {
  const line = words.lastIndexOf("\n") + 1;
  const opening = /^[\s>]*(?=[-–—~])/u.exec(words.slice(line))?.[0];
  if (opening === undefined) return null;
  const dash = line + opening.length;
  const space = /(?<![\s>])[\s>]*$/u.exec(words.slice(0, dash))?.[0] ?? "";
  const lineEnd = Math.max(0, space.search(/(?<!\s)\s*\n/u));
  return { start: dash - space.length + lineEnd, dash };
}

interface Text {
  readonly paragraphs: readonly Span[];
  readonly paired: readonly PairedMarks[];
  readonly quoted: Quoted[][];
  readonly lexicon: Lexicon;
}

/** Ties the last stretch of a paragraph to the paragraph that follows. */
function tie(text: string, number: number, parts: Text): void {
  const own = parts.quoted[number];
  const last = own?.at(-1);
  if (own === undefined || last === undefined) return;
  own[own.length - 1] = last.isClosed
    ? signed(text, last, parts.paragraphs[number + 1])
    : goneOn(text, last, { ...parts, number });
}

/** A quotation that ends where its paragraph does, with the line below that signs it. */
function signed(text: string, last: Quoted, next: Span | undefined): Quoted {
  if (next === undefined || !isBelow(text, last, next) || !isSigned(text, next)) return last;
  return { ...last, signature: next };
}

/** The most characters, spaces all, between two paragraphs that follow each other. */
const WIDEST_GAP = 200;

function isBelow(text: string, { end }: Span, next: Span): boolean {
  return next.start - end <= WIDEST_GAP && /^[\s>]*$/u.test(text.slice(end, next.start));
}

/** A stretch that is left open: it goes on in the next paragraph, is signed there, or ends. */
function goneOn(
  text: string,
  last: Quoted,
  { paragraphs, paired, quoted, lexicon, number }: Text & { readonly number: number },
): Quoted {
  const next = paragraphs[number + 1];
  const following = quoted[number + 1];
  if (next === undefined || following === undefined || !isBelow(text, last, next))
    return ended(text, last, lexicon);
  const [first] = following;
  if (first !== undefined && first.start === next.start) {
    following[0] = { ...first, isContinuation: true };
    return last;
  }
  const stray = paired[number + 1]?.strays[0];
  if (stray === undefined || (first !== undefined && first.start < stray.start))
    return ended(text, last, lexicon);
  const inner = { start: next.start, end: stray.start };
  if (stray.end === next.end && isSignature(text, inner)) return { ...last, signature: next };
  following.unshift({
    ...last,
    start: next.start,
    end: stray.end,
    inner,
    isClosed: true,
    isContinuation: true,
  });
  return last;
}

const LONGEST_SIGNATURE = 160;

/** `— Otto Brenner`, as a paragraph. */
function isSigned(text: string, { start, end }: Span): boolean {
  return /^[-–—~]/u.test(text.slice(start, start + 1)) && isSignature(text, { start, end });
}

/** A line that names somebody and says no more than who they are: `Norman Ornstein, scholar, on Donald Trump`. */
function isSignature(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_SIGNATURE) return false;
  const line = text.slice(start, end).replace(/^[-–—~\s]+/u, "");
  const [name = ""] = line.split(",");
  const words = name.trim().split(/\s+/u);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length <= 7 && capitals / words.length >= 0.6;
}
