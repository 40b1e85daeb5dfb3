import { LoopbackDiscord } from "../../src/loopback-discord/index.ts";
import { timeAnswer, wideGuild } from "./asking.ts";
import { median, quantile } from "./measure.ts";

/** Starts a bot in this process; the function that comes back ends it. */
export type StartBot = (discord: LoopbackDiscord) => Promise<() => Promise<void>>;

/** A bot in a Discord of its own, and how long its answers took, in milliseconds. */
export interface Contender {
  readonly name: string;
  readonly discord: LoopbackDiscord;
  readonly stop: () => Promise<void>;
  readonly times: number[];
}

/** Starts a bot that is to be compared with others. */
export async function contender(name: string, start: StartBot): Promise<Contender> {
  const discord = await LoopbackDiscord.start({ guilds: [wideGuild] });
  return { name, discord, stop: await start(discord), times: [] };
}

/** Asks all of them each question before the next, so that none profits from what has warmed up by then; then ends them. */
export async function timeAnswers(
  contenders: readonly Contender[],
  questions: readonly string[],
): Promise<void> {
  for (const question of questions) {
    for (const { discord, times } of contenders) times.push(await timeAnswer(discord, question));
  }
  for (const { discord, stop } of contenders) {
    await stop();
    await discord.stop();
  }
}

/** Prints the times without so many at the beginning, and the very first; gives the median. */
export function printTimes({ name, times }: Contender, warming: number): number {
  const warm = times.slice(warming);
  const [middle, slow, first = Number.NaN] = [median(warm), quantile(warm, 0.99), times[0]];
  console.log(
    `${name}: median ${middle.toFixed(2)} ms, p99 ${slow.toFixed(2)} ms; the first after the start ${first.toFixed(1)} ms`,
  );
  return middle;
}
