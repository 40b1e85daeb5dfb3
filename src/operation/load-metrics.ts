import type { BotMetrics } from "./bot-metrics.ts";
import type { MetricsSources } from "./metrics-sources.ts";

/** Loads prom-client and begins to count. Counting starts at zero, in a registry of its own. */
export async function loadMetrics(sources: MetricsSources): Promise<BotMetrics> {
  const { BotMetrics } = await import("./bot-metrics.ts");
  return new BotMetrics(sources);
}
