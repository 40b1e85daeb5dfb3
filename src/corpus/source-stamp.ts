import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { type ReadBytes, readBytes } from "./read-text.ts";

/** A file of the corpus folder as it was found: equal contents have equal `content`. */
export interface SourceStamp {
  /** Path below the corpus folder, with `/`. */
  readonly file: string;
  /** In bytes; -1 where it could not be told. */
  readonly size: number;
  /** When the file's bytes, and when anything about it was changed last, in milliseconds since 1970. */
  readonly modified: number;
  readonly changed: number;
  /** The SHA-256 of its bytes, in hexadecimal digits; of a file that is not read, why. */
  readonly content: string;
}

/** A stamp from before, and when the files of that time were looked at, in milliseconds since 1970. */
export interface StampBefore {
  readonly stamp: SourceStamp;
  readonly lookedAt: number;
}

/** A file as it stands now; its bytes only where they had to be read to tell. */
export interface StampedSource {
  readonly stamp: SourceStamp;
  readonly read: ReadBytes | null;
}

/** How coarse the times of file systems may be, in milliseconds: a file that changed so near to the look may change again unseen. */
const COARSEST_TIME = 2_000;

/**
 * The stamp of a file. Where size and both times are those of the stamp from before, and lie well before the look that it
 * is from, the content is taken to be the same without reading it; else it is read.
 */
export function stampSource(folder: string, file: string, before: StampBefore | undefined): StampedSource {
  const { size, mtimeMs: modified, ctimeMs: changed } = statOf(join(folder, file));
  const found = { file, size, modified, changed };
  if (before !== undefined && isUntouched(before, found)) return { stamp: before.stamp, read: null };
  const read = readBytes(folder, file);
  return { stamp: { ...found, content: contentOf(read) }, read };
}

function statOf(path: string): { readonly size: number; readonly mtimeMs: number; readonly ctimeMs: number } {
  const nothing = { size: -1, mtimeMs: -1, ctimeMs: -1 };
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? nothing;
  } catch {
    return nothing;
  }
}

function isUntouched({ stamp, lookedAt }: StampBefore, now: Omit<SourceStamp, "content">): boolean {
  return (
    stamp.size >= 0 &&
    stamp.size === now.size &&
    stamp.modified === now.modified &&
    stamp.changed === now.changed &&
    isSettled(stamp, lookedAt)
  );
}

/** True where a later change of the file would surely give it another time. */
export function isSettled({ modified, changed }: SourceStamp, lookedAt: number): boolean {
  return Math.max(modified, changed) < lookedAt - COARSEST_TIME;
}

function contentOf(read: ReadBytes): string {
  if (read.kind === "bytes") return createHash("sha256").update(read.bytes).digest("hex");
  return `${read.problem.code}: ${read.problem.message}`;
}
