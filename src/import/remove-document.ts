import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { corpusRoot, listStated, type StatedDocument } from "../corpus/index.ts";
import type { Act } from "./act.ts";
import type { JournalEntry, JournalFile } from "./journal-entry.ts";
import { nextEntry, readJournal } from "./journal-file.ts";
import { whileLocked } from "./lock-journal.ts";
import { makeChange } from "./make-change.ts";
import { waysOut } from "./removed-files.ts";
import { lastEntries } from "./standing-entries.ts";

/** What became of a document that was to be removed. */
export type Removed =
  | { readonly kind: "removed"; readonly entry: JournalEntry }
  /** The corpus has no document of that id; `ids` are those that it has. */
  | { readonly kind: "not-found"; readonly ids: readonly string[] };

/**
 * Moves the files of a document out of the corpus, into `.lectern/removed`, where {@link undo} finds them again.
 *
 * @throws CorpusError where the folder is missing; ImportError where another process keeps it locked, or it can't be written.
 */
export async function removeDocument(id: string, { folder, by, now }: Act): Promise<Removed> {
  const root = await corpusRoot(folder);
  return whileLocked(root, async () => {
    const stated: Named[] = [];
    await listStated(root, ({ id: own, title, file, sidecar }) =>
      stated.push({ id: own, title, file, sidecar }),
    );
    const found = stated.find((document) => document.id === id);
    if (found === undefined) return { kind: "not-found", ids: stated.map((document) => document.id) };
    const journal = await readJournal(root);
    const number = await nextEntry(root, journal);
    const files = await filesOf(root, found);
    const before = lastEntries(journal.entries).get(id);
    const entry: JournalEntry = {
      ...{ entry: number, event: "removed", outcome: "gone", undoes: null },
      ...{ at: now.toISOString(), by, document: id, title: found.title ?? before?.title ?? null },
      ...{ files, source: before?.source ?? null },
    };
    if (!(await makeChange(root, entry, waysOut(files, number)))) {
      throw new Error(`expected an empty place for the files of entry ${number}, met a file`);
    }
    return { kind: "removed", entry };
  });
}

type Named = Pick<StatedDocument, "id" | "title" | "file" | "sidecar">;

async function filesOf(root: string, { file, sidecar }: Named): Promise<JournalFile[]> {
  const names = [file, ...(sidecar === null ? [] : [sidecar])];
  return Promise.all(names.map(async (name) => ({ file: name, sha256: await hashOf(join(root, name)) })));
}

/** The SHA-256 of a file's bytes. */
export async function hashOf(path: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
}
