import { GrowableUint32 } from "./growable.ts";

/** For each term the paragraphs that hold it, in ascending order, with its packed counts in each. */
export interface Postings {
  /** `starts[term]` to `starts[term + 1]` are the term's places in the two arrays below. */
  readonly starts: Uint32Array;
  readonly paragraphs: Uint32Array;
  readonly counts: Uint32Array;
}

/** Collects postings paragraph by paragraph, then sorts them by term in one pass. */
export class PostingsWriter {
  readonly #terms = new GrowableUint32();
  readonly #paragraphs = new GrowableUint32();
  readonly #counts = new GrowableUint32();

  /** Paragraphs must come in ascending order, each term once a paragraph. */
  add(term: number, paragraph: number, packedCounts: number): void {
    this.#terms.push(term);
    this.#paragraphs.push(paragraph);
    this.#counts.push(packedCounts);
  }

  /** The postings of all terms from 0 to `termCount - 1`: a counting sort, which keeps paragraphs ascending. */
  finish(termCount: number): Postings {
    const total = this.#terms.length;
    const starts = new Uint32Array(termCount + 1);
    for (let index = 0; index < total; index += 1) {
      const after = this.#terms.at(index) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let term = 0; term < termCount; term += 1) {
      starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    }
    const next = starts.slice(0, termCount);
    const paragraphs = new Uint32Array(total);
    const counts = new Uint32Array(total);
    for (let index = 0; index < total; index += 1) {
      const term = this.#terms.at(index);
      const place = next[term] ?? 0;
      next[term] = place + 1;
      paragraphs[place] = this.#paragraphs.at(index);
      counts[place] = this.#counts.at(index);
    }
    return { starts, paragraphs, counts };
  }
}

/** How many paragraphs hold the term. */
export function holders({ starts }: Postings, term: number): number {
  return (starts[term + 1] ?? 0) - (starts[term] ?? 0);
}

/** The term's packed counts in one paragraph, by binary search; 0 where the paragraph does not hold it. */
export function countsIn({ starts, paragraphs, counts }: Postings, term: number, paragraph: number): number {
  let low = starts[term] ?? 0;
  let high = (starts[term + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const met = paragraphs[middle] ?? 0;
    if (met === paragraph) return counts[middle] ?? 0;
    if (met < paragraph) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
