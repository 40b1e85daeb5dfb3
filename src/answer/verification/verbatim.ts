import type { Passage } from "../passage.ts";
import type { Revision } from "../revision.ts";
import { type Comparison, compareStretch, isVerbatim } from "./alignment/compare-stretch.ts";
import type { GivenWords } from "./given-words.ts";
import type { AlikePlaces } from "./pairs/alike-places.ts";
import type { QuotePlaces } from "./pairs/quote-places.ts";
import { goesOn } from "./stretches/goes-on.ts";
import { type Stretch, stretchOf } from "./stretches/stretch.ts";
import type { QuoteWord } from "./words/quote-words.ts";
import type { RecordWords } from "./words/record-words.ts";

/** Given words with the places of a revision where they may stand. */
export interface Search {
  readonly revision: Revision;
  readonly given: GivenWords;
  readonly places: QuotePlaces;
}

/**
 * The comparisons with passages that hold the words as they are, at most so many: those first that a quote is rather from, and of
 * `preferred` places before all others. No ranking decides what is found: every passage that may hold them is looked at.
 */
export function verbatimIn(
  { revision, given, places }: Search,
  most: number,
  preferred: ReadonlySet<number> = new Set(),
): Comparison[] {
  const found: Comparison[] = [];
  for (const place of inOrder(places.holding(), revision, preferred)) {
    const passage = revision.passages.at(place);
    if (passage === undefined) continue;
    const stretch = stretchOf([passage]);
    if (!mayHold(stretch.record, given.words)) continue;
    const comparison = compareStretch(stretch, given);
    if (isVerbatim(comparison)) found.push(comparison);
    if (found.length === most) break;
  }
  return found;
}

function* inOrder(
  places: Uint32Array,
  { recorded: { ranks } }: Revision,
  preferred: ReadonlySet<number>,
): Iterable<number> {
  const rankOf = (place: number) => (preferred.has(place) ? -1 : (ranks[place] ?? 0));
  const met = new Set(Array.from(places, rankOf));
  for (const rank of [...met].toSorted((one, other) => one - other)) {
    for (const place of places) if (rankOf(place) === rank) yield place;
  }
}

/** False for a passage that cannot hold the words: quicker to tell than a comparison. */
function mayHold({ words, insertionsByEnd }: RecordWords, given: readonly QuoteWord[]): boolean {
  const hasInsertions = insertionsByEnd.size > 0 || words.some(({ bare }) => bare !== null);
  if (hasInsertions) {
    const held = new Set(words.flatMap(({ caselessKey, bare }) => [caselessKey, bare?.caselessKey]));
    return given.every(({ caselessKey }) => held.has(caselessKey));
  }
  const [first] = given;
  return words.some(
    ({ caselessKey }, start) =>
      caselessKey === first?.caselessKey &&
      given.every((word, index) => words[start + index]?.caselessKey === word.caselessKey),
  );
}

/** The most passages on either side of the end of a paragraph that words go over. */
const MOST_BESIDE = 6;

/** The share of what is read of the pairs, but for the one that goes over the end, that the passages on both sides of it must have. */
const LEAST_SHARED = 0.3;

/**
 * The comparison with passages that the words stand in together, going on from one to the next; none where they stand in none so. Those
 * at `preferred` places before others.
 */
export function verbatimOverEnds(
  search: Search,
  alike: AlikePlaces,
  preferred: ReadonlySet<number> = new Set(),
): Comparison[] {
  const { keys } = search.places;
  const ends = endsGoneOver(search).filter(({ place, number }) => {
    const most = alike.mostWithout(keys[number - 1] ?? 0);
    return alike.at(place - 1) + alike.at(place) >= most * LEAST_SHARED;
  });
  const isPreferred = ({ place }: { readonly place: number }) => Number(preferred.has(place));
  for (const { place, number } of ends.toSorted((one, other) => isPreferred(other) - isPreferred(one))) {
    const stretch = stretchAround(search, place, number);
    const comparison = stretch && compareStretch(stretch, search.given);
    if (comparison !== null && isVerbatim(comparison)) return [comparison];
  }
  return [];
}

/** A place whose passage may begin with the given word of that number. */
function endsGoneOver({ given, places }: Search): { readonly place: number; readonly number: number }[] {
  return given.words.flatMap((_, number) =>
    number === 0 ? [] : Array.from(places.beginningWith(number), (place) => ({ place, number })),
  );
}

/** The passages before and from a place on that the given words reach into, if its word of that number comes first there. */
function stretchAround({ revision, given }: Search, place: number, number: number): Stretch | null {
  const before = reaching(revision, { from: place - 1, step: -1, words: number }).toReversed();
  const after = reaching(revision, { from: place, step: 1, words: given.words.length - number });
  const [last, first] = [before.at(-1), after[0]];
  if (last === undefined || first === undefined || !goesOn(last, first)) return null;
  return stretchOf([...before, ...after]);
}

/** Passages that go on from each other, from a place on or back, until they have as many words. */
function reaching(
  { passages }: Revision,
  { from, step, words }: { readonly from: number; readonly step: 1 | -1; readonly words: number },
): Passage[] {
  const reached: Passage[] = [];
  let left = words;
  for (let place = from; left > 0 && reached.length < MOST_BESIDE; place += step) {
    const passage = passages.at(place);
    const last = reached.at(-1);
    if (passage === undefined) break;
    if (last !== undefined && !(step > 0 ? goesOn(last, passage) : goesOn(passage, last))) break;
    reached.push(passage);
    left -= ownWords(stretchOf([passage]).record);
  }
  return reached;
}

/** How many words a passage has if all that was put in is left out. */
function ownWords({ words, insertionsByEnd }: RecordWords): number {
  return [...insertionsByEnd].reduce((count, [end, start]) => count - (end - start), words.length);
}
