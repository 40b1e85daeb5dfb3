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
  const byLabel = new Map<string, LabelEntry>();
  for (const { label, form } of labels) {
    const known = byLabel.get(label);
    byLabel.set(
      label,
      known === undefined
        ? { ...readLabelName(label), label, form, count: 1 }
        : { ...known, count: known.count + 1 },
    );
  }
  return withGenders([...byLabel.values()]);
}

/** From so many `MR. ROE` on, a single `MS. ROE` is a slip of the pen. */
const SURE = 10;

/** A single title against many of the other gender is a slip, and tells nothing. */
function withGenders(entries: readonly LabelEntry[]): LabelEntry[] {
  const frequent = new Map<string, Set<Gender>>();
  for (const { words, gender, count } of entries) if (count >= SURE) gendersOf(words, frequent).add(gender);
  return entries.map((entry) => {
    const others = gendersOf(entry.words, frequent);
    const isSlip = entry.count === 1 && others.has(entry.gender === "f" ? "m" : "f");
    return entry.gender !== null && isSlip ? { ...entry, gender: null } : entry;
  });
}

/** A test for labels whose surname two people have by their titles: `MR. ROE` and `MS. ROE`. */
export function sharedSurnames(entries: readonly LabelEntry[]): (entry: LabelEntry) => boolean {
  const bySurname = new Map<string, Set<Gender>>();
  for (const { words, gender } of entries) gendersOf(words, bySurname).add(gender);
  return ({ words }) => {
    const genders = gendersOf(words, bySurname);
    return genders.has("f") && genders.has("m");
  };
}

function gendersOf(words: readonly string[], bySurname: Map<string, Set<Gender>>): Set<Gender> {
  const surname = words.at(-1) ?? "";
  const genders = bySurname.get(surname) ?? new Set();
  bySurname.set(surname, genders);
  return genders;
}
