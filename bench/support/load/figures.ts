import { median, quantile } from "../measure.ts";
import { DEADLINE } from "./longest.ts";
import type { ObservedEvent, Outcome } from "./observed-event.ts";
import type { Sample } from "./watched-bot.ts";

/** How long answers took, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly p999: number;
  readonly max: number;
}

/** What a number of events came to. */
export interface Figures {
  readonly sent: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly deferred: number;
  /** Interactions whose first answer came after Discord's deadline, or not at all. */
  readonly missed: number;
  /** Of answers, from the sending of the event to the arrival of the first answer. */
  readonly fromReceipt: Times;
  /** The same from when the event was due: what the driver was late by counts too. */
  readonly fromDue: Times;
  /** Of those that were told that the bot is busy. */
  readonly busy: Times;
  /** By how much the driver sent late. */
  readonly lateness: Times;
}

/** The figures of all these events. */
export function figuresOf(events: readonly ObservedEvent[]): Figures {
  const answered = events.filter(({ outcome }) => outcome === "answered");
  const busy = events.filter(({ outcome }) => outcome === "busy");
  return {
    sent: events.length,
    outcomes: countOutcomes(events),
    deferred: events.filter(({ isDeferred }) => isDeferred).length,
    missed: events.filter(isMissed).length,
    fromReceipt: timesOf(answered.map(({ answeredAt, sentAt }) => (answeredAt ?? Number.NaN) - sentAt)),
    fromDue: timesOf(answered.map(({ answeredAt, dueAt }) => (answeredAt ?? Number.NaN) - dueAt)),
    busy: timesOf(busy.map(({ answeredAt, sentAt }) => (answeredAt ?? Number.NaN) - sentAt)),
    lateness: timesOf(events.map(({ sentAt, dueAt }) => sentAt - dueAt)),
  };
}

function countOutcomes(events: readonly ObservedEvent[]): Readonly<Record<Outcome, number>> {
  const counts = { answered: 0, busy: 0, refused: 0, failed: 0, silent: 0, unsent: 0 };
  for (const { outcome } of events) counts[outcome] += 1;
  return counts;
}

function isMissed({ hasDeadline, outcome, answeredAt, sentAt }: ObservedEvent): boolean {
  if (!hasDeadline || outcome === "unsent") return false;
  return answeredAt === undefined || answeredAt - sentAt > DEADLINE;
}

function timesOf(times: readonly number[]): Times {
  const sorted = Float64Array.from(times).sort();
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p90: at(0.9), p99: at(0.99), p999: at(0.999), max: at(1) };
}

/** How a size changed over a run, in megabytes. */
export interface Growth {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
  /** Of the second half, by least squares. */
  readonly perHour: number;
}

/** The beginning is the median of the first tenth; the middle that of the tenth around the half; the end that of the last tenth. */
export function growthOf(samples: readonly Sample[], size: (sample: Sample) => number): Growth {
  const megabytes = samples.map((sample) => size(sample) / 1e6);
  const tenth = Math.max(1, Math.floor(megabytes.length / 10));
  const half = Math.floor((megabytes.length - tenth) / 2);
  return {
    start: median(megabytes.slice(0, tenth)),
    middle: median(megabytes.slice(half, half + tenth)),
    end: median(megabytes.slice(-tenth)),
    perHour: slope(
      samples.slice(samples.length / 2).map((sample) => [sample.at / 3_600_000, size(sample) / 1e6]),
    ),
  };
}

/** How what is needed changed, as it was seen after collections; `null` where there was none. */
export function neededGrowth(samples: readonly Sample[]): Growth | null {
  const collected = samples.filter(({ needed }) => needed !== null);
  return collected.length === 0 ? null : growthOf(collected, ({ needed }) => needed ?? 0);
}

function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map(([at]) => at));
  const y = mean(points.map(([, value]) => value));
  const above = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0);
  const below = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return above / below;
}

/** The value that this share of the samples does not exceed. */
export function sampleQuantile(
  samples: readonly Sample[],
  value: (sample: Sample) => number,
  share: number,
): number {
  return quantile(samples.map(value), share);
}
