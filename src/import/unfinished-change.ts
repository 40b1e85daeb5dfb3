import { lstat, mkdir, open, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as v from "valibot";
import { dropHalfLine, readJournal } from "./journal-file.ts";
import type { Move } from "./move.ts";
import { isThere, moveNew, syncFolder, unplacedName } from "./place-file.ts";
import { dropRemoved } from "./removed-files.ts";
import { writeWhole } from "./write-whole.ts";

/** A path that stays below the corpus folder. */
const path = v.pipe(
  v.string(),
  v.check((text) =>
    text.split("/").every((part) => part !== "" && part !== "." && part !== ".." && !/[\\\0]/u.test(part)),
  ),
);

const changeSchema = v.object({
  entry: v.pipe(v.number(), v.safeInteger()),
  moves: v.array(v.object({ from: path, to: path })),
});

/** Files of a corpus folder that take other places, all of them or none, and the entry of the journal that says so. */
export interface Change {
  /** The number of the entry: with it in the journal the change counts. */
  readonly entry: number;
  readonly moves: readonly Move[];
}

/** Writes down what is about to be moved, so that it can be taken back by whoever comes after a crash. */
export async function noteChange(root: string, change: Change): Promise<void> {
  const file = await open(placeIn(root), "w", 0o644);
  try {
    await writeWhole(file, Buffer.from(JSON.stringify(change)));
  } finally {
    await file.close();
  }
  await syncFolder(dirname(placeIn(root)));
}

/**
 * Moves the files of a change back, but where it counts by now, and forgets it. Only for whoever holds the lock.
 *
 * @returns true where it counts: its entry is in the journal.
 */
export async function settleChange(root: string, { entry, moves }: Change): Promise<boolean> {
  const { entries } = await readJournal(root);
  const counts = entries.some((one) => one.entry === entry);
  if (!counts) {
    for (const { from, to } of moves.toReversed()) await moveBack(join(root, from), join(root, to));
    await dropRemoved(root, entry);
    await dropHalfLine(root);
  }
  await rm(placeIn(root), { force: true });
  return counts;
}

async function moveBack(from: string, to: string): Promise<void> {
  if (!(await isThere(to))) return;
  if (await isThere(from)) {
    // A move gives a second name before it takes the first. Another file that came meanwhile is somebody's own.
    if (await isOne(from, to)) await rm(to, { force: true });
    return;
  }
  await mkdir(dirname(from), { recursive: true });
  await moveNew(to, from);
}

async function isOne(path: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all([path, other].map((name) => lstat(name, { bigint: true })));
  return one !== undefined && two !== undefined && one.ino === two.ino && one.dev === two.dev;
}

/** True where a process that ended left something behind that {@link mend} mends. */
export async function needsMending(root: string): Promise<boolean> {
  const names = await readdir(root).catch(() => []);
  return names.some((name) => unplacedName.test(name)) || (await isThere(placeIn(root)));
}

/**
 * Takes back what a process left unfinished that ended in the middle of a change, and removes its new files that have no place.
 * Only for whoever holds the lock.
 */
export async function mend(root: string): Promise<void> {
  const change = await readNote(root);
  if (change === null) await rm(placeIn(root), { force: true });
  else await settleChange(root, change);
  for (const name of await readdir(root)) {
    if (unplacedName.test(name)) await rm(join(root, name), { force: true });
  }
}

/** The change that was noted; `null` for none, and for a note that is not whole: nothing was moved then. */
async function readNote(root: string): Promise<Change | null> {
  const text = await readFile(placeIn(root), "utf8").catch(() => "");
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), changeSchema), text);
  return parsed.success ? parsed.output : null;
}

function placeIn(root: string): string {
  return join(root, ".lectern", "unfinished.json");
}
