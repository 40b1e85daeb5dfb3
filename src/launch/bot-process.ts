import type { EventEmitter } from "node:events";
import type { Library, Rebuild } from "../answer/index.ts";
import type { Command } from "../discord/index.ts";
import type { Plan } from "../import/index.ts";
import type { BotState } from "./bot-watch.ts";

/** What the bot's process gives it. */
export interface BotProcess {
  readonly commands: readonly Command[];
  readonly environment: NodeJS.ProcessEnv;
  readonly version: string;
  /** Where `SIGTERM`, `SIGINT` and `SIGHUP` arrive, and `uncaughtException`. */
  readonly signals: EventEmitter;
  /** Who reads the corpus; default: this thread. */
  readonly rebuild?: Rebuild;
  /** Who plans what files become; default: this thread. */
  readonly plan?: Plan;
  /** Which of several shards this is; default: there is one connection for all. */
  readonly shard?: number;
  /** Opens the library of the corpus folder; default: from the folder itself. */
  readonly open?: (folder: string) => Promise<Library>;
  /** Told at the very start what to ask for how this bot is, and what it did. */
  readonly onWatch?: (state: BotState) => void;
  /** Told the library that the bot answers from, as soon as it is open. */
  readonly onOpen?: (library: Library) => void;
  /** Told when Discord brings interactions. */
  readonly onReady?: () => void;
  /** Writes log lines, each a JSON object. */
  readonly out: (line: string) => void;
  /** Writes for the person at the terminal. */
  readonly err: (text: string) => void;
}
