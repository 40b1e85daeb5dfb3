import type { Rebuild, Rebuilt, TakenUp } from "../answer/index.ts";
import type { Sections } from "../store/index.ts";
import type { SharedSnapshot } from "./messages.ts";

/** Somebody who answers from the shared snapshot. */
export interface Sharer {
  /** True for one of those whom a report counts. */
  readonly counts: boolean;
  /** Puts the snapshot in place of the one before; resolves with whether it is in use. Never rejects. */
  readonly adopt: (snapshot: SharedSnapshot) => Promise<boolean>;
}

/** A corpus that several share. */
export interface SharedCorpusOptions {
  readonly folder: string;
  /** Who makes its snapshots. */
  readonly rebuild: Rebuild;
}

/** Rebuilds that wait for the one that runs, made one: each of those who asked for it gets what becomes of it. */
interface Waiting {
  readonly by: Set<Sharer>;
  readonly rebuilt: Promise<Rebuilt>;
}

/**
 * The snapshot of a corpus that several answer from. It is rebuilt once, whoever asks for it; then all of them get the same bytes,
 * which threads share, and the one who asked learns how many use them.
 */
export class SharedCorpus {
  readonly #options: SharedCorpusOptions;
  readonly #sharers = new Set<Sharer>();
  readonly #waiting = new Map<boolean, Waiting>();
  #last: Promise<unknown> = Promise.resolve();
  #current: SharedSnapshot;
  /** How many sharers there should be. */
  #size = 0;

  constructor(sections: Sections, options: SharedCorpusOptions) {
    this.#options = options;
    this.#current = { number: 1, sections };
  }

  /** What to answer from now. */
  get current(): SharedSnapshot {
    return this.#current;
  }

  /** How many sharers a report counts against, those that are starting included. */
  set size(size: number) {
    this.#size = size;
  }

  /** Gives the sharer every snapshot from now on; it has the current one. */
  join(sharer: Sharer): void {
    this.#sharers.add(sharer);
  }

  leave(sharer: Sharer): void {
    this.#sharers.delete(sharer);
  }

  /**
   * Makes the snapshot of the folder as it is now; where it is to be kept, it is everybody's. A rebuild that runs is not shared with
   * those who come later, since they may have changed something after it looked; the next one is.
   */
  rebuild(by: Sharer, keeps: boolean): Promise<Rebuilt> {
    const waiting = this.#waiting.get(keeps) ?? this.#plan(keeps);
    waiting.by.add(by);
    return waiting.rebuilt;
  }

  #plan(keeps: boolean): Waiting {
    const by = new Set<Sharer>();
    const rebuilt = this.#last.then(() => {
      this.#waiting.delete(keeps);
      return this.#rebuildNow(by, keeps);
    });
    this.#last = rebuilt.catch(() => undefined);
    const waiting = { by, rebuilt };
    this.#waiting.set(keeps, waiting);
    return waiting;
  }

  async #rebuildNow(by: ReadonlySet<Sharer>, keeps: boolean): Promise<Rebuilt> {
    const { folder, rebuild } = this.#options;
    const { number, sections: before } = this.#current;
    const rebuilt = await rebuild({ folder, before, keeps });
    if (!keeps || rebuilt.kind === "unusable") return rebuilt;
    if (rebuilt.kind === "rebuilt") this.#current = { number: number + 1, sections: rebuilt.sections };
    const takenUp = await this.#spread(by);
    return this.#size > 1 ? { ...rebuilt, takenUp } : rebuilt;
  }

  /** Those who asked put the snapshot in place when they get it; all others now. */
  async #spread(by: ReadonlySet<Sharer>): Promise<TakenUp> {
    const sharers = [...this.#sharers];
    const snapshot = this.#current;
    const taken = await Promise.all(
      sharers.map(async (sharer) => (by.has(sharer) || (await sharer.adopt(snapshot))) && sharer.counts),
    );
    return { by: taken.filter(Boolean).length, of: this.#size };
  }
}
