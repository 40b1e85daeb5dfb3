import type { Passage } from "../passage.ts";
import type { Revision } from "../revision.ts";
import { type Comparison, compareStretch } from "./alignment/compare-stretch.ts";
import type { AlikePlaces } from "./pairs/alike-places.ts";
import { goesOn } from "./stretches/goes-on.ts";
import { stretchOf } from "./stretches/stretch.ts";
import type { Search } from "./verbatim.ts";

/** How many passages are compared with words that stand in none. */
const CANDIDATES = 10;

/** No other passage is looked for where one differs in so little. */
const HARDLY_ANY = 1;

/** Passages beside each other are compared where no single one has so much of the words. */
const NEARLY_ALL = 0.9;

/** For how many of them it is asked whether the words go on in the passages beside them, and how many are taken on either side. */
const JOINED = 3;
const MOST_BESIDE = 3;

/** The share of what is read of the pairs that a passage beside must have. */
const LEAST_BESIDE = 0.1;

/** The comparisons with the passages that share the most pairs with the words, best first. */
export function closestTo(search: Search, alike: AlikePlaces): Comparison[] {
  const places = alike.best(CANDIDATES);
  const comparisons: Comparison[] = [];
  for (const place of places) {
    const passage = search.revision.passages.at(place);
    const comparison = passage && compareStretch(stretchOf([passage]), search.given);
    if (comparison !== undefined) comparisons.push(comparison);
    if (comparison !== undefined && comparison.edits <= HARDLY_ANY) break;
  }
  const isFound = comparisons.some(({ similarity }) => similarity >= NEARLY_ALL);
  const joined = isFound ? [] : joinedPassages(search, alike, places.slice(0, JOINED));
  for (const passages of joined) comparisons.push(compareStretch(stretchOf(passages), search.given));
  return comparisons.toSorted(byCloseness);
}

/** The passages at the places with those beside them that share pairs with the words as well. */
function joinedPassages({ revision }: Search, alike: AlikePlaces, places: readonly number[]): Passage[][] {
  const lastIn = lastBeside(revision, alike);
  const spans = places.map((place) => ({ start: lastIn(place, -1), end: lastIn(place, 1) }));
  const different = new Map(spans.map((span) => [`${span.start} ${span.end}`, span]));
  return [...different.values()]
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) =>
      Array.from({ length: end - start + 1 }, (_, index) => revision.passages.at(start + index) ?? []).flat(),
    );
}

/** The last place in a direction of the passages that go on from each other and share pairs with the words. */
function lastBeside({ passages }: Revision, alike: AlikePlaces): (place: number, step: 1 | -1) => number {
  const areJoined = (one: number, other: number) => {
    const [before, after] = [passages.at(one), passages.at(other)];
    return before !== undefined && after !== undefined && goesOn(before, after);
  };
  return (place, step) => {
    let last = place;
    for (let count = 0; count < MOST_BESIDE; count += 1) {
      const next = last + step;
      const isBeside = alike.at(next) > alike.most * LEAST_BESIDE;
      if (!isBeside || !areJoined(Math.min(last, next), Math.max(last, next))) break;
      last = next;
    }
    return last;
  };
}

/** Fewer differences first, then what hides less, then fewer passages. */
export function byCloseness(one: Comparison, other: Comparison): number {
  return (
    other.similarity - one.similarity ||
    one.hidden - other.hidden ||
    one.stretch.passages.length - other.stretch.passages.length
  );
}
