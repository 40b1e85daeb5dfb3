import { fold } from "../../text/index.ts";
import type { Gender } from "../titles.ts";
import { type LabelName, readLabelName } from "./label-name.ts";
import type { TurnLabel } from "./turn-label.ts";

/** A label of a document, however often it comes, with whom it names. */
export interface LabelEntry extends LabelName {
  readonly label: string;
  readonly form: TurnLabel["form"];
  readonly count: number;
}

/** The different labels of a document in the order of their first turns. */
export function labelEntries(labels: readonly TurnLabel[]): LabelEntry[] {
  const byKey = new Map<string, LabelEntry>();
  for (const { label, form } of labels) {
    const key = fold(label);
    const known = byKey.get(key);
    byKey.set(
      key,
      known === undefined
        ? { ...readLabelName(label), label, form, count: 1 }
        : { ...known, count: known.count + 1 },
    );
  }
  return withGenders([...byKey.values()]);
}

/** From so many `MR. ROE` on, a single `MS. ROE` is a slip of the pen. */
const SURE = 10;

/** A single title against many of the other gender is a slip, and tells nothing. */
function withGenders(entries: readonly LabelEntry[]): LabelEntry[] {
  return entries.map((entry) => {
    if (entry.gender === null || entry.count > 1) return entry;
    const others = entries.filter(
      ({ words, gender }) =>
        gender !== null && gender !== entry.gender && words.at(-1) === entry.words.at(-1),
    );
    return others.some(({ count }) => count >= SURE) ? { ...entry, gender: null } : entry;
  });
}

/** True where titles say that two people have the surname: `MR. ROE` and `MS. ROE`. */
export function isShared(entry: LabelEntry, entries: readonly LabelEntry[]): boolean {
  const surname = entry.words.at(-1);
  const genders = new Set<Gender>(
    entries.filter(({ words }) => words.at(-1) === surname).map(({ gender }) => gender),
  );
  return genders.has("f") && genders.has("m");
}
