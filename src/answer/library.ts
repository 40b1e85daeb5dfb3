import { CorpusError, lookAgain, type Problem } from "../corpus/index.ts";
import type { Sections } from "../store/index.ts";
import { type Rebuild, type RebuildTask, type Rebuilt, rebuild as rebuildHere } from "./rebuild.ts";
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
    }
  /** The new corpus can't be used, or could not be read; the old revision goes on answering. */
  | { readonly outcome: "kept"; readonly revision: string; readonly problems: readonly Problem[] };

/** A revision with the snapshot that it is opened from. */
interface Opened {
  readonly revision: Revision;
  readonly sections: Sections;
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
  #reloading: Promise<ReloadReport> | null = null;

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

  /** The current revision. Take it once for each question: it does not change under whoever holds it. */
  get revision(): Revision {
    return this.#opened.revision;
  }

  /**
   * Makes the revision of the folder as it is now beside the current one and puts it in its place in one step. Where that fails
   * the old one stays. Calls during a reload share its report.
   */
  reload(): Promise<ReloadReport> {
    this.#reloading ??= this.#reload().finally(() => {
      this.#reloading = null;
    });
    return this.#reloading;
  }

  /** As {@link reload}, but one that began earlier is waited for and not shared: what was written before the call is in it. */
  async reloadAfterChange(): Promise<ReloadReport> {
    await this.#reloading;
    return this.reload();
  }

  /** What a reload would report, with nothing put in place of anything. */
  async check(): Promise<ReloadReport> {
    const { report } = await this.#read(false);
    return report;
  }

  async #reload(): Promise<ReloadReport> {
    const { report, opened } = await this.#read(true);
    this.#opened = opened;
    return report;
  }

  /** What to go on with, the old revision where the corpus can't be used, and how it differs from the old one. */
  async #read(keeps: boolean): Promise<{ readonly report: ReloadReport; readonly opened: Opened }> {
    const before = this.#opened;
    const { id } = before.revision;
    const kept = (problems: readonly Problem[]) =>
      ({ report: { outcome: "kept", revision: id, problems }, opened: before }) as const;
    try {
      const rebuilt = await this.#rebuild({ folder: this.#folder, before: before.sections, keeps });
      if (rebuilt.kind === "unusable") return kept(rebuilt.problems);
      const opened = rebuilt.kind === "unchanged" ? before : await openSections(rebuilt.sections);
      const changes = rebuilt.kind === "unchanged" ? noChanges : rebuilt.changes;
      const { id: after, problems } = opened.revision;
      return { report: { outcome: "reloaded", before: id, after, changes, problems }, opened };
    } catch (error) {
      return kept([rebuildFailed(error)]);
    }
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
