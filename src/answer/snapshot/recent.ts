/** Values that were asked for lately, up to a number of them; others are made anew. */
export class Recent<Value> {
  readonly #most: number;
  readonly #values = new Map<number, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key, as it was made before, or as `make` makes it. */
  get(key: number, make: () => Value): Value {
    const known = this.#values.get(key);
    const value = known ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.size > this.#most ? this.#values.keys() : [];
    if (oldest !== undefined) this.#values.delete(oldest);
    return value;
  }
}
