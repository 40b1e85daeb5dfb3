import type { DiffPart } from "./difference.ts";

/** The parts of a difference as they are shown: neighbours that stand in the same texts as one, whatever the reason. */
export function partsByOp(diff: readonly DiffPart[]): Pick<DiffPart, "op" | "text">[] {
  const parts: Pick<DiffPart, "op" | "text">[] = [];
  for (const { op, text } of diff) {
    const last = parts.at(-1);
    if (last?.op === op) parts[parts.length - 1] = { op, text: last.text + text };
    else parts.push({ op, text });
  }
  return parts;
}
