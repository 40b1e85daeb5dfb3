import { CorpusError, lookAgain, type Problem } from "../corpus/index.ts";
import type { Sections } from "../store/index.ts";
import {
  type Rebuild,
  type RebuildTask,
  type Rebuilt,
  rebuild as rebuildHere,
  type TakenUp,
} from "./rebuild.ts";
import type { Revision } from "./revision.ts";
import { noChanges, type RevisionChanges } from "./revision-changes.ts";
import { readKept } from "./snapshot/kept-snapshot.ts";
import { openSnapshot } from "./snapshot/open-snapshot.ts";
import { manifestIn } from "./snapshot/snapshot.ts";

/** What a reload did. */
export type ReloadReport =
  | {
      readonly outcome: "reloaded";
      readonly before: string;
      readonly after: string;
      readonly changes: RevisionChanges;
      readonly problems: readonly Problem[];
      /** How many of those who share the corpus answer from it, where several do. */
      readonly takenUp?: TakenUp;
    }
  /** The new corpus can't be used, or could not be read; the old revision goes on answering. */
  | { readonly outcome: "kept"; readonly revision: string; readonly problems: readonly Problem[] };

/** A revision with the snapshot that it is opened from. */
interface Opened {
  readonly revision: Revision;
  readonly sections: Sections;
}

/** Where a library's corpus is, and who makes its snapshots; default: this thread. */
interface Origin {
  readonly folder: string;
  readonly rebuild?: Rebuild;
}

/**
 * A corpus folder and its current revision.
 *
 * @example
 * const library = await Library.open("corpus");
 * await ask(library.revision, { text: "Who praised the operation?" });
 */
export class Library {
  readonly #folder: string;
  readonly #rebuild: Rebuild;
  #opened: Opened;
  /** How many snapshots were begun to be opened, and which of them is in use: one that took longer does not replace a later one. */
  #begun = 0;
  #inUse = 0;
  #reloading: Promise<ReloadReport> | null = null;
  readonly #watchers: ((report: ReloadReport) => void)[] = [];
  readonly #revisionWatchers: (() => void)[] = [];

  private constructor(folder: string, rebuild: Rebuild, opened: Opened) {
    this.#folder = folder;
    this.#rebuild = rebuild;
    this.#opened = opened;
  }

  /**
   * Opens the snapshot that is kept in the folder, or, where there is none or the folder has changed since, makes one. `rebuild`
   * tells who makes it; default: this thread.
   *
   * @throws CorpusError where the folder is missing or holds no document that can be read.
   */
  static async open(folder: string, rebuild: Rebuild = rebuildHere): Promise<Library> {
    const kept = readKept(folder);
    const opened =
      (await openKept(kept, { folder, rebuild })) ??
      (await openNew({ folder, before: kept, keeps: true }, rebuild));
    return new Library(folder, rebuild, opened);
  }

  /** A library of a snapshot that somebody else has opened, and shares with this thread. */
  static async of(sections: Sections, { folder, rebuild = rebuildHere }: Origin): Promise<Library> {
    return new Library(folder, rebuild, await openSections(sections));
  }

  /** The snapshot of the current revision. */
  get sections(): Sections {
    return this.#opened.sections;
  }

  /** The current revision. Take it once for each question: it does not change under whoever holds it. */
  get revision(): Revision {
    return this.#opened.revision;
  }

  /**
   * Makes the revision of the folder as it is now beside the current one and puts it in its place in one step. Where that fails
   * the old one stays. Calls during a reload share its report.
   */
  reload(): Promise<ReloadReport> {
    this.#reloading ??= this.#reload()
      .then((report) => {
        for (const watch of this.#watchers) watch(report);
        return report;
      })
      .finally(() => {
        this.#reloading = null;
      });
    return this.#reloading;
  }

  /** As {@link reload}, but one that began earlier is waited for and not shared: what was written before the call is in it. */
  async reloadAfterChange(): Promise<ReloadReport> {
    await this.#reloading;
    return this.reload();
  }

  /** Has the report of every reload told to somebody besides those who asked for it; once where several share it. */
  watchReloads(watch: (report: ReloadReport) => void): void {
    this.#watchers.push(watch);
  }

  /** Has somebody told whenever a revision has taken the place of another, whoever made it. */
  watchRevisions(watch: () => void): void {
    this.#revisionWatchers.push(watch);
  }

  /** Puts the revision of a snapshot in place that somebody else has made of the folder. */
  async adopt(sections: Sections): Promise<void> {
    await this.#putInPlace(() => openSections(sections));
  }

  /** What a reload would report, with nothing put in place of anything. */
  async check(): Promise<ReloadReport> {
    return this.#attempt(async () => {
      const rebuilt = await this.#rebuildNow(false);
      return this.#report(rebuilt, async (sections) => (await openSections(sections)).revision);
    });
  }

  #reload(): Promise<ReloadReport> {
    return this.#attempt(async () => {
      const rebuilt = await this.#rebuildNow(true);
      return this.#report(rebuilt, (sections) => this.#putInPlace(() => openSections(sections)));
    });
  }

  #rebuildNow(keeps: boolean): Promise<Rebuilt> {
    return this.#rebuild({ folder: this.#folder, before: this.sections, keeps });
  }

  async #putInPlace(open: () => Promise<Opened>): Promise<Revision> {
    this.#begun += 1;
    const number = this.#begun;
    const opened = await open();
    if (number > this.#inUse) {
      this.#inUse = number;
      this.#opened = opened;
      for (const watch of this.#revisionWatchers) watch();
    }
    return opened.revision;
  }

  /** What was done. It is compared with the revision of now: others may have put one in place since the rebuild began. */
  async #report(rebuilt: Rebuilt, open: (sections: Sections) => Promise<Revision>): Promise<ReloadReport> {
    const { revision } = this;
    if (rebuilt.kind === "unusable") return this.#kept(rebuilt.problems);
    const next = rebuilt.kind === "unchanged" ? revision : await open(rebuilt.sections);
    const changes = rebuilt.kind === "unchanged" ? noChanges : rebuilt.changes;
    const { takenUp } = rebuilt;
    const { id: after, problems } = next;
    return {
      outcome: "reloaded",
      before: revision.id,
      after,
      changes,
      problems,
      ...(takenUp && { takenUp }),
    };
  }

  async #attempt(read: () => Promise<ReloadReport>): Promise<ReloadReport> {
    try {
      return await read();
    } catch (error) {
      return this.#kept([rebuildFailed(error)]);
    }
  }

  #kept(problems: readonly Problem[]): ReloadReport {
    return { outcome: "kept", revision: this.revision.id, problems };
  }
}

async function openSections(sections: Sections): Promise<Opened> {
  return { revision: await openSnapshot(sections), sections };
}

/** What the kept snapshot holds; `null` where the folder holds something else by now. */
async function openKept(
  kept: Sections | null,
  { folder, rebuild }: { readonly folder: string; readonly rebuild: Rebuild },
): Promise<Opened | null> {
  if (kept === null) return null;
  const { isSame, savesReading } = await lookAgain(folder, manifestIn(kept));
  if (!isSame) return null;
  // On the side: the answers do not wait for it, and nothing depends on it.
  if (savesReading) void rebuild({ folder, before: kept, keeps: true }).catch(() => undefined);
  return openSections(kept);
}

async function openNew(task: RebuildTask, rebuild: Rebuild): Promise<Opened> {
  const rebuilt: Rebuilt = await rebuild(task);
  if (rebuilt.kind === "unusable") throw new CorpusError(rebuilt.code, rebuilt.message, rebuilt.problems);
  const sections = rebuilt.kind === "unchanged" ? task.before : rebuilt.sections;
  if (sections === null) throw new Error("expected a snapshot, met none");
  return openSections(sections);
}

function rebuildFailed(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `expected to read the corpus, met a fault: ${reason}; try again, and see the log`;
  return { file: ".", line: 1, code: "rebuild-failed", message };
}
