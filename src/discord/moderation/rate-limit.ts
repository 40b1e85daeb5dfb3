/** How many at once, and how soon one more. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

/** Ten questions or buttons in a row, then one a second: more than reading allows. */
export const userAllowance = { burst: 10, perSecond: 1 } as const satisfies Allowance;

/** What a channel full of people may ask together. */
export const channelAllowance = { burst: 30, perSecond: 5 } as const satisfies Allowance;

interface Bucket {
  tokens: number;
  at: number;
}

/** So many keys are remembered before the full buckets among them are forgotten: a full one is as good as none. */
const TIDY_AT = 10_000;

/** Token buckets by key: each begins full, a use takes one token, and tokens come back evenly. */
export class RateLimit {
  readonly #buckets = new Map<string, Bucket>();
  /** At how many keys to forget full buckets next: after a vain attempt not until there are twice as many. */
  #tidyAt = TIDY_AT;
  readonly #allowance: Allowance;
  readonly #now: () => number;

  /** `now` gives milliseconds of a clock that never goes back. */
  constructor(allowance: Allowance, now: () => number = () => performance.now()) {
    this.#allowance = allowance;
    this.#now = now;
  }

  /** How many keys are remembered. */
  get size(): number {
    return this.#buckets.size;
  }

  /** Takes a token; otherwise says after how many seconds there will be one. */
  take(key: string): { readonly allowed: true } | { readonly allowed: false; readonly seconds: number } {
    const bucket = this.#refilled(key);
    if (bucket.tokens < 1)
      return { allowed: false, seconds: (1 - bucket.tokens) / this.#allowance.perSecond };
    bucket.tokens -= 1;
    return { allowed: true };
  }

  #refilled(key: string): Bucket {
    const now = this.#now();
    const bucket = this.#buckets.get(key) ?? { tokens: this.#allowance.burst, at: now };
    bucket.tokens = this.#tokensAt(bucket, now);
    bucket.at = now;
    if (this.#buckets.size >= this.#tidyAt) this.#forgetFull(now);
    this.#buckets.set(key, bucket);
    return bucket;
  }

  #tokensAt({ tokens, at }: Bucket, now: number): number {
    return Math.min(this.#allowance.burst, tokens + ((now - at) / 1000) * this.#allowance.perSecond);
  }

  #forgetFull(now: number): void {
    for (const [key, bucket] of this.#buckets) {
      if (this.#tokensAt(bucket, now) >= this.#allowance.burst) this.#buckets.delete(key);
    }
    this.#tidyAt = Math.max(TIDY_AT, this.#buckets.size * 2);
  }
}
