import { numbersIn, type Sections, sectionOf, sharedBytes, varintsOf } from "../../store/index.ts";
import { GROUP_SIZE, readFrontCoded, Scratch } from "./front-coding.ts";
import { GrowableBytes, GrowableUint32 } from "./growable.ts";

/**
 * Open addressing. A slot holds 0, or the number of a string plus 1 in its lower 24 bits, with eight bits of its hash above
 * them, so that strings are compared only where they are most likely the same.
 */
type Slots = Uint32Array;

const NUMBER_BITS = 24;
const NUMBER_MASK = 2 ** NUMBER_BITS - 1;

/** The most strings that a table holds. */
const MOST_STRINGS = NUMBER_MASK - 1;

/** Slots for each string at the least: more of them make lookups quicker. */
const SLOTS_PER_STRING = 1.5;

/** The most bytes that UTF-8 needs for a UTF-16 unit. */
const BYTES_PER_UNIT = 3;

const FIRST_SLOTS = 1 << 8;

const encoder = new TextEncoder();

/** Strings and their numbers, 0 upwards, in arrays of bytes: about a third of the memory that a `Map` needs. */
export class StringTable {
  readonly size: number;
  readonly #coded: { readonly bytes: Uint8Array; readonly groups: Uint32Array };
  readonly #slots: Slots;
  readonly #wanted = new Scratch();
  readonly #met = new Scratch();

  /** The table that a {@link StringTableWriter} wrote under that name. */
  constructor(sections: Sections, name: string) {
    const bytes = sectionOf(sections, `${name}.bytes`);
    const groups = numbersIn(sectionOf(sections, `${name}.groups`));
    this.#coded = { bytes, groups };
    this.#slots = numbersIn(sectionOf(sections, `${name}.slots`));
    this.size = numbersIn(sectionOf(sections, `${name}.size`))[0] ?? 0;
  }

  /** The string of a number below `size`. */
  at(number: number): string {
    readFrontCoded(this.#coded, number, this.#met);
    return textIn(this.#met);
  }

  /** The string's number; -1 for one that was never added. */
  find(text: string): number {
    encode(text, this.#wanted);
    const hash = hashOf(this.#wanted);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const filled = this.#slots[slot] ?? 0;
      if (filled === 0) return -1;
      if (filled >>> NUMBER_BITS !== hash >>> NUMBER_BITS) continue;
      const number = (filled & NUMBER_MASK) - 1;
      readFrontCoded(this.#coded, number, this.#met);
      if (areEqual(this.#wanted, this.#met)) return number;
    }
  }
}

/** Gives strings their numbers, in the order in which they are first met. */
export class StringTableWriter {
  readonly #bytes = new GrowableBytes();
  readonly #groups = new GrowableUint32();
  readonly #hashes = new GrowableUint32();
  #slots: Slots = new Uint32Array(FIRST_SLOTS);
  readonly #wanted = new Scratch();
  readonly #met = new Scratch();
  readonly #last = new Scratch();

  get size(): number {
    return this.#hashes.length;
  }

  /** The string's number, a new one for a new string. @throws RangeError for more than 16,777,214 strings. */
  add(text: string): number {
    encode(text, this.#wanted);
    const hash = hashOf(this.#wanted);
    const slot = this.#slotOf(hash);
    const filled = this.#slots[slot] ?? 0;
    if (filled !== 0) return (filled & NUMBER_MASK) - 1;
    const number = this.size;
    if (number >= MOST_STRINGS)
      throw new RangeError(`strings: expected at most ${MOST_STRINGS}, met one more`);
    this.#append(number);
    this.#hashes.push(hash);
    this.#slots[slot] = (hash & ~NUMBER_MASK) | (number + 1);
    if (this.size * SLOTS_PER_STRING > this.#slots.length) this.#grow();
    return number;
  }

  /** The string of a number below `size`. */
  at(number: number): string {
    readFrontCoded({ bytes: this.#bytes.values(), groups: this.#groups.values() }, number, this.#met);
    return textIn(this.#met);
  }

  /** The sections of the table, by names that begin with `name`. */
  sections(name: string): [string, Uint8Array][] {
    return [
      [`${name}.bytes`, sharedBytes(this.#bytes.values())],
      [`${name}.groups`, sharedBytes(this.#groups.values())],
      [`${name}.slots`, sharedBytes(this.#slots)],
      [`${name}.size`, sharedBytes(Uint32Array.of(this.size))],
    ];
  }

  /** The slot of the wanted string: a free one where it is new. */
  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const filled = this.#slots[slot] ?? 0;
      if (filled === 0) return slot;
      const number = (filled & NUMBER_MASK) - 1;
      if (this.#hashes.at(number) !== hash) continue;
      readFrontCoded({ bytes: this.#bytes.values(), groups: this.#groups.values() }, number, this.#met);
      if (areEqual(this.#wanted, this.#met)) return slot;
    }
  }

  #append(number: number): void {
    if (number % GROUP_SIZE === 0) {
      this.#groups.push(this.#bytes.length);
      this.#last.length = 0;
    }
    const { bytes, length } = this.#wanted;
    const shared = sharedLength(this.#last, this.#wanted);
    this.#bytes.append(varintsOf([shared, length - shared]));
    this.#bytes.append(bytes.subarray(shared, length));
    this.#last.reserve(length);
    this.#last.bytes.set(bytes.subarray(0, length));
    this.#last.length = length;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      const hash = this.#hashes.at(number);
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = (hash & ~NUMBER_MASK) | (number + 1);
    }
    this.#slots = slots;
  }
}

function textIn({ bytes, length }: Scratch): string {
  return Buffer.from(bytes.buffer, 0, length).toString("utf8");
}

function encode(text: string, scratch: Scratch): void {
  scratch.reserve(text.length * BYTES_PER_UNIT);
  scratch.length = encoder.encodeInto(text, scratch.bytes).written;
}

/** FNV-1a, its upper bits mixed into the lower ones, as an unsigned 32-bit number. */
function hashOf({ bytes, length }: Scratch): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < length; index += 1) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function areEqual(one: Scratch, other: Scratch): boolean {
  return one.length === other.length && sharedLength(one, other) === one.length;
}

function sharedLength(one: Scratch, other: Scratch): number {
  const most = Math.min(one.length, other.length);
  let index = 0;
  while (index < most && one.bytes[index] === other.bytes[index]) index += 1;
  return index;
}
