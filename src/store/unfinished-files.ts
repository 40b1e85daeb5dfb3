import { createHash, randomBytes } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { isRunning } from "./is-running.ts";

/** When a file that another machine began to write is taken for one that was left behind, in milliseconds. */
const ABANDONED = 60 * 60 * 1_000;

/** `NAME.MACHINE-PROCESS.RANDOM.new` */
const ending = /\.(?:([0-9a-f]{8})-(\d+)\.)?[0-9a-f]+\.new$/u;

/** A name beside the file for one that is to take its place and is not finished yet. It tells which process writes it. */
export function unfinishedName(path: string): string {
  return `${path}.${thisMachine()}-${process.pid}.${randomBytes(6).toString("hex")}.new`;
}

/**
 * Removes the unfinished files beside a file whose writers have ended; none where the folder is missing or can't be changed. A
 * file of another machine, which can't be asked, is left for an hour.
 */
export function removeUnfinished(path: string): void {
  const folder = dirname(path);
  for (const name of namesIn(folder)) {
    if (!name.startsWith(`${basename(path)}.`)) continue;
    const found = ending.exec(name);
    if (found !== null && isLeftBehind(join(folder, name), found)) remove(join(folder, name));
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isLeftBehind(path: string, [, machine, pid]: readonly (string | undefined)[]): boolean {
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  if (machine !== thisMachine()) return Date.now() - written > ABANDONED;
  // In a container every bot has the same number: what is older than this process is its predecessor's.
  if (Number(pid) === process.pid) return written < Date.now() - process.uptime() * 1_000;
  return !isRunning(Number(pid));
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder can't be changed, or it is none of our files.
  }
}

function thisMachine(): string {
  return createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
}
