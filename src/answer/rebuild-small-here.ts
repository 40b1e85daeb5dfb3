import { folderSize } from "../corpus/index.ts";
import type { Rebuild } from "./rebuild.ts";

/** The largest corpus that another thread does not make sooner, in bytes: starting one takes as long as reading so much. */
const SMALL = 256 * 1024;

/** Who rebuilds what. */
interface Rebuilders {
  readonly here: Rebuild;
  readonly elsewhere: Rebuild;
}

/**
 * Rebuilds elsewhere, all but a small corpus that is made for the first time: before there is one nobody waits for this thread,
 * and another would have to load first what this one has.
 */
export function rebuildSmallHere({ here, elsewhere }: Rebuilders): Rebuild {
  return async (task) => {
    if (task.before !== null) return elsewhere(task);
    // A folder that can't be listed is a report of the rebuild.
    const size = await folderSize(task.folder).catch(() => 0);
    return size <= SMALL ? here(task) : elsewhere(task);
  };
}
