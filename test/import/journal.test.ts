import { appendFile, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJournal, removeDocument, removedDocument, undo } from "../../src/import/index.ts";
import { type CorpusFiles, writeCorpus } from "../support/corpus-folder.ts";
import { act, add, filesIn } from "../support/importing.ts";
import { withFields } from "../support/read-source.ts";

const log = withFields(["title: Log"], "The lamp was lit at dusk.\n");

/** What the folder's files hold, by path. */
async function contents(folder: string): Promise<CorpusFiles> {
  const files = await filesIn(folder);
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file, await readFile(path.join(folder, file), "utf8")] as const),
    ),
  );
}

interface Step {
  readonly kind: "add" | "remove" | "undo";
  readonly name: string;
  /** How many entries before the last one an undo is of. */
  readonly back: number;
  readonly index: number;
  readonly entries: number;
}

/** Takes a step, and gives the files that are there afterwards if there were these before; `null` where it does nothing. */
async function take(
  folder: string,
  { kind, name, back, index, entries }: Step,
  before: ReadonlySet<string>,
): Promise<ReadonlySet<string> | null> {
  const file = `${name}.md`;
  switch (kind) {
    case "add":
      if (before.has(file)) return null;
      await add(folder, `${name}.txt`, `Words of ${name}, ${index}.`);
      return toggled(before, file);
    case "remove":
      if (!before.has(file)) return null;
      await removeDocument(name, act(folder));
      return toggled(before, file);
    case "undo": {
      const undone = await undo(entries - back, act(folder));
      return undone.kind === "refused" ? null : toggled(before, undone.undid.files[0]?.file ?? "");
    }
  }
}

function toggled(files: ReadonlySet<string>, file: string): ReadonlySet<string> {
  const others = [...files].filter((other) => other !== file);
  return new Set(files.has(file) ? others : [...others, file]);
}

describe("a document that is removed", () => {
  const files = { "2031/log.txt": "The lamp was lit.", "2031/log.meta.yaml": "title: Log", "other.md": log };

  test("leaves the corpus with the metadata beside it, and comes back with it by an undo", async () => {
    const folder = await writeCorpus(files);
    const removed = await removeDocument("2031/log", act(folder));

    expect(removed).toMatchObject({
      kind: "removed",
      entry: {
        event: "removed",
        outcome: "gone",
        document: "2031/log",
        title: "Log",
        files: [{ file: "2031/log.txt" }, { file: "2031/log.meta.yaml" }],
        source: null,
      },
    });
    expect(await filesIn(folder)).toEqual(["other.md"]);
    expect(await undo(undefined, act(folder))).toMatchObject({ kind: "undone", entry: { undoes: 1 } });
    expect(await contents(folder)).toEqual(files);
  });

  test("is known with its title, and when and by whom it was removed, until it is back", async () => {
    const folder = await writeCorpus(files);
    expect(await removedDocument(folder, "2031/log")).toBeNull();
    await removeDocument("2031/log", act(folder, "ole"));

    expect(await removedDocument(folder, "2031/log")).toEqual({
      id: "2031/log",
      title: "Log",
      at: "2031-06-01T10:00:00.000Z",
      by: { via: "command-line", name: "ole" },
    });
    await undo(undefined, act(folder));
    expect(await removedDocument(folder, "2031/log")).toBeNull();
  });

  test("does not come back over another file, nor where it was deleted for good", async () => {
    const folder = await writeCorpus(files);
    await removeDocument("2031/log", act(folder));
    await writeFile(path.join(folder, "2031/log.txt"), "Other words.");
    expect(await undo(undefined, act(folder))).toMatchObject({
      code: "no-way-back",
      message: "expected nothing at 2031/log.txt, met another file; move it away first",
    });
    await rm(path.join(folder, "2031/log.txt"));
    await rm(path.join(folder, ".lectern/removed/1/2031/log.meta.yaml"));

    expect(await undo(undefined, act(folder))).toMatchObject({ kind: "refused", code: "no-way-back" });
    expect(await filesIn(folder)).toEqual(["other.md"]);
  });

  test("is looked for by its id", async () => {
    const folder = await writeCorpus(files);

    expect(await removeDocument("log", act(folder))).toEqual({
      kind: "not-found",
      ids: ["2031/log", "other"],
    });
    expect(await readJournal(folder)).toEqual({ entries: [], damagedLines: [] });
  });
});

describe("an undo", () => {
  test("takes out what was added last, and can be undone by its number", async () => {
    const folder = await writeCorpus({});
    await add(folder, "log.md", log);
    const before = await contents(folder);

    expect(await undo(undefined, act(folder))).toMatchObject({
      entry: { entry: 2, undoes: 1, outcome: "gone" },
    });
    expect(await filesIn(folder)).toEqual([]);
    expect(await undo(2, act(folder))).toMatchObject({ entry: { entry: 3, undoes: 2, outcome: "there" } });
    expect(await contents(folder)).toEqual(before);
  });

  test("goes back step by step", async () => {
    const folder = await writeCorpus({});
    for (const name of ["a", "b", "c"]) await add(folder, `${name}.txt`, `Words of ${name}.`);
    await removeDocument("a", act(folder));

    const steps: string[][] = [];
    for (let step = 0; step < 4; step += 1) {
      await undo(undefined, act(folder));
      steps.push(await filesIn(folder));
    }
    expect(steps).toEqual([["a.md", "b.md", "c.md"], ["a.md", "b.md"], ["a.md"], []]);
    expect(await undo(undefined, act(folder))).toMatchObject({ kind: "refused", code: "nothing-to-undo" });
  });

  test("leaves a document that was edited since, and says why", async () => {
    const folder = await writeCorpus({});
    await add(folder, "log.md", log);
    await appendFile(path.join(folder, "log.md"), "\nMore words.\n");

    expect(await undo(undefined, act(folder))).toMatchObject({
      kind: "refused",
      code: "edited-since",
      message:
        "expected log.md as it was added, met one that was edited since; remove it by its id: lectern remove log",
    });
    expect(await filesIn(folder)).toEqual(["log.md"]);
  });

  test("leaves a document that was moved since", async () => {
    const folder = await writeCorpus({});
    await add(folder, "log.md", log);
    await rename(path.join(folder, "log.md"), path.join(folder, "moved.md"));

    expect(await undo(undefined, act(folder))).toMatchObject({ kind: "refused", code: "changed-since" });
  });

  test("of an entry is refused where something later counts, and where it was undone already", async () => {
    const folder = await writeCorpus({});
    await add(folder, "log.md", log);
    await removeDocument("log", act(folder));

    expect(await undo(1, act(folder))).toMatchObject({
      code: "changed-since",
      message: "expected the last change of log, met entry 1; undo entry 2 first",
    });
    await undo(2, act(folder));
    expect(await undo(2, act(folder))).toMatchObject({
      code: "undone-already",
      message: "expected an entry that counts, met 2, which entry 3 undid",
    });
    expect(await undo(1, act(folder))).toMatchObject({ kind: "undone" });
    expect(await filesIn(folder)).toEqual([]);
  });

  test("of an entry that there is not is refused", async () => {
    const folder = await writeCorpus({});
    await add(folder, "log.md", log);

    expect(await undo(7, act(folder))).toMatchObject({
      code: "no-such-entry",
      message: "expected an entry from 1 to 1, met 7; see: lectern journal",
    });
  });

  test("leaves the corpus as it was before the entry, whatever was done and undone", async () => {
    const step = fc.record({
      kind: fc.constantFrom("add" as const, "remove" as const, "undo" as const),
      name: fc.constantFrom("a", "b", "c"),
      back: fc.nat({ max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 9 }), async (steps) => {
        const folder = await writeCorpus({});
        /** What is there after each entry, by its number. */
        const there: ReadonlySet<string>[] = [new Set()];
        for (const [index, one] of steps.entries()) {
          const last = there.at(-1) ?? new Set();
          const after = await take(folder, { ...one, index, entries: there.length - 1 }, last);
          if (after === null) continue;
          there.push(after);
          expect(await filesIn(folder)).toEqual([...after].sort());
        }
        expect((await readJournal(folder)).entries.length).toBe(there.length - 1);
      }),
      { seed: 20_310_520, numRuns: 40 },
    );
  });
});

describe("a journal", () => {
  test("goes on after a line that was written half, which is told", async () => {
    const folder = await writeCorpus({});
    await add(folder, "a.txt", "Words of a.");
    await appendFile(path.join(folder, ".lectern/journal.jsonl"), '{"entry":2,"event":"add');
    await add(folder, "b.txt", "Words of b.");
    const { entries, damagedLines } = await readJournal(folder);

    expect(entries.map(({ entry, document }) => [entry, document])).toEqual([
      [1, "a"],
      [2, "b"],
    ]);
    expect(damagedLines).toEqual([2]);
  });

  test("holds no line that leads out of the corpus", async () => {
    const folder = await writeCorpus({ "a.txt": "Words." });
    await removeDocument("a", act(folder));
    const journal = path.join(folder, ".lectern/journal.jsonl");
    const [line = ""] = (await readFile(journal, "utf8")).split("\n");
    const forged = ["../a.txt", "/a.txt", ".lectern/a.txt", "a/../../b", "a\\\\b"].map((file) =>
      line.replace('"a.txt"', `"${file}"`),
    );
    await writeFile(journal, [...forged, line].join("\n"));

    expect(await readJournal(folder)).toMatchObject({
      entries: [{ files: [{ file: "a.txt" }] }],
      damagedLines: [1, 2, 3, 4, 5],
    });
  });

  test("counts on from the folders of what was removed where its lines are lost", async () => {
    const folder = await writeCorpus({ "a.txt": "Words.", "b.txt": "Other words." });
    await removeDocument("a", act(folder));
    await rm(path.join(folder, ".lectern/journal.jsonl"));

    expect(await removeDocument("b", act(folder))).toMatchObject({ entry: { entry: 2 } });
  });

  test("is empty where nothing was done, and none where there is no corpus", async () => {
    const folder = await writeCorpus({});

    expect(await readJournal(folder)).toEqual({ entries: [], damagedLines: [] });
    await expect(readJournal(path.join(folder, "none"))).rejects.toMatchObject({ code: "missing-folder" });
    await expect(undo(undefined, act(path.join(folder, "none")))).rejects.toMatchObject({
      code: "missing-folder",
    });
  });
});
