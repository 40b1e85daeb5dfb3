import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { startOptions } from "../start-options.ts";

/** What the bot says of itself, over the milliseconds since the sample before. Sizes are in bytes, delays in milliseconds. */
export interface Sample {
  /** Milliseconds of the driver's clock. */
  readonly at: number;
  readonly resident: number;
  /** Objects and buffers. */
  readonly held: number;
  /** The same just after the last time that everything unused was collected; nothing before the first. */
  readonly needed: number | null;
  /** Since the sample before, or the start, in milliseconds. */
  readonly period: number;
  /** How much of one core it used. */
  readonly cpu: number;
  /** By how much its event loop was late. */
  readonly delay: { readonly p50: number; readonly p99: number; readonly max: number };
}

/** The compiled bot in a process of its own, as `npm start` starts it. */
export interface WatchedBot {
  readonly samples: readonly Sample[];
  /** Lines of its log by their words; counted, not kept. */
  readonly logged: ReadonlyMap<string, number>;
  /** Tells it to stop, and resolves with its status when it has ended. */
  readonly stop: () => Promise<number | null>;
}

/** How often the bot tells of itself, in milliseconds. */
const EVERY = 1_000;
/** How often the loop is looked at, which is no delay of it, in milliseconds. */
const RESOLUTION = 10;

const program = fileURLToPath(new URL("../../../dist/src/bot.js", import.meta.url));

/** Runs before the program, which knows nothing of it: writes a line to descriptor 3 every second. */
const watch = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  import { constants, monitorEventLoopDelay, PerformanceObserver } from "node:perf_hooks";
  import { isMainThread } from "node:worker_threads";
  if (isMainThread) {
    const delay = monitorEventLoopDelay({ resolution: ${RESOLUTION} });
    let needed = null;
    new PerformanceObserver((list) => {
      if (!list.getEntries().some(({ detail }) => detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR)) return;
      const { heapUsed, external } = process.memoryUsage();
      needed = heapUsed + external;
    }).observe({ entryTypes: ["gc"] });
    delay.enable();
    let before = process.cpuUsage();
    let since = performance.now();
    setInterval(() => {
      const now = performance.now();
      const used = process.cpuUsage(before);
      const late = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - ${RESOLUTION});
      const { rss, heapUsed, external } = process.memoryUsage();
      const line = {
        resident: rss,
        held: heapUsed + external,
        needed,
        period: now - since,
        cpu: (used.user + used.system) / 1000 / (now - since),
        delay: { p50: late(delay.percentile(50)), p99: late(delay.percentile(99)), max: late(delay.max) },
      };
      before = process.cpuUsage();
      since = now;
      delay.reset();
      writeSync(3, JSON.stringify(line) + "\\n");
    }, ${EVERY}).unref();
  }
`)}`;

/**
 * Starts it and waits until it has registered its commands. `more` are arguments of Node.js, such as those of a profiler.
 * @throws Error where it ends before.
 */
export async function startWatchedBot(
  environment: Readonly<Record<string, string>>,
  more: readonly string[] = [],
): Promise<WatchedBot> {
  const args = [...startOptions, ...more, "--import", watch, program];
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  const samples: Sample[] = [];
  const [, out, , told] = child.stdio;
  if (!(told instanceof Readable) || !(out instanceof Readable))
    throw new Error("expected pipes from the bot");
  createInterface({ input: told }).on("line", (line) => {
    samples.push({ at: performance.now(), ...JSON.parse(line) });
  });
  const logged = new Map<string, number>();
  const ended = once(child, "close");
  const ready = new Promise<void>((resolve) => {
    createInterface({ input: out }).on("line", (line) => {
      const words = /"msg":"([^"]*)"/u.exec(line)?.[1] ?? line;
      logged.set(words, (logged.get(words) ?? 0) + 1);
      if (words === "commands registered" || words === "commands unchanged") resolve();
    });
  });
  const early = ended.then(([status]) => {
    throw new Error(`expected the bot to get ready, met its end with ${status}`);
  });
  await Promise.race([ready, early]);
  early.catch(() => undefined);
  return {
    samples,
    logged,
    stop: async () => {
      child.kill("SIGTERM");
      const [status] = await ended;
      return typeof status === "number" ? status : null;
    },
  };
}
