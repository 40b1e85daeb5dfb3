import type { QuotePlaces } from "./quote-places.ts";

/** How many places are read in all, at the least those of the rarest key: common pairs tell little and are read last. */
const MOST_READ = 200_000;

/**
 * Stands for paragraphs of a larger corpus that hold none of the pairs: in a small one every pair is in a large share of them,
 * and that says nothing about how often people say it.
 */
const UNSEEN_PARAGRAPHS = 1_000;

/** How telling it is that a place holds a key, in bits: of how many paragraphs one holds it. */
export function rarityOf(holders: number, paragraphs: number): number {
  return Math.max(0, Math.log2((paragraphs + UNSEEN_PARAGRAPHS) / Math.max(1, holders)));
}

/** What places share with a quote. */
export class AlikePlaces {
  readonly #shared: Float32Array;
  /** How telling each key is that was read, in bits. */
  readonly #bits = new Map<number, number>();
  /** The most that a place can share, of what was read. */
  readonly most: number;

  constructor(quote: QuotePlaces, paragraphs: number) {
    this.#shared = new Float32Array(paragraphs);
    const keys = [...new Set(quote.keys)].map((key) => ({ key, size: quote.sizeOf(key) }));
    let read = 0;
    let most = 0;
    for (const { key, size } of keys.toSorted((one, other) => one.size - other.size)) {
      if (read > 0 && read + size > MOST_READ) break;
      read += size;
      const rarity = rarityOf(quote.holdersOf(key), paragraphs);
      most += rarity;
      this.#bits.set(key, rarity);
      for (const place of quote.placesOf(key)) this.#shared[place] = (this.#shared[place] ?? 0) + rarity;
    }
    this.most = most;
  }

  /** The most that a place can share which does not hold that key, in bits. */
  mostWithout(key: number): number {
    return this.most - (this.#bits.get(key) ?? 0);
  }

  /** How much a place shares with the quote, in bits. */
  at(place: number): number {
    return this.#shared[place] ?? 0;
  }

  /** The places that share the most, best first, at most so many. */
  best(count: number): number[] {
    const found: number[] = [];
    let least = 0;
    for (let place = 0; place < this.#shared.length; place += 1) {
      if (this.at(place) <= least) continue;
      found.push(place);
      if (found.length < count * 4) continue;
      least = this.#keepBest(found, count);
    }
    this.#keepBest(found, count);
    return found;
  }

  /** Keeps the best so many, in order; gives back what the last of them shares. */
  #keepBest(places: number[], count: number): number {
    places.sort((one, other) => this.at(other) - this.at(one) || one - other);
    places.length = Math.min(places.length, count);
    return this.at(places.at(-1) ?? -1);
  }
}
