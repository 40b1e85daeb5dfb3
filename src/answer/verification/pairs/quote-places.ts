import type { Revision } from "../../revision.ts";
import type { QuoteWord } from "../words/quote-words.ts";
import { intersection } from "./intersection.ts";
import type { PairIndex } from "./pair-index.ts";
import { borderKey, pairKey, wordKey } from "./pair-keys.ts";

/** So few places are looked at rather than narrowed down by longer lists. */
const FEW_PLACES = 24;

/** Where the words of a quote may stand in a revision. Each list is read once. */
export class QuotePlaces {
  readonly #index: PairIndex;
  /** The keys of the words. */
  readonly words: readonly number[];
  /** The keys of the neighbours; that of a quote's only word where there is no other. */
  readonly keys: readonly number[];
  readonly #lists = new Map<number, Uint32Array>();
  readonly #borders: PairIndex;

  constructor({ recorded }: Revision, given: readonly QuoteWord[]) {
    this.#index = recorded.pairs;
    this.#borders = recorded.borders;
    this.words = given.map(({ caselessKey }) => wordKey(caselessKey));
    const pairs = this.words.slice(1).map((word, number) => pairKey(this.words[number] ?? 0, word));
    this.keys = pairs.length === 0 ? this.words : pairs;
  }

  /** The places that may hold a key, in order. */
  placesOf(key: number): Uint32Array {
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    const places = this.#index.placesOf(key);
    this.#lists.set(key, places);
    return places;
  }

  /** About how many places hold a key. */
  sizeOf(key: number): number {
    return this.#index.sizeOf(key);
  }

  /** About how many paragraphs really hold a key. */
  holdersOf(key: number): number {
    return this.#index.holdersOf(key);
  }

  /** The places that may hold all of the words as they follow each other, in order; no other place does. */
  holding(): Uint32Array {
    const keys = [...new Set(this.keys)].toSorted((one, other) => this.sizeOf(one) - this.sizeOf(other));
    const [first, ...others] = keys;
    let places = first === undefined ? new Uint32Array(0) : this.placesOf(first);
    for (const key of others) {
      if (places.length <= FEW_PLACES) break;
      places = intersection(places, this.placesOf(key));
    }
    return places;
  }

  /** The places of passages that may begin with the word of that number, the one before it ending with the word before. */
  beginningWith(number: number): Uint32Array {
    const [one, other] = [this.words[number - 1], this.words[number]];
    if (one === undefined || other === undefined) return new Uint32Array(0);
    return this.#borders.placesOf(borderKey(one, other));
  }
}
