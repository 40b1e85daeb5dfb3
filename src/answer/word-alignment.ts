import type { QuoteWord } from "./quote-words.ts";
import type { RecordWords } from "./record-words.ts";
import type { CompareWords } from "./word-comparison.ts";

/**
 * One step through both texts: a word in both (`bare` where the given one lacks what a publisher put into it), a word of
 * the record where another is given, a word that only one of the two has, or whole insertions that are left out.
 */
export type AlignmentStep =
  | { readonly kind: "same" | "bare" | "replaced"; readonly recorded: number; readonly given: number }
  | { readonly kind: "missing"; readonly recorded: number }
  | { readonly kind: "added"; readonly given: number }
  | { readonly kind: "left-out"; readonly from: number; readonly to: number };

/** How given words fit best into a stretch of the record. */
export interface WordAlignment {
  /** In the order of both texts; every given word is in one of them. */
  readonly steps: readonly AlignmentStep[];
  /** Words replaced, missing or added. */
  readonly edits: number;
}

/** The two texts that are aligned. */
export interface Alignable {
  readonly record: RecordWords;
  readonly given: readonly QuoteWord[];
  readonly compare: CompareWords;
}

/**
 * What an edit costs. Leaving out an insertion, or a part of a word that was put in, costs 1: no edit, but worse than
 * finding the words as they stand. No paragraph holds so many insertions.
 */
const EDIT = 10_000;

/**
 * The stretch of the record that the given words fit with the fewest edits, and how (semi-global alignment after
 * Sellers, 1980: what stands before and after the stretch costs nothing).
 *
 * With `d[i][j]` for the first `i` words of the record and the first `j` given ones: `d[i][0] = 0`, `d[0][j] = j`, and
 * `d[i][j]` is the least of `d[i-1][j-1]` (+ 1 unless the words are the same), `d[i-1][j] + 1`, `d[i][j-1] + 1`, and
 * `d[s][j]` where an insertion goes from word `s` to word `i`. Takes time and space for each pair of words.
 */
export function alignWords(texts: Alignable): WordAlignment {
  const costs = new CostTable(texts);
  const steps: AlignmentStep[] = [];
  let recorded = costs.bestEnd();
  let given = texts.given.length;
  const edits = Math.floor(costs.at(recorded, given) / EDIT);
  while (given > 0) {
    const step = costs.lastStep(recorded, given);
    steps.push(step);
    if (step.kind === "left-out") recorded = step.from;
    else {
      if (step.kind !== "added") recorded -= 1;
      if (step.kind !== "missing") given -= 1;
    }
  }
  return { steps: steps.toReversed(), edits };
}

/** The costs of all beginnings of both texts. */
class CostTable {
  readonly #texts: Alignable;
  readonly #width: number;
  readonly #costs: Uint32Array;

  constructor(texts: Alignable) {
    this.#texts = texts;
    this.#width = texts.given.length + 1;
    this.#costs = new Uint32Array((texts.record.words.length + 1) * this.#width);
    for (let given = 1; given < this.#width; given += 1) this.#costs[given] = given * EDIT;
    for (let recorded = 1; recorded <= texts.record.words.length; recorded += 1) this.#fillRow(recorded);
  }

  at(recorded: number, given: number): number {
    return this.#costs[recorded * this.#width + given] ?? Infinity;
  }

  /** Where the best stretch ends: of equally good ones the first, those first whose last word is in both texts. */
  bestEnd(): number {
    const last = this.#texts.given.length;
    let best = 0;
    for (let recorded = 1; recorded <= this.#texts.record.words.length; recorded += 1) {
      const gain = this.at(best, last) - this.at(recorded, last);
      if (gain > 0 || (gain === 0 && this.#endRank(recorded) < this.#endRank(best))) best = recorded;
    }
    return best;
  }

  /** The step that the best way to a place ends with. */
  lastStep(recorded: number, given: number): AlignmentStep {
    const cost = this.at(recorded, given);
    const pair = this.#pair(recorded, given);
    const word = { recorded: recorded - 1, given: given - 1 };
    if (recorded > 0 && cost === this.at(recorded - 1, given - 1) + pair.cost)
      return { kind: pair.kind, ...word };
    const from = this.#texts.record.insertionsByEnd.get(recorded);
    if (from !== undefined && cost === this.at(from, given) + 1)
      return { kind: "left-out", from, to: recorded };
    if (recorded > 0 && cost === this.at(recorded - 1, given) + EDIT) {
      return { kind: "missing", recorded: word.recorded };
    }
    return { kind: "added", given: word.given };
  }

  #fillRow(recorded: number): void {
    const from = this.#texts.record.insertionsByEnd.get(recorded);
    for (let given = 1; given < this.#width; given += 1) {
      const cost = Math.min(
        this.at(recorded - 1, given - 1) + this.#pair(recorded, given).cost,
        this.at(recorded - 1, given) + EDIT,
        this.at(recorded, given - 1) + EDIT,
        from === undefined ? Infinity : this.at(from, given) + 1,
      );
      this.#costs[recorded * this.#width + given] = cost;
    }
  }

  /** What it costs to take the last words of both beginnings for one. */
  #pair(recorded: number, given: number): Pair {
    const { record, given: words, compare } = this.#texts;
    const recordedWord = record.words[recorded - 1];
    const givenWord = words[given - 1];
    if (recordedWord === undefined || givenWord === undefined) return pairs.other;
    return pairs[compare(recordedWord, givenWord, given - 1)];
  }

  #endRank(recorded: number): number {
    const last = this.#texts.given.length;
    const { kind } = this.lastStep(recorded, last);
    return endRanks[kind];
  }
}

interface Pair {
  readonly kind: "same" | "bare" | "replaced";
  readonly cost: number;
}

const pairs = {
  same: { kind: "same", cost: 0 },
  bare: { kind: "bare", cost: 1 },
  other: { kind: "replaced", cost: EDIT },
} as const satisfies Record<string, Pair>;

const endRanks = { same: 0, bare: 0, replaced: 1, added: 2, missing: 3, "left-out": 3 } as const;
