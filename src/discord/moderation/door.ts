import type { Log } from "../log.ts";
import { type AdmissionLimits, admissionLimits, decide } from "./admission.ts";
import { EventAge, steadyNow } from "./event-age.ts";
import { RunningMean } from "./running-mean.ts";
import { TurnedAway } from "./turned-away.ts";
import { type EventKind, Turns, type TurnsOptions } from "./turns.ts";

/** How much goes on at once besides interactions. */
export interface DoorLimits extends AdmissionLimits {
  /** So many messages are under way at most: Discord takes 50 requests a second, so the last one waits 4 s. */
  readonly messages: number;
  /**
   * So many are told at once that the bot is busy; who comes while they are is told nothing. To tell one takes about half a
   * millisecond, so the last of a thousand hears of it in time.
   */
  readonly refusals: number;
}

/** The limits that hold if no others are given. */
export const doorLimits = {
  ...admissionLimits,
  messages: 200,
  refusals: 1_000,
} as const satisfies DoorLimits;

/** What a door is made with. */
export interface DoorOptions extends TurnsOptions {
  readonly log: Log;
  readonly limits?: DoorLimits;
  /** Milliseconds since 1970 of a clock that never goes back. */
  readonly now?: () => number;
}

/** An event that arrives. */
export interface Arriving {
  readonly kind: EventKind;
  /** When Discord made it, in milliseconds since 1970. */
  readonly createdAt: number;
}

/** What an event that was let in has to know. */
export interface Entry {
  /** Resolves when it may do its work. */
  readonly turn: Promise<void>;
  /** How many milliseconds it had waited when it arrived. */
  readonly waited: number;
}

/** What becomes of an event: its answer, or words that the bot is busy. Both resolve when Discord has them. */
export interface Ways<Result> {
  readonly answer: (entry: Entry) => Promise<Result>;
  readonly sayBusy: () => Promise<unknown>;
}

/** Milliseconds that Discord takes to acknowledge an answer before any was measured, and at most that one counts. */
const CALLBACK = { guess: 100, longest: 3_000 } as const;

/**
 * Lets in what can be answered in time, gives each its turn, and has the others told that the bot is busy. What was let in is
 * answered first.
 */
export class Door {
  readonly #limits: DoorLimits;
  readonly #now: () => number;
  readonly #age: EventAge;
  readonly #turns: Turns;
  readonly #callback = new RunningMean(CALLBACK.guess, CALLBACK.longest);
  readonly #turnedAway: TurnedAway;
  readonly #underWay: Record<EventKind, number> = { interaction: 0, message: 0 };
  #isOverloaded = false;

  constructor({ log, limits = doorLimits, now = steadyNow, ...turns }: DoorOptions) {
    this.#limits = limits;
    this.#now = now;
    this.#age = new EventAge(now);
    this.#turns = new Turns({ ...turns, now });
    this.#turnedAway = new TurnedAway({ log, most: limits.refusals });
  }

  /** How many events of that kind were let in and are not answered yet. */
  underWay(kind: EventKind): number {
    return this.#underWay[kind];
  }

  /** Answers the event, or says that the bot is busy. Gives what the answer gives, or `busy`; rejects as the answer does. */
  async pass<Result>(event: Arriving, { answer, sayBusy }: Ways<Result>): Promise<Result | "busy"> {
    const waited = this.#age.waited(event.createdAt);
    if (!this.#admits(event.kind, waited)) {
      await this.#turnedAway.tell(event.kind, sayBusy);
      return "busy";
    }
    this.#underWay[event.kind] += 1;
    try {
      return await answer({ turn: this.#turns.next(event.kind), waited });
    } finally {
      this.#underWay[event.kind] -= 1;
    }
  }

  /** Takes in how long Discord took to acknowledge an answer to an interaction, in milliseconds. */
  async timed<Result>(request: () => Promise<Result>): Promise<Result> {
    const started = this.#now();
    try {
      return await request();
    } finally {
      this.#callback.add(this.#now() - started);
    }
  }

  #admits(kind: EventKind, waited: number): boolean {
    if (kind === "message") return this.#underWay.message < this.#limits.messages;
    const load = {
      waited,
      ahead: this.#turns.waiting("interaction"),
      turn: this.#turns.took,
      callback: this.#callback.value,
      underWay: this.#underWay.interaction,
    };
    const { admitted, isOverloaded } = decide(load, this.#isOverloaded, this.#limits);
    this.#isOverloaded = isOverloaded;
    return admitted;
  }
}
