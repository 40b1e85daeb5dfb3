/** What is known of the work when an event arrives. Times are in milliseconds. */
export interface Load {
  /** How long the event has waited already, since Discord made it. */
  readonly waited: number;
  /** How many events have been let in whose turn has not come. */
  readonly ahead: number;
  /** How long a turn takes while others wait. */
  readonly turn: number;
  /** How long Discord takes to acknowledge an answer. */
  readonly callback: number;
  /** How many interactions have been let in that are not answered yet. */
  readonly underWay: number;
}

/** From when on events are turned away, and from when on no longer. */
export interface AdmissionLimits {
  /** Turning away begins where an answer is expected after more than this, in milliseconds; Discord waits 3,000. */
  readonly begin: number;
  /** It ends where an answer is expected after this or less, in milliseconds. */
  readonly end: number;
  /** With fewer interactions under way than this every one is let in, so that work goes on while others are turned away. */
  readonly floor: number;
  /** With this many interactions under way none is let in, since each holds a connection and memory. */
  readonly ceiling: number;
}

/**
 * Below 1,500 ms, after which an answer is announced by "thinking…": a second request for each answer is what an overloaded bot
 * can do without. Half of it to end with: turning away goes on until half the queue is worked off, and does not flap.
 */
export const admissionLimits = {
  begin: 1_200,
  end: 600,
  floor: 8,
  ceiling: 1_000,
} as const satisfies AdmissionLimits;

/**
 * At most this much of a callback's time counts, in milliseconds. It is less than `end`: where Discord alone is slow, a refusal
 * would be as late as the answer, so nobody is turned away for it.
 */
const CALLBACK_COUNTS = 500;

/** In how many milliseconds since Discord made the event its answer is expected to arrive: `waited + ahead × turn + callback`. */
export function expectedAfter({ waited, ahead, turn, callback }: Load): number {
  return waited + ahead * turn + Math.min(callback, CALLBACK_COUNTS);
}

/** Whether an event is let in, and whether turning away goes on after it. */
export interface Decision {
  readonly admitted: boolean;
  readonly isOverloaded: boolean;
}

/**
 * Decides about one interaction: let in below the floor, turned away from the ceiling on; between them turned away from where an
 * answer is expected after more than `begin` until one is expected within `end`.
 */
export function decide(
  load: Load,
  isOverloaded: boolean,
  { begin, end, floor, ceiling }: AdmissionLimits = admissionLimits,
): Decision {
  const overloaded = expectedAfter(load) > (isOverloaded ? end : begin);
  const admitted = load.underWay < floor || (load.underWay < ceiling && !overloaded);
  return { admitted, isOverloaded: overloaded };
}
