import type { CorpusChange, CorpusEdition, CorpusFolder } from "../../corpus-protocol.ts";

/** The number with the word for what is counted: `1 document`, `2 documents`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** How a folder is, in a sentence. */
export function folderInWords(now: CorpusFolder | null): string {
  if (now === null) return "The bot is reading the folder…";
  const problems = now.problems.length === 0 ? "no problems" : counted(now.problems.length, "problem");
  if (!now.isUsable) return `It can’t be used as it is: ${problems}.`;
  const changes = now.changes.length === 0 ? "nothing to reload" : counted(now.changes.length, "change");
  return `${changes.charAt(0).toUpperCase()}${changes.slice(1)}, ${problems}.`;
}

/** A change that a reload would make: `Added: press`. */
export function changeInWords({ kind, id, before }: CorpusChange): string {
  switch (kind) {
    case "added":
      return `Added: ${id}`;
    case "changed":
      return `Changed: ${id}`;
    case "removed":
      return `Removed: ${id}`;
    case "replaced":
      return `Edition: ${id} stands in place of ${before ?? "another"}`;
    case "withdrawn":
      return `Withdrawn: ${id}`;
  }
}

/** An edition with what tells it from others. */
export function editionInWords({ title, id, date, withdrawn }: CorpusEdition): string {
  const facts = [
    `“${title}”`,
    date ?? "no date",
    ...(withdrawn === null ? [] : [`withdrawn ${withdrawn}`]),
    id,
  ];
  return facts.join(" · ");
}
