import type { Revision } from "../../answer/index.ts";
import { forgetOldest } from "../../loopback-discord/index.ts";

/** How many revisions are held besides the current one: each is an index in memory. */
const MOST_KEPT = 5;

/** The last revisions that the bot answered from, so that an answer from before a reload can still be explained. */
export class KeptRevisions {
  readonly #kept = new Map<string, Revision>();

  /** Holds a revision, and lets go of the oldest where there are too many. */
  note(revision: Revision): void {
    if (this.#kept.has(revision.id)) return;
    this.#kept.set(revision.id, revision);
    forgetOldest(this.#kept, MOST_KEPT);
  }

  /** The revision with this id; `undefined` where it is no longer held. */
  find(id: string): Revision | undefined {
    return this.#kept.get(id);
  }
}
