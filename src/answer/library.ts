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

  async #reload(): Promise<ReloadReport> {
    const before = this.#revision;
    try {
      const after = await buildRevision(await readCorpus(this.#folder));
      this.#revision = after;
      const changes = compareRevisions(before, after);
      return { outcome: "reloaded", before: before.id, after: after.id, changes, problems: after.problems };
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      return { outcome: "kept", revision: before.id, problems: error.problems };
    }
  }
}
