import { onGrid, saturation } from "../bm25.ts";
import { PACKED_COUNTS } from "../segment/field-counts.ts";
import { LENGTH_CODES } from "../segment/length-code.ts";
import { mostSaturations } from "./bounds.ts";
import type { CountScale } from "./count-scale.ts";

/** What counts are worth for a k1. */
export interface Worths {
  /**
   * What each packed count is worth in a paragraph of each length, on the grid of scores: at
   * `packed * LENGTH_CODES + length code`. So the innermost loop of a search has no division.
   */
  readonly saturations: Float64Array;
  /** By bound: what no posting of it is worth more than. */
  readonly most: Float64Array;
}

/** The worths for each k1. There are few of them, one for each length of a question, so each is computed once. */
export class SaturationTables {
  readonly #scale: CountScale;
  readonly #byK1 = new Map<number, Worths>();

  constructor(scale: CountScale) {
    this.#scale = scale;
  }

  forK1(k1: number): Worths {
    const known = this.#byK1.get(k1);
    if (known !== undefined) return known;
    const worths = { saturations: this.#tableFor(k1), most: mostSaturations(k1) };
    this.#byK1.set(k1, worths);
    return worths;
  }

  #tableFor(k1: number): Float64Array {
    const { usedCounts, frequencies, relativeLengths } = this.#scale;
    const table = new Float64Array(PACKED_COUNTS * LENGTH_CODES);
    for (const packed of usedCounts) {
      const frequency = frequencies[packed] ?? 0;
      for (const [code, relative] of relativeLengths.entries())
        table[packed * LENGTH_CODES + code] = onGrid(saturation(frequency, relative, k1));
    }
    return table;
  }
}
