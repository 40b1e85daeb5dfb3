/** Spreads ids over the slots: 2⁶⁴ divided by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4). */
const SPREAD = 0x9e37_79b9_7f4a_7c15n;

/** An empty slot. Each id is kept as one more than it is, so that there is an id 0 as well. */
const EMPTY = 0n;

/**
 * A set of so many of Discord's ids that its memory is set aside at once: 16 to 32 bytes for each that it has room for, and nothing
 * for the garbage collector, whatever comes and goes. A hash table with open addressing, at most half full.
 */
export class SnowflakeSet {
  readonly #slots: BigUint64Array;
  readonly #shift: bigint;
  #size = 0;

  /** `room` is for how many ids, at least one. */
  constructor(room: number) {
    const bits = Math.ceil(Math.log2(room)) + 1;
    this.#slots = new BigUint64Array(2 ** bits);
    this.#shift = BigInt(64 - bits);
  }

  /** How many ids it holds. */
  get size(): number {
    return this.#size;
  }

  has(id: bigint): boolean {
    return this.#slots[this.#slotOf(id)] !== EMPTY;
  }

  /** Adds an id that may be there already. Whoever adds counts: there is room for no more ids than it was made for. */
  add(id: bigint): void {
    const slot = this.#slotOf(id);
    if (this.#slots[slot] !== EMPTY) return;
    this.#slots[slot] = id + 1n;
    this.#size += 1;
  }

  /** Forgets all ids. */
  clear(): void {
    this.#slots.fill(EMPTY);
    this.#size = 0;
  }

  /** Where the id stands, or else the empty slot where it would. */
  #slotOf(id: bigint): number {
    const kept = id + 1n;
    const last = this.#slots.length - 1;
    let slot = Number(BigInt.asUintN(64, id * SPREAD) >> this.#shift);
    while (this.#slots[slot] !== EMPTY && this.#slots[slot] !== kept) slot = (slot + 1) & last;
    return slot;
  }
}
