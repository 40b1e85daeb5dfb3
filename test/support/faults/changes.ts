import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { readJournal, removeDocument, undo } from "../../../src/import/index.ts";
import type { CorpusFiles } from "../corpus-folder.ts";
import { act, add, filesIn } from "../importing.ts";
import { withFields } from "../read-source.ts";

/** A corpus in which each of the {@link corpusChanges} can be made. */
export const changeable: CorpusFiles = {
  "2031/log.txt": "The lamp was lit at dusk.\n",
  "2031/log.meta.yaml": "title: Log\n",
  "winter.md": withFields(["title: Winter", "kind: article"], "The ferries stayed away.\n"),
};

/** A change of a corpus: what comes before it, and what it is. */
export interface CorpusChange {
  readonly name: string;
  readonly prepare: (folder: string) => Promise<unknown>;
  readonly make: (folder: string) => Promise<{ readonly kind: string }>;
  /** The same at the command line; a file to import is `gull.txt`. */
  readonly words: readonly string[];
}

const nothing = async () => undefined;
const gull = ["gull.txt", "A gull slept on the mast.\n"] as const;

/** Every kind of change that Lectern makes to a corpus, each of a document with metadata beside it where there can be one. */
export const corpusChanges: readonly CorpusChange[] = [
  {
    name: "adding",
    prepare: nothing,
    make: (folder) => add(folder, ...gull),
    words: ["import", gull[0], "--to"],
  },
  {
    name: "removing",
    prepare: nothing,
    make: (folder) => removeDocument("2031/log", act(folder)),
    words: ["remove", "2031/log", "--corpus"],
  },
  {
    name: "taking an addition back",
    prepare: (folder) => add(folder, ...gull),
    make: (folder) => undo(undefined, act(folder)),
    words: ["undo", "--corpus"],
  },
  {
    name: "taking a removal back",
    prepare: (folder) => removeDocument("2031/log", act(folder)),
    make: (folder) => undo(undefined, act(folder)),
    words: ["undo", "--corpus"],
  },
];

/** The files of a corpus folder as they would be read, by path: what they hold. */
export async function contentsOf(folder: string): Promise<Record<string, string>> {
  const files = await filesIn(folder);
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file, await readFile(path.join(folder, file), "utf8")] as const),
    ),
  );
}

/** What Lectern keeps in a corpus folder that it would not keep if everything had ended well. */
export async function leftoversIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const { entries } = await readJournal(folder);
  const standing = new Map(entries.map((entry) => [entry.document, entry]));
  const kept = new Set(
    [...standing.values()].flatMap(({ entry, outcome, files }) =>
      outcome === "gone" ? files.map(({ file }) => `.lectern/removed/${entry}/${file}`) : [],
    ),
  );
  return names
    .filter((found) => found.isFile())
    .map((found) => path.join(found.parentPath, found.name).slice(folder.length + 1))
    .filter((file) => path.basename(file).startsWith(".") || file.startsWith(".lectern/"))
    .filter((file) => file !== ".lectern/journal.jsonl" && file !== ".lectern/snapshot" && !kept.has(file));
}

/** What a journal says that is not so, in words; nothing where all of it is true. */
export async function untruths(folder: string): Promise<string[]> {
  const { entries, damagedLines } = await readJournal(folder);
  const there = await contentsOf(folder);
  const last = new Map(entries.map((entry) => [entry.document, entry]));
  const wrong = [...last.values()].flatMap(({ entry, outcome, files }) =>
    files.flatMap(({ file, sha256 }) => {
      const text = there[file];
      if (outcome === "gone") return text === undefined ? [] : [`entry ${entry}: ${file} is not gone`];
      if (text === undefined) return [`entry ${entry}: ${file} is not there`];
      const isSame = createHash("sha256").update(text).digest("hex") === sha256;
      return isSame ? [] : [`entry ${entry}: ${file} is another`];
    }),
  );
  return [...wrong, ...damagedLines.map((line) => `line ${line} is damaged`)];
}
