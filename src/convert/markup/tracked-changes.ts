import type { Warning } from "../conversion.ts";

/** How many changes an office document tracks. */
interface TrackedChanges {
  readonly inserted: number;
  readonly deleted: number;
}

/** That a document holds changes which nobody has decided, if it does: insertions are in the text, deletions are not. */
export function trackedChangeWarnings({ inserted, deleted }: TrackedChanges): readonly Warning[] {
  if (inserted + deleted === 0) return [];
  return [
    {
      code: "uncertain",
      message: `met tracked changes that nobody has accepted or rejected: insertions (${inserted}) are in the text, deletions (${deleted}) are not`,
    },
  ];
}
