import { EventEmitter } from "node:events";
import type { Library } from "../answer/index.ts";
import type { BotState } from "../page/index.ts";

/** What a run of the bot is given, and told. */
interface BotRun {
  readonly environment: Readonly<Record<string, string>>;
  readonly signals: EventEmitter;
  readonly out: (line: string) => void;
  readonly err: (text: string) => void;
  /** The library that the bot answers from, as soon as it is open. */
  readonly onOpen: (library: Library) => void;
  /** Called when Discord brings interactions. */
  readonly onReady: () => void;
}

/** Runs the bot as its program does; resolves with its exit status when it has ended. */
export type RunBot = (run: BotRun) => Promise<number>;

/** How a run of the bot goes; the revision of one that is ready is its library's. */
type Phase = Exclude<BotState, { readonly kind: "ready" }> | { readonly kind: "ready" };

/** The bot of the playground, which can be ended and started again. */
export class BotRunner {
  readonly #run: RunBot;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #announce: () => void;
  #signals = new EventEmitter();
  #running: Promise<void> = Promise.resolve();
  #restarting: Promise<void> | null = null;
  #library: Library | null = null;
  #phase: Phase = { kind: "starting" };

  constructor(own: {
    readonly run: RunBot;
    readonly environment: Readonly<Record<string, string>>;
    /** Called whenever the state is another. */
    readonly announce: () => void;
  }) {
    this.#run = own.run;
    this.#environment = own.environment;
    this.#announce = own.announce;
  }

  get state(): BotState {
    if (this.#phase.kind !== "ready") return this.#phase;
    return this.#library === null
      ? { kind: "starting" }
      : { kind: "ready", revision: this.#library.revision.id };
  }

  /** The library that the bot answers from; `null` while it has none. */
  get library(): Library | null {
    return this.#library;
  }

  /** Starts the bot; resolves when it has ended. */
  start(): Promise<void> {
    this.#signals = new EventEmitter();
    this.#library = null;
    this.#become({ kind: "starting" });
    this.#running = this.#runOnce();
    return this.#running;
  }

  /** Tells the bot to end, and resolves when it has. */
  async stop(): Promise<void> {
    this.#signals.emit("SIGTERM");
    await this.#running;
  }

  /**
   * Ends the bot if it runs, and starts it again. Resolves when it has been started, before it is ready. Whoever asks for it
   * while it is being done waits for the same.
   */
  restart(): Promise<void> {
    this.#restarting ??= this.#restart().finally(() => {
      this.#restarting = null;
    });
    return this.#restarting;
  }

  async #restart(): Promise<void> {
    await this.stop();
    void this.start();
  }

  async #runOnce(): Promise<void> {
    const said: string[] = [];
    const environment = this.#environment;
    try {
      const status = await this.#run({
        environment,
        signals: this.#signals,
        out: () => undefined,
        err: (text) => said.push(...text.split("\n").filter((line) => line !== "")),
        onOpen: (library) => {
          this.#library = library;
        },
        onReady: () => this.#become({ kind: "ready" }),
      });
      this.#become({ kind: "ended", lines: [...said, `The bot has ended with status ${status}.`] });
    } catch (error) {
      this.#become({ kind: "ended", lines: [...said, `The bot has failed: ${String(error)}`] });
    }
  }

  #become(phase: Phase): void {
    this.#phase = phase;
    this.#announce();
  }
}
