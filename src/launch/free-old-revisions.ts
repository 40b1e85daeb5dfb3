import type { Library } from "../answer/index.ts";

/** For how long an answer may still hold the revision that it began with, in milliseconds. */
const LAST_ANSWERS = 5_000;

/**
 * Has the memory of a revision freed soon after another has taken its place; once for several that did so meanwhile. V8 does not count
 * memory that threads share, as a snapshot is, so a bot with little to do would hold one old snapshot after the other for hours.
 * Where Node.js runs without `--expose-gc` nothing is done. `after` is how much later, in milliseconds; default: 5,000.
 */
export function freeOldRevisions(library: Library, after: number = LAST_ANSWERS): void {
  let isDue = false;
  library.watchRevisions(() => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      globalThis.gc?.();
    }, after).unref();
  });
}
