import { createHash } from "node:crypto";
import { mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { corpusRoot, idFromPath } from "../corpus/index.ts";
import type { Act } from "./act.ts";
import { freeName } from "./free-name.ts";
import { ImportError } from "./import-error.ts";
import type { ReadyImport } from "./import-plan.ts";
import type { JournalEntry } from "./journal-entry.ts";
import { nextEntry, readJournal } from "./journal-file.ts";
import { knownDocuments } from "./known-documents.ts";
import { whileLocked } from "./lock-journal.ts";
import { makeChange } from "./make-change.ts";
import { writeUnplaced } from "./place-file.ts";
import { standingEntries } from "./standing-entries.ts";

/** What became of a document that was to be added. */
export type Added =
  | { readonly kind: "added"; readonly file: string; readonly entry: JournalEntry }
  /** Somebody else has added the same bytes since the plan was made. */
  | { readonly kind: "already-there"; readonly file: string };

/**
 * Writes the document that was planned into the folder, which is made where it is missing, and the journal. Nothing that is
 * there is overwritten: where the name was taken meanwhile it gets a number.
 *
 * @throws ImportError where another process keeps the corpus locked, or it can't be written.
 */
export async function addDocument(plan: ReadyImport, { folder, by, now }: Act): Promise<Added> {
  const root = await openFolder(folder);
  return whileLocked(root, async () => {
    const journal = await readJournal(root);
    const twin = await addedTwin(root, plan, standingEntries(journal.entries));
    if (twin !== null) return { kind: "already-there", file: twin };
    const number = await nextEntry(root, journal);
    const entryOf = (file: string): JournalEntry => ({
      ...{ entry: number, event: "added", outcome: "there", undoes: null },
      ...{ at: now.toISOString(), by, document: idOf(plan, file), title: titleOf(plan) },
      files: [{ file, sha256: createHash("sha256").update(plan.text).digest("hex") }],
      source: plan.source,
    });
    return { kind: "added", ...(await addUnderFreeName(root, plan, entryOf)) };
  });
}

/** The folder, made where it is missing. */
async function openFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ImportError(`expected to make the corpus folder, met: ${reason}`, {
      code: "unwritable",
      cause,
    });
  }
  return corpusRoot(folder);
}

/** The file that was made from the same bytes since, and is still there. */
async function addedTwin(
  root: string,
  { source }: ReadyImport,
  standing: readonly JournalEntry[],
): Promise<string | null> {
  const twin = standing.find((entry) => entry.source?.sha256 === source.sha256)?.files[0]?.file;
  if (twin === undefined) return null;
  const found = await stat(join(root, twin)).catch(() => null);
  return found === null ? null : twin;
}

type NewDocument = Omit<Extract<Added, { readonly kind: "added" }>, "kind">;

async function addUnderFreeName(
  root: string,
  plan: ReadyImport,
  entryOf: (file: string) => JournalEntry,
): Promise<NewDocument> {
  const unplaced = await writeUnplaced(root, plan.text);
  const tried = new Set<string>();
  try {
    for (let { file } = plan; ; file = freeName(plan, await knownDocuments(root), tried)) {
      const entry = entryOf(file);
      if (await makeChange(root, entry, [{ from: unplaced, to: file }])) return { file, entry };
      tried.add(file);
    }
  } finally {
    await rm(join(root, unplaced), { force: true }).catch(() => undefined);
  }
}

/** The id that it states, or that its name gives. */
function idOf({ document, file: planned }: ReadyImport, file: string): string {
  return document.id === idFromPath(planned) ? idFromPath(file) : document.id;
}

function titleOf({ document }: ReadyImport): string | null {
  return document.title === document.file ? null : document.title;
}
