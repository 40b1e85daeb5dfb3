import { join } from "node:path";
import { formatOf, usualLimits } from "../convert/index.ts";
import { decode } from "./decode.ts";
import type { Problem } from "./problem.ts";
import { readSteady, type SteadyBytes } from "./read-steady.ts";
import { sidecarFormat } from "./sidecar.ts";

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = usualLimits.largestFile;

/** The bytes of a file, or why they are not read. */
export type ReadBytes = { readonly kind: "bytes"; readonly bytes: Uint8Array } | Unread;

/** What a file holds, or why it can't be read. */
type ReadText =
  | { readonly kind: "text"; readonly text: string; readonly problems: readonly Problem[] }
  | Unread;

export interface Unread {
  readonly kind: "problem";
  readonly problem: Problem;
}

/** The text of metadata beside a document; `file` is its path below the folder. */
export function readText(folder: string, file: string): ReadText {
  return metadataIn(file, readBytes(folder, file));
}

/** The text that bytes of metadata are: in Unicode and undamaged, for a name that was decoded wrongly is a wrong name. */
export function metadataIn(file: string, read: ReadBytes): ReadText {
  const found = textIn(file, read);
  const [problem] = found.kind === "text" ? found.problems : [];
  if (problem === undefined) return found;
  const message = `expected metadata in UTF-8, met another text: ${problem.message}; save it as UTF-8`;
  return unread(file, { code: "invalid-encoding", message });
}

/** The text that bytes of that file are. */
export function textIn(file: string, read: ReadBytes): ReadText {
  if (read.kind === "problem") return read;
  const decoded = decode(read.bytes);
  if (decoded.kind === "invalid")
    return unread(file, { line: decoded.line, code: "invalid-encoding", message: decoded.message });
  const problems = decoded.warnings.map(({ code, message }) => ({ file, line: 1, code, message }));
  return { kind: "text", text: decoded.text, problems };
}

/** The bytes of a file of a supported format that is not too large; `file` is its path below the folder. */
export function readBytes(folder: string, file: string): ReadBytes {
  if (formatOf(file) === null && !sidecarFormat.test(file)) {
    const message =
      "expected a .md, .txt, .html, .pdf, .docx, .odt, .rtf, .epub, .srt or .vtt file, met another ending; convert it, or move it out of the corpus";
    return unread(file, { code: "unsupported-format", message });
  }
  try {
    const read = readSteady(join(folder, file), LARGEST_FILE);
    return read.kind === "bytes" ? read : unread(file, whyUnread(read));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unread(file, { code: "unreadable-file", message: `expected a file to read, met: ${reason}` });
  }
}

/** What there is to say of a file that is not read. */
export function unread(
  file: string,
  found: Pick<Problem, "code" | "message"> & { readonly line?: number },
): Unread {
  return { kind: "problem", problem: { file, line: 1, ...found } };
}

function whyUnread(
  found: Exclude<SteadyBytes, { readonly kind: "bytes" }>,
): Pick<Problem, "code" | "message"> {
  switch (found.kind) {
    case "too-large":
      return tooLarge(found.size);
    case "not-a-file":
      return { code: "unreadable-file", message: "expected a file to read, met something else in its place" };
    case "changing":
      return {
        code: "unreadable-file",
        message:
          "expected a file that stays as it is while it is read, met one that is being written; reload when that is done",
      };
  }
}

function tooLarge(size: number): Pick<Problem, "code" | "message"> {
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const message = `expected at most ${megabytes(LARGEST_FILE)}, met ${megabytes(size)}; divide the file`;
  return { code: "file-too-large", message };
}
