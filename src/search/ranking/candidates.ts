import type { IndexParts } from "../index-parts.ts";
import { LENGTH_CODES } from "../segment/length-code.ts";
import { countsBetween, placeOf, SEGMENT_SIZE, type Segment } from "../segment/segment.ts";
import type { AskedTerm } from "./asked-question.ts";
import type { SaturationTables, Worths } from "./saturation-tables.ts";
import { TopMatches } from "./top-matches.ts";

/** More than what rounding can take from a sum of bounds, relative to it. */
const SLACK = 1e-9;

/** So many postings are gone through in the time that one is looked up. */
const POSTINGS_PER_LOOKUP = 32;

/** What is searched for. */
export interface CandidateSearch {
  readonly terms: readonly AskedTerm[];
  /** How slowly repeated words stop counting. */
  readonly k1: number;
  /** Every paragraph that is accepted holds one of these terms; `null` where none is known to be in all. */
  readonly required: ReadonlySet<number> | null;
  /** How many are kept. */
  readonly limit: number;
  /** A test by the number of a paragraph's traits; `null` where all pass. */
  readonly acceptsTraits: ((traits: number) => boolean) | null;
  /** A costlier test of a paragraph of a segment; `null` where all pass. */
  readonly acceptsWords: ((segment: Segment, paragraph: number) => boolean) | null;
}

/** The postings of a term in one segment. */
interface PostingList {
  readonly start: number;
  readonly end: number;
  readonly worth: number;
  /** No posting adds more than this to a score. */
  readonly bound: number;
  readonly isRequired: boolean;
}

/**
 * Finds the paragraphs with the best sums, exactly those that adding up every posting would find, without looking at every one
 * (MaxScore: Turtle and Flood, 1995). Terms that together can't lift a paragraph above the worst one kept so far are not gone
 * through: they are looked up only for the paragraphs that other terms have found.
 *
 * Sums are kept for one segment at a time, in memory that is used again for the next: a search never waits half-way.
 */
export class CandidateFinder {
  readonly #segments: readonly Segment[];
  readonly #tables: SaturationTables;
  /** By the number of traits. */
  readonly #priors: Float64Array;
  readonly #largestPrior: number;
  readonly #sums = new Float64Array(SEGMENT_SIZE);
  readonly #found = new Uint16Array(SEGMENT_SIZE);

  constructor({ segments, saturations, traits: { priors } }: IndexParts) {
    this.#segments = segments;
    this.#tables = saturations;
    this.#priors = priors;
    this.#largestPrior = priors.reduce((most, prior) => Math.max(most, prior), 0);
  }

  /** The best paragraphs by the sum over the terms that they hold, times their prior; equal ones in their order. */
  find(search: CandidateSearch): TopMatches {
    const top = new TopMatches(search.limit);
    const worths = this.#tables.forK1(search.k1);
    for (const segment of this.#segments) this.#searchSegment(segment, { ...search, ...worths }, top);
    return top;
  }

  /** The accepted paragraphs by their priors alone, as if each of them held what was searched for; equal ones in their order. */
  filter({
    limit,
    acceptsTraits,
    acceptsWords,
  }: Omit<CandidateSearch, "terms" | "required" | "k1">): TopMatches {
    const top = new TopMatches(limit);
    for (const segment of this.#segments) {
      for (let paragraph = 0; paragraph < segment.size; paragraph += 1) {
        const traits = segment.traits[paragraph] ?? 0;
        const score = this.#priors[traits] ?? 1;
        if (score <= top.floor || acceptsTraits?.(traits) === false) continue;
        if (acceptsWords?.(segment, paragraph) !== false) top.add(score, segment.first + paragraph);
      }
    }
    return top;
  }

  #searchSegment(segment: Segment, search: CandidateSearch & Worths, top: TopMatches): void {
    const lists = this.#listsIn(segment, search);
    const optional = optionalCount(lists, search.required !== null, top.floor);
    if (optional === lists.length) return;
    let found = 0;
    for (const list of lists.slice(optional)) found = this.#addUp(segment, { list, found, search });
    let rest = lists.slice(0, optional).reduce((sum, { bound }) => sum + bound, 0);
    for (const list of lists.slice(0, optional).reverse()) {
      found = this.#drop(found, top.floor - rest);
      this.#addRest(segment, { list, found, search });
      rest -= list.bound;
    }
    this.#keepBest(segment, { search, found }, top);
  }

  /** The lists of the terms in the segment, those that need not be gone through first. */
  #listsIn(segment: Segment, { terms, required, most }: CandidateSearch & Worths): PostingList[] {
    const lists: PostingList[] = [];
    for (const { numbers, worth } of terms) {
      const term = numbers[0] ?? -1;
      const place = placeOf(segment, term);
      if (place < 0) continue;
      lists.push({
        start: segment.starts[place] ?? 0,
        end: segment.starts[place + 1] ?? 0,
        worth,
        bound: this.#largestPrior * worth * (most[segment.bounds[place] ?? 0] ?? 0) * (1 + SLACK),
        isRequired: required?.has(term) ?? false,
      });
    }
    return lists.sort(
      (one, other) => Number(one.isRequired) - Number(other.isRequired) || one.bound - other.bound,
    );
  }

  /** Adds a list to the sums; `found` paragraphs have one already, and more of them afterwards. */
  #addUp(
    { paragraphs, counts, lengths }: Segment,
    own: { readonly list: PostingList; readonly found: number; readonly search: Worths },
  ): number {
    const { start, end, worth } = own.list;
    const sums = this.#sums;
    const { saturations } = own.search;
    let count = own.found;
    for (let posting = start; posting < end; posting += 1) {
      const paragraph = paragraphs[posting] ?? 0;
      const code = (counts[posting] ?? 0) * LENGTH_CODES + (lengths[paragraph] ?? 0);
      const gain = worth * (saturations[code] ?? 0);
      const before = sums[paragraph] ?? 0;
      if (before === 0 && gain > 0) {
        this.#found[count] = paragraph;
        count += 1;
      }
      sums[paragraph] = before + gain;
    }
    return count;
  }

  /** Lets go of the paragraphs found whose sum lies below what they need; gives back how many are left. */
  #drop(found: number, needed: number): number {
    const sums = this.#sums;
    const least = (needed / this.#largestPrior) * (1 - SLACK);
    let left = 0;
    for (let place = 0; place < found; place += 1) {
      const paragraph = this.#found[place] ?? 0;
      if ((sums[paragraph] ?? 0) < least) {
        sums[paragraph] = 0;
      } else {
        this.#found[left] = paragraph;
        left += 1;
      }
    }
    return left;
  }

  /** Adds a list to the sums of the paragraphs found: by going through it, or by looking them up where they are few. */
  #addRest(
    segment: Segment,
    own: { readonly list: PostingList; readonly found: number; readonly search: Worths },
  ): void {
    const { start, end } = own.list;
    if (own.found * POSTINGS_PER_LOOKUP < end - start) this.#lookUp(segment, own);
    else this.#goThrough(segment, own);
  }

  #goThrough(
    { paragraphs, counts, lengths }: Segment,
    { list: { start, end, worth }, search }: { readonly list: PostingList; readonly search: Worths },
  ): void {
    const sums = this.#sums;
    const { saturations } = search;
    for (let posting = start; posting < end; posting += 1) {
      const paragraph = paragraphs[posting] ?? 0;
      const before = sums[paragraph] ?? 0;
      if (before === 0) continue;
      const code = (counts[posting] ?? 0) * LENGTH_CODES + (lengths[paragraph] ?? 0);
      sums[paragraph] = before + worth * (saturations[code] ?? 0);
    }
  }

  #lookUp(
    segment: Segment,
    { list, found, search }: { readonly list: PostingList; readonly found: number; readonly search: Worths },
  ): void {
    const sums = this.#sums;
    for (let place = 0; place < found; place += 1) {
      const paragraph = this.#found[place] ?? 0;
      const packed = countsBetween(segment, paragraph, list);
      if (packed === 0) continue;
      const code = packed * LENGTH_CODES + (segment.lengths[paragraph] ?? 0);
      sums[paragraph] = (sums[paragraph] ?? 0) + list.worth * (search.saturations[code] ?? 0);
    }
  }

  /** Takes the sums of the paragraphs found, and keeps the best that are accepted. */
  #keepBest(
    segment: Segment,
    { search, found }: { readonly search: CandidateSearch; readonly found: number },
    top: TopMatches,
  ): void {
    const { acceptsTraits, acceptsWords } = search;
    const sums = this.#sums;
    let least = (top.floor / this.#largestPrior) * (1 - SLACK);
    for (let place = 0; place < found; place += 1) {
      const paragraph = this.#found[place] ?? 0;
      const sum = sums[paragraph] ?? 0;
      sums[paragraph] = 0;
      if (sum < least) continue;
      const traits = segment.traits[paragraph] ?? 0;
      const score = sum * (this.#priors[traits] ?? 1);
      if (score < top.floor || acceptsTraits?.(traits) === false) continue;
      if (acceptsWords?.(segment, paragraph) === false) continue;
      top.add(score, segment.first + paragraph);
      least = (top.floor / this.#largestPrior) * (1 - SLACK);
    }
  }
}

/**
 * How many of the lists, from the first on, need not be gone through: what stands in these alone is not kept. Where some are
 * required, those are all that is gone through.
 */
function optionalCount(lists: readonly PostingList[], hasRequired: boolean, floor: number): number {
  if (hasRequired) return lists.filter(({ isRequired }) => !isRequired).length;
  let sum = 0;
  let count = 0;
  for (const { bound } of lists) {
    sum += bound;
    if (sum >= floor) break;
    count += 1;
  }
  return count;
}
