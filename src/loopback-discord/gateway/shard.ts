/** Which part of the guilds a session is for: the number of the shard, from 0, and how many there are. */
export type Shard = readonly [id: number, count: number];

/**
 * The shard that gets what happens in a guild; without a guild, as in direct messages and where only a user installed
 * the app, it is shard 0. Source of the formula: Discord's documentation of the gateway, "Sharding".
 */
export function shardFor(guildId: string | null, count: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
}

/** The shard that a client says it is; alone where it says nothing, nothing where Discord would close with 4010. */
export function readShard(told: unknown): Shard | null {
  if (told === undefined || told === null) return [0, 1];
  if (!Array.isArray(told) || told.length !== 2) return null;
  const [id, count]: readonly unknown[] = told;
  if (!isWhole(id) || !isWhole(count)) return null;
  return id < count ? [id, count] : null;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
