/**
 * Small numbers in few bytes (LEB128): seven bits a byte, the lowest first, the highest bit set on all but the last.
 */
export const LAST_BYTE_BELOW = 0x80;

const MOST_BYTES = 5;

/** Writes the number's bytes from `at` on and gives back the index after them. The number is below 2^32. */
export function writeVarint(bytes: Uint8Array, at: number, number: number): number {
  let index = at;
  let rest = number;
  while (rest >= LAST_BYTE_BELOW) {
    bytes[index] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
    index += 1;
  }
  bytes[index] = rest;
  return index + 1;
}

/** The bytes of the numbers one after another. */
export function varintsOf(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * MOST_BYTES);
  let length = 0;
  for (const number of numbers) length = writeVarint(bytes, length, number);
  return bytes.subarray(0, length);
}

/** Reads numbers one after another. */
export class VarintReader {
  readonly #bytes: Uint8Array;
  /** Where the next number begins. */
  index: number;

  constructor(bytes: Uint8Array, index: number) {
    this.#bytes = bytes;
    this.index = index;
  }

  next(): number {
    const first = this.#bytes[this.index] ?? 0;
    this.index += 1;
    return first < LAST_BYTE_BELOW ? first : this.#rest(first & 0x7f);
  }

  #rest(low: number): number {
    let number = low;
    for (let shift = 7; ; shift += 7) {
      const byte = this.#bytes[this.index] ?? 0;
      this.index += 1;
      number |= (byte & 0x7f) << shift;
      if (byte < LAST_BYTE_BELOW) return number >>> 0;
    }
  }
}
