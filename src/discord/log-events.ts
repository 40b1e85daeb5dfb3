import { type Client, Events } from "discord.js";
import { errorFields } from "./error-fields.ts";
import type { Services } from "./services.ts";

/** Logs how a client's connection is, and counts when it is lost. Without a listener for errors the first one would end the process. */
export function logEvents(client: Client, { log, observer }: Pick<Services, "log" | "observer">): void {
  client
    .on(Events.Error, (error) => log.error(errorFields(error), "discord.js reports an error"))
    .on(Events.Warn, (warning) => log.warn({ warning }, "discord.js warns"))
    .on(Events.ShardDisconnect, ({ code }, shard) => log.warn({ shard, code }, "disconnected"))
    .on(Events.ShardReconnecting, (shard) => {
      observer.reconnecting();
      log.info({ shard }, "reconnecting");
    })
    .on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, "resumed"))
    .on(Events.ShardError, (error, shard) =>
      log.error({ shard, ...errorFields(error) }, "connection failed"),
    );
}
