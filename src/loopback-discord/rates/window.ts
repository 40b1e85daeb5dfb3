import type { BucketRule } from "./rate-rules.ts";

/** How a request stands in its window. */
export interface Standing {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds until the window ends. */
  readonly leftMs: number;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
  /** Whether the request is one too many, and whether one before it in the same window was too. */
  readonly excess: "none" | "first" | "again";
}

/** Counts requests in a window that begins with the first of them. */
export class Window {
  readonly #rule: BucketRule;
  #endsAt = 0;
  #count = 0;

  constructor(rule: BucketRule) {
    this.#rule = rule;
  }

  /** Whether it is over, so that it says nothing any more. */
  isOver(now: number): boolean {
    return now >= this.#endsAt;
  }

  /** Counts a request. */
  enter(now: number): Standing {
    const { limit, windowMs } = this.#rule;
    if (this.isOver(now)) {
      this.#endsAt = now + windowMs;
      this.#count = 0;
    }
    this.#count += 1;
    const over = this.#count - limit;
    return {
      limit,
      remaining: Math.max(0, -over),
      leftMs: this.#endsAt - now,
      endsAt: this.#endsAt,
      excess: over <= 0 ? "none" : over === 1 ? "first" : "again",
    };
  }
}
