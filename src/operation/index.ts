/**
 * How does whoever runs Lectern see how it is? Three addresses of a small HTTP server (whether the process lives, whether it can
 * answer, and its metrics), and what is counted for them.
 *
 * Not for: deciding how anything is. Whoever serves passes functions that tell, so one process can serve what several threads report.
 * prom-client is loaded with the first metrics, never by importing this.
 */
export { addUpMetrics } from "./add-up-metrics.ts";
export type { BotMetrics, ThreadMetrics } from "./bot-metrics.ts";
export { HealthServer, HealthServerError, type HealthServerOptions } from "./health-server.ts";
export { loadMetrics } from "./load-metrics.ts";
export type { MetricsSources } from "./metrics-sources.ts";
export { judge, type Readiness } from "./readiness.ts";
