import { type DiffPart, partsByOp } from "../../answer/index.ts";
import { escapeMarkdown } from "../../text/index.ts";
import type { Words } from "../texts/texts.ts";

/** The most characters of Markdown that a difference takes. */
const LONGEST = 650;

/**
 * The given words beside the record: what only the record has in bold, what only the given words have struck through, with the
 * key to it. Where all of it would be too long, the places that differ alone.
 */
export function differenceLines(
  parts: readonly DiffPart[],
  words: Words,
  keyText: "verify.key" | "edition.key" = "verify.key",
): string[] {
  const diff = partsByOp(parts);
  const whole = diff.map((part, index) => gapBefore(diff, index) + partMarkdown(part)).join("");
  const key = `-# ${words.markdown(keyText)}`;
  // A mark inside of what is struck through would end the striking.
  const isClear = diff.every(({ op, text }) => op === "equal" || !/[~*]/u.test(text));
  if (isClear && whole.length <= LONGEST) return [whole, key];
  const changes = diff.filter(({ op }) => op !== "equal").map(partMarkdown);
  const short = changes.join(" · ");
  return isClear && short.length <= LONGEST
    ? [short, key]
    : [words.markdown("verify.much", { count: changes.length })];
}

/** A space between words that stand in each other's place, where neither text has one there: they would read as one word. */
function gapBefore(diff: readonly Pick<DiffPart, "op" | "text">[], index: number): string {
  const [before, part] = [diff[index - 1], diff[index]];
  if (before === undefined || part === undefined || before.op === "equal" || part.op === "equal") return "";
  return /\s$/u.test(before.text) || /^\s/u.test(part.text) ? "" : " ";
}

function partMarkdown({ op, text }: Pick<DiffPart, "op" | "text">): string {
  const escaped = escapeMarkdown(text.trim());
  if (op === "equal" || escaped === "") return escapeMarkdown(text);
  const mark = op === "missing" ? "**" : "~~";
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  return `${before}${mark}${escaped}${mark}${after}`;
}
