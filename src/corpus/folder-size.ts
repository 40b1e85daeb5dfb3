import { statSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "./list-files.ts";

/**
 * How much the files of a corpus folder hold together, in bytes.
 *
 * @throws CorpusError where the folder is missing or is none.
 */
export async function folderSize(folder: string): Promise<number> {
  const { files } = await listFiles(folder);
  return files.reduce(
    (size, file) => size + (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
