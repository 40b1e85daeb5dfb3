import type { StageResult } from "./drive.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { isUndisturbed } from "./host-watch.ts";

/** The figures of the interactions that were sent while the machine's host took nothing; `null` where there were none, or it is not known. */
export function undisturbedFigures({ host, events }: StageResult): Figures | null {
  const isOwn = isUndisturbed(host);
  const own = events.filter(({ hasDeadline, sentAt }) => hasDeadline && isOwn(sentAt));
  return own.length === 0 ? null : figuresOf(own);
}
