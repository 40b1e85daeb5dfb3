import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ask, Library, listSources, type Rebuild, type Revision, rebuild } from "../../src/answer/index.ts";
import { CorpusError } from "../../src/corpus/index.ts";
import { type CorpusFiles, writeCorpus } from "../support/corpus-folder.ts";
import { lighthouse } from "../support/lighthouse.ts";
import { withFields } from "../support/read-source.ts";

const extra = withFields(["title: Extra", "language: en"], "An albatross slept on the mast.");

/** The anchor of the paragraph with exactly these words. */
function anchorIn({ passages }: Revision, words: string): string {
  const found = [...passages.values()].find(({ paragraph }) => paragraph.text === words);
  return found?.paragraph.anchor ?? "none";
}

async function open(files: CorpusFiles = lighthouse) {
  const folder = await writeCorpus(files);
  const library = await Library.open(folder);
  return { library, file: (name: string) => path.join(folder, name), folder };
}

describe("a library", () => {
  test("answers from its folder", async () => {
    const { library } = await open();
    const { quotes, revision } = await ask(library.revision, { text: "copper bell keepers" });

    expect(quotes[0]?.document.file).toBe("press.md");
    expect(revision).toBe(library.revision.id);
  });

  test("has one revision id for the same texts wherever they stand, and another for other texts", async () => {
    const first = (await open()).library.revision.id;

    expect((await open()).library.revision.id).toBe(first);
    expect((await open({ ...lighthouse, "extra.md": extra })).library.revision.id).not.toBe(first);
    expect(first).toMatch(/^[0-9a-f]{12}$/u);
  });

  test("opens in spite of a broken file, which is a problem of the revision", async () => {
    const { library } = await open({ ...lighthouse, "broken.md": "---\ntitle: Log" });

    expect(library.revision.documents.map(({ id }) => id)).toEqual(["letter", "press", "winter"]);
    expect(library.revision.problems).toMatchObject([{ file: "broken.md", code: "invalid-front-matter" }]);
  });

  test.each([
    ["holds no document", {}, "empty-corpus"],
    ["holds only broken ones", { "a.md": "---" }, "empty-corpus"],
  ])("does not open where its folder %s", async (_, files, code) => {
    const opening = open(files);

    await expect(opening).rejects.toBeInstanceOf(CorpusError);
    await expect(opening).rejects.toMatchObject({ code });
  });

  test("does not open where its folder is missing", async () => {
    const folder = await writeCorpus({});

    await expect(Library.open(path.join(folder, "none"))).rejects.toMatchObject({ code: "missing-folder" });
  });

  test("lists its sources in the order of their paths, with the speakers in the order of their words", async () => {
    const { library } = await open();
    const sources = listSources(library.revision).map(({ document, paragraphs, speakers }) => [
      document.id,
      paragraphs,
      speakers,
    ]);

    expect(sources).toEqual([
      ["letter", 1, ["Zoë Łukasik"]],
      ["press", 4, ["Ms. Marrow", "a reporter", "Mr. Tarrabee"]],
      ["winter", 3, ["Ida Marrow"]],
    ]);
  });
});

describe("a library that shares its snapshot", () => {
  test("lets another answer from the same bytes, which then asks for rebuilds elsewhere", async () => {
    const { library, folder } = await open();
    const asked: boolean[] = [];
    const elsewhere: Rebuild = async ({ keeps }) => {
      asked.push(keeps);
      return { kind: "unchanged", notKept: null, takenUp: { by: 2, of: 3 } };
    };
    const other = await Library.of(library.sections, { folder, rebuild: elsewhere });

    expect(other.sections).toBe(library.sections);
    expect(other.revision.id).toBe(library.revision.id);
    expect(await other.reload()).toMatchObject({ outcome: "reloaded", takenUp: { by: 2, of: 3 } });
    await other.check();
    expect(asked).toEqual([true, false]);
  });

  test("answers from what another has rebuilt as soon as it adopts it", async () => {
    const { library, file, folder } = await open();
    const other = await Library.of(library.sections, { folder });
    await writeFile(file("extra.md"), extra);
    await library.reload();
    await other.adopt(library.sections);

    expect(other.revision.id).toBe(library.revision.id);
    expect((await ask(other.revision, { text: "albatross on the mast" })).quotes[0]?.document.id).toBe(
      "extra",
    );
  });

  test("reports what a reload changed since the revision of now, where it adopted one meanwhile", async () => {
    const { library, file, folder } = await open();
    const first = library.sections;
    await writeFile(file("extra.md"), extra);
    await library.reload();
    let begin = () => {};
    const elsewhere: Rebuild = async () => {
      await new Promise<void>((resolve) => {
        begin = resolve;
      });
      return { kind: "unchanged", notKept: null };
    };
    const other = await Library.of(first, { folder, rebuild: elsewhere });
    const reloading = other.reload();
    await other.adopt(library.sections);
    begin();

    expect(await reloading).toMatchObject({ before: library.revision.id, after: library.revision.id });
    expect(other.revision.id).toBe(library.revision.id);
  });
});

describe("a reload", () => {
  test("of unchanged texts keeps the revision’s id and reports no change", async () => {
    const { library } = await open();
    const { id } = library.revision;

    expect(await library.reload()).toEqual({
      outcome: "reloaded",
      before: id,
      after: id,
      changes: {
        documents: { added: [], removed: [], changed: [], replaced: [], withdrawn: [] },
        paragraphs: { added: [], removed: [], changed: [] },
      },
      problems: [],
    });
  });

  test("answers from the new texts and reports what came, changed and went", async () => {
    const { library, file } = await open();
    const old = library.revision;
    await rm(file("letter.md"));
    await writeFile(file("extra.md"), extra);
    await writeFile(file("press.md"), lighthouse["press.md"].replace("crown by crown", "coin by coin"));
    const report = await library.reload();

    expect(report).toMatchObject({
      outcome: "reloaded",
      before: old.id,
      after: library.revision.id,
      changes: {
        documents: { added: ["extra"], removed: ["letter"], changed: ["press"] },
        paragraphs: {
          added: [anchorIn(library.revision, "An albatross slept on the mast.")],
          removed: [anchorIn(old, "The anchor chain was forged by my grandmother.")],
          changed: [
            {
              before: anchorIn(old, "The fishermen paid for the copper bell, crown by crown."),
              after: anchorIn(library.revision, "The fishermen paid for the copper bell, coin by coin."),
            },
          ],
        },
      },
    });
    expect(library.revision.id).not.toBe(old.id);
    expect((await ask(library.revision, { text: "albatross" })).outcome).toBe("found");
  });

  test("reports the problems of the new texts", async () => {
    const { library, file } = await open();
    await writeFile(file("broken.md"), "---\ntitle: Log");

    expect(await library.reload()).toMatchObject({
      outcome: "reloaded",
      problems: [{ file: "broken.md", line: 1, code: "invalid-front-matter" }],
    });
  });

  test("that finds nothing to read keeps the old revision answering and reports why", async () => {
    const { library, file } = await open({ "press.md": lighthouse["press.md"] });
    const { revision } = library;
    await writeFile(file("press.md"), "---\nkind: sermon\n---\n\nWords.");

    expect(await library.reload()).toMatchObject({
      outcome: "kept",
      revision: revision.id,
      problems: [
        { file: ".", line: 1, code: "empty-corpus" },
        { file: "press.md", line: 2, code: "invalid-field" },
      ],
    });
    expect(library.revision).toBe(revision);
    expect((await ask(library.revision, { text: "copper bell" })).outcome).toBe("found");
  });

  test("of a folder that went keeps the old revision, and the next one after it came back reads it", async () => {
    const { library, file, folder } = await open({ "press.md": lighthouse["press.md"] });
    const { revision } = library;
    await rm(folder, { recursive: true });

    expect(await library.reload()).toMatchObject({ outcome: "kept", problems: [{ code: "missing-folder" }] });
    await mkdir(folder);
    await writeFile(file("extra.md"), extra);

    expect(await library.reload()).toMatchObject({ outcome: "reloaded", before: revision.id });
    expect(library.revision.documents.map(({ id }) => id)).toEqual(["extra"]);
  });

  test("shares its report with calls that come while it runs, and with no later one", async () => {
    const { library } = await open();
    const [one, other] = await Promise.all([library.reload(), library.reload()]);
    const later = await library.reload();

    expect(other).toBe(one);
    expect(later).not.toBe(one);
  });

  test("after a change holds it, though one that began before is under way; those that come together share a report", async () => {
    const folder = await writeCorpus(lighthouse);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const tasks: unknown[] = [];
    const slow: Rebuild = async (task) => {
      tasks.push(task);
      const rebuilt = await rebuild(task);
      if (tasks.length === 2) await held;
      return rebuilt;
    };
    const library = await Library.open(folder, slow);
    const early = library.reload();
    while (tasks.length < 2) await new Promise((resolve) => setImmediate(resolve));
    await writeFile(path.join(folder, "extra.md"), extra);
    const after = [library.reloadAfterChange(), library.reloadAfterChange()];
    letGo();
    const [one, other] = await Promise.all(after);

    expect(one).toBe(other);
    expect(one).not.toBe(await early);
    expect(library.revision.documents.map(({ id }) => id)).toContain("extra");
    expect(tasks).toHaveLength(3);
  });

  test("does not change the revision under a question that is being answered", async () => {
    const { library, file } = await open();
    const held = library.revision;
    const asked = ask(held, { text: "Who paid for the copper bell?" });
    await writeFile(file("press.md"), extra);
    await library.reload();
    const { quotes, revision } = await asked;

    expect(library.revision.id).not.toBe(held.id);
    expect(revision).toBe(held.id);
    expect(quotes[0]?.paragraph.text).toBe("The fishermen paid for the copper bell, crown by crown.");
    expect(await ask(held, { text: "Who paid for the copper bell?" })).toEqual(await asked);
    expect((await ask(library.revision, { text: "copper" })).outcome).toBe("nothing-close");
  });
});
