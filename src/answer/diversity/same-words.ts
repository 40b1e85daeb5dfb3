import type { Span } from "../../attribution/index.ts";
import { editDistance } from "../../text/index.ts";
import type { StatementWord } from "./statement-words.ts";

/** The fewest words that make a statement: fewer, as “We have no comment.”, are said of many things. */
const SHORTEST_STATEMENT = 5;

/** The fewest words that are found again inside of others; shorter paragraphs must have the same words as a whole. */
const SHORTEST_EXCERPT = 8;

/** One word in so many may be spelled otherwise; none in fewer. */
const WORDS_PER_SPELLING = 12;

/** The fewest letters of a word that may be spelled otherwise: in short ones a letter makes another word. */
const SHORTEST_SPELLING = 7;

/** How the words of two statements stand to each other: the same from end to end, nearly, or another statement. */
export type Sameness = "equal" | "near" | "other";

/**
 * How the words of one text stand to those of another. They are near where those of the shorter one stand in the longer one in one
 * stretch, word for word but for the spelling of one long word in a dozen: no word is exchanged, missing or
 * added in between, so no number, negation or name can be. Nor may the longer one deny anything in the rest of the sentences that the
 * stretch begins and ends in.
 */
export function compareWords(one: readonly StatementWord[], other: readonly StatementWord[]): Sameness {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const { length } = short;
  const [first] = short;
  if (first === undefined || length < SHORTEST_STATEMENT) return "other";
  if (length === long.length && short.every((word, index) => isTwin(word, long[index]))) return "equal";
  if (length < SHORTEST_EXCERPT) return endOf(short, long, 0) === long.length ? "near" : "other";
  const isHeld = long.some((word, start) => {
    if (word.caselessKey[0] !== first.caselessKey[0]) return false;
    const end = endOf(short, long, start);
    return end !== null && !isDenied(long, { start, end });
  });
  return isHeld ? "near" : "other";
}

function isTwin(one: StatementWord, other: StatementWord | undefined): boolean {
  return one.form === other?.form && one.isCaseless === other.isCaseless && one.opens === other.opens;
}

/** True where the sentences that a stretch of words begins and ends in deny something before or after it. */
function isDenied(words: readonly StatementWord[], { start, end }: Span): boolean {
  const opening = words.findLastIndex(({ opens }, index) => index <= start && opens);
  const next = words.findIndex(({ opens }, index) => index >= end && opens);
  const around = [
    ...words.slice(Math.max(0, opening), start),
    ...words.slice(end, next < 0 ? words.length : next),
  ];
  return around.some(({ denies }) => denies);
}

/** Where the short text ends in the long one if it stands at `start`; `null` where it does not stand there. */
function endOf(
  short: readonly StatementWord[],
  long: readonly StatementWord[],
  start: number,
): number | null {
  let spellings = Math.floor(short.length / WORDS_PER_SPELLING);
  let at = start;
  for (let index = 0; index < short.length; ) {
    const word = short[index];
    const other = long[at];
    if (word === undefined || other === undefined) return null;
    const [taken, there] = isSame(word, other)
      ? single
      : joined(short.slice(index, index + 3), long.slice(at, at + 3));
    if (taken === 0) {
      spellings -= 1;
      if (spellings < 0 || !isSpelling(word, other)) return null;
    }
    index += Math.max(1, taken);
    at += Math.max(1, there);
  }
  return at;
}

const single = [1, 1] as const;
const none = [0, 0] as const;
const divisions = [single, [1, 2], [2, 1], [1, 3], [3, 1]] as const;

function isSame(one: StatementWord, other: StatementWord): boolean {
  if (one.form === other.form) return true;
  return (one.isCaseless || other.isCaseless) && one.caselessKey === other.caselessKey;
}

/** How many words of each make the same letters, as `cease fire` and `ceasefire`, `U.S.` and `US`; none of either where they don't. */
function joined(short: readonly StatementWord[], long: readonly StatementWord[]): readonly [number, number] {
  return (
    divisions.find(([here, there]) => {
      const letters = lettersOf(short.slice(0, here));
      return letters !== "" && letters === lettersOf(long.slice(0, there));
    }) ?? none
  );
}

/** The letters of words as one; none where there is anything else in them but full stops: numbers must stand as they are. */
function lettersOf(words: readonly StatementWord[]): string {
  const letters = words
    .map(({ form }) => form)
    .join("")
    .replaceAll(".", "");
  return /^\p{L}+$/u.test(letters) ? letters : "";
}

/** True for two spellings of a long word in small letters that begin and end the same: a name, a form or a prefix is no spelling. */
function isSpelling(one: StatementWord, other: StatementWord): boolean {
  return (
    isPlain(one) &&
    isPlain(other) &&
    one.form[0] === other.form[0] &&
    endingOf(one) === endingOf(other) &&
    editDistance(one.form, other.form) === 1
  );
}

function isPlain({ form, isCaseless }: StatementWord): boolean {
  return !isCaseless && form.length >= SHORTEST_SPELLING && /^\p{Ll}+$/u.test(form);
}

function endingOf({ form }: StatementWord): string {
  return form.slice(-2);
}
