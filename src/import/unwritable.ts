import { ImportError } from "./import-error.ts";

/** Why a corpus folder can't be written to: there is no room, or this user may not. */
export type WhyUnwritable = "full" | "denied" | "other";

const byCode: ReadonlyMap<unknown, WhyUnwritable> = new Map([
  ["ENOSPC", "full"],
  ["EDQUOT", "full"],
  ["EFBIG", "full"],
  ["EACCES", "denied"],
  ["EPERM", "denied"],
  ["EROFS", "denied"],
]);

const advice = {
  full: "the disk is full: free some space and try again",
  denied: "give this user the right to write there and try again",
  other: "look after the disk and try again",
} as const satisfies Record<WhyUnwritable, string>;

/** Why something could not be written, told by the error that it met; `null` for an error that is none of the file system. */
export function whyUnwritable(error: unknown): WhyUnwritable | null {
  if (error instanceof ImportError) return error.code === "unwritable" ? whyUnwritable(error.cause) : null;
  return isFileSystemError(error) ? (byCode.get(error.code) ?? "other") : null;
}

/** The error of the file system as one that says what to do. */
export function unwritable(error: Error): ImportError {
  const message = `expected to write to the corpus folder, met: ${error.message}; ${advice[whyUnwritable(error) ?? "other"]}`;
  return new ImportError(message, { code: "unwritable", cause: error });
}

/** True for an error of the file system. */
export function isFileSystemError(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && "code" in error && "syscall" in error;
}
