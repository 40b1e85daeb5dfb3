import { constants } from "node:fs";
import { open, readdir, readFile, truncate } from "node:fs/promises";
import { dirname, join } from "node:path";
import { corpusRoot } from "../corpus/index.ts";
import { formatEntry, type JournalEntry } from "./journal-entry.ts";
import { type Journal, parseJournal } from "./parse-journal.ts";
import { syncFolder } from "./place-file.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * What was added to a corpus folder and removed from it, the oldest first; nothing where there is no journal.
 *
 * @throws CorpusError where the folder is missing or is none.
 */
export async function readJournal(folder: string): Promise<Journal> {
  const text = await readFile(journalPath(await corpusRoot(folder)), "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  });
  return parseJournal(text);
}

/**
 * Adds an entry at the end of the journal, with one write, and waits until the disk has it. A last line that was written half
 * stays by itself; what can't be written whole is taken away again. Only for whoever holds the lock.
 */
export async function appendEntry(folder: string, entry: JournalEntry): Promise<void> {
  const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW;
  const file = await open(journalPath(folder), flags, 0o644);
  try {
    const { size } = await file.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    const isWhole = size === 0 || last.toString("latin1") === "\n";
    try {
      await writeWhole(file, Buffer.from(`${isWhole ? "" : "\n"}${formatEntry(entry)}`));
    } catch (error) {
      await file.truncate(size).catch(() => undefined);
      throw error;
    }
  } finally {
    await file.close();
  }
  await syncFolder(dirname(journalPath(folder)));
}

/** Takes away a last line that was written half, by a change that does not count. Only for whoever holds the lock. */
export async function dropHalfLine(folder: string): Promise<void> {
  const path = journalPath(folder);
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  const whole = bytes.lastIndexOf("\n") + 1;
  const isHalf = parseJournal(bytes.toString("utf8", whole)).damagedLines.length > 0;
  if (isHalf) await truncate(path, whole);
}

/** The number of the next entry: above every one in the journal, and above those whose removed files lie there without one. */
export async function nextEntry(folder: string, { entries }: Journal): Promise<number> {
  const names = await readdir(join(folder, ".lectern", "removed")).catch(() => []);
  const numbers = [...entries.map(({ entry }) => entry), ...names.map(Number).filter(Number.isSafeInteger)];
  return numbers.reduce((largest, number) => Math.max(largest, number), 0) + 1;
}

function journalPath(folder: string): string {
  return join(folder, ".lectern", "journal.jsonl");
}
