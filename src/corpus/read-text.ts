import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { decode } from "./decode.ts";
import type { Problem } from "./problem.ts";
import { sidecarFormat } from "./sidecar.ts";

/** The largest file that is read, in bytes: a text as long as four Bibles. */
export const LARGEST_FILE = 16 * 1024 * 1024;

const textFormats = /\.(?:md|markdown|txt|text)$/iu;

/** The bytes of a file, or why they are not read. */
export type ReadBytes = { readonly kind: "bytes"; readonly bytes: Uint8Array } | Unread;

/** What a file holds, or why it can't be read. */
type ReadText = { readonly kind: "text"; readonly text: string } | Unread;

interface Unread {
  readonly kind: "problem";
  readonly problem: Problem;
}

/** The text of a file of a supported format, or of metadata beside one; `file` is its path below the folder. */
export function readText(folder: string, file: string): ReadText {
  return textIn(file, readBytes(folder, file));
}

/** The text that bytes of that file are. */
export function textIn(file: string, read: ReadBytes): ReadText {
  if (read.kind === "problem") return read;
  const decoded = decode(read.bytes);
  if (decoded.kind === "text") return decoded;
  return unread(file, { line: decoded.line, code: "invalid-encoding", message: decoded.message });
}

/** The bytes of a file of a supported format that is not too large; `file` is its path below the folder. */
export function readBytes(folder: string, file: string): ReadBytes {
  if (!textFormats.test(file) && !sidecarFormat.test(file)) {
    const message =
      "expected a .md or .txt file, met another ending; convert it, or move it out of the corpus";
    return unread(file, { code: "unsupported-format", message });
  }
  try {
    const path = join(folder, file);
    const { size } = statSync(path);
    if (size > LARGEST_FILE) return unread(file, tooLarge(size));
    return { kind: "bytes", bytes: readFileSync(path) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unread(file, { code: "unreadable-file", message: `expected a file to read, met: ${reason}` });
  }
}

function unread(file: string, found: Pick<Problem, "code" | "message"> & { readonly line?: number }): Unread {
  return { kind: "problem", problem: { file, line: 1, ...found } };
}

function tooLarge(size: number): Pick<Problem, "code" | "message"> {
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const message = `expected at most ${megabytes(LARGEST_FILE)}, met ${megabytes(size)}; divide the file`;
  return { code: "file-too-large", message };
}
