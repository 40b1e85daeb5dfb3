import type { AlignmentStep } from "./alignment-step.ts";
import { type Alignable, BRACKETED, EDIT, HIDDEN, PairCosts } from "./pair-costs.ts";

/**
 * What it costs to make beginnings of the given words of what the record's beginnings end with, for all of both
 * (semi-global alignment after Sellers, 1980: what stands before and after the stretch costs nothing).
 *
 * With `d[i][j]` for the first `i` words of the record and the first `j` given ones, in edits: `d[i][0] = 0`,
 * `d[0][j] = j`, and `d[i][j]` is the least of `d[i-1][j-1]` (+ 1 unless the words are the same), `d[i-1][j] + 1`,
 * `d[i][j-1] + 1`, and `d[s][j]` where an insertion goes from word `s` to word `i`. Where an ellipsis stands behind the given word
 * `j`, a word of the record that has no counterpart there is hidden: `d[i-1][j]`, with as little added as for an insertion.
 */
export class AlignmentCosts {
  readonly #insertions: ReadonlyMap<number, number>;
  readonly #pairs: PairCosts;
  /** What a word of the record costs that is not given, behind each given word. */
  readonly #skips: Uint32Array;
  /** What each given word costs besides where it is found in the record. */
  readonly #surcharges: Uint32Array;
  readonly #height: number;
  readonly #width: number;
  readonly #costs: Uint32Array;

  constructor(texts: Alignable) {
    this.#insertions = texts.record.insertionsByEnd;
    this.#pairs = new PairCosts(texts);
    this.#surcharges = Uint32Array.from(texts.given, (_, given) =>
      texts.bracketed.has(given) ? BRACKETED : 0,
    );
    this.#height = texts.record.words.length + 1;
    this.#width = texts.given.length + 1;
    this.#skips = Uint32Array.from({ length: this.#width }, (_, given) =>
      texts.gaps.has(given) ? HIDDEN : EDIT,
    );
    this.#costs = new Uint32Array(this.#height * this.#width);
    for (let given = 1; given < this.#width; given += 1) this.#costs[given] = given * EDIT;
    for (let recorded = 1; recorded < this.#height; recorded += 1) this.#fillRow(recorded);
  }

  /** The words that are replaced, missing or added where the whole of the given words ends at that place of the record. */
  edits(recorded: number): number {
    return Math.floor(this.#at(recorded, this.#width - 1) / EDIT);
  }

  /** Where the best stretch ends: of equally good ones the first, those first whose last word is in both texts. */
  bestEnd(): number {
    const last = this.#width - 1;
    let best = 0;
    for (let recorded = 1; recorded < this.#height; recorded += 1) {
      const gain = this.#at(best, last) - this.#at(recorded, last);
      if (gain > 0 || (gain === 0 && this.#endRank(recorded) < this.#endRank(best))) best = recorded;
    }
    return best;
  }

  /** The step that the best way to a place ends with. */
  lastStep(recorded: number, given: number): AlignmentStep {
    const cost = this.#at(recorded, given);
    const word = { recorded: recorded - 1, given: given - 1 };
    if (recorded === 0) return { kind: "added", given: word.given };
    const pair = this.#pairs.of(word.recorded, word.given);
    if (cost === this.#at(recorded - 1, given - 1) + this.#pairCost(word.recorded, word.given))
      return { kind: kindOf(pair), ...word };
    const from = this.#insertions.get(recorded);
    if (from !== undefined && cost === this.#at(from, given) + 1)
      return { kind: "left-out", from, to: recorded };
    const skip = this.#skips[given] ?? EDIT;
    if (cost === this.#at(recorded - 1, given) + skip)
      return { kind: skip === EDIT ? "missing" : "hidden", recorded: word.recorded };
    return { kind: "added", given: word.given };
  }

  #at(recorded: number, given: number): number {
    return this.#costs[recorded * this.#width + given] ?? 0;
  }

  #pairCost(recorded: number, given: number): number {
    const cost = this.#pairs.of(recorded, given);
    return cost === EDIT ? EDIT : cost + (this.#surcharges[given] ?? 0);
  }

  #fillRow(recorded: number): void {
    const costs = this.#costs;
    const row = recorded * this.#width;
    const above = row - this.#width;
    const from = this.#insertions.get(recorded);
    for (let given = 1; given < this.#width; given += 1) {
      const cost = Math.min(
        (costs[above + given - 1] ?? 0) + this.#pairCost(recorded - 1, given - 1),
        (costs[above + given] ?? 0) + (this.#skips[given] ?? EDIT),
        (costs[row + given - 1] ?? 0) + EDIT,
      );
      costs[row + given] = from === undefined ? cost : Math.min(cost, this.#at(from, given) + 1);
    }
  }

  #endRank(recorded: number): number {
    return endRanks[this.lastStep(recorded, this.#width - 1).kind];
  }
}

function kindOf(pair: number): "same" | "bare" | "replaced" {
  if (pair === EDIT) return "replaced";
  return pair === 0 ? "same" : "bare";
}

const endRanks = { same: 0, bare: 0, replaced: 1, added: 2, missing: 3, hidden: 3, "left-out": 3 } as const;
