import { inWords } from "../measure.ts";
import type { StageResult } from "./drive.ts";
import { figuresOf, type Growth, growthOf, neededGrowth, sampleQuantile, type Times } from "./figures.ts";
import { ownSeconds, stolenShare } from "./host-watch.ts";
import { DEADLINE } from "./longest.ts";
import { type ObservedEvent, outcomes } from "./observed-event.ts";
import { undisturbedFigures } from "./undisturbed.ts";

/** From which delay of its own on the driver has to say so, in milliseconds: then times are in part the driver's. */
const DRIVER_LATE = 20;

/** Prints what became of the events of a stage, and what the bot and the driver needed for them. */
export function printStage(result: StageResult): void {
  const { perSecond, seconds, events, driver } = result;
  const all = figuresOf(events);
  console.log(
    `${inWords(perSecond)} events a second for ${inWords(seconds)} s: ${all.sent.toLocaleString("en")} sent`,
  );
  const counts = outcomes.map((outcome) => `${all.outcomes[outcome].toLocaleString("en")} ${outcome}`);
  console.log(`  ${counts.join(", ")}`);
  console.log(`  deferred: ${all.deferred}; interactions not answered within ${DEADLINE} ms: ${all.missed}`);
  const interactions = figuresOf(events.filter(({ hasDeadline }) => hasDeadline));
  printTimes("interactions answered, from receipt to callback", interactions.fromReceipt);
  printTimes("interactions answered, from when it was due", interactions.fromDue);
  if (all.outcomes.busy > 0) printTimes("told that the bot is busy", all.busy);
  printHost(result);
  printBot(result);
  const { cpu, delayP99, delayMax } = driver;
  console.log(
    `  driver and loopback: ${percent(cpu)} of a core; late by p50 ${ms(all.lateness.p50)}, p99 ${ms(all.lateness.p99)}, at most ${ms(all.lateness.max)}; event loop p99 ${ms(delayP99)}, at most ${ms(delayMax)}`,
  );
  if (all.lateness.p99 > DRIVER_LATE)
    console.log("  ! the driver lagged: the times above are in part its own");
}

/** Prints what a host took away of the processors, where the system tells, and how long answers took while it took nothing. */
function printHost(result: StageResult): void {
  const { host } = result;
  if (host.length === 0) return;
  console.log(
    `  host: took ${(100 * stolenShare(host)).toFixed(1)} % of the processors; ${ownSeconds(host)} of ${host.length} s undisturbed`,
  );
  const undisturbed = undisturbedFigures(result);
  if (undisturbed !== null)
    printTimes("of these, while undisturbed, from receipt to callback", undisturbed.fromReceipt);
}

/** Prints each kind of event by itself. */
export function printKinds(events: readonly ObservedEvent[]): void {
  for (const kind of new Set(events.map((event) => event.kind).toSorted())) {
    const { sent, fromReceipt } = figuresOf(events.filter((event) => event.kind === kind));
    printTimes(`${kind}, ${sent.toLocaleString("en")}`, fromReceipt);
  }
}

/** Prints what the bot held over time. */
export function printGrowth({ samples }: StageResult): void {
  const every = Math.max(1, Math.round(samples.length / 60));
  const shown = samples.filter((_, number) => number % Math.max(10, every) === 0);
  console.log(
    `  resident MB, every ${Math.max(10, every)} s: ${shown.map(({ resident }) => Math.round(resident / 1e6)).join(" ")}`,
  );
  printSize(
    "resident",
    growthOf(samples, ({ resident }) => resident),
  );
  printSize(
    "objects and buffers",
    growthOf(samples, ({ held }) => held),
  );
  const needed = neededGrowth(samples);
  if (needed !== null) printSize("objects and buffers after a collection", needed);
}

function printSize(name: string, { start, middle, end, perHour }: Growth): void {
  console.log(
    `  ${name}: ${start.toFixed(0)} MB at first, ${middle.toFixed(0)} MB in the middle, ${end.toFixed(0)} MB in the end; second half ${perHour.toFixed(0)} MB an hour`,
  );
}

function printBot({ samples, events }: StageResult): void {
  const used = samples.reduce((sum, sample) => sum + sample.cpu * sample.period, 0);
  const cpu = sampleQuantile(samples, (sample) => sample.cpu, 0.5);
  const p99 = sampleQuantile(samples, ({ delay }) => delay.p99, 0.5);
  const max = sampleQuantile(samples, ({ delay }) => delay.max, 1);
  const resident = sampleQuantile(samples, (sample) => sample.resident, 1) / 1e6;
  console.log(
    `  bot: ${percent(cpu)} of a core, ${ms(used / events.length)} of it an event; event loop late by p99 ${ms(p99)} in the median second, at most ${ms(max)}; at most ${resident.toFixed(0)} MB`,
  );
}

function printTimes(name: string, { p50, p90, p99, p999, max }: Times): void {
  console.log(
    `  ${name}: p50 ${ms(p50)}, p90 ${ms(p90)}, p99 ${ms(p99)}, p99.9 ${ms(p999)}, at most ${ms(max)}`,
  );
}

function ms(milliseconds: number): string {
  return Number.isNaN(milliseconds) ? "–" : `${inWords(milliseconds)} ms`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
