/** What one run of the work handles, and how often it is run. */
export interface Load {
  readonly amount: number;
  /** What the amount counts, in the plural. */
  readonly unit: string;
  readonly runs: number;
}

/**
 * Runs the work once to warm up, then so many times; prints how many of the unit the median run handles in a second.
 * Gives back the seconds that the median run takes for one of them.
 */
export async function measure(
  name: string,
  { amount, unit, runs }: Load,
  work: () => unknown,
): Promise<number> {
  await work();
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    seconds.push((performance.now() - started) / 1000);
  }
  const each = median(seconds) / amount;
  console.log(`${name}: ${inWords(1 / each)} ${unit} a second, ${inWords(each * 1e6)} µs each`);
  return each;
}

/** Prints how many times as long the other takes, both measured in this run. */
export function compare(name: string, ours: number, other: number): void {
  console.log(`  ${name}: ${inWords(other / ours)} times as long`);
}

/** The number with three digits that count. */
export function inWords(number: number): string {
  return number.toLocaleString("en", { maximumSignificantDigits: 3 });
}

/** The middle value; the upper one of two. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The value that this share of the values does not exceed: `quantile(times, 0.99)` is the slowest but for one in a hundred. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}
