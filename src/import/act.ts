import type { Actor } from "./journal-entry.ts";

/** Who changes which corpus, and when. */
export interface Act {
  readonly folder: string;
  readonly by: Actor;
  /** The present. */
  readonly now: Date;
}
