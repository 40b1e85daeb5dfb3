import type { JournalEntry } from "./journal-entry.ts";
import { readJournal } from "./journal-file.ts";
import { lastEntries } from "./standing-entries.ts";

/** A document that the corpus had and has no more. */
export interface RemovedDocument {
  readonly id: string;
  readonly title: string | null;
  /** When it was removed, as ISO 8601 in UTC. */
  readonly at: string;
  readonly by: JournalEntry["by"];
}

/** What the journal says of a document that was removed; `null` where it is there, or was never. */
export async function removedDocument(folder: string, id: string): Promise<RemovedDocument | null> {
  const last = lastEntries((await readJournal(folder)).entries).get(id);
  if (last === undefined || last.outcome === "there") return null;
  const { title, at, by } = last;
  return { id, title, at, by };
}
