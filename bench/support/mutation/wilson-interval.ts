/** A share, and between which bounds the true one lies with 95 % confidence; all from 0 to 1. */
export interface Interval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** How many standard deviations of a normal distribution hold 95 % of it. */
const Z = 1.959964;

/**
 * The Wilson score interval of a share that was seen in a sample (Wilson 1927):
 * (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n). Unlike p ± z·√(p(1 − p)/n) it stays sensible near 0 and 1.
 *
 * @param hits How many of the sample have the property.
 * @param size How many the sample holds; of 0 nothing is known, which gives a share of 0 between 0 and 1.
 */
export function wilsonInterval(hits: number, size: number): Interval {
  if (size === 0) return { share: 0, low: 0, high: 1 };
  const share = hits / size;
  const square = Z ** 2 / size;
  const middle = share + square / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / size + square / (4 * size));
  return { share, low: (middle - half) / (1 + square), high: (middle + half) / (1 + square) };
}
