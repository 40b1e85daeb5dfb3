import { type Sections, sectionOf, sharedBytes } from "../../../store/index.ts";
import type { Passage } from "../../passage.ts";
import { priorOf } from "../../prior.ts";
import { goesOn } from "../stretches/goes-on.ts";
import { PairIndex } from "./pair-index.ts";
import { PairIndexWriter } from "./pair-index-writer.ts";
import { borderKey, ParagraphKeyMaker } from "./pair-keys.ts";

/** The sections, or what their names begin with: words and pairs, pairs over the end of a paragraph, and a byte for each passage. */
const names = { pairs: "pairs", borders: "pair-borders", ranks: "pair-ranks" } as const;

/** How many keys share a list: the figures are in docs/decisions/verification.md. */
const KEYS_PER_LIST = 128;
const BORDERS_PER_LIST = 0.25;

/** Where words and pairs of words stand in a revision. */
export interface RecordedPairs {
  /** By `wordKey` and `pairKey`. */
  readonly pairs: PairIndex;
  /** By `borderKey`: the passage that begins with the second word, where the one before ends with the first. */
  readonly borders: PairIndex;
  /** By place: lower for a passage that a quote is rather from. */
  readonly ranks: Uint8Array;
}

/** What a snapshot holds of {@link PassagePairs}. */
export function openPairs(sections: Sections): RecordedPairs {
  return {
    pairs: new PairIndex(sections, names.pairs),
    borders: new PairIndex(sections, names.borders),
    ranks: sectionOf(sections, names.ranks),
  };
}

/** Collects, passage by passage, in which of them words and pairs of words stand. */
export class PassagePairs {
  readonly #maker = new ParagraphKeyMaker();
  readonly #pairs = new PairIndexWriter({ name: names.pairs, keysPerList: KEYS_PER_LIST });
  readonly #borders = new PairIndexWriter({ name: names.borders, keysPerList: BORDERS_PER_LIST });
  readonly #ranks: number[] = [];
  #before: { readonly passage: Passage; readonly last: readonly number[] } | null = null;

  /** Adds the next passage of the revision. */
  add(passage: Passage): void {
    const { keys, first, last } = this.#maker.keysOf(passage.paragraph);
    this.#pairs.add(keys);
    this.#borders.add(this.#borderKeys(passage, first));
    this.#ranks.push(rankOf(passage));
    this.#before = { passage, last };
  }

  /** The sections. Nothing can be added afterwards. */
  finish(): Sections {
    return new Map([
      ...this.#pairs.finish(),
      ...this.#borders.finish(),
      [names.ranks, sharedBytes(Uint8Array.from(this.#ranks))],
    ]);
  }

  /** What a quote is found by that goes on from the passage before into this one. */
  #borderKeys(passage: Passage, first: readonly number[]): number[] {
    if (this.#before === null || !goesOn(this.#before.passage, passage)) return [];
    return this.#before.last.flatMap((one) => first.map((other) => borderKey(one, other)));
  }
}

/** Lower for a passage that a quote is rather from: a speaker's before prose, and both before a question. */
function rankOf({ paragraph }: Passage): number {
  return Math.round((1 - priorOf(paragraph)) * 100);
}
