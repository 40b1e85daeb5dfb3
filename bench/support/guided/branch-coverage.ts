import { Session } from "node:inspector/promises";

/** Counts how often blocks ran in steps that double, so that a loop which runs longer is something new, but not each round of it. */
const step = (count: number) => Math.min(8, Math.ceil(Math.log2(count + 1)));

/** Which blocks of the product's code run, as V8 counts them. */
export class BranchCoverage {
  readonly #session = new Session();
  readonly #seen = new Set<string>();

  private constructor() {
    this.#session.connect();
  }

  /** Starts to count. Makes the process slower until {@link stop}. */
  static async start(): Promise<BranchCoverage> {
    const coverage = new BranchCoverage();
    await coverage.#session.post("Profiler.enable");
    await coverage.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
    return coverage;
  }

  /** How many blocks and counts were seen so far. */
  get size(): number {
    return this.#seen.size;
  }

  /** How much ran since the last call that never ran before, or never as often. */
  async news(): Promise<number> {
    const { result } = await this.#session.post("Profiler.takePreciseCoverage");
    const before = this.#seen.size;
    for (const { url, functions } of result) {
      if (!/\/src\/[a-z-]+\//u.test(url) || url.includes("/node_modules/")) continue;
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges)
          if (count > 0) this.#seen.add(`${url} ${startOffset} ${endOffset} ${step(count)}`);
    }
    return this.#seen.size - before;
  }

  /** Ends counting. */
  async stop(): Promise<void> {
    await this.#session.post("Profiler.stopPreciseCoverage");
    this.#session.disconnect();
  }
}
