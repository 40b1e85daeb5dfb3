import { VarintReader } from "../../store/index.ts";

/** Strings one after another, each as what it shares with the one before it, and the rest. */
export interface FrontCoded {
  readonly bytes: Uint8Array;
  /** Where each group of {@link GROUP_SIZE} begins; the first of a group shares nothing. */
  readonly groups: Uint32Array;
}

/** After so many strings one is written out whole, so that a lookup reads no more than these. */
export const GROUP_SIZE = 16;

/** Bytes of a string that are used again and again. */
export class Scratch {
  bytes = new Uint8Array(256);
  length = 0;

  /** Makes room for so many bytes, what is there kept. */
  reserve(length: number): void {
    if (length <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(length, this.bytes.length * 2));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Fills the scratch with the bytes of the string of that number. */
export function readFrontCoded({ bytes, groups }: FrontCoded, number: number, scratch: Scratch): void {
  const reader = new VarintReader(bytes, groups[Math.floor(number / GROUP_SIZE)] ?? 0);
  for (let member = number % GROUP_SIZE; member >= 0; member -= 1) {
    const shared = reader.next();
    const rest = reader.next();
    scratch.reserve(shared + rest);
    const from = reader.index;
    for (let index = 0; index < rest; index += 1) scratch.bytes[shared + index] = bytes[from + index] ?? 0;
    scratch.length = shared + rest;
    reader.index = from + rest;
  }
}
