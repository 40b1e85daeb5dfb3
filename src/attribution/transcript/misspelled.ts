import { fold } from "../../text/index.ts";
import type { LabelEntry } from "./label-entries.ts";
import type { Person } from "./people.ts";
import { isMisspelled } from "./same-person.ts";

/** Names that are spelled right, as far as a document tells. */
interface RightNames {
  /** Whom metadata and header name. */
  readonly stated: readonly Person[];
  readonly entries: readonly LabelEntry[];
  readonly text: string;
}

/** The most turns that a misspelled label opens. */
const FEW = 2;

/** How many times as often the right spelling must come in labels. */
const OFTEN = 3;

/**
 * The words of the only name that a rare label is a misspelling of; `null` where the label is as good as any: where it is
 * near to two names, or where the text has it in other places than labels, so that it is somebody's.
 */
export function rightName(
  entry: LabelEntry,
  { stated, entries, text }: RightNames,
): readonly string[] | null {
  if (entry.count > FEW) return null;
  const often = entries.filter(({ count }) => count >= OFTEN * entry.count);
  const near = [...stated, ...often].filter(({ words }) => isNear(entry, words));
  const surnames = new Set(near.map(({ words }) => words.at(-1)));
  const [first] = near;
  return first === undefined || surnames.size > 1 || isSpokenOf(entry, text) ? null : first.words;
}

function isNear({ words }: LabelEntry, right: readonly string[]): boolean {
  const ending = words.length < right.length ? right.slice(-words.length) : right;
  return isMisspelled(words, right) || isMisspelled(words, ending);
}

function isSpokenOf({ label, words, count }: LabelEntry, text: string): boolean {
  const surname = label.split(/\s+/u).find((word) => fold(word) === words.at(-1)) ?? label;
  return text.toLowerCase().split(surname.toLowerCase()).length - 1 > count;
}
