/** The tokens of one text in typed arrays that are filled again and again: no object for each of millions. */
export class TokenBuffer {
  #starts = new Uint32Array(256);
  #ends = new Uint32Array(256);
  #positions = new Uint32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#length = 0;
  }

  push(start: number, end: number, position: number): void {
    const index = this.#length;
    if (index === this.#starts.length) this.#grow();
    this.#starts[index] = start;
    this.#ends[index] = end;
    this.#positions[index] = position;
    this.#length = index + 1;
  }

  start(index: number): number {
    return this.#starts[index] ?? 0;
  }

  end(index: number): number {
    return this.#ends[index] ?? 0;
  }

  position(index: number): number {
    return this.#positions[index] ?? 0;
  }

  #grow(): void {
    const grown = (values: Uint32Array) => {
      const larger = new Uint32Array(values.length * 2);
      larger.set(values);
      return larger;
    };
    this.#starts = grown(this.#starts);
    this.#ends = grown(this.#ends);
    this.#positions = grown(this.#positions);
  }
}
