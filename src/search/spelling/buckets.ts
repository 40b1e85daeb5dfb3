import { numbersIn, type Sections, sectionOf, sharedBytes } from "../../store/index.ts";
import { hashText } from "../../text/index.ts";

/** The sections of buckets: `numbers[i]` goes into the bucket `hashes[i]`, below `size`; within a bucket the order stays. */
export function bucketSections(
  name: string,
  {
    hashes,
    numbers,
    size,
  }: { readonly hashes: Uint32Array; readonly numbers: Uint32Array; readonly size: number },
): [string, Uint8Array][] {
  const starts = new Uint32Array(size + 1);
  for (const hash of hashes) starts[hash + 1] = (starts[hash + 1] ?? 0) + 1;
  for (let hash = 0; hash < size; hash += 1) starts[hash + 1] = (starts[hash + 1] ?? 0) + (starts[hash] ?? 0);
  const next = starts.slice();
  const grouped = new Uint32Array(numbers.length);
  for (let index = 0; index < numbers.length; index += 1) {
    const hash = hashes[index] ?? 0;
    const place = next[hash] ?? 0;
    grouped[place] = numbers[index] ?? 0;
    next[hash] = place + 1;
  }
  return [
    [`${name}.starts`, sharedBytes(starts)],
    [`${name}.numbers`, sharedBytes(grouped)],
  ];
}

/** Numbers grouped by a hash. */
export class Buckets {
  readonly #starts: Uint32Array;
  readonly #numbers: Uint32Array;

  constructor(sections: Sections, name: string) {
    this.#starts = numbersIn(sectionOf(sections, `${name}.starts`));
    this.#numbers = numbersIn(sectionOf(sections, `${name}.numbers`));
  }

  /** The numbers of one bucket; a view, not a copy. */
  numbersOf(hash: number): Uint32Array {
    return this.#numbers.subarray(this.#starts[hash] ?? 0, this.#starts[hash + 1] ?? 0);
  }
}

/** A hash of the text below `size`, a power of two. */
export function hashBelow(size: number, text: string): number {
  return hashText(text) & (size - 1);
}
