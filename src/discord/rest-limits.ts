import type { RateLimitData, RESTOptions } from "discord.js";

/** The longest that a request waits because Discord says so, in milliseconds: what comes later is of no use to anybody. */
const LONGEST_WAIT = 60_000;

/**
 * How requests keep to Discord's limits: they wait where Discord says for how long, up to a minute. Beyond that, and where it
 * does not say it, discord.js would wait for hours, or try again without a pause for ever; here the request fails.
 *
 * discord.js also counts 50 requests a second by the clock of the machine, answers to interactions among them, which Discord does
 * not count. Where the clock is set back by an hour it would send nothing for an hour, so that nothing is counted here:
 * Discord says when there were too many.
 */
export const restLimits = {
  globalRequestsPerSecond: Number.POSITIVE_INFINITY,
  rejectOnRateLimit: ({ retryAfter }: RateLimitData) => retryAfter <= 0 || retryAfter > LONGEST_WAIT,
} as const satisfies Partial<RESTOptions>;
