import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
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
  const folders = [""];
  // Grows while it is gone through: every folder adds those in it.
  for (const inside of folders) {
    const listed = await listOne(root, inside);
    if ("problem" in listed) {
      problems.push(listed.problem);
      continue;
    }
    for (const { path, isFolder, isFile, isLink } of listed.entries) {
      if (isFolder) {
        folders.push(path);
        continue;
      }
      const problem = isFile ? null : await problemOf(root, path, isLink);
      if (problem === null) files.push(path);
      else problems.push({ file: path, line: 1, ...problem });
    }
  }
  return { files: files.sort(), problems: problems.sort(byFile) };
}

/** What has a name in a folder of the corpus. */
interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
  readonly isFile: boolean;
  readonly isLink: boolean;
}

/** What lies in one folder, or why that can't be told. One that went away meanwhile holds nothing. */
async function listOne(
  root: string,
  inside: string,
): Promise<{ readonly entries: readonly Entry[] } | { readonly problem: Problem }> {
  try {
    const entries = await readdir(join(root, inside), { withFileTypes: true });
    const visible = entries.filter(({ name }) => !name.startsWith("."));
    return {
      entries: visible.map((entry) => ({
        path: inside === "" ? entry.name : `${inside}/${entry.name}`,
        isFolder: entry.isDirectory(),
        isFile: entry.isFile(),
        isLink: entry.isSymbolicLink(),
      })),
    };
  } catch (error) {
    const gone =
      error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR"].includes(String(error.code));
    if (gone && inside !== "") return { entries: [] };
    return unlisted(inside, error);
  }
}

/** @throws CorpusError where it is the corpus folder itself. */
function unlisted(inside: string, error: unknown): { readonly problem: Problem } {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `expected a folder that can be listed, met: ${reason}; let this user read it`;
  const problem = { file: inside || ".", line: 1, code: "unreadable-file", message } as const;
  if (inside === "") throw new CorpusError("unreadable-file", message, [problem]);
  return { problem };
}

function byFile({ file: one }: Problem, { file: other }: Problem): number {
  return one < other ? -1 : one > other ? 1 : 0;
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
  const found = await stat(target).catch(() => null);
  if (found?.isFile() === true) return null;
  if (found?.isDirectory() !== true) return notAFile;
  return {
    code: "link-to-folder",
    message: "expected a link to a file, met one to a folder; it is not followed",
  };
}
