import type { Document } from "../corpus/index.ts";
import type { Passage } from "./passage.ts";

/**
 * The passages of a revision, in the order of the documents, each also by its anchor. They are made when they are asked for:
 * two calls may give two objects for one passage, which are alike.
 */
export interface Passages {
  readonly size: number;
  has(anchor: string): boolean;
  /** The passage of an anchor; `undefined` where the revision does not hold it. */
  get(anchor: string): Passage | undefined;
  /** The passage at a place, from 0; `undefined` where there is none. */
  at(place: number): Passage | undefined;
  /** All anchors, in the order of the passages. */
  keys(): Iterable<string>;
  /** All passages, one after the other. */
  values(): Iterable<Passage>;
  /** How many passages the document has. */
  countIn(document: Document): number;
}

/** Some of the passages of a revision, made when they are asked for. */
export interface PassageList extends Iterable<Passage> {
  readonly length: number;
  /** Their places among all passages. */
  readonly places: Uint32Array;
  /** The passages from the place `start` on, up to the one before `end`. */
  slice(start: number, end: number): Passage[];
}

/** The passages at these places. */
export function passageList(passages: Passages, places: Uint32Array): PassageList {
  const toPassages = (some: Uint32Array) => [...some].flatMap((place) => passages.at(place) ?? []);
  return {
    length: places.length,
    places,
    slice: (start, end) => toPassages(places.subarray(start, end)),
    *[Symbol.iterator]() {
      for (const place of places) yield* toPassages(Uint32Array.of(place));
    },
  };
}
