import { RunningMean } from "./running-mean.ts";

/** What an event is: one that has to be answered in three seconds, or a message, which can wait. */
export type EventKind = "interaction" | "message";

/** After so many interactions in a row a message that waits has its turn too, so that messages are slow and not lost. */
const INTERACTIONS_IN_A_ROW = 8;

/** Milliseconds that a turn takes before any was measured, and at most that one counts. */
const TURN = { guess: 5, longest: 250 } as const;

/** Turns go on for no longer than this before connections are looked at again, in milliseconds. */
const LONGEST_IN_A_ROW = 100;

/** What turns are made with. */
export interface TurnsOptions {
  /** Calls back after the event loop has looked at connections once. Default: `setImmediate`. */
  readonly soon?: (call: () => void) => void;
  /** Calls back when all is done that does not wait for anything outside. Default: after all microtasks. */
  readonly settled?: (call: () => void) => void;
  /** Milliseconds of a clock that never goes back. Default: the process's. */
  readonly now?: () => number;
}

/** The turns of one round of the event loop. */
interface Round {
  /** When those of the round before were over; `null` where nobody waited since. */
  readonly since: number | null;
  /** Until when further ones are begun. */
  readonly until: number;
  readonly turns: number;
}

/** Promises that are settled already go on before this calls back, as often as they lead to others. */
function afterMicrotasks(call: () => void): void {
  queueMicrotask(() => process.nextTick(call));
}

/**
 * Gives events their turn, interactions before messages. Searching takes a few milliseconds in one go: without turns all that
 * arrived at once is worked off before the first answer goes out, or a connection is read. Each round of the event loop has one
 * turn at least, and more until they took as long as the rest of the round: reading what arrives and turning it away takes no more
 * than half of the time from what was let in.
 */
export class Turns {
  readonly #soon: (call: () => void) => void;
  readonly #settled: (call: () => void) => void;
  readonly #now: () => number;
  readonly #waiting: Readonly<Record<EventKind, (() => void)[]>> = { interaction: [], message: [] };
  readonly #took = new RunningMean(TURN.guess, TURN.longest);
  #isRunning = false;
  #inARow = 0;

  constructor({
    soon = setImmediate,
    settled = afterMicrotasks,
    now = () => performance.now(),
  }: TurnsOptions = {}) {
    this.#soon = soon;
    this.#settled = settled;
    this.#now = now;
  }

  /** How many events of that kind wait for their turn. */
  waiting(kind: EventKind): number {
    return this.#waiting[kind].length;
  }

  /** The milliseconds that a turn takes while others wait, with its share of the rest of the round, on average. */
  get took(): number {
    return this.#took.value;
  }

  /** Resolves when it is the event's turn. */
  next(kind: EventKind): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting[kind].push(resolve);
      if (this.#isRunning) return;
      this.#isRunning = true;
      this.#nextRound(null);
    });
  }

  /** `since` is when the turns of the round before were over; `null` where nobody waited. */
  #nextRound(since: number | null): void {
    this.#soon(() => {
      const began = this.#now();
      const rest = since === null ? 0 : Math.min(began - since, LONGEST_IN_A_ROW);
      this.#turn({ since, until: began + rest, turns: 0 });
    });
  }

  #turn({ since, until, turns }: Round): void {
    this.#take()?.();
    this.#settled(() => {
      const now = this.#now();
      const isWaitedFor = this.#waiting.interaction.length + this.#waiting.message.length > 0;
      if (isWaitedFor && now < until) {
        this.#turn({ since, until, turns: turns + 1 });
        return;
      }
      if (since !== null) this.#took.add((now - since) / (turns + 1));
      this.#isRunning = isWaitedFor;
      if (isWaitedFor) this.#nextRound(now);
    });
  }

  #take(): (() => void) | undefined {
    const { interaction, message } = this.#waiting;
    const isMessage =
      interaction.length === 0 || (message.length > 0 && this.#inARow >= INTERACTIONS_IN_A_ROW);
    this.#inARow = isMessage ? 0 : this.#inARow + 1;
    return (isMessage ? message : interaction).shift();
  }
}
