import { type Client, Events } from "discord.js";

/**
 * Keeps discord.js from failing where Discord says that a shard has resumed a session which it has made invalid meanwhile: discord.js
 * 14.28 then reads the sequence of a session that is `null`, in the middle of taking in an event, and nobody could catch that. It is
 * given the sequence of the last close for as long as it looks, so that it counts no event as replayed.
 */
export function resumeSafely(client: Client): void {
  client.on(Events.Raw, ({ t }: { readonly t: string | null }, shardId: number) => {
    const shard = t === "RESUMED" ? client.ws.shards.get(shardId) : undefined;
    if (shard === undefined || Reflect.get(shard, "sessionInfo") !== null) return;
    const passing = { sequence: Reflect.get(shard, "closeSequence") };
    Reflect.set(shard, "sessionInfo", passing);
    queueMicrotask(() => {
      if (Reflect.get(shard, "sessionInfo") === passing) Reflect.set(shard, "sessionInfo", null);
    });
  });
}
