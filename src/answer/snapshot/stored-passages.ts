import type { Document } from "../../corpus/index.ts";
import type { Passage } from "../passage.ts";
import type { Passages } from "../passages.ts";
import { placeOf } from "./anchor-table.ts";
import type { StoredDocuments } from "./stored-documents.ts";

/** The passages of a snapshot. */
export class StoredPassages implements Passages {
  readonly #documents: StoredDocuments;
  readonly #anchors: Uint8Array | undefined;
  readonly #numbers: ReadonlyMap<string, number>;

  /** `anchors` is the `anchorTable` of the documents' paragraphs, `numbers` has the documents' numbers by id. */
  constructor(
    documents: StoredDocuments,
    parts: { readonly anchors: Uint8Array | undefined; readonly numbers: ReadonlyMap<string, number> },
  ) {
    this.#documents = documents;
    this.#anchors = parts.anchors;
    this.#numbers = parts.numbers;
  }

  get size(): number {
    return this.#documents.size;
  }

  has(anchor: string): boolean {
    return this.#placeOf(anchor) >= 0;
  }

  get(anchor: string): Passage | undefined {
    return this.at(this.#placeOf(anchor));
  }

  at(place: number): Passage | undefined {
    return this.#documents.passageAt(place);
  }

  *keys(): Iterable<string> {
    for (let place = 0; place < this.size; place += 1) yield this.#documents.anchorAt(place);
  }

  *values(): Iterable<Passage> {
    for (let place = 0; place < this.size; place += 1) {
      const passage = this.at(place);
      if (passage !== undefined) yield passage;
    }
  }

  countIn({ id }: Document): number {
    const number = this.#numbers.get(id);
    if (number === undefined) return 0;
    const { start, end } = this.#documents.placesIn(number);
    return end - start;
  }

  #placeOf(anchor: string): number {
    return placeOf(this.#anchors, anchor, (place) => this.#documents.anchorAt(place));
  }
}
