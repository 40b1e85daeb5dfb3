import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { CorpusError, type Problem, type ProblemCode } from "./problem.ts";

/** The files below a folder, by path, and the entries that are not files to read. */
export interface FileList {
  /** Paths below the folder, with `/`. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * The regular files of a folder and the folders in it, names that begin with a full stop left out. A link is read where
 * it leads to a file inside the folder; one that leads out of it or to a folder is a problem.
 *
 * @throws CorpusError where the folder is missing or is none.
 */
export async function listFiles(folder: string): Promise<FileList> {
  const root = await corpusRoot(folder);
  const files: string[] = [];
  const problems: Problem[] = [];
  const entries = await readdir(root, { withFileTypes: true, recursive: true });
  for (const entry of entries) {
    const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (path.split("/").some((part) => part.startsWith(".")) || entry.isDirectory()) continue;
    const problem = entry.isFile() ? null : await problemOf(root, path, entry.isSymbolicLink());
    if (problem === null) files.push(path);
    else problems.push({ file: path, line: 1, ...problem });
  }
  return { files: files.sort(), problems };
}

/** The folder with links resolved. @throws CorpusError where it is missing or is none. */
export async function corpusRoot(folder: string): Promise<string> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => null,
  );
  if (isFolder === true) return realpath(folder);
  const code: ProblemCode = isFolder === null ? "missing-folder" : "not-a-folder";
  const met = isFolder === null ? "nothing there" : "a file";
  const message = `expected a corpus folder, met ${met}: ${folder}; name one with --corpus or LECTERN_CORPUS`;
  throw new CorpusError(code, message, [{ file: ".", line: 1, code, message }]);
}

const notAFile = {
  code: "not-a-file",
  message: "expected a file, met a device, pipe or socket; it is not read",
} as const;

async function problemOf(
  root: string,
  path: string,
  isLink: boolean,
): Promise<Pick<Problem, "code" | "message"> | null> {
  if (!isLink) return notAFile;
  const target = await realpath(join(root, path)).catch(() => null);
  if (target === null) {
    return { code: "unreadable-file", message: "expected a link to a file, met one that leads nowhere" };
  }
  if (!target.startsWith(root + sep)) {
    return {
      code: "link-outside",
      message: "expected a link that stays in the corpus, met one that leaves it; it is not read",
    };
  }
  const found = await stat(target);
  if (found.isFile()) return null;
  if (!found.isDirectory()) return notAFile;
  return {
    code: "link-to-folder",
    message: "expected a link to a file, met one to a folder; it is not followed",
  };
}
