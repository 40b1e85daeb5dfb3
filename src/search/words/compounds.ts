import { numbersIn, type Sections, sectionOf, sharedBytes } from "../../store/index.ts";
import { GrowableUint32 } from "../numbers/growable.ts";

/** Collects which forms are compounds of others: `covid19` begins with `covid`, and stands for both in a row of words. */
export class CompoundWriter {
  readonly #parts = new GrowableUint32();
  readonly #wholes = new GrowableUint32();
  readonly #known = new Set<string>();

  add(part: number, whole: number): void {
    const key = `${part} ${whole}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.#parts.push(part);
    this.#wholes.push(whole);
  }

  sections(): [string, Uint8Array][] {
    return [
      ["compounds.parts", sharedBytes(this.#parts.values())],
      ["compounds.wholes", sharedBytes(this.#wholes.values())],
    ];
  }
}

/** Which forms begin with which. There are few: letters with a number after them. */
export class Compounds {
  readonly #parts: Uint32Array;
  readonly #wholes: Uint32Array;

  constructor(sections: Sections) {
    this.#parts = numbersIn(sectionOf(sections, "compounds.parts"));
    this.#wholes = numbersIn(sectionOf(sections, "compounds.wholes"));
  }

  /** The compounds that begin with the form. */
  startingWith(part: number): number[] {
    const found: number[] = [];
    for (let at = this.#parts.indexOf(part); at >= 0; at = this.#parts.indexOf(part, at + 1))
      found.push(this.#wholes[at] ?? 0);
    return found;
  }
}
