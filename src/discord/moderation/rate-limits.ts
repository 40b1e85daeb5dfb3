import { channelAllowance, RateLimit, userAllowance } from "./rate-limit.ts";

/** Whether a use is within the limits; otherwise whose limit it is and after how many seconds to try again. */
export type LimitDecision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly who: "user" | "channel"; readonly seconds: number };

/** The limits of each user and of each channel. */
export class RateLimits {
  readonly #users: RateLimit;
  readonly #channels: RateLimit;

  /** `now` gives milliseconds of a clock that never goes back. */
  constructor(now?: () => number) {
    this.#users = new RateLimit(userAllowance, now);
    this.#channels = new RateLimit(channelAllowance, now);
  }

  /** Counts one use. One that the user's limit refuses does not count for the channel. */
  take({ user, channel }: { readonly user: string; readonly channel: string | null }): LimitDecision {
    const own = this.#users.take(user);
    if (!own.allowed) return { ...own, who: "user" };
    const shared = channel === null ? own : this.#channels.take(channel);
    return shared.allowed ? shared : { ...shared, who: "channel" };
  }
}
