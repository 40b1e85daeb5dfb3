import type { Revision } from "../answer/index.ts";
import { counted, type Terminal } from "./terminal.ts";

/** Says on the side, beside an answer, that something in the corpus should be mended. */
export function warnOfProblems({ problems }: Revision, { err }: Terminal): void {
  if (problems.length === 0) return;
  err(`lectern: the corpus has ${counted(problems.length, "problem")}; see: lectern check\n`);
}
