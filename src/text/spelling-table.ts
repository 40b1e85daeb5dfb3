import { hashText } from "./hash.ts";

const FIRST_SIZE = 1 << 12;

/** Room for four million spellings: more than an analyzer remembers. */
const NUMBER_BITS = 22;
const NUMBER_MASK = 2 ** NUMBER_BITS - 1;

function slotOf(number: number, hash: number): number {
  return (((hash >>> NUMBER_BITS) << NUMBER_BITS) | (number + 1)) >>> 0;
}

/**
 * Numbers the distinct spellings of words, 0 upwards. A word is looked up where it stands in a text, without a string of
 * its own: cutting and hashing a string for each word would cost more than all the rest of the analysis.
 */
export class SpellingTable {
  /**
   * Open addressing: each slot is 0, or holds a number plus 1 in its lower 22 bits and ten bits of its hash above them, so that
   * a word is compared with few others.
   */
  #slots = new Uint32Array(FIRST_SIZE);
  readonly #spellings: string[] = [];
  readonly #hashes: number[] = [];

  /** The number of the spelling `text.slice(start, end)`, a new one for a new spelling. */
  numberOf(text: string, start: number, end: number): number {
    const hash = hashText(text, start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const filled = this.#slots[slot] ?? 0;
      if (filled === 0) return this.#add(text.slice(start, end), hash, slot);
      if (filled >>> NUMBER_BITS !== hash >>> NUMBER_BITS) continue;
      const number = (filled & NUMBER_MASK) - 1;
      const spelling = this.spelling(number);
      if (spelling.length === end - start && isAt(spelling, text, start)) return number;
    }
  }

  /** The spelling of a number. */
  spelling(number: number): string {
    return this.#spellings[number] ?? "";
  }

  #add(spelling: string, hash: number, slot: number): number {
    const number = this.#spellings.length;
    this.#spellings.push(ownCopy(spelling));
    this.#hashes.push(hash);
    this.#slots[slot] = slotOf(number, hash);
    if (this.#spellings.length * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (const [number, hash] of this.#hashes.entries()) {
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = slotOf(number, hash);
    }
    this.#slots = slots;
  }
}

/** True where the spelling stands in the text at `start`. */
function isAt(spelling: string, text: string, start: number): boolean {
  for (let index = 0; index < spelling.length; index += 1) {
    if (spelling.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  }
  return true;
}

/** A slice may hold on to the whole text that it was cut from; the copy does not. */
function ownCopy(slice: string): string {
  return [...slice].join("");
}
