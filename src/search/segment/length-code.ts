/** How many different lengths are told apart: what fits into a byte. */
export const LENGTH_CODES = 256;

/** Lengths up to this one are exact; longer ones are kept to 1.1 %. */
const LONGEST_EXACT = 64;

/** The factor between a length and the next one that is told apart: 191 of them lead from 64 to 4,096. */
const STEP = 2 ** (6 / 191);

/**
 * The byte that stands for a length: a whole number of words, up to 64 the number itself, above by steps of 2.2 %, so that a
 * length is never off by more than about 1.1 %. Lengths above 4,096 count as 4,096.
 *
 * @example decodeLength(encodeLength(1000)) // 994.698…
 */
export function encodeLength(length: number): number {
  if (length <= LONGEST_EXACT) return Math.round(length);
  const steps = Math.log(length / LONGEST_EXACT) / Math.log(STEP);
  return Math.min(LENGTH_CODES - 1, LONGEST_EXACT + Math.round(steps));
}

/** The length that a byte stands for. */
export function decodeLength(code: number): number {
  return code <= LONGEST_EXACT ? code : LONGEST_EXACT * STEP ** (code - LONGEST_EXACT);
}
