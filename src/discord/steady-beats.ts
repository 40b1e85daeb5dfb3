import { SimpleShardingStrategy } from "discord.js";

/**
 * Connects shards in this thread, as discord.js does by itself, and keeps them from beating for a connection that is gone.
 *
 * `@discordjs/ws` 1.2 begins to beat in regular intervals after the first heartbeat of a connection, also where that heartbeat has found
 * the connection dead and opened another. Nothing ends these beats: they find later connections dead in their turn, or not open
 * yet, which fails where nobody can catch it. Here a heartbeat that outlives its connection does not come to an end, so that
 * nothing follows it.
 */
export class SteadyBeats extends SimpleShardingStrategy {
  override async spawn(shardIds: number[]): Promise<void> {
    await super.spawn(shardIds);
    const shards: unknown = Reflect.get(this, "shards");
    if (!(shards instanceof Map)) return;
    for (const shard of shards.values()) keepBeatsTo(shard);
  }
}

function keepBeatsTo(shard: object): void {
  const beat: unknown = Reflect.get(shard, "heartbeat");
  if (typeof beat !== "function") return;
  const connectionNow = (): unknown => Reflect.get(shard, "connection");
  Reflect.set(shard, "heartbeat", async (isRequested?: boolean) => {
    const connection = connectionNow();
    await Reflect.apply(beat, shard, [isRequested]);
    if (connectionNow() !== connection) await new Promise(() => undefined);
  });
}
