import { GrowableUint32 } from "../numbers/growable.ts";

/** Counts in how many paragraphs each form stands as a topic word. */
export class FormCounter {
  readonly #holders = new GrowableUint32();
  /** The paragraph, plus 1, in which each form was met last. */
  #lastMet = new Uint32Array(1024);

  /** Meets a form in a paragraph; paragraphs come in ascending order. True where it was not met there before. */
  meet(form: number, paragraph: number): boolean {
    if (form >= this.#lastMet.length) this.#grow(form);
    if (this.#lastMet[form] === paragraph + 1) return false;
    this.#lastMet[form] = paragraph + 1;
    this.#holders.increment(form);
    return true;
  }

  /** How many paragraphs hold each form below `formCount`. */
  holders(formCount: number): Uint32Array {
    const counts = new Uint32Array(formCount);
    counts.set(this.#holders.values().subarray(0, formCount));
    return counts;
  }

  #grow(form: number): void {
    const larger = new Uint32Array(Math.max(form + 1, this.#lastMet.length * 2));
    larger.set(this.#lastMet);
    this.#lastMet = larger;
  }
}
