import type { Endpoint } from "../endpoint.ts";

/** How many requests there may be. */
export interface RateRules {
  /**
   * Requests a second of the whole bot, but for answers to interactions and webhooks. Default: 50, as Discord documents.
   */
  readonly perSecond?: number;
  /** Answers with 401, 403 or 429 in ten minutes before a violation is noted. Default: 10,000, as Discord documents. */
  readonly mostInvalid?: number;
}

/** So many requests in so many milliseconds, for each value of what a path is about. */
export interface BucketRule {
  readonly limit: number;
  readonly windowMs: number;
}

/** The values of a path that share no limit: Discord's "major" ones. A message, a user or a command is none. */
const majorNames = ["channel_id", "guild_id", "webhook_id", "webhook_token"];

/**
 * The rules by method and beginning of an endpoint, the first that fits. Discord documents none of these figures and may
 * change them; they are what bots have met.
 */
const bucketRules: readonly (readonly [RegExp, BucketRule])[] = [
  [/ \/channels\/\{channel_id\}\/typing$/u, { limit: 5, windowMs: 5000 }],
  [/^(?:POST|PATCH|DELETE) \/channels\/\{channel_id\}\/messages/u, { limit: 5, windowMs: 5000 }],
  [/ \/webhooks\//u, { limit: 5, windowMs: 2000 }],
  [/^PUT \/applications\//u, { limit: 2, windowMs: 1000 }],
  [/^POST \/users\/@me\/channels$/u, { limit: 10, windowMs: 1000 }],
];

/** The rule for an endpoint; nothing for an answer to an interaction, which has none. */
export function bucketRuleFor(endpoint: Endpoint): BucketRule | null {
  if (isInteraction(endpoint)) return null;
  return bucketRules.find(([form]) => form.test(endpoint))?.[1] ?? { limit: 50, windowMs: 1000 };
}

/** Whether the limit of the whole bot counts a request to this endpoint. */
export function countsGlobally(endpoint: Endpoint): boolean {
  return !isInteraction(endpoint) && !endpoint.includes(" /webhooks/");
}

/** What tells the buckets of one endpoint apart. */
export function majorOf(params: Readonly<Record<string, string>>): string {
  return majorNames.map((name) => params[name] ?? "").join(":");
}

function isInteraction(endpoint: Endpoint): boolean {
  return endpoint.includes(" /interactions/");
}
