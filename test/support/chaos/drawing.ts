import { seededRandom } from "../../../bench/support/seeded-random.ts";

/** Draws from a seed: the same seed gives the same draws. */
export class Drawing {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  /** A number from 0, below 1. */
  share(): number {
    return this.#random();
  }

  /** A whole number from 0, below the limit. */
  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  /** A whole number between the two, which may be drawn as well. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** Whether something that happens with this chance does. */
  happens(chance: number): boolean {
    return this.#random() < chance;
  }

  /** One of the values, all equally likely. */
  one<Value>(values: readonly [Value, ...Value[]]): Value {
    return values[this.below(values.length)] ?? values[0];
  }

  /** One of the values, each as likely as its weight says. */
  weighed<Value>(values: readonly [readonly [number, Value], ...(readonly [number, Value])[]]): Value {
    const total = values.reduce((sum, [weight]) => sum + weight, 0);
    let left = this.#random() * total;
    const met = values.find(([weight]) => {
      left -= weight;
      return left < 0;
    });
    return (met ?? values[0])[1];
  }
}
