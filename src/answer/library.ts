import { CorpusError, type Problem, readCorpus } from "../corpus/index.ts";
import { buildRevision, type Revision } from "./revision.ts";
import { compareRevisions, type RevisionChanges } from "./revision-changes.ts";

/** What a reload did. */
export type ReloadReport =
  | {
      readonly outcome: "reloaded";
      readonly before: string;
      readonly after: string;
      readonly changes: RevisionChanges;
      readonly problems: readonly Problem[];
    }
  /** The new corpus can't be used; the old revision goes on answering. */
  | { readonly outcome: "kept"; readonly revision: string; readonly problems: readonly Problem[] };

/**
 * A corpus folder and its current revision.
 *
 * @example
 * const library = await Library.open("corpus");
 * await ask(library.revision, { text: "Who praised the operation?" });
 */
export class Library {
  readonly #folder: string;
  #revision: Revision;
  #reloading: Promise<ReloadReport> | null = null;

  private constructor(folder: string, revision: Revision) {
    this.#folder = folder;
    this.#revision = revision;
  }

  /** @throws CorpusError where the folder is missing or holds no document that can be read. */
  static async open(folder: string): Promise<Library> {
    return new Library(folder, await buildRevision(await readCorpus(folder)));
  }

  /** The current revision. Take it once for each question: it does not change under whoever holds it. */
  get revision(): Revision {
    return this.#revision;
  }

  /**
   * Reads the folder again beside the current revision and puts the new one in its place in one step. Where that fails
   * the old one stays. Calls during a reload share its report.
   */
  reload(): Promise<ReloadReport> {
    this.#reloading ??= this.#reload().finally(() => {
      this.#reloading = null;
    });
    return this.#reloading;
  }

  /** What a reload would report, with nothing put in place of anything. */
  async check(): Promise<ReloadReport> {
    const { report } = await this.#read();
    return report;
  }

  async #reload(): Promise<ReloadReport> {
    const { report, revision } = await this.#read();
    this.#revision = revision;
    return report;
  }

  /** The revision to go on with, the old one where the corpus can't be used, and how it differs from the old one. */
  async #read(): Promise<{ readonly report: ReloadReport; readonly revision: Revision }> {
    const before = this.#revision;
    try {
      const after = await buildRevision(await readCorpus(this.#folder));
      const changes = compareRevisions(before, after);
      const { problems } = after;
      const report = { outcome: "reloaded", before: before.id, after: after.id, changes, problems } as const;
      return { report, revision: after };
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      return { report: { outcome: "kept", revision: before.id, problems: error.problems }, revision: before };
    }
  }
}
