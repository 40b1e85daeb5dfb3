import type { Log } from "../log.ts";
import type { EventKind } from "./turns.ts";

/** What is needed to tell people that the bot is busy. */
export interface TurnedAwayOptions {
  readonly log: Log;
  /** How many are told at once, at most. */
  readonly most: number;
  /** Milliseconds from the first who was turned away to the line of the log; default: a second. */
  readonly every?: number;
}

/** How many were turned away since the last line of the log, by what came of it. */
interface Counts {
  interaction: number;
  message: number;
  /** Discord did not take the words, or not in time. */
  failed: number;
  /** Nobody was told, as too many were being told. */
  untold: number;
}

const none = { interaction: 0, message: 0, failed: 0, untold: 0 } as const satisfies Counts;

/** Tells those whom the bot can't answer in time that it is busy, so many at once, and logs how many, once a second at most. */
export class TurnedAway {
  readonly #options: TurnedAwayOptions;
  #counts: Counts = { ...none };
  #beingTold = 0;
  #isLogging = false;

  constructor(options: TurnedAwayOptions) {
    this.#options = options;
  }

  /** Tells one, or nobody where too many are being told: then the words would be late too. Never rejects. */
  async tell(kind: EventKind, sayBusy: () => Promise<unknown>): Promise<void> {
    this.#counts[kind] += 1;
    this.#logLater();
    if (this.#beingTold >= this.#options.most) {
      this.#counts.untold += 1;
      return;
    }
    this.#beingTold += 1;
    try {
      await sayBusy();
    } catch {
      this.#counts.failed += 1;
      this.#logLater();
    } finally {
      this.#beingTold -= 1;
    }
  }

  #logLater(): void {
    if (this.#isLogging) return;
    this.#isLogging = true;
    setTimeout(() => this.#log(), this.#options.every ?? 1_000).unref();
  }

  #log(): void {
    const { interaction: interactions, message: messages, failed, untold } = this.#counts;
    this.#counts = { ...none };
    this.#isLogging = false;
    this.#options.log.warn({ interactions, messages, failed, untold }, "too much at once: turned away");
  }
}
