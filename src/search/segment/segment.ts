import { numbersIn, type Sections, sectionOf } from "../../store/index.ts";

/** The most paragraphs of a segment: their scores fit into a processor's cache while they are added up. */
export const SEGMENT_SIZE = 1 << 15;

/**
 * Up to {@link SEGMENT_SIZE} paragraphs that follow each other, with the terms that they hold. Their numbers count from 0
 * here; `first` is the number of the first one in the index.
 *
 * Terms and postings: term `terms[i]` is held by the paragraphs `paragraphs[starts[i]]` to `paragraphs[starts[i + 1] - 1]`, in
 * ascending order, with packed counts beside them; `bounds[i]` tells how much it can add to a score at most (`bound-code`).
 */
export interface Segment {
  readonly first: number;
  readonly size: number;
  /** Ascending. */
  readonly terms: Uint32Array;
  readonly starts: Uint32Array;
  readonly paragraphs: Uint16Array;
  readonly counts: Uint8Array;
  readonly bounds: Uint8Array;
  /** The code of each paragraph's length. */
  readonly lengths: Uint8Array;
  /** The row of each paragraph in the table of traits. */
  readonly traits: Uint32Array;
  /** The number of each paragraph's heading: the words of its title and speaker. */
  readonly headings: Uint32Array;
  /** The words of the bodies, as variable-length numbers, from `wordStarts[p]` to `wordStarts[p + 1]` for each paragraph. */
  readonly words: Uint8Array;
  readonly wordStarts: Uint32Array;
}

/** The segment that was written under that number. */
export function openSegment(sections: Sections, number: number): Segment {
  const section = (name: string) => sectionOf(sections, segmentSection(number, name));
  const lengths = section("lengths");
  return {
    first: number * SEGMENT_SIZE,
    size: lengths.length,
    terms: numbersIn(section("terms")),
    starts: numbersIn(section("starts")),
    paragraphs: shortNumbersIn(section("paragraphs")),
    counts: section("counts"),
    bounds: section("bounds"),
    lengths,
    traits: numbersIn(section("traits")),
    headings: numbersIn(section("headings")),
    words: section("words"),
    wordStarts: numbersIn(section("word-starts")),
  };
}

/** The numbers of 16 bits that a section holds, where they stand. */
function shortNumbersIn({ buffer, byteOffset, byteLength }: Uint8Array): Uint16Array {
  return new Uint16Array(buffer, byteOffset, byteLength / Uint16Array.BYTES_PER_ELEMENT);
}

/** The name of a section of a segment. */
export function segmentSection(number: number, name: string): string {
  return `segment-${number}.${name}`;
}

/** The place of a term among the segment's terms; -1 where no paragraph of it holds the term. */
export function placeOf({ terms }: Segment, term: number): number {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const met = terms[middle] ?? 0;
    if (met === term) return middle;
    if (met < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The packed counts of a posting between two places, by binary search; 0 where the paragraph is not among them. */
export function countsBetween(
  { paragraphs, counts }: Pick<Segment, "paragraphs" | "counts">,
  paragraph: number,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  let low = start;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const met = paragraphs[middle] ?? 0;
    if (met === paragraph) return counts[middle] ?? 0;
    if (met < paragraph) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** The packed counts of a term in a paragraph; 0 where the paragraph does not hold it. */
export function countsIn(segment: Segment, term: number, paragraph: number): number {
  const place = placeOf(segment, term);
  if (place < 0) return 0;
  const { starts } = segment;
  return countsBetween(segment, paragraph, { start: starts[place] ?? 0, end: starts[place + 1] ?? 0 });
}
