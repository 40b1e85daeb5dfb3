import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { MetricsSources } from "./metrics-sources.ts";
import { addStateGauges } from "./state-gauges.ts";

/** The metrics of one thread, which can be sent to another. */
export type ThreadMetrics = Awaited<ReturnType<Registry["getMetricsAsJSON"]>>;

/** An event that is over. */
interface AnsweredEvent {
  readonly what: string;
  readonly outcome: string;
  readonly milliseconds: number;
  readonly age: number;
}

/**
 * In seconds: an answer should take 5 to 100 ms, Discord waits 3 s for the first word, and what was deferred is watched up to 15 s.
 */
const ANSWER_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3, 5, 10, 15];

/** In seconds: Discord's way to us. From 3 s on an interaction is lost before it arrives. */
const AGE_BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10];

/** How often the event loop's delay is sampled, in milliseconds: at 20 that costs 0.25 % of a core, at 10 twice as much. */
const DELAY_PRECISION = 20;

/**
 * What the bot of one thread did, for Prometheus. Labels are of bounded sets only: never a user, a server, a question, a speaker, a
 * document. What is a state is asked for when somebody looks.
 */
export class BotMetrics {
  readonly #registry = new Registry();
  readonly #answers;
  readonly #seconds;
  readonly #age;
  readonly #failures;
  readonly #reloads;
  readonly #reconnects;
  readonly #faults;

  constructor(sources: MetricsSources) {
    const registers = [this.#registry];
    this.#answers = new Counter({
      name: "lectern_answers_total",
      help: "Events that are over, by what was asked for and what became of it.",
      labelNames: ["what", "outcome"],
      registers,
    });
    this.#seconds = new Histogram({
      name: "lectern_answer_seconds",
      help: "From an event's arrival until Discord had taken its answer, or would not.",
      labelNames: ["what"],
      buckets: ANSWER_BUCKETS,
      registers,
    });
    this.#age = new Histogram({
      name: "lectern_event_age_seconds",
      help: "How old events were when they arrived, by Discord's clock and this machine's.",
      buckets: AGE_BUCKETS,
      registers,
    });
    this.#failures = new Counter({
      name: "lectern_discord_failures_total",
      help: "Requests to Discord that failed for good, by what that means.",
      labelNames: ["failure"],
      registers,
    });
    this.#reloads = new Counter({
      name: "lectern_reloads_total",
      help: "Reloads of the corpus: reloaded, unchanged, or kept, which is the old one where the new one can't be used.",
      labelNames: ["outcome"],
      registers,
    });
    this.#reconnects = new Counter({
      name: "lectern_gateway_reconnects_total",
      help: "How often a connection to Discord's gateway was lost and taken up again.",
      registers,
    });
    this.#faults = new Counter({
      name: "lectern_faults_total",
      help: "Errors that nothing caught; the process stops after the first.",
      registers,
    });
    addStateGauges(this.#registry, sources);
    collectDefaultMetrics({ register: this.#registry, eventLoopMonitoringPrecision: DELAY_PRECISION });
  }

  /** Counts an event. */
  answered({ what, outcome, milliseconds, age }: AnsweredEvent): void {
    this.#answers.inc({ what, outcome });
    this.#seconds.observe({ what }, milliseconds / 1_000);
    this.#age.observe(age / 1_000);
  }

  /** Counts a request to Discord that failed. */
  failed(failure: string): void {
    this.#failures.inc({ failure });
  }

  /** Counts a connection that was lost. */
  reconnecting(): void {
    this.#reconnects.inc();
  }

  /** Counts a reload. */
  reloaded(outcome: "reloaded" | "unchanged" | "kept"): void {
    this.#reloads.inc({ outcome });
  }

  /** Counts an error that nothing caught. */
  faulted(): void {
    this.#faults.inc();
  }

  /** All of it in the exposition format. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  /** All of it for another thread, which adds it up. */
  snapshot(): Promise<ThreadMetrics> {
    return this.#registry.getMetricsAsJSON();
  }
}
