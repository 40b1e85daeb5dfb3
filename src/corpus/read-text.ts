import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { decode } from "./decode.ts";
import type { Problem } from "./problem.ts";
import { sidecarFormat } from "./sidecar.ts";

/** The largest file that is read, in bytes: a text as long as four Bibles. */
export const LARGEST_FILE = 16 * 1024 * 1024;

const textFormats = /\.(?:md|markdown|txt|text)$/iu;

/** What a file holds, or why it can't be read. */
type ReadText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "problem"; readonly problem: Problem };

/** The text of a file of a supported format, or of metadata beside one; `file` is its path below the folder. */
export async function readText(folder: string, file: string): Promise<ReadText> {
  const problem = (found: Pick<Problem, "code" | "message"> & { readonly line?: number }): ReadText => ({
    kind: "problem",
    problem: { file, line: 1, ...found },
  });
  if (!textFormats.test(file) && !sidecarFormat.test(file)) {
    const message =
      "expected a .md or .txt file, met another ending; convert it, or move it out of the corpus";
    return problem({ code: "unsupported-format", message });
  }
  try {
    const path = join(folder, file);
    const { size } = await stat(path);
    if (size > LARGEST_FILE) return problem(tooLarge(size));
    const decoded = decode(await readFile(path));
    if (decoded.kind === "text") return decoded;
    return problem({ line: decoded.line, code: "invalid-encoding", message: decoded.message });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return problem({ code: "unreadable-file", message: `expected a file to read, met: ${reason}` });
  }
}

function tooLarge(size: number): Pick<Problem, "code" | "message"> {
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const message = `expected at most ${megabytes(LARGEST_FILE)}, met ${megabytes(size)}; divide the file`;
  return { code: "file-too-large", message };
}
