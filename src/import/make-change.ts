import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { JournalEntry } from "./journal-entry.ts";
import { appendEntry } from "./journal-file.ts";
import type { Move } from "./move.ts";
import { moveNew } from "./place-file.ts";
import { noteChange, settleChange } from "./unfinished-change.ts";

/**
 * Moves files of a corpus folder and adds the entry that says so to the journal: both or neither, whatever fails and wherever the
 * process ends. What can't be put back at once is put back by whoever changes the corpus next. Only for whoever holds the lock.
 *
 * @returns false where something has the place of a file already; nothing was done then.
 */
export async function makeChange(
  root: string,
  entry: JournalEntry,
  moves: readonly Move[],
): Promise<boolean> {
  const change = { entry: entry.entry, moves };
  let isDone = false;
  try {
    await noteChange(root, change);
    isDone = await moveAll(root, moves);
    if (isDone) await appendEntry(root, entry);
  } catch (error) {
    const counts = await settleChange(root, change).catch(() => false);
    if (counts) return true;
    throw error;
  }
  const settled = settleChange(root, change);
  // It counts, whatever becomes of the note.
  return isDone ? settled.catch(() => true) : settled;
}

async function moveAll(root: string, moves: readonly Move[]): Promise<boolean> {
  for (const { from, to } of moves) {
    const place = join(root, to);
    await mkdir(dirname(place), { recursive: true });
    if (!(await moveNew(join(root, from), place))) return false;
  }
  return true;
}
