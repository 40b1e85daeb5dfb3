import { createHash } from "node:crypto";
import { ApiError } from "../api-error.ts";
import type { Endpoint } from "../endpoint.ts";
import type { RequestLine } from "../faults.ts";
import type { Journal } from "../journal.ts";
import { bucketRuleFor, countsGlobally, majorOf, type RateRules } from "./rate-rules.ts";
import { type Standing, Window } from "./window.ts";

/** What the limits need of the rest. */
export interface RateLimitsOptions {
  readonly rules: RateRules;
  readonly journal: Journal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A request whose endpoint is known. */
export interface LimitedRequest extends RequestLine {
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
}

type Headers = Readonly<Record<string, string>>;

/** How many buckets there are before those that are over are forgotten. */
const manyBuckets = 1000;

function inSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

function bucketHeaders({ endpoint }: LimitedRequest, standing: Standing): Headers {
  return {
    "x-ratelimit-limit": String(standing.limit),
    "x-ratelimit-remaining": String(standing.remaining),
    "x-ratelimit-reset": inSeconds(standing.endsAt),
    "x-ratelimit-reset-after": inSeconds(standing.leftMs),
    "x-ratelimit-bucket": createHash("md5").update(endpoint).digest("hex"),
  };
}

function tooMany({ leftMs }: Standing, scope: "user" | "global", headers: Headers): ApiError {
  const isGlobal = scope === "global";
  return new ApiError({
    status: 429,
    message: "You are being rate limited.",
    fields: { retry_after: leftMs / 1000, global: isGlobal },
    headers: {
      ...headers,
      // In whole seconds, as Discord sends it; the body is precise.
      "retry-after": String(Math.ceil(leftMs / 1000)),
      "x-ratelimit-scope": scope,
      ...(isGlobal && { "x-ratelimit-global": "true" }),
    },
  });
}

/** Counts requests as Discord does, by bucket and over all. */
export class RateLimits {
  readonly #options: RateLimitsOptions;
  readonly #global: Window;
  readonly #buckets = new Map<string, Window>();

  constructor(options: RateLimitsOptions) {
    this.#options = options;
    this.#global = new Window({ limit: options.rules.perSecond ?? 50, windowMs: 1000 });
  }

  /**
   * What the headers of the answer tell of the limits. Throws the 429 for a request too many, and notes as a violation
   * `ignored-rate-limit` that another one comes in the window in which the bot was told to wait.
   */
  enter(request: LimitedRequest): Headers {
    const now = this.#options.now();
    if (countsGlobally(request.endpoint)) this.#refuse(request, this.#global.enter(now), "global");
    const rule = bucketRuleFor(request.endpoint);
    if (rule === null) return {};
    const key = `${request.endpoint} ${majorOf(request.params)}`;
    const window = this.#buckets.get(key) ?? new Window(rule);
    const standing = window.enter(now);
    this.#buckets.set(key, window);
    this.#forget(now);
    this.#refuse(request, standing, "user");
    return bucketHeaders(request, standing);
  }

  #refuse(request: LimitedRequest, standing: Standing, scope: "user" | "global"): void {
    if (standing.excess === "none") return;
    if (standing.excess === "again") {
      const message = `expected no request for ${standing.leftMs} ms more`;
      this.#options.journal.blame(request, [{ rule: "ignored-rate-limit", path: [], message }]);
    }
    throw tooMany(standing, scope, scope === "user" ? bucketHeaders(request, standing) : {});
  }

  #forget(now: number): void {
    if (this.#buckets.size <= manyBuckets) return;
    for (const [key, window] of this.#buckets) if (window.isOver(now)) this.#buckets.delete(key);
  }
}
