import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { mendCorpus, removeDocument } from "../../src/import/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { changeable, contentsOf, leftoversIn, untruths } from "../support/faults/changes.ts";
import { act, add } from "../support/importing.ts";

/** Leaves the note of a change, as a process does that ends in the middle of it. */
async function note(folder: string, change: unknown): Promise<void> {
  await mkdir(path.join(folder, ".lectern"), { recursive: true });
  await writeFile(path.join(folder, ".lectern/unfinished.json"), JSON.stringify(change));
}

async function move(folder: string, from: string, to: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, to)), { recursive: true });
  await rename(path.join(folder, from), path.join(folder, to));
}

describe("a corpus folder in which a change was not finished", () => {
  const moves = ["2031/log.txt", "2031/log.meta.yaml"].map((file) => ({
    from: file,
    to: `.lectern/removed/1/${file}`,
  }));

  test("gets back what was moved, and nothing of the change stays", async () => {
    const folder = await writeCorpus(changeable);
    await note(folder, { entry: 1, moves });
    await move(folder, "2031/log.txt", ".lectern/removed/1/2031/log.txt");

    expect(await mendCorpus(folder)).toBe(true);
    expect(await contentsOf(folder)).toEqual(changeable);
    expect(await readdir(path.join(folder, ".lectern/removed"))).toEqual([]);
    expect(await leftoversIn(folder)).toEqual([]);
  });

  test("keeps what counts already: its entry is in the journal", async () => {
    const folder = await writeCorpus(changeable);
    await removeDocument("2031/log", act(folder));
    await note(folder, { entry: 1, moves });

    expect(await mendCorpus(folder)).toBe(true);
    expect(Object.keys(await contentsOf(folder))).toEqual(["winter.md"]);
    expect(await untruths(folder)).toEqual([]);
    expect(await leftoversIn(folder)).toEqual([]);
  });

  test("keeps a file that somebody has put there meanwhile", async () => {
    const folder = await writeCorpus(changeable);
    await note(folder, { entry: 1, moves });
    await move(folder, "2031/log.txt", ".lectern/removed/1/2031/log.txt");
    await writeFile(path.join(folder, "2031/log.txt"), "Other words.\n");

    expect(await mendCorpus(folder)).toBe(true);
    expect((await contentsOf(folder))["2031/log.txt"]).toBe("Other words.\n");
    expect(await readdir(path.join(folder, ".lectern/removed/1/2031"))).toEqual(["log.txt"]);
  });

  test.each([
    ["half of a note", '{"entry":1,"mov'],
    [
      "a note of places outside the folder",
      JSON.stringify({ entry: 1, moves: [{ from: "../a.md", to: "b.md" }] }),
    ],
    ["a note of a place that is none", JSON.stringify({ entry: 1, moves: [{ from: "/a.md", to: "b.md" }] })],
  ])("moves nothing by %s", async (_, text) => {
    const folder = await writeCorpus({ ...changeable, "b.md": "Words.\n" });
    await mkdir(path.join(folder, ".lectern"));
    await writeFile(path.join(folder, ".lectern/unfinished.json"), text);

    expect(await mendCorpus(folder)).toBe(true);
    expect(await contentsOf(folder)).toEqual({ ...changeable, "b.md": "Words.\n" });
    expect(await leftoversIn(folder)).toEqual([]);
  });

  test("loses new files that have no place, and every change mends as well", async () => {
    const folder = await writeCorpus({ ...changeable, ".0123456789ab.new": "half", ".hidden.new": "own" });
    await add(folder, "gull.txt", "A gull slept on the mast.\n");

    expect((await readdir(folder)).filter((name) => name.endsWith(".new"))).toEqual([".hidden.new"]);
  });
});

describe("a corpus folder in which everything ended well", () => {
  test("is left as it is", async () => {
    const folder = await writeCorpus(changeable);

    expect(await mendCorpus(folder)).toBe(false);
    expect(await readdir(folder)).toEqual(["2031", "winter.md"]);
  });

  test("that is missing is a corpus error", async () => {
    const folder = await writeCorpus({});
    await rm(folder, { recursive: true });

    await expect(mendCorpus(folder)).rejects.toMatchObject({ name: "CorpusError", code: "missing-folder" });
  });
});
