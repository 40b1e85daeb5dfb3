import { splitSentences } from "../../text/index.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** A stretch of a text, in UTF-16 units. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * How much of a quote one message shows, its escapes counted: less than half of what Discord takes in all, so that what was
 * asked and the attribution have their place whatever they say.
 */
export const LONGEST_PART = 1_800;

/**
 * The parts in which a quote is shown: runs of whole sentences that take at most {@link LONGEST_PART} characters of
 * Markdown. A sentence that is longer is divided between words, a word that is longer between characters as readers see
 * them. Together the parts hold every character but the white space between them.
 */
export function divideQuote(text: string, longest = LONGEST_PART): readonly [Part, ...Part[]] {
  const whole = { start: 0, end: text.length };
  if (weigh(text, whole) <= longest) return [whole];
  const pieces = splitSentences(text).flatMap((sentence) => breakDown(text, sentence, longest));
  const [first = whole, ...others] = joinPieces(text, pieces, longest);
  return [first, ...others];
}

/** The characters that the part takes as Markdown. */
function weigh(text: string, { start, end }: Part): number {
  return escapeMarkdown(text.slice(start, end)).length;
}

/** Neighbouring pieces as one part, as long as it is short enough. */
function joinPieces(text: string, pieces: readonly Part[], longest: number): Part[] {
  const parts: Part[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    const joined = last === undefined ? piece : { start: last.start, end: piece.end };
    if (last !== undefined && weigh(text, joined) <= longest) parts[parts.length - 1] = joined;
    else parts.push(piece);
  }
  return parts;
}

function breakDown(text: string, piece: Part, longest: number): Part[] {
  if (weigh(text, piece) <= longest) return [piece];
  const words = matchesIn(text, piece, /\S+/gu).flatMap((word) =>
    weigh(text, word) <= longest ? [word] : graphemes(text, word),
  );
  return joinPieces(text, words, longest);
}

function matchesIn(text: string, { start, end }: Part, pattern: RegExp): Part[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** More marks than this on one letter are no writing: there a letter is divided from its marks. */
const LONGEST_GRAPHEME = 200;

function graphemes(text: string, { start, end }: Part): Part[] {
  const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
  return [...segmenter.segment(text.slice(start, end))].flatMap(({ index, segment }) => {
    const whole = { start: start + index, end: start + index + segment.length };
    return segment.length <= LONGEST_GRAPHEME ? [whole] : matchesIn(text, whole, /./gsu);
  });
}
