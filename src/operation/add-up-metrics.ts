import type { ThreadMetrics } from "./bot-metrics.ts";

/**
 * The metrics of several threads of one process as one text: counts and histograms are added, of gauges the most telling one is shown, which
 * is said where each is made. What holds for the whole process is taken from the first.
 */
export async function addUpMetrics(threads: readonly ThreadMetrics[]): Promise<string> {
  const { AggregatorRegistry } = await import("prom-client");
  const [first = [], ...others] = threads;
  const own = others.map((metrics) => metrics.filter(({ name }) => !name.startsWith("process_")));
  return AggregatorRegistry.aggregate([first, ...own].map((metrics) => [...metrics])).metrics();
}
