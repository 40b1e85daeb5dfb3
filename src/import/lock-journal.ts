import { createHash, randomUUID } from "node:crypto";
import { lstat, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import * as v from "valibot";
import { ImportError } from "./import-error.ts";

/**
 * When a lock is taken for one that was left behind, in milliseconds, where nobody can tell whether its process still runs: it is
 * held for as long as a few files take to move.
 */
const ABANDONED = 30_000;

/** How long a lock may be there before it says who holds it, in milliseconds. */
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
        return await act();
      } finally {
        await rm(lock, { force: true });
      }
    } finally {
      held.delete(token);
    }
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    const message = `expected to write to the corpus folder, met: ${error.message}`;
    throw new ImportError(message, { code: "unwritable", cause: error });
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
  try {
    const file = await open(lock, "wx");
    await file.writeFile(JSON.stringify({ host: hostname(), pid: process.pid, token } satisfies Holder));
    await file.close();
    return true;
  } catch (error) {
    if (isFileSystemError(error) && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Moves a lock away that a process left behind; only the very one that was found to be old. */
async function breakAbandoned(lock: string): Promise<void> {
  const found = await stat(lock).catch(() => null);
  const text = await readFile(lock, "utf8").catch(() => null);
  if (found === null || text === null) return;
  const longest = text === "" ? LONGEST_WRITE : ABANDONED;
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

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process can't be asked, but is there.
    return !isFileSystemError(error) || error.code !== "ESRCH";
  }
}

function isFileSystemError(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && "code" in error && "syscall" in error;
}
