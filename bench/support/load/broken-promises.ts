import { inWords } from "../measure.ts";
import type { StageResult } from "./drive.ts";
import { figuresOf, type Growth, neededGrowth } from "./figures.ts";
import { ownSeconds } from "./host-watch.ts";
import { DEADLINE } from "./longest.ts";
import { undisturbedFigures } from "./undisturbed.ts";

/** The longest that 99 of 100 answers may take at the rate that is promised, in milliseconds. */
const P99 = 100;

/** What is needed, as seen after collections, is flat where the end is no more than this share above the middle, … */
const FLAT = 0.05;
/** … or no more than so many megabytes: what is under way differs from one collection to the next. */
const FLAT_MEGABYTES = 8;
/** What is resident goes up and down with collections: its highest is no more than this share above that of the first half. */
const HIGHER = 0.1;
/** A run shorter than this says nothing about memory: a bot that has just started still warms up. In seconds. */
const SHORTEST_FOR_MEMORY = 300;

/** What the bot promises at the rate that it is made for, and did not hold, in words. */
export function brokenAtRate(result: StageResult): string[] {
  const { missed, outcomes } = figuresOf(result.events);
  const { fromReceipt } = figuresOf(result.events.filter(({ hasDeadline }) => hasDeadline));
  return [
    ...when(
      !(fromReceipt.p99 < P99),
      `99 of 100 answers within ${P99} ms, met ${inWords(fromReceipt.p99)} ms${whileUndisturbed(result)}`,
    ),
    ...when(missed > 0, `every interaction answered within ${DEADLINE} ms, met ${missed} that were not`),
    ...when(outcomes.silent > 0, `an answer to every event, met ${outcomes.silent} without`),
    ...when(outcomes.failed > 0, `no answer that failed, met ${outcomes.failed}`),
    ...when(outcomes.busy > 0, `nobody turned away at this rate, met ${outcomes.busy}`),
    ...when(outcomes.refused > 0, `users whom no limit of use refuses, met ${outcomes.refused} refused`),
    ...(result.seconds >= SHORTEST_FOR_MEMORY ? grown(result) : []),
  ];
}

/** How long it took while the host of the machine took nothing of the processors; nothing where it never did. */
function whileUndisturbed(result: StageResult): string {
  const undisturbed = undisturbedFigures(result);
  if (undisturbed === null) return "";
  const { host } = result;
  return ` (${inWords(undisturbed.fromReceipt.p99)} ms in the ${ownSeconds(host)} of ${host.length} s in which the host took nothing)`;
}

function grown({ samples }: StageResult): string[] {
  const needed = neededGrowth(samples);
  const megabytes = samples.map(({ resident }) => resident / 1e6);
  const half = Math.floor(samples.length / 2);
  const [first, second] = [Math.max(...megabytes.slice(0, half)), Math.max(...megabytes.slice(half))];
  return [
    ...(needed === null ? [] : neededMore(needed)),
    ...when(
      second > (1 + HIGHER) * first,
      `no more memory resident in the second half than in the first, met up to ${second.toFixed(0)} MB after ${first.toFixed(0)} MB`,
    ),
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

function neededMore({ middle, end }: Growth): string[] {
  return when(
    end - middle > Math.max(FLAT * middle, FLAT_MEGABYTES),
    `no more memory needed in the end than in the middle, met ${end.toFixed(0)} MB after ${middle.toFixed(0)} MB`,
  );
}

function when(isBroken: boolean, words: string): string[] {
  return isBroken ? [words] : [];
}
