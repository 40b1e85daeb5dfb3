import type { JournalEntry } from "./journal-entry.ts";

/** What an undo has to do. */
export type UndoPlan =
  /** The document is there because of the entry: it is taken out. */
  | { readonly kind: "take-out"; readonly of: JournalEntry }
  /** It is gone because of the entry: it comes back. */
  | { readonly kind: "bring-back"; readonly of: JournalEntry }
  | UndoRefused;

/** Why an entry can't be undone. */
export interface UndoRefused {
  readonly kind: "refused";
  readonly code:
    | "nothing-to-undo"
    | "no-such-entry"
    | "undone-already"
    | "changed-since"
    | "edited-since"
    | "no-way-back";
  /** What was expected, what was met, what to do. */
  readonly message: string;
}

/**
 * What it takes to undo an entry of a journal; by default the last one that is no undo itself and still counts. An undo is
 * undone by its number.
 */
export function planUndo(entries: readonly JournalEntry[], wanted?: number): UndoPlan {
  const counting = countingEntries(entries);
  const isAction = ({ event }: JournalEntry) => event !== "undone";
  const of =
    wanted === undefined ? counting.findLast(isAction) : entries.find(({ entry }) => entry === wanted);
  if (of === undefined) return notFound(entries, wanted);
  if (!counting.includes(of)) {
    const by = entries.find(({ undoes }) => undoes === of.entry)?.entry;
    return refused(
      "undone-already",
      `expected an entry that counts, met ${of.entry}, which entry ${by} undid`,
    );
  }
  const later = counting.find((other) => isInTheWay(other, of));
  if (later !== undefined) {
    const message = `expected the last change of ${of.document}, met entry ${of.entry}; undo entry ${later.entry} first`;
    return refused("changed-since", message);
  }
  return { kind: of.outcome === "there" ? "take-out" : "bring-back", of };
}

/** The entries that no undo that counts has taken back. */
function countingEntries(entries: readonly JournalEntry[]): JournalEntry[] {
  const undone = new Set<number>();
  const counting: JournalEntry[] = [];
  for (const entry of entries.toReversed()) {
    if (undone.has(entry.entry)) continue;
    if (entry.undoes !== null) undone.add(entry.undoes);
    counting.unshift(entry);
  }
  return counting;
}

/** True where something later was done to the document that is not undone; an undo of something later leaves no trace. */
function isInTheWay(other: JournalEntry, of: JournalEntry): boolean {
  return (
    other.entry > of.entry &&
    other.document === of.document &&
    (other.undoes === null || other.undoes <= of.entry)
  );
}

function notFound(entries: readonly JournalEntry[], wanted: number | undefined): UndoRefused {
  if (wanted === undefined) {
    return refused(
      "nothing-to-undo",
      "expected something to undo, met a journal without; see: lectern journal",
    );
  }
  const last = entries.at(-1)?.entry ?? 0;
  return refused("no-such-entry", `expected an entry from 1 to ${last}, met ${wanted}; see: lectern journal`);
}

/** A refusal to undo. */
export function refused(code: UndoRefused["code"], message: string): UndoRefused {
  return { kind: "refused", code, message };
}
