import { countOccurrence, type FieldName } from "./field-counts.ts";

/** Counts the terms of one paragraph at a time, by field. */
export class TermCounter {
  #packed = new Uint8Array(1024);
  readonly #met: number[] = [];

  add(term: number, field: FieldName): void {
    if (term >= this.#packed.length) this.#grow(term);
    const packed = this.#packed[term] ?? 0;
    if (packed === 0) this.#met.push(term);
    this.#packed[term] = countOccurrence(packed, field);
  }

  /** Calls `visit` for every term met, with its packed counts, and starts anew. */
  drain(visit: (term: number, packedCounts: number) => void): void {
    for (const term of this.#met) {
      visit(term, this.#packed[term] ?? 0);
      this.#packed[term] = 0;
    }
    this.#met.length = 0;
  }

  #grow(term: number): void {
    const larger = new Uint8Array(Math.max(term + 1, this.#packed.length * 2));
    larger.set(this.#packed);
    this.#packed = larger;
  }
}
