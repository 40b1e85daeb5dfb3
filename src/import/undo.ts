import { join } from "node:path";
import { corpusRoot } from "../corpus/index.ts";
import type { Act } from "./act.ts";
import type { JournalEntry } from "./journal-entry.ts";
import { nextEntry, readJournal } from "./journal-file.ts";
import { whileLocked } from "./lock-journal.ts";
import { makeChange } from "./make-change.ts";
import { planUndo, refused, type UndoPlan, type UndoRefused } from "./plan-undo.ts";
import { hashOf } from "./remove-document.ts";
import { dropRemoved, waysBack, waysOut, whyNotBack } from "./removed-files.ts";

/** What became of an undo. */
export type Undone =
  | {
      readonly kind: "undone";
      /** The undo itself. */
      readonly entry: JournalEntry;
      /** What it took back. */
      readonly undid: JournalEntry;
    }
  | UndoRefused;

/**
 * Takes back what an entry of the journal did; by default the last one that is no undo itself and still counts. A document that
 * was edited since it was added stays.
 *
 * @throws CorpusError where the folder is missing; ImportError where another process keeps it locked, or it can't be written.
 */
export async function undo(wanted: number | undefined, { folder, by, now }: Act): Promise<Undone> {
  const root = await corpusRoot(folder);
  return whileLocked(root, async () => {
    const journal = await readJournal(root);
    const plan = planUndo(journal.entries, wanted);
    if (plan.kind === "refused") return plan;
    const number = await nextEntry(root, journal);
    const hindrance = await hindranceOf(root, plan);
    if (hindrance !== null) return hindrance;
    const { of } = plan;
    const isOut = plan.kind === "take-out";
    const entry: JournalEntry = {
      ...of,
      ...{ entry: number, event: "undone", undoes: of.entry, at: now.toISOString(), by },
      outcome: isOut ? "gone" : "there",
    };
    const moves = isOut ? waysOut(of.files, number) : waysBack(of.files, of.entry);
    if (!(await makeChange(root, entry, moves))) {
      return refused("no-way-back", "expected nothing where the files go, met another file; try again");
    }
    if (!isOut) await dropRemoved(root, of.entry).catch(() => undefined);
    return { kind: "undone", entry, undid: of };
  });
}

/** Why the files can't be moved; `null` where they can. */
async function hindranceOf(
  root: string,
  { kind, of }: Exclude<UndoPlan, UndoRefused>,
): Promise<UndoRefused | null> {
  if (kind === "bring-back") {
    const reason = await whyNotBack(root, of.files, of.entry);
    return reason === null ? null : refused("no-way-back", reason);
  }
  for (const { file, sha256 } of of.files) {
    const now = await hashOf(join(root, file)).catch(() => null);
    if (now === null)
      return refused("changed-since", `expected the file ${file}, met none; it was moved or deleted`);
    if (now !== sha256) {
      const message = `expected ${file} as it was added, met one that was edited since; remove it by its id: lectern remove ${of.document}`;
      return refused("edited-since", message);
    }
  }
  return null;
}
