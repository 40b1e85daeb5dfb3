import type { Library, ReloadReport, Removal } from "../../answer/index.ts";
import {
  type Act,
  addDocument,
  type Journal,
  type JournalEntry,
  type Plan,
  planUndo,
  type ReadyImport,
  readJournal,
  removeDocument,
  removedDocument,
  undo,
} from "../../import/index.ts";
import { clip } from "../markdown/clip.ts";
import { Refusal } from "../refusal.ts";
import { type AttachedFile, type DownloadRules, downloadAttachment } from "./download-attachment.ts";
import { OneAtATime } from "./one-at-a-time.ts";
import type { Corrections, PendingImport } from "./pending-import.ts";
import { PendingImports } from "./pending-imports.ts";
import { refusalOf, requireReady, toRefusal } from "./refusals.ts";
import { digestOf, wordingOf } from "./wording.ts";

/** What a keeper works with. */
export interface KeeperOptions {
  /** The corpus folder. */
  readonly folder: string;
  readonly library: Pick<Library, "revision" | "reloadAfterChange">;
  /** Who converts files and plans what they become. */
  readonly plan: Plan;
  /** True for the name of a file that can be read. */
  readonly isReadable: (name: string) => boolean;
  readonly download: DownloadRules;
  /** The present. Default: the clock. */
  readonly now?: () => Date;
}

/** A file that an operator wants in the corpus. */
export interface Proposal {
  readonly file: AttachedFile;
  readonly corrections: Corrections;
  /** The id of the operator. */
  readonly asker: string;
}

/** What would become of a file; it waits under its key. */
export interface Preview {
  readonly key: string;
  readonly plan: ReadyImport;
}

/** What became of a change of the corpus. */
export type Change =
  | {
      readonly kind: "done";
      readonly entry: JournalEntry;
      readonly report: ReloadReport;
    }
  /** The corpus could not be used with it, so it was undone. */
  | {
      readonly kind: "taken-back";
      readonly entry: JournalEntry;
      readonly undo: JournalEntry;
      readonly report: ReloadReport;
    };

/**
 * Adds documents to the corpus of a library and takes them out, as operators ask for it. Nothing is added that was not
 * previewed. One change at a time: each is saved, in the journal, and in use, or undone, before the next begins.
 */
export class CorpusKeeper {
  readonly #options: KeeperOptions;
  readonly #now: () => Date;
  readonly #pending: PendingImports;
  readonly #changes = new OneAtATime();

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
    this.#pending = new PendingImports(options.folder, this.#now);
  }

  /**
   * Fetches a file, plans what it becomes, and keeps it until somebody decides. Nothing is in the corpus yet.
   *
   * @throws Refusal where the file can't be had or read, or the corpus has it already.
   */
  async preview({ file, corrections, asker }: Proposal): Promise<Preview> {
    const { isReadable, download } = this.#options;
    const { name } = file;
    if (!isReadable(name)) throw new Refusal("refusal.file-format", { name: clip(name) });
    const bytes = await downloadAttachment(file, download);
    const plan = requireReady(await this.#plan({ name, bytes, corrections }));
    const pending = { asker, name, bytes, corrections, preview: digestOf(plan) };
    try {
      return { key: await this.#pending.keep(pending), plan };
    } catch (error) {
      throw toRefusal(error);
    }
  }

  /**
   * Puts a pending import into the corpus, as its preview showed it.
   *
   * @throws Refusal where it waits no more, or would become something else by now.
   */
  add(key: string, by: string): Promise<Change> {
    return this.#changes.run(async () => {
      const pending = await this.#pending.find(key);
      if (pending === null) throw new Refusal("refusal.pending-gone");
      const plan = requireReady(await this.#plan(pending));
      if (digestOf(plan) !== pending.preview) throw new Refusal("refusal.preview-outdated");
      const added = await this.#act(by, (act) => addDocument(plan, act));
      if (added.kind === "already-there") throw new Refusal("refusal.file-known", { file: added.file });
      const change = await this.#settle(added.entry, by);
      // One that stays leads nowhere: the corpus has its file.
      if (change.kind === "done") await this.#pending.forget(key).catch(() => undefined);
      return change;
    });
  }

  /** Forgets the imports that nobody has decided for a day. They are forgotten by the way as well, while the bot runs. */
  tidy(): Promise<void> {
    return this.#pending.forgetOld();
  }

  /** Drops a pending import; gives whether it was waiting still. */
  cancel(key: string): Promise<boolean> {
    return this.#changes.run(async () => {
      const isWaiting = (await this.#pending.find(key)) !== null;
      await this.#pending.forget(key);
      return isWaiting;
    });
  }

  /**
   * Takes a document out of the corpus if it is still the one that was asked about: `wording` is {@link wordingOf} it.
   *
   * @throws Refusal where it is gone or has changed.
   */
  remove({ document: id, wording }: { readonly document: string; readonly wording: string }, by: string) {
    return this.#changes.run(async () => {
      const document = this.#options.library.revision.documents.find((known) => known.id === id);
      if (document === undefined) throw new Refusal("refusal.document-gone", { id });
      if (wordingOf(document) !== wording) {
        throw new Refusal("refusal.document-changed", { title: document.title });
      }
      const removed = await this.#act(by, (act) => removeDocument(id, act));
      if (removed.kind === "not-found") throw new Refusal("refusal.document-gone", { id });
      return this.#settle(removed.entry, by);
    });
  }

  /**
   * Takes back an entry of the journal.
   *
   * @throws Refusal where it was taken back already, or can't be.
   */
  undo(entry: number, by: string): Promise<Change> {
    return this.#changes.run(async () => {
      const undone = await this.#act(by, (act) => undo(entry, act));
      if (undone.kind === "refused") throw refusalOf(undone, entry);
      return this.#settle(undone.entry, by);
    });
  }

  /**
   * The entry that an undo would take back now.
   *
   * @throws Refusal where there is none.
   */
  async nextUndo(): Promise<JournalEntry> {
    const plan = planUndo((await this.log()).entries);
    if (plan.kind === "refused") throw new Refusal("refusal.nothing-to-undo");
    return plan.of;
  }

  /** What was added and removed, the oldest first. */
  log(): Promise<Journal> {
    return readJournal(this.#options.folder);
  }

  /** When a document was taken out, and what it was called; `null` for one that was not. */
  async removalOf(id: string): Promise<Removal | null> {
    const removed = await removedDocument(this.#options.folder, id);
    return removed === null ? null : { day: removed.at.slice(0, 10), title: removed.title };
  }

  #plan({ name, bytes, corrections }: Pick<PendingImport, "name" | "bytes" | "corrections">) {
    const { plan, folder } = this.#options;
    return plan({ folder, file: { name, bytes }, corrections });
  }

  /** Puts what is on the disk into use; what makes the corpus unusable is undone. */
  async #settle(entry: JournalEntry, by: string): Promise<Change> {
    const report = await this.#options.library.reloadAfterChange();
    if (report.outcome === "reloaded") return { kind: "done", entry, report };
    const stays = (reason: string, cause?: unknown) =>
      new Error(`expected to take entry ${entry.entry} back, met: ${reason}`, { cause });
    const undone = await undo(entry.entry, this.#actBy(by)).catch((error: unknown) => {
      throw stays(String(error), error);
    });
    if (undone.kind === "refused") throw stays(undone.message);
    return { kind: "taken-back", entry, undo: undone.entry, report };
  }

  async #act<Result>(by: string, act: (act: Act) => Promise<Result>): Promise<Result> {
    try {
      return await act(this.#actBy(by));
    } catch (error) {
      throw toRefusal(error);
    }
  }

  #actBy(by: string): Act {
    return { folder: this.#options.folder, by: { via: "discord", name: by }, now: this.#now() };
  }
}
