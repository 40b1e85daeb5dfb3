import { saturation } from "../bm25.ts";
import type { Segment } from "../segment/segment.ts";
import type { CountScale } from "./count-scale.ts";

/**
 * A bound tells how dense a term is in its densest paragraph of a segment: occurrences by relative length, on which alone its
 * saturation depends, whatever k1 is. A byte stands for `2^((code − 96) / 16)`, rounded up, from a sixtieth to a thousand.
 */
const ZERO_CODE = 96;
const STEPS_PER_OCTAVE = 16;
const LARGEST_CODE = 255;

/** More than what the grid of scores and rounding can add to a saturation. */
const SLACK = 1e-6;

/** The byte for a density above 0; 0 stands for none. */
function encodeDensity(density: number): number {
  if (density === 0) return 0;
  const code = ZERO_CODE + Math.ceil(STEPS_PER_OCTAVE * Math.log2(density));
  return Math.min(LARGEST_CODE, Math.max(1, code));
}

/** The most that a posting of each bound can be worth: a saturation that none of them exceeds. */
export function mostSaturations(k1: number): Float64Array {
  return Float64Array.from({ length: LARGEST_CODE + 1 }, (_, code) => {
    if (code === 0) return 0;
    if (code === LARGEST_CODE) return k1 + 1 + SLACK;
    return saturation(2 ** ((code - ZERO_CODE) / STEPS_PER_OCTAVE), 1, k1) + SLACK;
  });
}

/** Fills the bounds of a segment: for each term the density of its densest posting. */
export function fillBounds(segment: Segment, { frequencies, relativeLengths }: CountScale): void {
  const { terms, starts, paragraphs, counts, bounds, lengths } = segment;
  const perLength = Float64Array.from(lengths, (code) => 1 / (relativeLengths[code] ?? 1));
  for (let place = 0; place < terms.length; place += 1) {
    const end = starts[place + 1] ?? 0;
    let most = 0;
    for (let posting = starts[place] ?? 0; posting < end; posting += 1) {
      const frequency = frequencies[counts[posting] ?? 0] ?? 0;
      const density = frequency * (perLength[paragraphs[posting] ?? 0] ?? 0);
      if (density > most) most = density;
    }
    bounds[place] = encodeDensity(most);
  }
}
