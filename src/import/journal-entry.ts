/** Who did something to a corpus. */
export interface Actor {
  readonly via: "command-line" | "discord";
  /** The name of the operating system's user, or the id of Discord's. */
  readonly name: string;
}

/** A file of the corpus as it was at one moment. */
export interface JournalFile {
  /** Path below the corpus folder, with `/`. */
  readonly file: string;
  /** The SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** The file that a document was made from. */
export interface ImportSource {
  /** Its name, without folders. */
  readonly file: string;
  /** The SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** What was done to a corpus once: a line of its journal. */
export interface JournalEntry {
  /** From 1; later ones are larger. */
  readonly entry: number;
  readonly event: "added" | "removed" | "undone";
  /** What it left behind: the document in the corpus, or gone from it. */
  readonly outcome: "there" | "gone";
  /** The entry that an undo took back; `null` for everything else. */
  readonly undoes: number | null;
  /** When, as ISO 8601 in UTC. */
  readonly at: string;
  readonly by: Actor;
  /** The id of the document. */
  readonly document: string;
  readonly title: string | null;
  /** The document's file, and that of the metadata beside it where there is one. */
  readonly files: readonly JournalFile[];
  /** `null` where it was not imported, or nobody knows from what. */
  readonly source: ImportSource | null;
}

/** The entry as a line of the journal. */
export function formatEntry(entry: JournalEntry): string {
  return `${JSON.stringify(entry)}\n`;
}
