const FIRST_SIZE = 1024;

/** A typed array of unsigned 32-bit numbers that doubles when it is full. */
export class GrowableUint32 {
  #values = new Uint32Array(FIRST_SIZE);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** The value at `index`; 0 past the end. */
  at(index: number): number {
    return index < this.#length ? (this.#values[index] ?? 0) : 0;
  }

  /** Adds 1 to the value at `index`, with zeros before it where it lies past the end. */
  increment(index: number): void {
    while (index >= this.#length) this.push(0);
    this.#values[index] = (this.#values[index] ?? 0) + 1;
  }

  /** The values so far, without a copy: valid until the next push. */
  values(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }
}

/** The same for bytes. */
export class GrowableBytes {
  #values = new Uint8Array(FIRST_SIZE);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#grow(this.#length * 2);
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  append(bytes: Uint8Array): void {
    const needed = this.#length + bytes.length;
    if (needed > this.#values.length) this.#grow(Math.max(needed, this.#values.length * 2));
    this.#values.set(bytes, this.#length);
    this.#length = needed;
  }

  /** Drops what was added after the first `length` bytes. */
  truncate(length: number): void {
    this.#length = Math.min(this.#length, length);
  }

  /** The bytes so far, without a copy: valid until the next push. */
  values(): Uint8Array {
    return this.#values.subarray(0, this.#length);
  }

  #grow(size: number): void {
    const larger = new Uint8Array(size);
    larger.set(this.#values);
    this.#values = larger;
  }
}
