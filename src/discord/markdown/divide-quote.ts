import { escapeMarkdown, splitSentences } from "../../text/index.ts";

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

/** How many characters of Markdown a part of the text takes. */
type Weigh = (part: Part) => number;

/** How a quote is to be divided. */
interface Division {
  /** What a part may weigh at most. Default: {@link LONGEST_PART}. */
  readonly longest?: number;
  /** Default: the part's characters with their escapes. */
  readonly weigh?: Weigh;
}

/**
 * The parts in which a quote is shown: runs of whole sentences that weigh no more than a part may. A sentence that is longer is
 * divided between words, a word that is longer between characters as readers see them. Together the parts hold every
 * character but the white space between them.
 */
export function divideQuote(text: string, division: Division = {}): readonly [Part, ...Part[]] {
  const {
    longest = LONGEST_PART,
    weigh = ({ start, end }) => escapeMarkdown(text.slice(start, end)).length,
  } = division;
  const whole = { start: 0, end: text.length };
  const fits = (part: Part) => weigh(part) <= longest;
  if (fits(whole)) return [whole];
  const pieces = splitSentences(text).flatMap((sentence) => breakDown(text, sentence, fits));
  const [first = whole, ...others] = joinPieces(pieces, fits);
  return [first, ...others];
}

type Fits = (part: Part) => boolean;

/** Neighbouring pieces as one part, as long as it fits. */
function joinPieces(pieces: readonly Part[], fits: Fits): Part[] {
  const parts: Part[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    const joined = last === undefined ? piece : { start: last.start, end: piece.end };
    if (last !== undefined && fits(joined)) parts[parts.length - 1] = joined;
    else parts.push(piece);
  }
  return parts;
}

function breakDown(text: string, piece: Part, fits: Fits): Part[] {
  if (fits(piece)) return [piece];
  const words = matchesIn(text, piece, /\S+/gu).flatMap((word) =>
    fits(word) ? [word] : graphemes(text, word),
  );
  return joinPieces(words, fits);
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
