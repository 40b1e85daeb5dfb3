import { type JsonObject, numberIn, textIn } from "../json.ts";
import { readShard, type Shard } from "./shard.ts";

/**
 * Close codes by which Discord refuses an identify: a bad token, a shard that there is not, too many guilds for one shard,
 * and others.
 */
export type IdentifyRefusal = 4004 | 4010 | 4011 | 4012 | 4013 | 4014;

/** What a client said of itself when it identified. */
export interface Identify {
  readonly token: string;
  readonly intents: number;
  /** Nothing where Discord would close with 4010. */
  readonly shard: Shard | null;
  readonly payload: JsonObject;
}

/** What an identify is held against. */
export interface Admission {
  readonly token: string;
  /** The bits of intents that the app may use besides those that need no permission. */
  readonly privilegedIntents: number;
  /** How many guilds a shard would have. */
  readonly guildsOf: (shard: Shard) => number;
}

/** Guild members, presences and message content: intents that an app has to be allowed. */
const privileged = (1 << 1) | (1 << 8) | (1 << 15);

/** The most guilds of a shard. */
const mostGuilds = 2500;

/** Reads what a client says of itself. */
export function readIdentify(payload: JsonObject): Identify {
  return {
    token: textIn(payload, "token") ?? "",
    intents: numberIn(payload, "intents") ?? 0,
    shard: readShard(payload["shard"]),
    payload,
  };
}

/** The code with which Discord would close; nothing where it would take the client. */
export function refusalOf(
  { token, intents, shard }: Identify,
  { guildsOf, ...allowed }: Admission,
): IdentifyRefusal | null {
  if (token !== allowed.token) return 4004;
  if (shard === null) return 4010;
  if (guildsOf(shard) > mostGuilds) return 4011;
  return (intents & privileged & ~allowed.privilegedIntents) === 0 ? null : 4014;
}
