import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { writeCorpus } from "../support/corpus-folder.ts";
import { lighthouse } from "../support/lighthouse.ts";
import { withFields } from "../support/read-source.ts";
import { bundledCorpus } from "../support/running-bot.ts";
import { tryPlayground } from "../support/tried-playground.ts";

describe("the report of the corpus", () => {
  it("lists the documents of the corpus that comes with the project, with nothing to mend or reload", async () => {
    const playground = await tryPlayground(bundledCorpus);
    await playground.become("ready");
    const report = await playground.corpus();
    expect(report.folder).toBe(bundledCorpus);
    expect(report.now).toEqual({ isUsable: true, changes: [], problems: [] });
    expect(report.documents).toContainEqual(
      expect.objectContaining({
        id: "2022-01-13-zakharova-briefing",
        kind: "article",
        date: "2022-01-13",
        provenance: "relay",
        speakers: ["Maria Zakharova"],
      }),
    );
  });

  it("tells what a reload would change without changing what is in use", async () => {
    const corpus = await writeCorpus(lighthouse);
    const playground = await tryPlayground(corpus);
    await playground.become("ready");
    const before = await playground.corpus();
    await writeFile(
      path.join(corpus, "dog.md"),
      withFields(["title: The dog"], "A dog walked across the ice."),
    );
    await rm(path.join(corpus, "letter.md"));
    const report = await playground.corpus();
    expect({ ...report, now: null }).toEqual({ ...before, now: null });
    expect(report.now?.changes).toEqual([
      { kind: "added", id: "dog", before: null },
      { kind: "removed", id: "letter", before: null },
    ]);
  });

  it("tells of problems by file and line, beside the documents that can be read", async () => {
    const corpus = await writeCorpus({
      ...lighthouse,
      "half.md": "---\ntitle: Half\ndate: someday\n---\n\nA bell rang.\n",
    });
    const playground = await tryPlayground(corpus);
    await playground.become("ready");
    const { now } = await playground.corpus();
    expect(now).toMatchObject({
      isUsable: true,
      problems: [{ file: "half.md", line: 3, code: "invalid-date" }],
    });
  });

  it("leaves HTML in titles and names of files as it stands", async () => {
    const title = "<img src=x onerror=alert(1)> & <b>bold</b>";
    const name = "a<b>&'c'.md";
    const corpus = await writeCorpus({
      [name]: withFields([`title: "${title}"`, "date: <i>"], "The bell rang."),
    });
    const playground = await tryPlayground(corpus);
    await playground.become("ready");
    const { documents, now } = await playground.corpus();
    expect(documents.map((document) => document.title)).toEqual([title]);
    expect(now?.problems.map(({ file }) => file)).toContain(name);
  });

  it("gives a document another digest where a field or a word of it is another, and no other document one", async () => {
    const corpus = await writeCorpus(lighthouse);
    const playground = await tryPlayground(corpus);
    await playground.become("ready");
    const before = new Map((await playground.corpus()).documents.map(({ id, digest }) => [id, digest]));
    await writeFile(
      path.join(corpus, "letter.md"),
      lighthouse["letter.md"].replace("A letter", "The letter"),
    );
    await playground.keep("reload");
    const after = (await playground.corpus()).documents;
    expect(after.filter(({ id, digest }) => before.get(id) !== digest).map(({ id }) => id)).toEqual([
      "letter",
    ]);
  });
});

describe("a folder that the bot can't answer from", () => {
  it.each([
    ["that is empty", async () => writeCorpus({}), "empty-corpus"],
    ["that is missing", async () => path.join(await writeCorpus({}), "nowhere"), "missing-folder"],
    [
      "whose documents are all broken",
      async () => writeCorpus({ "a.md": "---\nno: [end\n---\n" }),
      "invalid-front-matter",
    ],
  ])("tells what is wrong with one %s while the bot has ended", async (_, folder, code) => {
    const playground = await tryPlayground(await folder());
    await playground.become("ended");
    const { revision, documents, now } = await playground.corpus();
    expect({ revision, documents, isUsable: now?.isUsable }).toEqual({
      revision: null,
      documents: [],
      isUsable: false,
    });
    expect(now?.problems.map((problem) => problem.code)).toContain(code);
  });

  it("is looked at anew, so that what was mended is seen before the bot starts again", async () => {
    const corpus = path.join(await writeCorpus({}), "later");
    const playground = await tryPlayground(corpus);
    await playground.become("ended");
    await mkdir(corpus);
    await writeFile(path.join(corpus, "letter.md"), lighthouse["letter.md"]);
    expect((await playground.corpus()).now).toEqual({ isUsable: true, changes: [], problems: [] });
  });
});
