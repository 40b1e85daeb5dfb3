import type { SameShard } from "./gateway/handshakes.ts";
import type { Guild, User } from "./places.ts";
import type { RateRules } from "./rates/rate-rules.ts";
import type { CheckBody } from "./routes.ts";

/** How a loopback Discord is to be. Everything has a default. */
export interface LoopbackOptions {
  /** The token that the bot has to show. */
  readonly token?: string;
  /** The bot as a user; its id is the application's id too. */
  readonly bot?: User;
  /** The guilds that the bot is in. Default: one, with one channel. */
  readonly guilds?: readonly Guild[];
  /** How many shards `GET /gateway/bot` recommends. Default: 1. A client may divide the guilds otherwise. */
  readonly shards?: number;
  /** How many shards may identify every five seconds, as `GET /gateway/bot` says. Default: 1. */
  readonly maxConcurrency?: number;
  /** What becomes of earlier clients of a shard when another identifies for it. Default: `together`. */
  readonly sameShard?: SameShard;
  /** How often a client has to give a sign of life, in milliseconds. Default: 41,250, as in Discord. */
  readonly heartbeatIntervalMs?: number;
  /** The bits of privileged intents that the app may use. Default: none, so that asking for one closes with 4014. */
  readonly privilegedIntents?: number;
  /** How long a user waits for the bot, in milliseconds. Default: 5,000. */
  readonly timeoutMs?: number;
  /**
   * What Discord's published description refuses in the body of a request. Default: nothing, so that only the rules which
   * the description leaves out are kept to.
   */
  readonly checkBody?: CheckBody;
  /**
   * How many messages of each channel are kept, a thousand times as many of all channels, and ten times as many of the
   * requests and interactions around them. Default: all, so that tests see everything; what runs for days has to forget.
   */
  readonly keep?: number;
  /**
   * How many requests and interactions are kept where that is not ten times `keep`. It has to be more than are open at
   * once, or the first would be forgotten before it is answered.
   */
  readonly keepAround?: number;
  /**
   * Whether there are limits of rates, with the headers that tell of them, or which. Default: none, so that tests need not
   * wait. That too many answers say no is noted in any case.
   */
  readonly rateLimits?: boolean | RateRules;
  /** The port to listen on. Default: one that the system chooses. */
  readonly port?: number;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
}
