import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, link, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Writes a new file, whole or not at all, in place of nothing: first under a name that nobody reads, then under its own.
 *
 * @returns false where something has the name already.
 */
export async function writeNew(path: string, text: string): Promise<boolean> {
  const temporary = join(dirname(path), `.${randomBytes(6).toString("hex")}.new`);
  try {
    const file = await open(temporary, "wx", 0o644);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    return await moveNew(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

/**
 * Moves a file to a place where nothing is.
 *
 * @returns false where something is there already; the file stays where it was.
 */
export async function moveNew(from: string, to: string): Promise<boolean> {
  try {
    await linkOrCopy(from, to);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
  await rm(from);
  await Promise.all([dirname(from), dirname(to)].map(syncFolder));
  return true;
}

/** A second name for the file; a copy where the file system has no such thing. Never in place of another file. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS" && code !== "EMLINK") throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

/** Waits until the disk has the names in a folder, where the system can tell. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
