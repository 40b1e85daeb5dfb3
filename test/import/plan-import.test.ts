import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCorpus } from "../support/corpus-folder.ts";
import { add, filesIn, plan, ready, readyAs } from "../support/importing.ts";
import { withFields } from "../support/read-source.ts";

const log = withFields(
  ["title: The keeper’s log", "date: 2031-05-20", "publisher: Quay Post", "url: https://quay.example/log"],
  "The lamp was lit at dusk.\n\nThe lamp was put out at dawn.\n",
);

describe("a file that is imported", () => {
  test("becomes a document whose front matter holds what the source tells and where it is from, and nothing else", async () => {
    const { file, text, missing, warnings, problems } = await ready(await writeCorpus({}), "log.md", log);

    expect(file).toBe("2031-05-20-the-keepers-log.md");
    expect(text).toBe(`---
title: The keeper’s log
date: 2031-05-20
publisher: Quay Post
url: https://quay.example/log
source-file: log.md
source-sha256: ${createHash("sha256").update(log).digest("hex")}
---

The lamp was lit at dusk.

The lamp was put out at dawn.
`);
    expect(missing).toEqual([
      { field: "kind", message: "no kind found, so it is read as an article: add `kind:`" },
    ]);
    expect([warnings, problems]).toEqual([[], []]);
  });

  test("is told as the corpus will read it, and nothing is written", async () => {
    const folder = await writeCorpus({});
    const { document } = await ready(folder, "log.md", log);

    expect(document).toMatchObject({
      id: "2031-05-20-the-keepers-log",
      title: "The keeper’s log",
      kind: "article",
    });
    expect(document.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      "The lamp was lit at dusk.",
      "The lamp was put out at dawn.",
    ]);
    expect(await filesIn(folder)).toEqual([]);
  });

  test("tells what nothing in it says, in place of a guess", async () => {
    const { text, missing, file } = await ready(await writeCorpus({}), "Night watch.txt", "The lamp burned.");

    expect(file).toBe("night-watch.md");
    expect(text).not.toMatch(/TODO|title:|date:/u);
    expect(missing.map(({ message }) => message)).toEqual([
      "no title found: add `title:`",
      "no kind found, so it is read as an article: add `kind:`",
      "no date found: add `date:`",
      "no publisher found: add `publisher:`",
      "no url found: add `url:`",
    ]);
  });

  test("lacks a speaker only where its kind needs one", async () => {
    const folder = await writeCorpus({});
    const speech = await readyAs(folder, "a.html", { body: "Words.\n", metadata: { kind: "speech" } });
    const turns = await readyAs(folder, "b.html", { body: "Words.\n", metadata: { kind: "transcript" } });

    expect(speech.missing.map(({ field }) => field)).toContain("speaker");
    expect(turns.missing.map(({ field }) => field)).not.toContain("speaker");
  });

  test("has the problems that a check will find, with the lines of the new file", async () => {
    const long = `${"The lamp burned all night. ".repeat(300).trim()}\n`;
    const { problems } = await ready(await writeCorpus({}), "log.md", withFields(["title: Log"], long));

    expect(problems).toMatchObject([{ file: "log.md", line: 7, code: "long-paragraph" }]);
  });

  test("leaves out a field that a document can't have so, and says it", async () => {
    const { text, warnings } = await readyAs(await writeCorpus({}), "a.html", {
      body: "Words.\n",
      metadata: { title: "Log", url: "quay.example", date: "soon", language: "Quayish" },
    });

    expect(text).not.toMatch(/url:|date:|language:/u);
    expect(warnings.map(({ code }) => code)).toEqual(["left-out", "left-out", "left-out"]);
    expect(warnings.map(({ message }) => message)).toContain(
      'url: expected a link that begins with http:// or https://, met "quay.example"; the field is left out',
    );
  });

  test("that holds nothing to quote is refused with the reason", async () => {
    expect(await plan(await writeCorpus({}), "log.md", withFields(["title: Log"], "# Log\n"))).toMatchObject({
      kind: "refused",
      code: "no-document",
      message: "expected at least one paragraph, met none; the file is left out",
    });
  });

  test("that can't be converted is refused as the conversion says", async () => {
    expect(await plan(await writeCorpus({}), "log.xyz", Buffer.from([0, 1, 2]))).toMatchObject({
      kind: "refused",
    });
  });
});

describe("the name of an imported document", () => {
  const nameOf = async (title: string, date?: string, folder = "") => {
    const target = folder === "" ? await writeCorpus({}) : folder;
    const metadata = { title, ...(date === undefined ? {} : { date }) };
    return (await readyAs(target, "source.html", { body: "Words.\n", metadata })).file;
  };

  test.each([
    ["The Quay: Opened!", "2031-05-20", "2031-05-20-the-quay-opened.md"],
    ["The Quay", "2031-05", "2031-05-the-quay.md"],
    ["Ледовый поход №3", "2031", "2031-ледовый-поход-no3.md"],
    ["Æther über Ørland", undefined, "aether-uber-orland.md"],
    ["2031-05-20 The quay", "2031-05-20", "2031-05-20-the-quay.md"],
    ["../../etc/passwd", undefined, "etc-passwd.md"],
    ["…", undefined, "source.md"],
    ["CON", undefined, "con-document.md"],
  ])("of “%s” on %s is %s", async (title, date, name) => {
    expect(await nameOf(title, date)).toBe(name);
  });

  test("is cut between words at 60 characters", async () => {
    const name = await nameOf(
      "The harbour commission on dredging, lights, buoys and the winter ferries",
      "2031-05-20",
    );

    expect(name).toBe("2031-05-20-the-harbour-commission-on-dredging-lights-buoys.md");
  });

  test("has a number where a document, a text beside it or another ending has it", async () => {
    const folder = await writeCorpus({
      "the-quay.md": log,
      "the-quay-2.txt": "Words.",
      "sub/the-quay-3.md": log,
    });

    expect(await nameOf("The quay", undefined, folder)).toBe("the-quay-3.md");
  });

  test("has a number where the id is stated by another document", async () => {
    const folder = await writeCorpus({ "other.md": withFields(["title: Log", "id: the-quay"], "Words.") });

    expect(await nameOf("The quay", undefined, folder)).toBe("the-quay-2.md");
  });

  test("is short, without a path, and never taken, whatever the title is", async () => {
    const folder = await writeCorpus({ "a.md": log });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 90 }), async (title) => {
        const { file } = await readyAs(folder, "a.html", {
          body: "Words.\n",
          metadata: { title: `x ${title}` },
        });

        expect(file.length).toBeLessThanOrEqual(63);
        expect(file).toBe(path.basename(file));
        expect(file).toMatch(/^[\p{Ll}\p{Lo}\p{Lm}\p{N}][\p{L}\p{N}-]*\.md$/u);
        expect(file).not.toBe("a.md");
      }),
      { seed: 20_310_520, numRuns: 200 },
    );
  });
});

describe("plain text that is imported", () => {
  const bodyOf = async (text: string) => (await ready(await writeCorpus({}), "log.txt", text)).body;

  test("has a paragraph a line, hard wraps undone", async () => {
    const text =
      "The lamp was lit at dusk and it\r\nburned until the keeper put it\r\nout.\r\n\r\nNobody came.\r\n";

    expect(await bodyOf(text)).toBe(
      "The lamp was lit at dusk and it burned until the keeper put it out.\n\nNobody came.\n",
    );
  });

  test("stays words where it looks like Markdown", async () => {
    const { document } = await ready(
      await writeCorpus({}),
      "log.txt",
      "# 12 came.\n\n~~~ was drawn.\n\nNobody else.",
    );

    expect(document.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      "# 12 came.",
      "~~~ was drawn.",
      "Nobody else.",
    ]);
  });

  test("keeps its words, whatever they are", async () => {
    const folder = await writeCorpus({});
    const word = fc.stringMatching(/^[a-z]{1,8}$/u);
    const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
        const { document } = await ready(folder, "log.txt", lines.join("\n\n"));

        expect(document.paragraphs.map((paragraph) => paragraph.text)).toEqual(lines);
      }),
      { seed: 20_310_520, numRuns: 100 },
    );
  });

  test("keeps its own front matter", async () => {
    const { text } = await ready(await writeCorpus({}), "log.txt", log);

    expect(text).toContain("title: The keeper’s log\ndate: 2031-05-20\n");
  });
});

describe("Markdown with front matter that was not written for a corpus", () => {
  const foreign = withFields(
    [
      "layout: post",
      "title: 'Quay: opened'",
      "pubDate: 2031-05-21T08:00:00Z",
      "authors: [{ name: Petra Lisk }, Ole Bram]",
      "lang: en",
      "source: https://quay.example/opened",
      "tags: [quay]",
      "draft:",
    ],
    "# Quay: opened\n\nThe quay is open.\n",
  );

  test("keeps what our fields can say, under their names, and tells what is left out", async () => {
    const { text, warnings, document } = await ready(await writeCorpus({}), "post.md", foreign);

    expect(text.split("\n").slice(0, 7)).toEqual([
      "---",
      'title: "Quay: opened"',
      "published: 2031-05-21",
      "author: Petra Lisk; Ole Bram",
      "url: https://quay.example/opened",
      "language: en",
      "source-file: post.md",
    ]);
    expect(warnings).toEqual([
      {
        code: "left-out",
        message:
          "expected fields that documents have, met others in the front matter: layout, tags; they are left out",
      },
    ]);
    expect(document.paragraphs.map((paragraph) => paragraph.text)).toEqual(["The quay is open."]);
  });

  test("loses front matter that is no YAML, and says so", async () => {
    const { text, warnings } = await ready(await writeCorpus({}), "post.md", "---\na: [\n---\n\nWords.\n");

    expect(text).toMatch(/^---\nsource-file: post\.md\n/u);
    expect(warnings).toMatchObject([
      { code: "uncertain", message: expect.stringMatching(/expected front matter in YAML/u) },
    ]);
  });
});

describe("a file that the corpus has already", () => {
  test("is told by its bytes, whatever it is called and whatever became of the document", async () => {
    const folder = await writeCorpus({});
    await add(folder, "log.md", log);
    const file = path.join(folder, "2031-05-20-the-keepers-log.md");

    expect(await plan(folder, "copy.md", log)).toMatchObject({
      kind: "already-there",
      file: path.basename(file),
    });
    await writeFile(file, withFields(["title: Log"], "Other words."));
    expect(await plan(folder, "copy.md", log)).toMatchObject({ kind: "already-there" });
    await rm(file);
    expect(await plan(folder, "copy.md", log)).toMatchObject({ kind: "ready" });
  });

  test("is told where it lies in the corpus as it is", async () => {
    const folder = await writeCorpus({ "2031/raw.md": log });

    expect(await plan(folder, "log.md", log)).toMatchObject({ kind: "already-there", file: "2031/raw.md" });
  });

  test("is told by its words too, where its bytes are others", async () => {
    const folder = await writeCorpus({ "log.md": log });
    const wrapped = "THE LAMP was lit\nat dusk – the lamp\nwas put out at dawn.\n";

    expect((await ready(folder, "log.txt", wrapped)).warnings).toEqual([
      {
        code: "uncertain",
        message: "expected a text that the corpus lacks, met the words of log.md; keep one of the two",
      },
    ]);
    expect((await ready(folder, "log.txt", `${wrapped}Or not.`)).warnings).toEqual([]);
  });

  test("is none where the folder is not there yet", async () => {
    const folder = path.join(await writeCorpus({}), "new");

    expect(await plan(folder, "log.md", log)).toMatchObject({ kind: "ready" });
    await mkdir(folder);
    expect(await plan(folder, "log.md", log)).toMatchObject({ kind: "ready" });
  });
});
