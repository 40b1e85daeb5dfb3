import { Gauge, type Registry } from "prom-client";
import type { MetricsSources } from "./metrics-sources.ts";

/** Adds gauges of the corpus and the connection, which are asked for when somebody looks. Of several threads the worst counts. */
export function addStateGauges(registry: Registry, { corpus, gateway }: MetricsSources): void {
  addRevision(registry, corpus);
  const gauges: readonly StateGauge[] = [
    {
      name: "lectern_documents",
      help: "Documents of the corpus that answers.",
      aggregator: "max",
      value: () => corpus()?.documents ?? 0,
    },
    {
      name: "lectern_paragraphs",
      help: "Paragraphs of the corpus that answers.",
      aggregator: "max",
      value: () => corpus()?.paragraphs ?? 0,
    },
    {
      name: "lectern_corpus_problems",
      help: "What the keeper of the corpus should mend, as lectern check lists it.",
      aggregator: "max",
      value: () => corpus()?.problems ?? 0,
    },
    {
      name: "lectern_gateway_ready",
      help: "1 where Discord brings events, else 0.",
      aggregator: "min",
      value: () => (gateway()?.isReady === true ? 1 : 0),
    },
    {
      name: "lectern_gateway_heartbeat_ack_age_seconds",
      help: "Since Discord last acknowledged a heartbeat, or began a session; NaN where it never did.",
      aggregator: "max",
      value: () => (gateway()?.silence ?? Number.NaN) / 1_000,
    },
  ];
  for (const gauge of gauges) addGauge(registry, gauge);
}

/** A gauge without labels. */
interface StateGauge {
  readonly name: string;
  readonly help: string;
  /** What stands for several threads. */
  readonly aggregator: "max" | "min";
  readonly value: () => number;
}

function addGauge(registry: Registry, { value, ...gauge }: StateGauge): void {
  new Gauge({
    ...gauge,
    registers: [registry],
    collect() {
      this.set(value());
    },
  });
}

/** One series, of the revision in use: that of the one before goes with it. */
function addRevision(registry: Registry, corpus: MetricsSources["corpus"]): void {
  new Gauge({
    name: "lectern_revision_info",
    help: "1 for the revision of the corpus that answers.",
    labelNames: ["revision"],
    aggregator: "max",
    registers: [registry],
    collect() {
      this.reset();
      const state = corpus();
      if (state !== null) this.set({ revision: state.revision }, 1);
    },
  });
}
