import { access, mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { JournalFile } from "./journal-entry.ts";
import { moveNew } from "./place-file.ts";

/** Moves files of the corpus to where those lie that an entry of the journal took out: all of them or none. */
export async function takeOut(root: string, files: readonly JournalFile[], entry: number): Promise<void> {
  const place = placeOf(root, entry);
  await mkdir(place, { recursive: true });
  await moveAll(files.map(({ file }) => ({ from: join(root, file), to: join(place, file) })));
}

/** Why files that an entry took out can't come back; `null` where they can. */
export async function whyNotBack(
  root: string,
  files: readonly JournalFile[],
  entry: number,
): Promise<string | null> {
  for (const { file } of files) {
    if (!(await exists(join(placeOf(root, entry), file)))) {
      return `expected ${file} among the removed files of entry ${entry}, met none; it was deleted there`;
    }
    if (await exists(join(root, file))) {
      return `expected nothing at ${file}, met another file; move it away first`;
    }
  }
  return null;
}

/** Moves files back that an entry took out: all of them or none. */
export async function bringBack(root: string, files: readonly JournalFile[], entry: number): Promise<void> {
  const place = placeOf(root, entry);
  await moveAll(files.map(({ file }) => ({ from: join(place, file), to: join(root, file) })));
  await rm(place, { recursive: true, force: true });
}

interface Move {
  readonly from: string;
  readonly to: string;
}

async function moveAll(moves: readonly Move[]): Promise<void> {
  const moved: Move[] = [];
  try {
    for (const { from, to } of moves) {
      await mkdir(dirname(to), { recursive: true });
      if (!(await moveNew(from, to))) throw new Error(`expected nothing at ${to}, met a file`);
      moved.unshift({ from, to });
    }
  } catch (error) {
    for (const { from, to } of moved) await moveNew(to, from);
    throw error;
  }
}

function placeOf(root: string, entry: number): string {
  return join(root, ".lectern", "removed", String(entry));
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
