import { numbersIn, type Sections, sectionOf, VarintReader } from "../../../store/index.ts";

/** How many paragraphs a segment holds. */
export const SEGMENT_SIZE = 32_768;

/** The names of the sections of a segment of an index: where each list ends, and the lists. */
export function pairSections(
  name: string,
  segment: number,
): { readonly ends: string; readonly lists: string } {
  return { ends: `${name}/${segment}.ends`, lists: `${name}/${segment}.lists` };
}

/** The list in which a key is looked up, of so many: a power of two. Many keys share a list. */
export function bucketOf(key: number, buckets: number): number {
  return key & (buckets - 1);
}

/** A stretch of {@link SEGMENT_SIZE} paragraphs with lists of who holds which keys. */
export class PairSegment {
  /** The place of its first paragraph. */
  readonly first: number;
  readonly #ends: Uint32Array;
  readonly #lists: Uint8Array;

  constructor(sections: Sections, name: string, segment: number) {
    const names = pairSections(name, segment);
    this.first = segment * SEGMENT_SIZE;
    this.#ends = numbersIn(sectionOf(sections, names.ends));
    this.#lists = sectionOf(sections, names.lists);
  }

  /** How many bytes the list of a key takes: about as many as it has paragraphs. */
  sizeOf(key: number): number {
    const bucket = bucketOf(key, this.#ends.length);
    return (this.#ends[bucket] ?? 0) - this.#startOf(bucket);
  }

  /**
   * About how many paragraphs hold a key: what its list has more than others have, since every list holds some that were not looked
   * for.
   */
  holdersOf(key: number): number {
    return Math.max(0, this.sizeOf(key) - this.#lists.length / this.#ends.length);
  }

  /** Writes the places of those that may hold the key into the array from `at` on, in order; gives back where they end. */
  read(key: number, places: Uint32Array, at: number): number {
    const bucket = bucketOf(key, this.#ends.length);
    const reader = new VarintReader(this.#lists, this.#startOf(bucket));
    const end = this.#ends[bucket] ?? 0;
    let place = this.first - 1;
    let index = at;
    while (reader.index < end) {
      place += reader.next() + 1;
      places[index] = place;
      index += 1;
    }
    return index;
  }

  #startOf(bucket: number): number {
    return bucket === 0 ? 0 : (this.#ends[bucket - 1] ?? 0);
  }
}
