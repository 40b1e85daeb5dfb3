import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** Paths of files, with `/`, and what the files hold. */
export type CorpusFiles = Readonly<Record<string, string | Uint8Array>>;

/** Writes the files to a new temporary folder and gives the folder; it is gone when the running test is over. */
export async function writeCorpus(files: CorpusFiles): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "lectern-corpus-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}
