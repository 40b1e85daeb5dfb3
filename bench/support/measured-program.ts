import { setTimeout as pause } from "node:timers/promises";
import { LoopbackDiscord } from "../../src/loopback-discord/index.ts";
import { timeAnswer, wideGuild } from "./asking.ts";
import { median } from "./measure.ts";
import { startProgram } from "./start-program.ts";

/** How long a program that has just started may take to come to rest, in milliseconds. */
const REST = 1_000;

/** A program that logs in to Discord, and what it cost each time that it ran. */
export interface MeasuredProgram {
  readonly name: string;
  /** The arguments of Node.js. */
  readonly args: readonly string[];
  /** Milliseconds from the start to the log line that says it is ready. */
  readonly starts: number[];
  /** Megabytes a second after that. */
  readonly rested: number[];
  /** Megabytes after all questions. */
  readonly asked: number[];
}

/** A program of which nothing is known yet. */
export function toMeasure(name: string, args: readonly string[]): MeasuredProgram {
  return { name, args, starts: [], rested: [], asked: [] };
}

/** Runs the program in a Discord that this process plays, asks it the questions if there are any, and stops it. */
export async function runOnce(
  { args, starts, rested, asked }: MeasuredProgram,
  environmentFor: (discord: LoopbackDiscord) => Readonly<Record<string, string>>,
  questions: readonly string[] = [],
): Promise<void> {
  const discord = await LoopbackDiscord.start({ guilds: [wideGuild] });
  const started = await startProgram(args, environmentFor(discord));
  starts.push(started.milliseconds);
  await pause(REST);
  rested.push(await started.megabytes());
  for (const question of questions) await timeAnswer(discord, question);
  if (questions.length > 0) asked.push(await started.megabytes());
  await started.stop();
  await discord.stop();
}

/** Prints the medians of the program; gives that of its starts. */
export function printCost({ name, starts, rested, asked }: MeasuredProgram): number {
  const start = median(starts);
  const [before, after] = [median(rested).toFixed(0), median(asked).toFixed(0)];
  console.log(`${name}: ready after ${start.toFixed(0)} ms; ${before} MB, after the questions ${after} MB`);
  return start;
}
