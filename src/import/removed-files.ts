import { access, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { JournalFile } from "./journal-entry.ts";
import type { Move } from "./move.ts";

/** How files of the corpus get to where those lie that an entry of the journal took out. */
export function waysOut(files: readonly JournalFile[], entry: number): Move[] {
  return files.map(({ file }) => ({ from: file, to: `.lectern/removed/${entry}/${file}` }));
}

/** How files come back that an entry took out. */
export function waysBack(files: readonly JournalFile[], entry: number): Move[] {
  return waysOut(files, entry).map(({ from, to }) => ({ from: to, to: from }));
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

/** Removes the folder of what an entry took out, if no file is left in it. */
export async function dropRemoved(root: string, entry: number): Promise<void> {
  const place = placeOf(root, entry);
  const left = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => []);
  if (left.every((found) => found.isDirectory())) await rm(place, { recursive: true, force: true });
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
