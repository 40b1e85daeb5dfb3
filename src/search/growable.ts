/** A typed array of unsigned 32-bit numbers that doubles when it is full. */
export class GrowableUint32 {
  #values = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  replaceLast(value: number): void {
    if (this.#length > 0) this.#values[this.#length - 1] = value;
  }

  /** The value at `index`; 0 past the end. */
  at(index: number): number {
    return index < this.#length ? (this.#values[index] ?? 0) : 0;
  }

  /** The values so far, in an array of exactly their number. */
  toArray(): Uint32Array {
    return this.#values.slice(0, this.#length);
  }
}
