import type { Voice } from "../attribution/index.ts";

/** A question, and what the answers must meet. */
export interface Question {
  /** Words in double quotes must stand in the answer as they are. */
  readonly text: string;
  /** A name or alias, or the words of one. */
  readonly speaker?: string | undefined;
  /** A document's id. */
  readonly document?: string | undefined;
  /** First and last day on which the words may have been said, `YYYY-MM-DD`. */
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly voice?: Voice | undefined;
  /** The most quotes to give, 1 to 25; default 3. */
  readonly limit?: number | undefined;
}

/** Why nothing was near enough. */
export type NothingCloseReason =
  | "only-common-words"
  | "no-match"
  | "phrase-not-found"
  | "too-far"
  | "unknown-speaker"
  | "ambiguous-speaker"
  | "unknown-document";
