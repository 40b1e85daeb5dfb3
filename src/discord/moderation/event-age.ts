/** For half as long at least the shortest way of an event is remembered, in milliseconds. */
const REMEMBERED = 120_000;

/** What waits longer than this does not wait in a queue: a clock was set, or the machine slept. In milliseconds. */
const IMPLAUSIBLE = 15_000;

/** Milliseconds since 1970 by a clock that no correction of the system's clock sets back or forth. */
export function steadyNow(): number {
  return performance.timeOrigin + performance.now();
}

/**
 * Tells how long events have waited on their way, whatever the difference between Discord's clock and ours: what an event took
 * since Discord made it, less the least that any event of the last one or two minutes took. That least holds both the shortest
 * way and the difference of the clocks (as LEDBAT tells queues from distances: RFC 6817, section 4.2).
 */
export class EventAge {
  readonly #now: () => number;
  /** The least of the running minute and of the one before, so that what is long ago is forgotten. */
  #least = Number.POSITIVE_INFINITY;
  #leastBefore = Number.POSITIVE_INFINITY;
  #since = Number.NEGATIVE_INFINITY;

  /** `now` gives milliseconds since 1970 and never goes back. */
  constructor(now: () => number = steadyNow) {
    this.#now = now;
  }

  /** The milliseconds that an event which Discord made at this time has waited: 0 for the quickest one. */
  waited(createdAt: number): number {
    const now = this.#now();
    const took = now - createdAt;
    this.#forget(now);
    const least = Math.min(this.#least, this.#leastBefore);
    if (took - least > IMPLAUSIBLE) {
      this.#leastBefore = took;
      this.#least = took;
      return 0;
    }
    this.#least = Math.min(this.#least, took);
    return Math.max(0, took - least);
  }

  #forget(now: number): void {
    if (now - this.#since < REMEMBERED / 2) return;
    this.#leastBefore = now - this.#since < REMEMBERED ? this.#least : Number.POSITIVE_INFINITY;
    this.#least = Number.POSITIVE_INFINITY;
    this.#since = now;
  }
}
