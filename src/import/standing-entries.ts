import type { JournalEntry } from "./journal-entry.ts";

/** The last entry about each document that says that it is in the corpus. */
export function standingEntries(entries: readonly JournalEntry[]): JournalEntry[] {
  return [...lastEntries(entries).values()].filter(({ outcome }) => outcome === "there");
}

/** The last entry about each document, by its id. */
export function lastEntries(entries: readonly JournalEntry[]): ReadonlyMap<string, JournalEntry> {
  return new Map(entries.map((entry) => [entry.document, entry]));
}
