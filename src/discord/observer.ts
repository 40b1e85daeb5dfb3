import type { CustomId } from "./custom-id/custom-id.ts";
import type { Failure } from "./discord-errors.ts";

/** What an event asked for: one of a bounded set, whoever sent it and whatever it says. */
export type EventName =
  | `/${string}`
  | `choices of /${string}`
  | `menu ${string}`
  | `button ${CustomId["action"] | "unknown"}`
  | `form ${CustomId["action"] | "unknown"}`
  | "direct message"
  | "unknown";

/** What became of an event. */
export type Outcome =
  /** Discord took what was asked for. */
  | "answered"
  /** Discord took an answer that says that nothing is close enough. */
  | "nothing-close"
  /** Discord took a sentence that says why it can't be had. */
  | "refused"
  /** Too many questions: whoever asked was told to wait, perhaps before. */
  | "busy"
  /** A fault of ours: whoever asked was told so, if Discord took it. */
  | "failed"
  /** Discord would hear no answer any more. */
  | "late"
  /** Somebody had answered already: another copy of the bot, or this one in a request that seemed to fail. */
  | "already-answered"
  /** Discord did not take the answer for another reason: it could not be reached, or does not let the bot in there. */
  | "lost";

/** An event that is over. */
interface EventReport {
  readonly what: EventName;
  readonly outcome: Outcome;
  /** From its arrival in this process until Discord had taken the answer, or would not. */
  readonly milliseconds: number;
  /** How old it was when it arrived, in milliseconds by Discord's clock and ours; 0 where ours is behind. */
  readonly age: number;
}

/** Is told what the bot does, to count it. What it is told holds nobody's words, names or ids; none of it may throw. */
export interface Observer {
  /** Told exactly once of every event that was for us. */
  readonly answered: (event: EventReport) => void;
  /** Told of every request to Discord that failed for good. */
  readonly failed: (failure: Failure) => void;
  /** Told when a connection to the gateway was lost and is taken up again. */
  readonly reconnecting: () => void;
}

/** Counts nothing. */
export const noObserver: Observer = {
  answered: () => undefined,
  failed: () => undefined,
  reconnecting: () => undefined,
};

/** An event at its arrival. */
interface Arrival {
  readonly observer: Observer;
  readonly what: EventName;
  /** When Discord made it, in milliseconds since 1970. */
  readonly createdTimestamp: number;
  /** When it arrived here, as `performance.now()` tells. */
  readonly arrived: number;
}

/** Handles an event and tells the observer once how it ended, also where handling it throws. */
export async function observed(
  { observer, what, createdTimestamp, arrived }: Arrival,
  handle: () => Promise<Outcome>,
): Promise<void> {
  const waited = performance.now() - arrived;
  const age = Math.max(0, Date.now() - waited - createdTimestamp);
  let outcome: Outcome = "failed";
  try {
    outcome = await handle();
  } finally {
    observer.answered({ what, outcome, milliseconds: performance.now() - arrived, age });
  }
}
