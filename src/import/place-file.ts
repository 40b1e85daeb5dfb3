import { randomBytes } from "node:crypto";
import { link, lstat, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeWhole } from "./write-whole.ts";

/** The names of new files that are not placed yet: none that the corpus is read from. */
export const unplacedName = /^\.[0-9a-f]{12}\.new$/u;

/** Writes a text to a new file in the folder, under a name that nobody reads, and gives the name. What can't be written whole is gone. */
export async function writeUnplaced(folder: string, text: string): Promise<string> {
  const name = `.${randomBytes(6).toString("hex")}.new`;
  const path = join(folder, name);
  try {
    const file = await open(path, "wx", 0o644);
    try {
      await writeWhole(file, Buffer.from(text));
    } finally {
      await file.close();
    }
    return name;
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Moves a file to a place where nothing is.
 *
 * @returns false where something is there already; the file stays where it was.
 */
export async function moveNew(from: string, to: string): Promise<boolean> {
  if (!(await giveName(from, to))) return false;
  await Promise.all([dirname(from), dirname(to)].map(syncFolder));
  return true;
}

/** Gives the file the new name in place of the old one, where nothing has it. */
async function giveName(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EEXIST") return false;
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS" && code !== "EMLINK") throw error;
    // The file system gives no second names. A copy could be left behind half, so the name is looked at first.
    if (await isThere(to)) return false;
    await rename(from, to);
    return true;
  }
  await rm(from);
  return true;
}

/** True where something has the name, a link that leads nowhere included. */
export function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Waits until the disk has the names in a folder, where the system can tell. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
