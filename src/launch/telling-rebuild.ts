import type { Rebuild } from "../answer/index.ts";
import type { Log } from "../discord/index.ts";

const ADVICE =
  "Lectern answers all the same, and reads the whole corpus again at every start. Free space, or let this user write to .lectern in the corpus folder.";

/** The same rebuild, which also tells the log where a snapshot could not be kept, and what to do. */
export function tellingRebuild(rebuild: Rebuild, log: Log): Rebuild {
  return async (task) => {
    const rebuilt = await rebuild(task);
    if (rebuilt.kind !== "unusable" && rebuilt.notKept !== null) {
      log.warn({ reason: rebuilt.notKept, advice: ADVICE }, "snapshot not kept");
    }
    return rebuilt;
  };
}
