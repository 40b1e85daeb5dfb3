import path from "node:path";
import { describe, expect, test } from "vitest";
import { Library, type Rebuild, rebuild } from "../../src/answer/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { withFields } from "../support/read-source.ts";

const log = withFields(["title: Log", "kind: speech", "language: en"], "We sailed at dawn.");

/** A library of one text whose rebuilds another function makes. */
async function libraryWith(rebuildIt: Rebuild) {
  const folder = await writeCorpus({ "log.md": log });
  const { sections } = await Library.open(folder);
  return Library.of(sections, { folder, rebuild: rebuildIt });
}

describe("a rebuild that fails", () => {
  test.each([
    ["an error", new Error("the disk is full"), "the disk is full"],
    ["something else", "no reason", "no reason"],
  ])("with %s keeps the revision, and is a problem of the corpus", async (_, fault, reason) => {
    const library = await libraryWith(() => Promise.reject(fault));
    const report = {
      outcome: "kept",
      revision: library.revision.id,
      problems: [
        {
          file: ".",
          line: 1,
          code: "rebuild-failed",
          message: `expected to read the corpus, met a fault: ${reason}; try again, and see the log`,
        },
      ],
    };

    expect(await library.reload()).toEqual(report);
    expect(await library.check()).toEqual(report);
  });
});

describe("a rebuild of a folder", () => {
  test("that is as it was says so", async () => {
    const folder = await writeCorpus({ "log.md": log });
    const { sections } = await Library.open(folder);

    expect(await rebuild({ folder, before: sections, keeps: false })).toEqual({
      kind: "unchanged",
      notKept: null,
    });
  });

  test("that is not there says why it can’t be used", async () => {
    const folder = path.join(await writeCorpus({ "log.md": log }), "nowhere");

    expect(await rebuild({ folder, before: null, keeps: false })).toMatchObject({
      kind: "unusable",
      message: expect.stringContaining("nowhere"),
    });
  });

  test("is told to a library with who took it up", async () => {
    const takenUp = { by: 2, of: 3 };
    const library = await libraryWith(async () => ({ kind: "unchanged", notKept: null, takenUp }));

    expect(await library.reload()).toEqual({
      outcome: "reloaded",
      before: library.revision.id,
      after: library.revision.id,
      changes: {
        documents: { added: [], removed: [], changed: [], replaced: [], withdrawn: [] },
        paragraphs: { added: [], removed: [], changed: [] },
      },
      problems: [],
      takenUp,
    });
  });
});
