import { Changes } from "./changes.ts";
import { Faults } from "./faults.ts";
import { Deliveries } from "./gateway/deliveries.ts";
import { Gateway, type GatewayOptions } from "./gateway/gateway.ts";
import { type Shard, shardFor } from "./gateway/shard.ts";
import { Interactions } from "./interaction-record.ts";
import { Journal } from "./journal.ts";
import type { LoopbackState } from "./loopback-state.ts";
import { MessageStore } from "./message-store.ts";
import type { LoopbackOptions } from "./options.ts";
import { guildPayload, readyPayload } from "./payloads.ts";
import { type Guild, quayGuild, type User } from "./places.ts";
import { InvalidRequests } from "./rates/invalid-requests.ts";
import { RateLimits } from "./rates/rate-limits.ts";
import type { RateRules } from "./rates/rate-rules.ts";
import { RegisteredCommands } from "./registered-commands.ts";
import { snowflakes } from "./snowflake.ts";
import { Uploads } from "./uploads.ts";
import { World } from "./world.ts";

const defaultBot: User = { id: "400000000000000001", username: "lectern", bot: true };

/** A token has three parts, of which the first is the bot's id. */
function tokenOf({ id }: User): string {
  return `${Buffer.from(id).toString("base64url")}.bG9vcA.YmFjaw`;
}

/** What a gateway tells of the bot and its guilds, to each shard of its own only. */
function told(bot: User, guilds: readonly Guild[]): Pick<GatewayOptions, "guildsOf" | "ready" | "guilds"> {
  const inShard = ([id, count]: Shard) => guilds.filter((guild) => shardFor(guild.id, count) === id);
  return {
    guildsOf: (shard) => inShard(shard).length,
    ready: (shard) => readyPayload({ bot, applicationId: bot.id, guilds: inShard(shard) }),
    guilds: (shard) => inShard(shard).map((guild) => guildPayload(guild, bot)),
  };
}

/** A Discord as it is when it starts to listen at a port. */
export function buildState(port: number, options: LoopbackOptions): LoopbackState {
  const { now = Date.now, guilds = [quayGuild], keep = Number.POSITIVE_INFINITY } = options;
  const { keepAround = 10 * keep } = options;
  const bot = { ...(options.bot ?? defaultBot), bot: true };
  const { token = tokenOf(bot) } = options;
  const newId = snowflakes(now);
  const changes = new Changes();
  const filesUrl = `http://127.0.0.1:${port}`;
  const journal = new Journal(keepAround);
  const { rateLimits = false } = options;
  const rules: RateRules = typeof rateLimits === "boolean" ? {} : rateLimits;
  const gateway = new Gateway({
    ...told(bot, guilds),
    token,
    privilegedIntents: options.privilegedIntents ?? 0,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
    sameShard: options.sameShard ?? "together",
    resumeUrl: `ws://127.0.0.1:${port}`,
    changes,
    keep: keepAround,
  });
  return {
    applicationId: bot.id,
    token,
    timeoutMs: options.timeoutMs ?? 5000,
    changes,
    world: new World({ bot, guilds, newId }),
    messages: new MessageStore({ newId, now, filesUrl, keep }),
    uploads: new Uploads({ newId, filesUrl, keep }),
    interactions: new Interactions(newId, keepAround),
    commands: new RegisteredCommands({ applicationId: bot.id, newId }),
    journal,
    rates: rateLimits === false ? null : new RateLimits({ rules, journal, now }),
    invalidRequests: new InvalidRequests({ most: rules.mostInvalid ?? 10_000, journal, now }),
    faults: new Faults(),
    gateway,
    deliveries: new Deliveries(gateway),
  };
}
