import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editionsOf, readCorpus, successorsOf } from "../../src/corpus/index.ts";
import { type CorpusFiles, writeCorpus } from "../support/corpus-folder.ts";
import { withFields } from "../support/read-source.ts";

/** A log whose front matter has this line. */
function log(...lines: readonly string[]): string {
  return withFields(["title: Log", ...lines], "We sailed at dawn.");
}

async function problemsIn(files: CorpusFiles) {
  const { problems } = await readCorpus(await writeCorpus(files));
  return problems.map(({ file, line, code }) => [file, line, code]);
}

describe("what documents say of each other", () => {
  test("is right where each names one that is there", async () => {
    const files = {
      "a.md": log("withdrawn: 2031-07-01"),
      "b.md": log("replaces: a"),
      "c.md": log("replaces: b", "version-of: d"),
      "d.md": log(),
    };

    expect(await problemsIn(files)).toEqual([]);
  });

  test.each<[string, CorpusFiles, [string, number, string][]]>([
    ["names nothing that is there", { "a.md": log("replaces: b") }, [["a.md", 3, "unknown-edition"]]],
    ["replaces itself", { "a.md": log("replaces: a") }, [["a.md", 3, "replaces-itself"]]],
    [
      "replaces what another one replaces",
      { "a.md": log(), "b.md": log("replaces: a"), "c.md": log("kind: speech", "replaces: a") },
      [["c.md", 4, "replaced-twice"]],
    ],
    [
      "replaces what replaces it",
      { "a.md": log("replaces: c"), "b.md": log("replaces: a"), "c.md": log("replaces: b") },
      [
        ["a.md", 3, "edition-circle"],
        ["b.md", 3, "edition-circle"],
        ["c.md", 3, "edition-circle"],
      ],
    ],
    [
      "is a version of nothing that is there",
      { "a.md": log("version-of: b") },
      [["a.md", 3, "unknown-version"]],
    ],
    ["is a version of itself", { "a.md": log("version-of: a") }, [["a.md", 3, "version-of-itself"]]],
    ["was withdrawn on no day", { "a.md": log("withdrawn: soon") }, [["a.md", 3, "invalid-date"]]],
  ])("is a problem with file and line where one %s", async (_, files, problems) => {
    expect(await problemsIn(files)).toEqual(problems);
  });

  test("is told with the line of the file that says so", async () => {
    const files = { "a.txt": "We sailed.", "a.meta.yaml": "title: Log\n\nreplaces: b\n" };

    expect(await problemsIn(files)).toEqual([["a.meta.yaml", 3, "unknown-edition"]]);
  });
});

describe("editions", () => {
  const id = fc.constantFrom("a", "b", "c", "d", "e", "f");
  const document = fc.record({
    id,
    replaces: fc.option(id, { nil: null }),
    withdrawn: fc.constant(null),
  });
  const documents = fc.uniqueArray(document, { selector: (one) => one.id });

  test("end, each in a document that nothing replaces, however they name each other", () => {
    fc.assert(
      fc.property(documents, (all) => {
        const editions = editionsOf(all);
        for (const one of all) {
          const after = successorsOf(one.id, editions);
          expect(after).not.toContain(one.id);
          expect(editions.past.has(one.id)).toBe(after.length > 0);
          expect(editions.successors.has(after.at(-1) ?? one.id)).toBe(false);
        }
        const replacing = [...editions.successors.values()];
        expect(new Set(replacing).size).toBe(replacing.length);
      }),
    );
  });
});
