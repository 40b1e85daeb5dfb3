import { createHash, randomUUID } from "node:crypto";
import { lstat, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import * as v from "valibot";
import { isRunning } from "../store/index.ts";
import { ImportError } from "./import-error.ts";
import { mend } from "./unfinished-change.ts";
import { isFileSystemError, unwritable } from "./unwritable.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * When a lock is taken for one that was left behind, in milliseconds, where nobody can tell whether its process still runs: it is
 * held for as long as a few files take to move.
 */
const ABANDONED = 30_000;

/** How long a lock may be there before it says, whole, who holds it, in milliseconds. */
const LONGEST_WRITE = 2_000;

/** How long another process is waited for, in milliseconds: longer than until its lock is taken for one that was left behind. */
const LONGEST_WAIT = 40_000;

const PAUSE = 20;

/** What a lock says of who holds it. */
const holderSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ host: v.string(), pid: v.number(), token: v.string() }),
);

type Holder = v.InferOutput<typeof holderSchema>;

/** The locks that this process holds: another one with its number was left behind by an earlier process of that number. */
const held = new Set<string>();

/**
 * Does something to a corpus folder while no other process changes it or its journal.
 *
 * @throws ImportError where another process holds the lock for too long, or the folder can't be written.
 */
export async function whileLocked<Result>(root: string, act: () => Promise<Result>): Promise<Result> {
  try {
    const home = join(root, ".lectern");
    await makeOwnFolder(home);
    const lock = join(home, "journal.lock");
    const token = randomUUID();
    held.add(token);
    try {
      await takeLock(lock, token);
      try {
        await mend(root);
        return await act();
      } finally {
        // One that stays is that of a process which has ended, or does not hold it any more.
        await rm(lock, { force: true }).catch(() => undefined);
      }
    } finally {
      held.delete(token);
    }
  } catch (error) {
    throw isFileSystemError(error) ? unwritable(error) : error;
  }
}

/** A folder that is none by a link: what is written there stays in the corpus. */
async function makeOwnFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
  if (!(await lstat(path)).isDirectory()) {
    const message = `expected a folder, met a link: ${path}; put a folder in its place`;
    throw new ImportError(message, { code: "not-a-folder" });
  }
}

async function takeLock(lock: string, token: string): Promise<void> {
  for (let waited = 0; waited < LONGEST_WAIT; waited += PAUSE) {
    if (await tryLock(lock, token)) return;
    await breakAbandoned(lock);
    await wait(PAUSE);
  }
  const message = `expected to change the corpus, met another process that does; if none does, remove ${lock}`;
  throw new ImportError(message, { code: "locked" });
}

async function tryLock(lock: string, token: string): Promise<boolean> {
  const file = await open(lock, "wx").catch((error: unknown) => {
    if (isFileSystemError(error) && error.code === "EEXIST") return null;
    throw error;
  });
  if (file === null) return false;
  const holder = { host: hostname(), pid: process.pid, token } satisfies Holder;
  try {
    await writeWhole(file, Buffer.from(JSON.stringify(holder)));
    return true;
  } catch (error) {
    // One that does not say whose it is would keep everybody away for a while.
    await rm(lock, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}

/** Moves a lock away that a process left behind; only the very one that was found to be old. */
async function breakAbandoned(lock: string): Promise<void> {
  const found = await stat(lock).catch(() => null);
  const text = await readFile(lock, "utf8").catch(() => null);
  if (found === null || text === null) return;
  const longest = holderIn(text) === null ? LONGEST_WRITE : ABANDONED;
  if (Date.now() - found.mtimeMs < longest && !isLeftBehind(text)) return;
  const aside = `${lock}.${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
  await rename(lock, aside).catch(() => undefined);
  await rm(aside, { force: true });
}

/** True where the lock is that of a process of this machine that has ended. */
function isLeftBehind(lock: string): boolean {
  const holder = holderIn(lock);
  if (holder === null || holder.host !== hostname()) return false;
  return holder.pid === process.pid ? !held.has(holder.token) : !isRunning(holder.pid);
}

/** `null` for a lock that is not written yet, or by another version. */
function holderIn(lock: string): Holder | null {
  const parsed = v.safeParse(holderSchema, lock);
  return parsed.success ? parsed.output : null;
}
