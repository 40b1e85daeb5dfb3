import { EventEmitter } from "node:events";
import { commands } from "../../../commands/index.ts";
import { runBot } from "../../../src/launch/index.ts";
import { type LogLine, LogReader, untilLogged } from "./log-reader.ts";
import { resourcesHere, watchForTroubles } from "./process-watch.ts";
import { shiftedClock } from "./shifted-clock.ts";
import { slowed } from "./slowed.ts";

/** What a process holds. */
export interface Held {
  /** The heap in use, in bytes, after a collection where the process can be asked for one. */
  readonly heap: number;
  /** Resident memory, in bytes. */
  readonly resident: number;
  /** How many there are of each kind of what keeps a process busy: sockets, timers. */
  readonly resources: Readonly<Record<string, number>>;
}

/** The bot of a run, seen from outside. */
export interface WitnessedBot {
  /** Its log so far. */
  readonly lines: readonly LogLine[];
  /** What must not be: unhandled rejections, uncaught exceptions, warnings of its process. */
  readonly troubles: readonly string[];
  /** Sets its clock forward, or back, by milliseconds. */
  readonly shiftClock: (by: number) => void;
  readonly held: () => Promise<Held>;
  /** Ends it as an operator would; gives its exit status. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the bot in this process, with its own commands, which are slow for some readers. */
export async function witnessHere(environment: Readonly<Record<string, string>>): Promise<WitnessedBot> {
  const log = new LogReader();
  const troubles: string[] = [];
  const stopWatching = watchForTroubles((trouble) => troubles.push(trouble));
  const clock = shiftedClock();
  const signals = new EventEmitter();
  const ended = runBot({
    commands: slowed(commands),
    environment,
    version: "0.0.0",
    signals,
    out: (line) => log.take(line),
    err: (text) => troubles.push(`for the terminal: ${text}`),
  });
  await untilLogged(log.lines, ["commands registered", "commands unchanged"]);
  return {
    lines: log.lines,
    troubles,
    shiftClock: clock.shift,
    held: async () => {
      const { heapUsed: heap, rss: resident } = process.memoryUsage();
      return { heap, resident, resources: resourcesHere() };
    },
    stop: async () => {
      signals.emit("SIGTERM");
      const status = await ended;
      clock.restore();
      stopWatching();
      return status;
    },
  };
}
