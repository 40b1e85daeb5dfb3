import type { Paragraph } from "../../corpus/index.ts";
import { bestPairs, type Pair } from "./best-pairs.ts";
import { longestIncreasing } from "./longest-increasing.ts";
import { hashIn, ownerOf, WordBag } from "./paragraph-words.ts";

/** The least likeness of two wordings of one paragraph, and of those that two speakers have. */
const LEAST_LIKENESS = 0.5;
const LEAST_OF_ANOTHER = 0.8;

/** What a pair with the same words weighs: more than any two likenesses; of the same speaker a little more. */
const SAME_WORDS = 2;
const SAME_OWNER = 0.5;

/** The most pairs of paragraphs between two that are known whose likeness is measured; a longer stretch is halved. */
const MOST_COMPARED = 40_000;

/** A paragraph as it is aligned. */
interface Aligned {
  readonly hash: string;
  readonly owner: string;
  readonly bag: WordBag;
}

/**
 * Which paragraph of a later edition is which of an earlier one, as the number, from 0, in the later edition for each of the
 * earlier one; -1 where none is.
 *
 * Words that stand once in both editions are the same paragraph, wherever they stand. Between those that keep their order the
 * others are paired in order, so that the sum of likenesses is as great as it can be. No pair is less than half alike.
 */
export function alignParagraphs(before: readonly Paragraph[], now: readonly Paragraph[]): Int32Array {
  const olds = before.map(toAligned);
  const news = now.map(toAligned);
  const twins = onlyTwins(olds, news);
  const result = new Int32Array(olds.length).fill(-1);
  for (const { one, other } of twins) result[one] = other;
  const taken = new Set(twins.map(({ other }) => other));
  const isFree = {
    one: (index: number) => result[index] === -1,
    other: (index: number) => !taken.has(index),
  };
  let from: Pair = { one: -1, other: -1 };
  for (const to of [...inOrder(twins), { one: olds.length, other: news.length }]) {
    const here = numbers(from.one + 1, to.one).filter(isFree.one);
    const there = numbers(from.other + 1, to.other).filter(isFree.other);
    const weigh = ({ one, other }: Pair) => weight(olds[here[one] ?? -1], news[there[other] ?? -1]);
    for (const pair of pairsIn({ one: here.length, other: there.length }, weigh)) {
      result[here[pair.one] ?? -1] = there[pair.other] ?? -1;
    }
    from = to;
  }
  return result;
}

function toAligned(paragraph: Paragraph): Aligned {
  let bag: WordBag | null = null;
  const counted = () => {
    bag ??= new WordBag(paragraph.text);
    return bag;
  };
  return {
    hash: hashIn(paragraph.anchor),
    owner: ownerOf(paragraph),
    get bag() {
      return counted();
    },
  };
}

/** The pairs of paragraphs with the same words, which stand nowhere else in either edition. */
function onlyTwins(olds: readonly Aligned[], news: readonly Aligned[]): Pair[] {
  const places = onlyPlaces(news);
  return [...onlyPlaces(olds)].flatMap(([hash, one]) => {
    const other = places.get(hash) ?? null;
    return one === null || other === null ? [] : [{ one, other }];
  });
}

/** The place of each hash, in order; `null` where it has several. */
function onlyPlaces(paragraphs: readonly Aligned[]): Map<string, number | null> {
  const places = new Map<string, number | null>();
  for (const [place, { hash }] of paragraphs.entries()) places.set(hash, places.has(hash) ? null : place);
  return places;
}

/** As many of the pairs as keep their order in both editions. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  return longestIncreasing(pairs.map(({ other }) => other)).flatMap((index) => pairs[index] ?? []);
}

/** The best pairs of a stretch; of one that is too long, those of its halves. */
function pairsIn(sizes: Pair, weigh: (pair: Pair) => number): Pair[] {
  if (sizes.one === 0 || sizes.other === 0) return [];
  if (sizes.one * sizes.other <= MOST_COMPARED) return bestPairs(sizes, weigh);
  const half = { one: sizes.one >> 1, other: sizes.other >> 1 };
  const shifted = ({ one, other }: Pair) => ({ one: one + half.one, other: other + half.other });
  const rest = { one: sizes.one - half.one, other: sizes.other - half.other };
  return [...pairsIn(half, weigh), ...pairsIn(rest, (pair) => weigh(shifted(pair))).map(shifted)];
}

/** What a pair of paragraphs weighs; 0 for two that are not one. */
function weight(one: Aligned | undefined, other: Aligned | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const isSameOwner = one.owner === other.owner;
  if (one.hash === other.hash) return SAME_WORDS + (isSameOwner ? SAME_OWNER : 0);
  const likeness = one.bag.likeness(other.bag);
  return likeness >= (isSameOwner ? LEAST_LIKENESS : LEAST_OF_ANOTHER) ? likeness : 0;
}

function numbers(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
