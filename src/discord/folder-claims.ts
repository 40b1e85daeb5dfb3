import { mkdir, open, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Claims, OwnClaims } from "./claims.ts";
import type { Log } from "./log.ts";

/** Where claims are shared. */
export interface FolderClaimsOptions {
  /** A folder that all copies of the bot can write to; it is made where it is missing. */
  readonly folder: string;
  readonly log: Log;
  /** How long the folder may take for a claim, in milliseconds; default: 750, since Discord waits 3 s in all. */
  readonly patience?: number;
  /** How long the folder is left alone after it failed, in milliseconds; default: 5,000. */
  readonly rest?: number;
}

/** How old a claim is when it goes, in minutes: an interaction can be answered for fifteen. */
const KEPT_MINUTES = 16;

/**
 * The claims of copies that share a folder, on one machine or one volume: a file for each event, which only one can make. Where the
 * folder fails, each copy goes by its own memory, and the log says so once: a bot that says nothing is worse than an event that two
 * copies take up, since Discord takes one answer of them all the same.
 */
export class FolderClaims implements Claims {
  readonly #folder: string;
  readonly #log: Log;
  readonly #patience: number;
  readonly #rest: number;
  readonly #own = new OwnClaims();
  /** The minute of the newest event, by Discord's clock: copies whose own clocks differ agree on it. */
  #minute = 0;
  #restsUntil = 0;
  #isFailing = false;

  constructor({ folder, log, patience = 750, rest = 5_000 }: FolderClaimsOptions) {
    this.#folder = folder;
    this.#log = log;
    this.#patience = patience;
    this.#rest = rest;
  }

  /** True where no copy has claimed the event before. */
  async claim(id: string): Promise<boolean> {
    if (!(await this.#own.claim(id))) return false;
    if (performance.now() < this.#restsUntil) return true;
    const minute = minuteOf(id);
    try {
      const isFirst = await withinTime(makeFile(join(this.#folder, String(minute)), id), this.#patience);
      this.#succeeded();
      if (minute > this.#minute) this.#tidy(minute);
      return isFirst;
    } catch (error) {
      this.#failed(error);
      return true;
    }
  }

  #succeeded(): void {
    if (this.#isFailing) this.#log.info({ folder: this.#folder }, "claims are shared again");
    this.#isFailing = false;
  }

  #failed(error: unknown): void {
    this.#restsUntil = performance.now() + this.#rest;
    if (this.#isFailing) return;
    this.#isFailing = true;
    this.#log.error(
      { folder: this.#folder, error: String(error) },
      "claims can't be shared: another copy may take up the same event",
    );
  }

  /** Takes away what is too old to matter, once a minute and by the way; another copy may do the same. */
  #tidy(minute: number): void {
    this.#minute = minute;
    void removeBefore(this.#folder, minute - KEPT_MINUTES).catch(() => undefined);
  }
}

/** The minute in which Discord made an id, from the beginning of 2015 on: https://discord.com/developers/docs/reference#snowflakes. */
function minuteOf(id: string): number {
  return Math.floor(Number(BigInt(id) >> 22n) / 60_000);
}

/** Makes the file if nobody has; gives whether it did. The system lets one succeed, on network file systems too. */
async function makeFile(folder: string, name: string): Promise<boolean> {
  try {
    return await makeFileIn(folder, name);
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
    await mkdir(folder, { recursive: true });
    return makeFileIn(folder, name);
  }
}

async function makeFileIn(folder: string, name: string): Promise<boolean> {
  try {
    const file = await open(join(folder, name), "wx");
    await file.close();
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

async function removeBefore(folder: string, minute: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const isOld = /^\d+$/u.test(name) && Number(name) < minute;
    if (isOld) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** As the promise does, but rejects where it takes too long: a volume that hangs must not hang the bot. */
function withinTime<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`expected a claim within ${milliseconds} ms, met silence`));
    // Where this thread was what was late, the folder's answer is here by now: it is heard first.
    const timer = setTimeout(() => setImmediate(() => setImmediate(late)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
