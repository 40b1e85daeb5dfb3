import { createHash, randomUUID } from "node:crypto";
import { lstat, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
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
 * From which age on a lock is taken for one that was left behind, in milliseconds, where nobody can tell whether its process still
 * runs: it is held for as long as a few files take to move.
 */
const ABANDONED = 30_000;

/** For how long a lock must have been seen unchanged before its age counts, in milliseconds: the clock may have been set forward. */
const LONGEST_CLOCK_DOUBT = 2_000;

/** How long a lock may be there before it says, whole, who holds it, in milliseconds. */
const LONGEST_WRITE = 2_000;

/** How long another process is waited for, in milliseconds: longer than until its lock is taken for one that was left behind. */
const LONGEST_WAIT = 40_000;

const PAUSE = 20;

const LOCK = "journal.lock";

/** What a lock says of who holds it. */
const holderSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ host: v.string(), pid: v.number(), started: v.number(), token: v.string() }),
);

type Holder = v.InferOutput<typeof holderSchema>;

/** The locks that this thread holds, and those that it could not take away afterwards. */
const own = new Map<string, "held" | "left">();

/** How far apart two threads may read when their process started, in milliseconds. */
const SAME_START = 100;

/**
 * Does something to a corpus folder while no other process changes it or its journal.
 *
 * @throws ImportError where another process holds the lock for too long, or the folder can't be written.
 */
export async function whileLocked<Result>(root: string, act: () => Promise<Result>): Promise<Result> {
  try {
    const home = join(root, ".lectern");
    await makeOwnFolder(home);
    const lock = join(home, LOCK);
    const token = randomUUID();
    await takeLock(lock, token);
    try {
      await dropBroken(home);
      await mend(root);
      return await act();
    } finally {
      await letGo(lock, token);
    }
  } catch (error) {
    throw isFileSystemError(error) ? unwritable(error) : error;
  }
}

async function letGo(lock: string, token: string): Promise<void> {
  try {
    await rm(lock, { force: true });
    own.delete(token);
  } catch {
    own.set(token, "left");
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
  const seen: Seen = { text: "", since: performance.now() };
  for (let waited = 0; waited < LONGEST_WAIT; waited += PAUSE) {
    if (await tryLock(lock, token)) return;
    await breakAbandoned(lock, seen);
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
  const holder = { host: hostname(), pid: process.pid, started: processStart(), token } satisfies Holder;
  try {
    own.set(token, "held");
    await writeWhole(file, Buffer.from(JSON.stringify(holder)));
    return true;
  } catch (error) {
    // One that does not say whose it is would keep everybody away for a while.
    await letGo(lock, token);
    throw error;
  } finally {
    await file.close();
  }
}

/** Removes locks that were moved away by a process that ended before it had removed them. */
async function dropBroken(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (name.startsWith(`${LOCK}.`)) await rm(join(home, name), { force: true });
  }
}

/** What a lock said when it was met last, and since when, in milliseconds of a clock that only goes forward. */
interface Seen {
  text: string;
  since: number;
}

/** Moves a lock away that a process left behind; only the very one that was found to be left. */
async function breakAbandoned(lock: string, seen: Seen): Promise<void> {
  const found = await stat(lock).catch(() => null);
  const text = await readFile(lock, "utf8").catch(() => null);
  if (found === null || text === null) return;
  const now = performance.now();
  if (seen.text !== text) Object.assign(seen, { text, since: now });
  if (!isAbandoned(holderIn(text), { age: Date.now() - found.mtimeMs, seenFor: now - seen.since })) return;
  const aside = `${lock}.${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
  await rename(lock, aside).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Whether a lock of that age was left behind, which has been seen for so long; in milliseconds. */
function isAbandoned(
  holder: Holder | null,
  lock: { readonly age: number; readonly seenFor: number },
): boolean {
  switch (stateOf(holder)) {
    case "held":
      return false;
    case "left":
      return true;
    case "unsure":
      return lock.age >= (holder === null ? LONGEST_WRITE : ABANDONED) && lock.seenFor >= LONGEST_CLOCK_DOUBT;
  }
}

/** Whether a lock is surely held, by this thread, or surely left, by a process of this machine that has ended. */
function stateOf(holder: Holder | null): "held" | "left" | "unsure" {
  if (holder === null || holder.host !== hostname()) return "unsure";
  const ours = own.get(holder.token);
  if (ours !== undefined) return ours;
  const isOfAnother = holder.pid !== process.pid;
  const isOfEarlier = !isOfAnother && Math.abs(holder.started - processStart()) > SAME_START;
  return isOfEarlier || (isOfAnother && !isRunning(holder.pid)) ? "left" : "unsure";
}

/** When this process started, in milliseconds of its machine's steady clock: the same in all its threads, another in each process. */
function processStart(): number {
  return Math.round(Number(process.hrtime.bigint()) / 1e6 - process.uptime() * 1_000);
}

/** `null` for a lock that is not written yet, or by another version. */
function holderIn(lock: string): Holder | null {
  const parsed = v.safeParse(holderSchema, lock);
  return parsed.success ? parsed.output : null;
}
