/** Where the UTF-16 units of a text begin in its UTF-8, which is written somewhere from `textStart` on. */
export class TextPlaces {
  readonly #text: string;
  readonly #textStart: number;
  /** The place that was asked for last, in units and bytes: the next one is mostly a little further on. */
  #unit = 0;
  #byte = 0;

  constructor(text: string, textStart: number) {
    this.#text = text;
    this.#textStart = textStart;
  }

  /** The place of the byte at which the unit begins. */
  byteAt(unit: number): number {
    if (unit < this.#unit) this.#unit = this.#byte = 0;
    this.#byte += Buffer.byteLength(this.#text.slice(this.#unit, unit), "utf8");
    this.#unit = unit;
    return this.#textStart + this.#byte;
  }
}
