import { NumberWriter, type Sections, sharedBytes, writeVarint } from "../../../store/index.ts";
import { bucketOf, pairSections, SEGMENT_SIZE } from "./pair-segment.ts";

/** The most bytes of a paragraph in a list. */
const MOST_BYTES = 3;

/**
 * The fewest lists of a segment that has as many keys: in a small corpus so few lists of so many keys each would hold every paragraph,
 * and tell nothing.
 */
const FEWEST_LISTS = 4_096;

/** How an index is written. */
interface PairIndexForm {
  /** What the names of its sections begin with. */
  readonly name: string;
  /** About how many keys share a list: longer lists take less room for each, shorter ones hold fewer that were not looked for. */
  readonly keysPerList: number;
}

/** Writes down which paragraphs are found under which keys. */
export class PairIndexWriter {
  readonly #form: PairIndexForm;
  readonly #sections = new Map<string, Uint8Array>();
  /** The keys of the segment's paragraphs, one paragraph after the other, and where each one's end. */
  #keys = new NumberWriter();
  readonly #ends: number[] = [];
  #segments = 0;

  constructor(form: PairIndexForm) {
    this.#form = form;
  }

  /** Adds the next paragraph. */
  add(keys: readonly number[]): void {
    this.#keys.write(keys);
    this.#ends.push(this.#keys.length);
    if (this.#ends.length === SEGMENT_SIZE) this.#finishSegment();
  }

  /** The sections. Nothing can be added afterwards. */
  finish(): Sections {
    if (this.#ends.length > 0) this.#finishSegment();
    return this.#sections;
  }

  #finishSegment(): void {
    const keys = new Uint32Array(this.#keys.finish().buffer, 0, this.#keys.length);
    const buckets = listsFor(keys.length, this.#form.keysPerList);
    const { starts, members } = this.#listed(keys, buckets);
    const { ends, bytes } = packed(starts, members);
    const names = pairSections(this.#form.name, this.#segments);
    this.#sections.set(names.ends, sharedBytes(ends));
    this.#sections.set(names.lists, sharedBytes(bytes));
    this.#segments += 1;
    this.#keys = new NumberWriter();
    this.#ends.length = 0;
  }

  /** The paragraphs of every bucket in order, a paragraph once for each of its keys. */
  #listed(keys: Uint32Array, buckets: number) {
    const starts = new Uint32Array(buckets + 1);
    for (const key of keys) {
      const bucket = bucketOf(key, buckets);
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    }
    for (let bucket = 0; bucket < buckets; bucket += 1)
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
    const next = starts.slice();
    const members = new Uint16Array(keys.length);
    let from = 0;
    for (const [paragraph, end] of this.#ends.entries()) {
      for (; from < end; from += 1) {
        const bucket = bucketOf(keys[from] ?? 0, buckets);
        const at = next[bucket] ?? 0;
        members[at] = paragraph;
        next[bucket] = at + 1;
      }
    }
    return { starts, members };
  }
}

/** How many lists so many keys are divided among: a power of two. */
function listsFor(keys: number, keysPerList: number): number {
  const lists = Math.max(1, keys / keysPerList, Math.min(keys, FEWEST_LISTS));
  return 2 ** Math.ceil(Math.log2(lists));
}

/** The lists as how far each paragraph is behind the one before it, less one; a paragraph once in each list. */
function packed(starts: Uint32Array, members: Uint16Array) {
  const ends = new Uint32Array(starts.length - 1);
  const bytes = new Uint8Array(members.length * MOST_BYTES);
  let length = 0;
  for (let bucket = 0; bucket < ends.length; bucket += 1) {
    let before = -1;
    for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at += 1) {
      const paragraph = members[at] ?? 0;
      if (paragraph === before) continue;
      length = writeVarint(bytes, length, paragraph - before - 1);
      before = paragraph;
    }
    ends[bucket] = length;
  }
  return { ends, bytes: bytes.subarray(0, length) };
}
