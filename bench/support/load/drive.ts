import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import type { Actions } from "./action.ts";
import { arrivals } from "./arrivals.ts";
import { type HostSample, watchHost } from "./host-watch.ts";
import type { ObservedEvent } from "./observed-event.ts";
import type { Observer } from "./observer.ts";
import type { Sample, WatchedBot } from "./watched-bot.ts";

/** How much, and for how long. */
export interface Stage {
  readonly perSecond: number;
  readonly seconds: number;
}

/** What was seen of a stage. */
export interface StageResult extends Stage {
  readonly events: readonly ObservedEvent[];
  /** From the first event that was due to the last one that was answered, in milliseconds. */
  readonly milliseconds: number;
  readonly samples: readonly Sample[];
  readonly host: readonly HostSample[];
  readonly driver: { readonly delayP99: number; readonly delayMax: number; readonly cpu: number };
}

/** What drives a stage, and is driven. */
export interface Driven {
  readonly actions: Actions;
  readonly observer: Observer;
  readonly bot: WatchedBot;
  readonly random: () => number;
}

/** Sends the events of a stage when they are due, whatever became of those before, and waits for all answers. */
export async function drive(stage: Stage, { actions, observer, bot, random }: Driven): Promise<StageResult> {
  const times = arrivals(stage.perSecond, stage.seconds, random);
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const used = process.cpuUsage();
  const stopWatching = watchHost();
  const started = performance.now();
  for (const at of times) {
    const dueAt = started + at;
    const early = dueAt - performance.now();
    if (early > 0) await pause(early);
    observer.send(actions.next(), dueAt);
  }
  const sending = performance.now() - started;
  const { user, system } = process.cpuUsage(used);
  delay.disable();
  const events = await observer.settle();
  const samples = bot.samples.filter(({ at }) => at > started && at <= started + stage.seconds * 1_000);
  return {
    ...stage,
    events,
    milliseconds: performance.now() - started,
    samples,
    host: stopWatching(),
    driver: {
      delayP99: Math.max(0, delay.percentile(99) / 1e6 - 10),
      delayMax: Math.max(0, delay.max / 1e6 - 10),
      cpu: (user + system) / 1_000 / sending,
    },
  };
}
