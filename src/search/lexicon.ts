/** Marks a term as a word's exact form: no stem begins so. */
export const EXACT = "=";

/** Strings to small numbers, 0 upwards, in the order in which they were first met. */
export class Lexicon {
  readonly #ids = new Map<string, number>();

  get size(): number {
    return this.#ids.size;
  }

  /** The string's number, a new one for a new string. */
  add(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(text, id);
    return id;
  }

  /** The string's number, or `undefined` for one that was never added. */
  find(text: string): number | undefined {
    return this.#ids.get(text);
  }
}
