import { corpusRoot } from "../corpus/index.ts";
import { whileLocked } from "./lock-journal.ts";
import { needsMending } from "./unfinished-change.ts";

/**
 * Takes back what a process left unfinished in a corpus folder that ended in the middle of a change. Every change begins with it;
 * so should whoever reads the folder for long. Where nothing was left nothing is written.
 *
 * @returns true where there was something.
 * @throws CorpusError where the folder is missing; ImportError where another process keeps it locked, or it can't be written.
 */
export async function mendCorpus(folder: string): Promise<boolean> {
  const root = await corpusRoot(folder);
  if (!(await needsMending(root))) return false;
  // Every change mends first; this one does nothing else.
  await whileLocked(root, async () => undefined);
  return true;
}
