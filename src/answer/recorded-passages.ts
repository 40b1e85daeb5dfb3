import { insertionsIn } from "./insertions-in.ts";
import type { Passage } from "./passage.ts";
import { priorOf } from "./prior.ts";
import { type QuoteWord, quoteWords } from "./quote-words.ts";
import { recordWords } from "./record-words.ts";
import type { Revision } from "./revision.ts";
import { sharedPairsCounter } from "./shared-pairs.ts";

/** The words of a passage as numbers: what an exact search goes through. */
interface NumberedPassage {
  /** Among the passages of the revision. */
  readonly place: number;
  readonly numbers: Int32Array;
  readonly hasInsertions: boolean;
}

/** All passages of a revision, those first that a quote is rather from: a speaker's, then prose, then a question. */
interface RecordedPassages {
  readonly passages: readonly NumberedPassage[];
  /** The number of each word in small letters. */
  readonly vocabulary: ReadonlyMap<string, number>;
}

/** The number of a word that no passage holds. */
const UNKNOWN = -1;

const known = new WeakMap<Revision, RecordedPassages>();

/**
 * The passages that may hold the words word for word, but for case and insertions; no other passage does. Every passage
 * is looked at, so that it does not depend on any ranking; the first call for a revision divides all of them into words.
 */
export function* passagesHolding(revision: Revision, given: readonly QuoteWord[]): Generator<Passage> {
  const { passages, vocabulary } = recordedPassages(revision);
  const wanted = given.map(({ caselessKey }) => vocabulary.get(caselessKey) ?? UNKNOWN);
  if (wanted.includes(UNKNOWN)) return;
  for (const { place, numbers, hasInsertions } of passages) {
    const mayHold = hasInsertions ? holdsAll : holdsRun;
    const passage = mayHold(numbers, wanted) ? revision.passages.at(place) : undefined;
    if (passage !== undefined) yield passage;
  }
}

/**
 * The passages that hold the most pairs of neighbouring words that the given ones hold, at most `limit`. They tell a quote from
 * the topic: a long paragraph with one altered sentence in it comes far behind shorter ones about the same in a search.
 */
export function passagesAlike(revision: Revision, given: readonly QuoteWord[], limit: number): Passage[] {
  const { passages, vocabulary } = recordedPassages(revision);
  const numbers = given.map(({ caselessKey }) => vocabulary.get(caselessKey) ?? UNKNOWN);
  const countShared = sharedPairsCounter(numbers, vocabulary.size);
  return passages
    .map(({ place, numbers: held }) => ({ place, shared: countShared(held) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((one, other) => other.shared - one.shared)
    .slice(0, limit)
    .flatMap(({ place }) => revision.passages.at(place) ?? []);
}

function recordedPassages(revision: Revision): RecordedPassages {
  const before = known.get(revision);
  if (before !== undefined) return before;
  const vocabulary = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = vocabulary.get(word) ?? vocabulary.size;
    vocabulary.set(word, number);
    return number;
  };
  const passages = Array.from(revision.passages.values(), (passage, place) => ({
    place,
    prior: priorOf(passage.paragraph),
    numbers: Int32Array.from(spellings(passage), numberOf),
    hasInsertions: insertionsIn(passage.paragraph).length > 0,
  }));
  const sorted = passages.toSorted((one, other) => other.prior - one.prior);
  const recorded = { passages: sorted, vocabulary };
  known.set(revision, recorded);
  return recorded;
}

/** The words of a passage in small letters, in order; where a publisher put something into a word, the word without it too. */
function spellings({ paragraph }: Passage): string[] {
  if (insertionsIn(paragraph).length === 0)
    return quoteWords(paragraph.text).map(({ caselessKey }) => caselessKey);
  return recordWords(paragraph).words.flatMap(({ caselessKey, bare }) =>
    bare === null ? [caselessKey] : [caselessKey, bare.caselessKey],
  );
}

function holdsAll(numbers: Int32Array, wanted: readonly number[]): boolean {
  return wanted.every((word) => numbers.includes(word));
}

function holdsRun(numbers: Int32Array, wanted: readonly number[]): boolean {
  const [first = UNKNOWN] = wanted;
  let start = numbers.indexOf(first);
  while (start >= 0) {
    const begin = start;
    if (wanted.every((word, index) => numbers[begin + index] === word)) return true;
    start = numbers.indexOf(first, start + 1);
  }
  return false;
}
