import type { Span } from "../../attribution/index.ts";
import type { Passage } from "../passage.ts";
import { compareStretch, isVerbatim } from "./alignment/compare-stretch.ts";
import { type GivenWords, someOf } from "./given-words.ts";
import { intersection } from "./pairs/intersection.ts";
import { stretchOf } from "./stretches/stretch.ts";
import type { Search } from "./verbatim.ts";
import type { RecordWord, RecordWords } from "./words/record-words.ts";

/** The fewest words of a piece: fewer stand together by chance. */
const SHORTEST_PIECE = 5;

/** How many places of a piece are looked at. */
const MOST_PLACES = 24;

/** The most pieces that words are put together of. */
const MOST_PIECES = 5;

/** The share of the given words that pieces must hold, and the most words between two of them. */
const LEAST_COVERED = 0.85;
const MOST_BETWEEN = 2;

/** Neighbouring given words that stand word for word in passages. */
interface Run {
  /** The numbers of its first word and of the one behind its last. */
  readonly words: Span;
  readonly passages: readonly Passage[];
}

/** A run in the passage that it is taken to be from. */
export interface PlacedRun {
  readonly words: Span;
  readonly passage: Passage;
  /** In the paragraph's text. */
  readonly span: Span;
}

/**
 * The runs that the given words are put together of, in their order, in as few passages as may be; none where they are not. Each
 * is the longest one that begins where the one before ends, which makes the fewest runs.
 */
export function piecesOf(search: Search): PlacedRun[] {
  const runs = runsIn(search);
  if (runs.length < 2 || runs.length > MOST_PIECES || !areDense(runs, search.given)) return [];
  const counts = new Map<string, number>();
  for (const { passages } of runs) {
    for (const { paragraph } of passages)
      counts.set(paragraph.anchor, (counts.get(paragraph.anchor) ?? 0) + 1);
  }
  const placed = runs.flatMap((run) => placeRun(run, search.given, counts));
  return placed.length === runs.length ? placed : [];
}

function areDense(runs: readonly Run[], { words }: GivenWords): boolean {
  const covered = runs.reduce((count, { words: { start, end } }) => count + end - start, 0);
  const ends = [0, ...runs.map(({ words: { end } }) => end)];
  const starts = [...runs.map(({ words: { start } }) => start), words.length];
  const between = starts.map((start, index) => start - (ends[index] ?? 0));
  return covered >= words.length * LEAST_COVERED && between.every((count) => count <= MOST_BETWEEN);
}

function runsIn({ revision, given, places }: Search): Run[] {
  const runs: Run[] = [];
  let start = 0;
  let left = 0;
  while (start <= given.words.length - SHORTEST_PIECE && runs.length <= MOST_PIECES && left <= MOST_BETWEEN) {
    const run = longestRun({ revision, given, places }, start);
    if (run !== null) runs.push(run);
    left = run === null ? left + 1 : 0;
    start = run === null ? start + 1 : run.words.end;
  }
  return runs;
}

/** The longest run that begins with the given word of that number; `null` where none is long enough. */
function longestRun(search: Search, start: number): Run | null {
  const { revision, given } = search;
  const found = likelyPlaces(search, start).flatMap((place) => {
    const passage = revision.passages.at(place);
    return passage === undefined ? [] : [{ passage, length: runLength(passage, given, start) }];
  });
  const length = Math.max(0, ...found.map((one) => one.length));
  if (length < SHORTEST_PIECE) return null;
  const passages = found.filter((one) => one.length === length).map(({ passage }) => passage);
  return { words: { start, end: start + length }, passages };
}

/**
 * The places that may hold the most words from `start` on, those first. A list names some places that do not hold its pair, so one that
 * goes on after the others may hold fewer words than one that a later pair left out.
 */
function likelyPlaces({ places }: Search, start: number): number[] {
  let held = places.placesOf(places.keys[start] ?? 0);
  const narrowed = [held];
  for (const key of places.keys.slice(start + 1)) {
    held = intersection(held, places.placesOf(key));
    if (held.length === 0) break;
    narrowed.unshift(held);
  }
  const likely = new Set<number>();
  for (const list of narrowed) {
    for (const place of list.subarray(0, MOST_PLACES)) likely.add(place);
    if (likely.size >= MOST_PLACES) break;
  }
  return [...likely].slice(0, MOST_PLACES);
}

/** How many given words from `start` on stand in the passage one after the other. */
function runLength(passage: Passage, { words }: GivenWords, start: number): number {
  const { record } = stretchOf([passage]);
  const nextPlace = placeFinder(record);
  const lengths = record.words.map((_, from) => {
    let at: number | null = from;
    let length = 0;
    for (;;) {
      at = nextPlace(words[start + length]?.caselessKey, at);
      if (at === null) return length;
      at += 1;
      length += 1;
    }
  });
  return Math.max(0, ...lengths);
}

/** Tells where a word stands from a place of the record on: there, or behind an insertion that begins there. */
function placeFinder({ words, insertionsByEnd }: RecordWords) {
  const endsByFirst = new Map([...insertionsByEnd].map(([end, first]) => [first, end]));
  return (key: string | undefined, at: number): number | null => {
    if (key === undefined) return null;
    if (isSpelled(words[at], key)) return at;
    const end = endsByFirst.get(at);
    return end !== undefined && isSpelled(words[end], key) ? end : null;
  };
}

function isSpelled(word: RecordWord | undefined, key: string): boolean {
  return word?.caselessKey === key || word?.bare?.caselessKey === key;
}

/** The run in the passage that holds the most of the runs. */
function placeRun(
  { words, passages }: Run,
  given: GivenWords,
  counts: ReadonlyMap<string, number>,
): PlacedRun[] {
  const countOf = ({ paragraph }: Passage) => counts.get(paragraph.anchor) ?? 0;
  const [passage] = passages.toSorted((one, other) => countOf(other) - countOf(one));
  if (passage === undefined) return [];
  const comparison = compareStretch(stretchOf([passage]), someOf(given, words));
  return isVerbatim(comparison) ? [{ words, passage, span: comparison.span }] : [];
}

/** How pieces stand to each other: in one passage in the record's order, in another order, or in several passages. */
export function orderOf(runs: readonly PlacedRun[]): "in-order" | "reordered" | "spliced" {
  const [first] = runs;
  if (runs.some(({ passage }) => passage.paragraph.anchor !== first?.passage.paragraph.anchor))
    return "spliced";
  const isAfter = ({ span }: PlacedRun, index: number) =>
    index === 0 || span.start >= (runs[index - 1]?.span.end ?? 0);
  return runs.every(isAfter) ? "in-order" : "reordered";
}
