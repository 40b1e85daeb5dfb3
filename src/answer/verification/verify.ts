import { LONGEST_QUESTION } from "../ask.ts";
import { QuestionError } from "../question-error.ts";
import type { Revision } from "../revision.ts";
import { type Comparison, compareStretch } from "./alignment/compare-stretch.ts";
import { isAlteration } from "./alteration.ts";
import { byCloseness, closestTo } from "./closest.ts";
import {
  type AlteredNow,
  alteredWords,
  type ClaimedSearch,
  foundWords,
  joinedPieces,
} from "./found-words.ts";
import { readGivenQuote } from "./given-quote.ts";
import { type GivenWords, readGivenWords } from "./given-words.ts";
import { AlikePlaces } from "./pairs/alike-places.ts";
import { QuotePlaces } from "./pairs/quote-places.ts";
import { orderOf, type PlacedRun, piecesOf } from "./pieces.ts";
import { claimedSpeaker, placesOfClaimed } from "./speaker-claim.ts";
import { stretchOf } from "./stretches/stretch.ts";
import { unfoundWords } from "./unfound-words.ts";
import { verbatimIn, verbatimOverEnds } from "./verbatim.ts";
import type { Verification } from "./verification.ts";
import { wordsInPast } from "./words-in-past.ts";

/** How many passages besides the first one are named for words that stand in several. */
const MOST_ALSO_IN = 25;

/** So many words must differ before it is asked whether the given ones are put together of several pieces. */
const FEWEST_OF_PIECES = 3;

/** What is known besides the words. */
export interface VerifyOptions {
  /** Who is said to have said them; default: whoever the text names beside the quote. */
  readonly speaker?: string | undefined;
}

/**
 * Whether the words stand in the record: word for word, altered, or not at all; and whether they are those of whoever is said to have
 * said them.
 *
 * Words are compared, by `quoteWords`: punctuation, kinds of quotation marks and dashes, and white space do not count; whether case
 * is the record's is said apart. Insertions of a publisher may be there or not, each of them as a whole. Words may go on from one
 * paragraph to the next where both are one speaker's. An ellipsis that hides words makes an alteration, one that hides none does not.
 *
 * @throws QuestionError for words that are empty or longer than {@link LONGEST_QUESTION}.
 */
export async function verify(
  revision: Revision,
  text: string,
  { speaker }: VerifyOptions = {},
): Promise<Verification> {
  checkLength(text);
  const { words, name } = readGivenQuote(revision, text);
  const given = readGivenWords(words);
  if (given.words.length === 0)
    throw new QuestionError("empty-question", "expected words to verify, met none");
  const claimedName = speaker ?? name;
  const claimed = claimedName === null ? null : claimedSpeaker(revision, claimedName);
  const search = { revision, given, places: new QuotePlaces(revision, given.words), claimed };
  const preferred = placesOfClaimed(claimed);
  const exact = verbatim(search, verbatimIn(search, MOST_ALSO_IN + 1, preferred));
  if (exact !== null) return exact;
  const alike = new AlikePlaces(search.places, revision.passages.size);
  const overEnds = verbatim(search, verbatimOverEnds(search, alike, preferred));
  if (overEnds !== null) return overEnds;
  const comparisons = closestTo(search, alike);
  const found = altered(search, comparisons) ?? (await unfoundWords(search, comparisons));
  return { ...found, earlier: wordsInPast(revision, given) };
}

function checkLength(text: string): void {
  if (text.length <= LONGEST_QUESTION) return;
  const message = `expected at most ${LONGEST_QUESTION} characters to verify, met ${text.length}; verify one quote at a time`;
  throw new QuestionError("question-too-long", message);
}

/**
 * What is said of words that stand somewhere as they are; `null` where they do not. Where several passages hold them, those come first
 * that are of whoever is said to have said them, then those that hold them with every insertion.
 */
function verbatim(search: ClaimedSearch, comparisons: readonly Comparison[]): Verification | null {
  const isWrong = (one: Comparison) =>
    search.claimed !== null && foundWords(search, one).claim?.kind !== "right";
  const ranked = comparisons.map((one) => ({
    one,
    rank: 2 * Number(isWrong(one)) + Number(one.withoutInsertions),
  }));
  const [first, ...others] = ranked.toSorted((one, other) => one.rank - other.rank).map(({ one }) => one);
  if (first === undefined) return null;
  return {
    ...foundWords(search, first),
    outcome: "verbatim",
    case: first.hasSameCase ? "same" : "differs",
    withoutInsertions: first.withoutInsertions,
    alsoIn: others.flatMap(({ stretch }) => stretch.passages[0] ?? []),
  };
}

function altered(search: ClaimedSearch, comparisons: readonly Comparison[]): AlteredNow | null {
  const best = comparisons.find((one) => isAlteration(search.revision, search.places, one)) ?? null;
  if (best !== null && best.edits < FEWEST_OF_PIECES) return alteredWords(search, best);
  const pieces = piecesOf(search);
  const [first] = pieces;
  if (first === undefined) return best && alteredWords(search, best);
  if (orderOf(pieces) === "in-order") {
    const whole = compareStretch(stretchOf([first.passage]), search.given);
    const [closest = whole] = [whole, ...(best === null ? [] : [best])].toSorted(byCloseness);
    return alteredWords(search, closest);
  }
  const isSimpler = best !== null && best.edits < outside(pieces, search.given) + pieces.length;
  return isSimpler ? alteredWords(search, best) : joinedPieces(search, pieces);
}

/** How many given words stand in no piece. */
function outside(pieces: readonly PlacedRun[], { words }: GivenWords): number {
  return pieces.reduce((count, { words: { start, end } }) => count - (end - start), words.length);
}
