const INITIAL_CAPACITY = 256;

/** Unsigned 32-bit numbers, one after the other, in memory that threads can share. */
export class NumberWriter {
  #numbers = new Uint32Array(new SharedArrayBuffer(INITIAL_CAPACITY * Uint32Array.BYTES_PER_ELEMENT));
  #length = 0;

  /** How many numbers are written. */
  get length(): number {
    return this.#length;
  }

  /** Appends the numbers. */
  write(numbers: readonly number[]): void {
    const needed = this.#length + numbers.length;
    if (needed > this.#numbers.length) this.#grow(needed);
    this.#numbers.set(numbers, this.#length);
    this.#length = needed;
  }

  /** What was written, for {@link numbersIn}. The writer must not be used afterwards. */
  finish(): Uint8Array {
    const { buffer, byteOffset } = this.#numbers;
    return new Uint8Array(buffer, byteOffset, this.#length * Uint32Array.BYTES_PER_ELEMENT);
  }

  #grow(needed: number): void {
    const capacity = Math.max(needed, this.#numbers.length * 2);
    const larger = new Uint32Array(new SharedArrayBuffer(capacity * Uint32Array.BYTES_PER_ELEMENT));
    larger.set(this.#numbers.subarray(0, this.#length));
    this.#numbers = larger;
  }
}

/** The numbers of a section, where they stand; none for a section that is missing. */
export function numbersIn(section: Uint8Array | undefined): Uint32Array {
  if (section === undefined) return new Uint32Array(0);
  return new Uint32Array(section.buffer, section.byteOffset, section.length / Uint32Array.BYTES_PER_ELEMENT);
}
