import type { BotConfig } from "../config/index.ts";
import { errorFields, type Log } from "../discord/index.ts";
import { HealthServer, type Readiness } from "../operation/index.ts";

/** Who tells what is served. */
interface Told {
  readonly readiness: () => Readiness;
  readonly metrics: () => Promise<string>;
}

/**
 * Serves how the bot is, where the configuration names a port; `null` where it names none.
 *
 * @throws HealthServerError where it can't listen there.
 */
export async function serveHealth(
  { healthPort: port, healthAddress: address }: Pick<BotConfig, "healthPort" | "healthAddress">,
  told: Told,
  log: Log,
): Promise<HealthServer | null> {
  if (port === null) return null;
  const health = await HealthServer.start({
    port,
    address,
    readiness: () => told.readiness(),
    metrics: () => told.metrics(),
    onError: (error) => log.error(errorFields(error), "could not say how the bot is"),
  });
  log.info({ address, port: health.port }, "serving health and metrics");
  return health;
}
