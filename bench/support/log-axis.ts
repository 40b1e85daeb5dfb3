/** Where values lie on a logarithmic axis. */
export interface LogAxis {
  /** The powers of ten that the values lie between or on, in ascending order. */
  readonly ticks: readonly number[];
  readonly place: (value: number) => number;
}

/**
 * An axis from the power of ten below the lowest of the values to the one above the highest; both at least one apart.
 *
 * @example logAxis([20, 300], { from: 0, to: 90 }).ticks // [10, 100, 1000]
 */
export function logAxis(
  values: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): LogAxis {
  const low = Math.floor(exactLog(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(exactLog(Math.max(...values))));
  const ticks = Array.from({ length: high - low + 1 }, (_, step) => powerOfTen(low + step));
  return { ticks, place: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from) };
}

/** The logarithm, whole for powers of ten in spite of their binary digits. */
function exactLog(value: number): number {
  const log = Math.log10(value);
  const whole = Math.round(log);
  return Math.abs(log - whole) < 1e-9 ? whole : log;
}

function powerOfTen(exponent: number): number {
  return Number(`1e${exponent}`);
}
