import { setTimeout as pause } from "node:timers/promises";
import { type HeldMemory, heldNow, largerOf } from "./held-memory.ts";

/** What questions met that were asked while something else went on. */
export interface Meanwhile {
  readonly milliseconds: number;
  /** For each answer the milliseconds from when its question was due. */
  readonly times: readonly number[];
  readonly failures: number;
  readonly peak: HeldMemory;
}

/**
 * Asks a question every so many milliseconds until the work is done, and those that came due before it was. A question's time begins when it is due, not when a busy
 * thread comes to ask it: what is asked late has waited.
 */
export async function askMeanwhile(
  work: () => Promise<unknown>,
  ask: (number: number) => Promise<unknown>,
  every: number,
): Promise<Meanwhile> {
  const times: number[] = [];
  let failures = 0;
  let peak = heldNow();
  let ended = Number.POSITIVE_INFINITY;
  const started = performance.now();
  const done = work().finally(() => {
    ended = performance.now();
  });
  for (let due = started, number = 0; due < ended; due += every, number += 1) {
    await pause(Math.max(0, due - performance.now()));
    try {
      await ask(number);
      times.push(performance.now() - due);
    } catch {
      failures += 1;
    }
    peak = largerOf(peak, heldNow());
  }
  await done;
  return { milliseconds: ended - started, times, failures, peak };
}
