import { realpath, utimes } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readJournal } from "../../src/import/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import {
  type CorpusChange,
  changeable,
  contentsOf,
  corpusChanges,
  leftoversIn,
  untruths,
} from "../support/faults/changes.ts";
// biome-ignore lint/correctness/useImportExtensions: it is JavaScript, which Node can load before a program.
import { arm, type FileFault } from "../support/faults/faulty-file-system.mjs";
import { add } from "../support/importing.ts";

type Kind = Pick<FileFault, "kind" | "lasts">;

const full: Kind = { kind: "ENOSPC" };
/** As a process that ends: nothing that it would do after that step is done. */
const dead: Kind = { kind: "EIO", lasts: true };

/** A step that no change gets to. */
const NEVER = 1_000;

/** Makes the change in a new corpus with a fault at that step. */
async function makeWith(change: CorpusChange, at: number, kind: Kind) {
  const folder = await realpath(await writeCorpus(changeable));
  await change.prepare(folder);
  const before = await contentsOf(folder);
  const { entries } = await readJournal(folder);
  const disarm = arm({ under: folder, at, ...kind });
  const outcome = await change.make(folder).then(
    ({ kind: done }) => done,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
  return { folder, before, entries: entries.length, outcome, steps: disarm() };
}

/** Makes a lock that is there as old as one that was left behind. */
async function letTimePass(folder: string): Promise<void> {
  await utimes(path.join(folder, ".lectern/journal.lock"), 0, 0).catch(() => undefined);
}

/** A corpus after the change that nothing disturbed. */
async function madeWell(change: CorpusChange) {
  const { folder } = await makeWith(change, NEVER, full);
  return contentsOf(folder);
}

describe.each(corpusChanges)("$name", (change) => {
  test("with a disk that is full at one step is done, or leaves the corpus as it was, and says so", async () => {
    const after = await madeWell(change);
    for (let at = 1, isLast = false; !isLast; at += 1) {
      const { folder, before, entries, outcome, steps } = await makeWith(change, at, full);
      isLast = steps < at;
      const isDone = !(outcome instanceof Error);
      expect({ at, contents: await contentsOf(folder) }).toEqual({ at, contents: isDone ? after : before });
      expect((await readJournal(folder)).entries).toHaveLength(isDone ? entries + 1 : entries);
      expect(await untruths(folder)).toEqual([]);
      if (outcome instanceof Error) {
        expect(outcome).toMatchObject({ name: "ImportError", code: "unwritable" });
        expect(outcome.message).toContain("ENOSPC");
      }
    }
  }, 120_000);

  test("on a disk that is gone from one step on is done or not at all for whoever comes next", async () => {
    const after = await madeWell(change);
    for (let at = 1, isLast = false; !isLast; at += 1) {
      const { folder, before, entries, outcome, steps } = await makeWith(change, at, dead);
      isLast = steps < at;
      await letTimePass(folder);
      await add(folder, "next.txt", "A pilot came aboard.\n");
      const { "next.md": next, ...contents } = await contentsOf(folder);
      const isDone = (await readJournal(folder)).entries.length === entries + 2;

      expect({ at, contents }).toEqual({ at, contents: isDone ? after : before });
      expect(isDone || outcome instanceof Error).toBe(true);
      expect(next).toContain("A pilot came aboard.");
      expect({ at, left: await leftoversIn(folder) }).toEqual({ at, left: [] });
      expect({ at, wrong: await untruths(folder) }).toEqual({ at, wrong: [] });
    }
  }, 120_000);
});
