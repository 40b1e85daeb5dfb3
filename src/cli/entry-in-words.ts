import type { JournalEntry } from "../import/index.ts";

/** What an entry of the journal says, without when and by whom. */
export function entryInWords({ entry, event, outcome, undoes, document, files }: JournalEntry): string {
  const named = files.map(({ file }) => file).join(", ");
  switch (event) {
    case "added":
      return `${entry}: added ${document} (${named})`;
    case "removed":
      return `${entry}: removed ${document} (${named})`;
    case "undone": {
      const now = outcome === "there" ? "is back in the corpus" : "is out of the corpus";
      return `${entry}: undid entry ${undoes}, ${document} (${named}) ${now}`;
    }
  }
}
