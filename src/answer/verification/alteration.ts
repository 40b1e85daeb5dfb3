import type { Revision } from "../revision.ts";
import type { Comparison } from "./alignment/compare-stretch.ts";
import type { Change } from "./changes.ts";
import { rarityOf } from "./pairs/alike-places.ts";
import type { QuotePlaces } from "./pairs/quote-places.ts";
import type { Alteration } from "./verification.ts";

/** The share of words that a long quote must have right, and how much more a single word would need. */
const LEAST_SIMILARITY = 0.6;
const ONE_WORD_MORE = 0.5;

/**
 * How much more the pairs of words that both texts have must tell, in bits, than would single out one paragraph among all: words that
 * everybody says stand together by chance.
 */
const BITS_TO_SPARE = 10;

/**
 * True where a comparison shows an alteration rather than other words: alike in at least `0.6 + 0.5 / length` of the words, with
 * pairs of neighbours among them that tell more than `log2(paragraphs) + 10` bits, and with one word that carries a topic, if any of
 * the given ones does. The figures are in docs/decisions/verification.md.
 */
export function isAlteration(revision: Revision, places: QuotePlaces, comparison: Comparison): boolean {
  const { similarity, length } = comparison;
  if (similarity < LEAST_SIMILARITY + ONE_WORD_MORE / length) return false;
  const needed = Math.log2(Math.max(1, revision.passages.size)) + BITS_TO_SPARE;
  return (
    sharedBits(comparison, places, revision.passages.size) >= needed && sharesTopic(revision, comparison)
  );
}

/**
 * How much the words tell that both texts have, in bits: every pair of neighbours as much as it is rare, and a word between two that
 * differ half as much.
 */
function sharedBits({ steps }: Comparison, places: QuotePlaces, paragraphs: number): number {
  const pairs = new Set<number>();
  const alone = new Set<number>();
  let before = -1;
  let isPaired = false;
  const settle = () => {
    if (before >= 0 && !isPaired) alone.add(places.words[before] ?? 0);
    before = -1;
    isPaired = false;
  };
  for (const step of steps) {
    if (step.kind === "left-out") continue;
    if (step.kind !== "same" && step.kind !== "bare") settle();
    else {
      if (before >= 0) pairs.add(places.keys[before] ?? 0);
      isPaired = before >= 0;
      before = step.given;
    }
  }
  settle();
  const bits = (keys: ReadonlySet<number>) =>
    [...keys].reduce((sum, key) => sum + rarityOf(places.holdersOf(key), paragraphs), 0);
  return bits(pairs) + bits(alone) / 2;
}

function sharesTopic({ analyzers }: Revision, { given, steps, stretch }: Comparison): boolean {
  const language = stretch.passages[0]?.document.language ?? "";
  const terms = analyzers.get(language)?.analyze(given.text) ?? [];
  const topics = new Set(terms.filter(({ term }) => term !== null).map(({ start }) => start));
  if (topics.size === 0) return true;
  return steps.some(
    (step) =>
      (step.kind === "same" || step.kind === "bare") && topics.has(given.words[step.given]?.start ?? -1),
  );
}

/** How words are altered that are compared with one stretch of the record. */
export function alterationOf(changes: readonly Change[]): Exclude<Alteration, "reordered" | "spliced"> {
  if (changes.every(({ kind }) => kind === "hidden")) return "abridged";
  return changes.every(({ kind }) => kind === "hidden" || kind === "bracketed") ? "annotated" : "reworded";
}
