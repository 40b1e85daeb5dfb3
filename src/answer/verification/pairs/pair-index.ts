import type { Sections } from "../../../store/index.ts";
import { PairSegment, pairSections } from "./pair-segment.ts";

/**
 * Which paragraphs may hold a word, or two neighbouring ones: the lists of a snapshot. A paragraph that holds a key is always in
 * its list; some are that do not hold it.
 */
export class PairIndex {
  readonly #segments: readonly PairSegment[];

  /** The index that a `PairIndexWriter` wrote under that name. */
  constructor(sections: Sections, name: string) {
    const segments: PairSegment[] = [];
    while (sections.has(pairSections(name, segments.length).ends))
      segments.push(new PairSegment(sections, name, segments.length));
    this.#segments = segments;
  }

  /** About how many places a key has, without reading them. */
  sizeOf(key: number): number {
    return this.#segments.reduce((size, segment) => size + segment.sizeOf(key), 0);
  }

  /** About how many paragraphs hold a key; 0 for one that stands in hardly any. */
  holdersOf(key: number): number {
    return this.#segments.reduce((holders, segment) => holders + segment.holdersOf(key), 0);
  }

  /** The places of the paragraphs that may hold the key, in order. */
  placesOf(key: number): Uint32Array {
    const places = new Uint32Array(this.sizeOf(key));
    let length = 0;
    for (const segment of this.#segments) length = segment.read(key, places, length);
    return places.subarray(0, length);
  }
}
