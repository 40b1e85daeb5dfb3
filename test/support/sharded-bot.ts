import { type BotProgram, startBot } from "./bot-program.ts";
import { type Guild, type LoopbackDiscord, type Place, quayGuild } from "./loopback-discord/index.ts";
import { environmentFor, loopback, operatorRole } from "./running-bot.ts";

/** How many shards the bot has in tests. */
export const shardCount = 3;

/** The upper bits of the ids of servers, by which Discord divides them; a multiple of the number of shards. */
const UPPER_BITS = 45_000_000_000n;

/** The numbers of the shards. */
export const shards = Array.from({ length: shardCount }, (_, shard) => shard);

/** A server for each shard. */
const guilds = shards.map((shard): Guild => {
  const id = (UPPER_BITS + BigInt(shard)) << 22n;
  const channel = { id: String(id + 1n), name: "briefings" };
  return { ...quayGuild, id: String(id), name: `Quay ${shard}`, channels: [channel], roles: [operatorRole] };
});

/** In the server of a shard. */
export function placeIn(shard: number): Place {
  const { id: guildId } = guilds[shard] ?? quayGuild;
  return { kind: "guild", guildId };
}

/** A loopback Discord and the compiled bot in it, with several shards. People wait longer: a machine may be busy with them. */
export async function shardedBot(
  corpus?: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly discord: LoopbackDiscord; readonly bot: BotProgram }> {
  const discord = await loopback({ guilds, shards: shardCount, maxConcurrency: 16, timeoutMs: 30_000 });
  const bot = await startBot("as the compiled program", {
    environment: { ...environmentFor(discord, corpus), LECTERN_SHARDS: "auto", ...environment },
  });
  return { discord, bot };
}
