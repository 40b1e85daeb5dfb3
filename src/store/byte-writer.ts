const INITIAL_CAPACITY = 4_096;

/** The most bytes that one UTF-16 unit takes in UTF-8. */
const BYTES_PER_UNIT = 3;

/** Texts in UTF-8, one after the other, in memory that threads can share. */
export class ByteWriter {
  #bytes = Buffer.from(new SharedArrayBuffer(INITIAL_CAPACITY));
  #length = 0;

  /** How many bytes are written. */
  get length(): number {
    return this.#length;
  }

  /** Appends the text. */
  write(text: string): void {
    this.#reserve(text.length * BYTES_PER_UNIT);
    this.#length += this.#bytes.write(text, this.#length, "utf8");
  }

  /** The text of the bytes from `start` to `end`. */
  read(start: number, end: number): string {
    return this.#bytes.toString("utf8", start, end);
  }

  /** What was written. The writer must not be used afterwards. */
  finish(): Uint8Array {
    return new Uint8Array(this.#bytes.buffer, this.#bytes.byteOffset, this.#length);
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    // What is not written to yet takes up no memory: the system gives it page by page.
    const larger = Buffer.from(new SharedArrayBuffer(Math.max(needed, this.#bytes.length * 2)));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
