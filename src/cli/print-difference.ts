import { type DiffPart, partsByOp } from "../answer/index.ts";
import type { Page } from "./page.ts";
import { printable } from "./terminal.ts";

const KEY = "[-…-] stands in the record only, {+…+} in the given words only.";

/** The given words beside the record, for a terminal, in the notation of wdiff, with the key to it. */
export function printDifference(diff: readonly DiffPart[], page: Page, key: string = KEY): string {
  const words = partsByOp(diff)
    .map((part) => partInWords(part, page))
    .join("");
  return `${page.layOut(words)}\n${page.layOut(page.faint(key))}`;
}

/** A part with its marks, the space around it outside of them. */
function partInWords({ op, text }: Pick<DiffPart, "op" | "text">, { strong }: Page): string {
  if (op === "equal") return printable(text);
  const inner = text.trim();
  const [before = "", after = ""] = text.split(inner);
  const marked = op === "missing" ? `[-${printable(inner)}-]` : `{+${printable(inner)}+}`;
  return `${printable(before)}${strong(marked)}${printable(after)}`;
}
