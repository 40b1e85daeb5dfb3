import { open } from "node:fs/promises";
import { basename } from "node:path";
import { type SourceFile, usualLimits } from "../convert/index.ts";

/** A file that a command line names, or why it is not read. */
export type NamedSource =
  | { readonly kind: "read"; readonly file: SourceFile }
  | { readonly kind: "unread"; readonly code: string; readonly message: string };

/** The bytes of a file; one that is too large is not read at all. */
export async function readSource(path: string): Promise<NamedSource> {
  try {
    const handle = await open(path, "r");
    try {
      const found = await handle.stat();
      if (!found.isFile()) return unread("unreadable-file", "expected a file, met a folder or a device");
      if (found.size > usualLimits.largestFile) return unread("file-too-large", tooLarge(found.size));
      return { kind: "read", file: { name: basename(path), bytes: await handle.readFile() } };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unread("unreadable-file", `expected a file to read, met: ${reason}`);
  }
}

function unread(code: string, message: string): NamedSource {
  return { kind: "unread", code, message };
}

function tooLarge(size: number): string {
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return `expected at most ${megabytes(usualLimits.largestFile)}, met ${megabytes(size)}; divide the file`;
}
