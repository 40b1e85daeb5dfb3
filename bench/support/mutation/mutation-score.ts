import { type Interval, wilsonInterval } from "./wilson-interval.ts";

/** How many mutants of a part ended in which way. */
export interface MutationScore {
  readonly killed: number;
  readonly timedOut: number;
  readonly survived: number;
  readonly uncovered: number;
  /** Mutants that could not be tried at all; they don't count. */
  readonly broken: number;
  /** Killed and timed out ones among all that count, with the bounds of the true share. */
  readonly interval: Interval;
}

/** Counts tried mutants by how they ended. A mutant that makes a test run forever is noticed; one that no test reaches is not. */
export function mutationScore(mutants: readonly { readonly status: string }[]): MutationScore {
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
  const killed = count("Killed");
  const timedOut = count("Timeout");
  const survived = count("Survived");
  const uncovered = count("NoCoverage");
  const counted = killed + timedOut + survived + uncovered;
  const interval = wilsonInterval(killed + timedOut, counted);
  return { killed, timedOut, survived, uncovered, broken: mutants.length - counted, interval };
}
