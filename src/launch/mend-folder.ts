import { tidyKept } from "../answer/index.ts";
import type { Log } from "../discord/index.ts";
import { mendCorpus } from "../import/index.ts";

/**
 * Puts a corpus folder in order where a process ended in the middle of a change or of a snapshot, before it is read. What can't be
 * put in order is logged: the bot answers from the folder as it is.
 */
export async function mendFolder(folder: string, log: Log): Promise<void> {
  try {
    tidyKept(folder);
    if (await mendCorpus(folder)) log.warn({}, "a change of the corpus that was not finished was taken back");
  } catch (error) {
    // A folder that is missing is told by whoever reads it.
    log.warn({ error: String(error) }, "the corpus folder could not be put in order");
  }
}
