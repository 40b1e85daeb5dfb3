import { inWords } from "../measure.ts";
import type { StageResult } from "./drive.ts";
import { figuresOf, growthOf } from "./figures.ts";
import { DEADLINE } from "./longest.ts";

/** The longest that 99 of 100 answers may take at the rate that is promised, in milliseconds. */
const P99 = 100;

/** Memory is flat where the end is no more than this share above the middle, … */
const FLAT = 0.05;
/** … or no more than so many megabytes, which a garbage collection more or less makes. */
const FLAT_MEGABYTES = 8;
/** A run shorter than this says nothing about memory: a bot that has just started still warms up. In seconds. */
const SHORTEST_FOR_MEMORY = 300;

/** What the bot promises at the rate that it is made for, and did not hold, in words. */
export function brokenAtRate(result: StageResult): string[] {
  const { missed, outcomes } = figuresOf(result.events);
  const { fromReceipt } = figuresOf(result.events.filter(({ hasDeadline }) => hasDeadline));
  const { middle, end } = growthOf(result.samples, ({ resident }) => resident);
  const isLongEnough = result.seconds >= SHORTEST_FOR_MEMORY;
  const grew = end - middle > Math.max(FLAT * middle, FLAT_MEGABYTES);
  return [
    ...when(
      !(fromReceipt.p99 < P99),
      `99 of 100 answers within ${P99} ms, met ${inWords(fromReceipt.p99)} ms`,
    ),
    ...when(missed > 0, `every interaction answered within ${DEADLINE} ms, met ${missed} that were not`),
    ...when(outcomes.silent > 0, `an answer to every event, met ${outcomes.silent} without`),
    ...when(outcomes.failed > 0, `no answer that failed, met ${outcomes.failed}`),
    ...when(outcomes.busy > 0, `nobody turned away at this rate, met ${outcomes.busy}`),
    ...when(outcomes.refused > 0, `users whom no limit of use refuses, met ${outcomes.refused} refused`),
    ...when(isLongEnough && grew, `flat memory, met ${end.toFixed(0)} MB after ${middle.toFixed(0)} MB`),
  ];
}

/** What the bot promises beyond that rate, and did not hold. */
export function brokenBeyond(result: StageResult): string[] {
  const { outcomes } = figuresOf(result.events);
  const at = `at ${result.perSecond} a second`;
  return [
    ...when(
      outcomes.silent > 0,
      `an answer or a private word ${at}, met ${outcomes.silent} events with neither`,
    ),
    ...when(outcomes.failed > 0, `no answer that failed ${at}, met ${outcomes.failed}`),
  ];
}

function when(isBroken: boolean, words: string): string[] {
  return isBroken ? [words] : [];
}
