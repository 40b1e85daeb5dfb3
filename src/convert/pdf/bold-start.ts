import { textOf } from "./row.ts";
import type { Run } from "./run.ts";

/** Bold words at the start of a paragraph that goes on in other letters. */
export interface BoldStart {
  /** As they stand there. */
  readonly printed: string;
  /** Without their colon. */
  readonly label: string;
}

const LONGEST = 60;

/** The bold words with a colon, in them or after them, that open a line; `null` where there are none. */
export function boldStart(runs: readonly Run[]): BoldStart | null {
  const end = runs.findIndex(({ isBold, text }) => !isBold && text.trim() !== "");
  if (end <= 0) return null;
  const printed = textOf(runs.slice(0, end));
  const isColon = /[:：]$/u.test(printed) || /^\s*[:：]/u.test(runs[end]?.text ?? "");
  const label = printed.replace(/(?<!\s)\s*[:：]$/u, "");
  return isColon && label !== "" && label.length <= LONGEST && !/[:：]/u.test(label)
    ? { printed, label }
    : null;
}

/** How many paragraphs must open with a bold label for labels to be the custom, one of them twice. */
const FEWEST = 3;

/** The bold labels that a document sets before its turns: where several paragraphs have one, and some come back. */
export function boldLabelsOf(starts: readonly (readonly Run[])[]): ReadonlySet<string> {
  const labels = starts.flatMap((runs) => boldStart(runs)?.label ?? []);
  const kinds = new Set(labels);
  return labels.length >= FEWEST && kinds.size < labels.length ? kinds : new Set();
}
