import { readFileSync } from "node:fs";

/** How much of the processors' time the host of a virtual machine gave to others in a second. */
export interface HostSample {
  /** When the second ended, in milliseconds of `performance.now()`. */
  readonly at: number;
  /** From 0 to 1. */
  readonly stolen: number;
}

/** A second in which the host took less than this share is the machine's own. */
const NOTHING = 0.01;

const EVERY = 1_000;

/** The processors' time in ticks since the machine started: all of it, and what the host took. */
interface Ticks {
  readonly all: number;
  readonly stolen: number;
}

/** The first line of `/proc/stat`, after its name: user, nice, system, idle, iowait, irq, softirq, steal; see proc_stat(5). */
function ticks(): Ticks | null {
  try {
    const [line = ""] = readFileSync("/proc/stat", "utf8").split("\n");
    const counts = line.split(/\s+/u).slice(1, 9).map(Number);
    return { all: counts.reduce((sum, count) => sum + count, 0), stolen: counts[7] ?? 0 };
  } catch {
    return null;
  }
}

/** Looks once a second, until it is stopped, at what the host takes; gives the samples. None but on Linux, which tells. */
export function watchHost(): () => readonly HostSample[] {
  const samples: HostSample[] = [];
  let before = ticks();
  const timer = setInterval(() => {
    const now = ticks();
    if (now !== null && before !== null && now.all > before.all) {
      const stolen = (now.stolen - before.stolen) / (now.all - before.all);
      samples.push({ at: performance.now(), stolen });
    }
    before = now;
  }, EVERY);
  return () => {
    clearInterval(timer);
    return samples;
  };
}

/** The share that the host took in all. */
export function stolenShare(samples: readonly HostSample[]): number {
  return samples.reduce((sum, { stolen }) => sum + stolen, 0) / Math.max(1, samples.length);
}

/** How many of these seconds the machine had for itself. */
export function ownSeconds(samples: readonly HostSample[]): number {
  return samples.filter(isOwn).length;
}

/** Whether a moment lies in such a second, after another one, so that nothing has piled up. */
export function isUndisturbed(samples: readonly HostSample[]): (at: number) => boolean {
  return (at) => {
    const index = samples.findIndex((sample) => sample.at >= at);
    const around = samples.slice(Math.max(0, index - 1), index + 1);
    return index >= 0 && around.every(isOwn);
  };
}

function isOwn({ stolen }: HostSample): boolean {
  return stolen < NOTHING;
}
