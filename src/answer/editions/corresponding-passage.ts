import type { Document } from "../../corpus/index.ts";
import { isNegation } from "../diversity/words-by-language.ts";
import type { Passage } from "../passage.ts";
import { comparePassage, type PassageComparison } from "../verification/compare-passage.ts";
import { quoteWords } from "../verification/words/quote-words.ts";
import { WordBag } from "./paragraph-words.ts";

/** The fewest words that show which paragraph they are from: fewer are said again and again. */
const FEWEST_WORDS = 8;

/** The least share of the shorter paragraph's words, in their order, that the longer one has. */
const LEAST_SHARED = 0.85;

/** How many paragraphs are compared word by word: those with the most words in common. */
const COMPARED = 3;

/** By how much the best must be ahead of every other. */
const AHEAD = 0.05;

const bags = new WeakMap<Document, readonly WordBag[]>();

/**
 * The paragraph of another version that has the words of this one, or has them within a longer one, or a part of them; `null` where none
 * surely does, or more than one.
 */
export function correspondingPassage(passage: Passage, document: Document): Passage | null {
  if (passage.document.language !== document.language) return null;
  const bag = new WordBag(passage.paragraph.text);
  if (bag.size < FEWEST_WORDS) return null;
  const [best, second] = bagsOf(document)
    .map((other, index) => ({ index, share: other.size < FEWEST_WORDS ? 0 : bag.shared(other) }))
    .filter(({ share }) => share >= LEAST_SHARED)
    .toSorted((one, other) => other.share - one.share)
    .slice(0, COMPARED)
    .flatMap(({ index }) => compared(passage, document, index))
    .toSorted((one, other) => other.share - one.share);
  if (best === undefined || best.share < LEAST_SHARED) return null;
  return second !== undefined && best.share - second.share < AHEAD ? null : best.passage;
}

/** True where the words of two versions differ in a number or a negation, as far as the shorter one goes. */
export function isAlteredIn(one: Passage, other: Passage): boolean {
  const { diff } = compareVersions(one, other);
  const changed = diff.filter(({ op }) => op !== "equal").flatMap(({ text }) => quoteWords(text));
  return changed.some(
    ({ key, caselessKey }) => /\p{N}/u.test(key) || isNegation(caselessKey, one.document.language),
  );
}

interface Compared {
  readonly passage: Passage;
  readonly share: number;
}

function compared(passage: Passage, document: Document, index: number): Compared[] {
  const paragraph = document.paragraphs[index];
  if (paragraph === undefined) return [];
  const other = { document, paragraph };
  return [{ passage: other, share: compareVersions(passage, other).similarity }];
}

/** The words of the shorter one beside the stretch of the longer one that they fit best. */
function compareVersions(one: Passage, other: Passage): PassageComparison {
  const isLonger = other.paragraph.text.length > one.paragraph.text.length;
  const [long, short] = isLonger ? [other, one] : [one, other];
  return comparePassage(long, short.paragraph.text);
}

function bagsOf(document: Document): readonly WordBag[] {
  const known = bags.get(document) ?? document.paragraphs.map(({ text }) => new WordBag(text));
  bags.set(document, known);
  return known;
}
