import * as v from "valibot";
import type { JournalEntry } from "./journal-entry.ts";

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

/** A path that stays below the corpus folder and out of the folders that hold no documents. */
const file = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check((path) =>
    path.split("/").every((part) => part !== "" && !part.startsWith(".") && !/[\\\0]/u.test(part)),
  ),
);

const entrySchema = v.object({
  entry: number,
  event: v.picklist(["added", "removed", "undone"]),
  outcome: v.picklist(["there", "gone"]),
  undoes: v.nullable(number),
  at: v.string(),
  by: v.object({ via: v.picklist(["command-line", "discord"]), name: v.string() }),
  document: v.string(),
  title: v.nullable(v.string()),
  files: v.array(v.object({ file, sha256 })),
  source: v.nullable(v.object({ file: v.string(), sha256 })),
}) satisfies v.GenericSchema<unknown, JournalEntry>;

/** What a journal holds, and the numbers of lines, from 1, that are no entries. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  readonly damagedLines: readonly number[];
}

/** The entries of a journal's text. A line that is none, as one that was written half, is told and passed over. */
export function parseJournal(text: string): Journal {
  const entries: JournalEntry[] = [];
  const damagedLines: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const entry = parseEntry(line);
    if (entry === null) damagedLines.push(index + 1);
    else entries.push(entry);
  }
  return { entries, damagedLines };
}

function parseEntry(line: string): JournalEntry | null {
  try {
    const result = v.safeParse(entrySchema, JSON.parse(line));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
