import { writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { ask, Library, rebuildInWorker } from "../../src/answer/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { lighthouse } from "../support/lighthouse.ts";
import { withFields } from "../support/read-source.ts";

const compiled = new URL("../../dist/src/rebuild.js", import.meta.url);
const extra = withFields(["title: Extra", "language: en"], "An albatross slept on the mast.");

/** A worker's module that does this. */
async function workerThat(does: string): Promise<URL> {
  const folder = await writeCorpus({ "worker.mjs": does });
  return pathToFileURL(path.join(folder, "worker.mjs"));
}

describe("a corpus that a worker reads", () => {
  test("answers, before and after a reload, as one that this thread reads", async () => {
    const folder = await writeCorpus(lighthouse);
    const library = await Library.open(folder, rebuildInWorker({ script: compiled }));
    await writeFile(path.join(folder, "extra.md"), extra);
    const before = library.revision;
    const [report, shared] = await Promise.all([library.reload(), library.reload()]);
    const here = await Library.open(folder);

    expect(report).toMatchObject({ outcome: "reloaded", before: before.id, after: here.revision.id });
    expect(report).toMatchObject({ changes: { documents: { added: ["extra"] } } });
    expect(shared).toBe(report);
    expect(await ask(library.revision, { text: "albatross" })).toEqual(
      await ask(here.revision, { text: "albatross" }),
    );
    expect((await ask(before, { text: "albatross" })).outcome).toBe("nothing-close");
  });

  test("is a corpus error where the folder holds nothing to read", async () => {
    const opening = Library.open(await writeCorpus({}), rebuildInWorker({ script: compiled }));

    await expect(opening).rejects.toMatchObject({ name: "CorpusError", code: "empty-corpus" });
  });

  test.each([
    ["fails", "throw new Error('no ink left');", "no ink left"],
    ["ends early", "process.exit(3);", "status 3"],
    ["is silent for too long", "for (;;) {}", "silence"],
  ])(
    "is not reloaded where the worker %s: the old revision stays, and the report says why",
    async (_, does, why) => {
      const library = await Library.open(await writeCorpus(lighthouse));
      const { revision } = library;
      const broken = rebuildInWorker({ script: await workerThat(does), longestSilence: 2_000 });
      const other = await Library.open(await writeCorpus(lighthouse), (task) =>
        task.before === null ? rebuildInWorker({ script: compiled })(task) : broken(task),
      );

      expect(await other.reload()).toMatchObject({
        outcome: "kept",
        revision: revision.id,
        problems: [{ code: "rebuild-failed", message: expect.stringContaining(why) }],
      });
      expect((await ask(other.revision, { text: "copper bell" })).outcome).toBe("found");
    },
  );
});
