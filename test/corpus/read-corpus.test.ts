import { appendFile, rm, truncate } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { formatProblem, LARGEST_FILE, type ProblemCode, readCorpus } from "../../src/corpus/index.ts";
import { type CorpusFiles, writeCorpus } from "../support/corpus-folder.ts";
import { only } from "../support/only.ts";
import { withFields } from "../support/read-source.ts";

const log = withFields(["title: Log"], "Words.");

async function read(files: CorpusFiles) {
  return readCorpus(await writeCorpus(files));
}

describe("a corpus", () => {
  test("reads every good file, whatever is wrong with the others, and tells the problems by file and line", async () => {
    const { documents, problems } = await read({
      "alias.md": withFields(["title: &a [*a]", "kind: sermon"], "Words."),
      "blank.txt": "\n\n",
      "bytes.md": Buffer.from([0x63, 0x81, 0x0a]),
      "fields.md": withFields(["title: Log", "weather: fair", "date: soon"], "Words."),
      "good.md": log,
      "lone.meta.yaml": "title: Alone",
      "open.md": "---\ntitle: Log",
      "picture.png": "words",
      "z.txt": "Words.",
    });

    expect(documents.map(({ file }) => file)).toEqual(["fields.md", "good.md", "z.txt"]);
    expect(problems.map(({ file, line, code }) => [file, line, code])).toEqual([
      ["alias.md", 2, "invalid-field"],
      ["alias.md", 3, "invalid-field"],
      ["blank.txt", 1, "empty-document"],
      ["bytes.md", 1, "invalid-encoding"],
      ["fields.md", 3, "unknown-field"],
      ["fields.md", 4, "invalid-date"],
      ["lone.meta.yaml", 1, "sidecar-without-document"],
      ["open.md", 1, "invalid-front-matter"],
      ["picture.png", 1, "unsupported-format"],
      ["z.txt", 1, "missing-title"],
    ] satisfies [string, number, ProblemCode][]);
    expect(problems.filter(({ message }) => !/expected .*met /u.test(message))).toEqual([]);
  });

  test.each(["log.md", "log.markdown", "log.txt", "log.text", "LOG.MD"])(
    "reads the format of %s",
    async (file) => {
      expect(only((await read({ [file]: log })).documents).file).toBe(file);
    },
  );

  test.each(["log.doc", "log", "log.md.bak", "md"])("does not read the format of %s", async (file) => {
    expect((await read({ [file]: log, "good.md": log })).problems).toEqual([
      {
        file,
        line: 1,
        code: "unsupported-format",
        message:
          "expected a .md, .txt, .html, .pdf, .docx, .odt, .rtf, .epub, .srt or .vtt file, met another ending; convert it, or move it out of the corpus",
      },
    ]);
  });

  test("does not read a file larger than 16 MB", async () => {
    const folder = await writeCorpus({ "large.txt": "Words.", "good.md": log });
    await truncate(path.join(folder, "large.txt"), LARGEST_FILE + 1024 * 1024);
    const { documents, problems } = await readCorpus(folder);

    expect(documents.map(({ file }) => file)).toEqual(["good.md"]);
    expect(problems).toEqual([
      {
        file: "large.txt",
        line: 1,
        code: "file-too-large",
        message: "expected at most 16.0 MB, met 17.0 MB; divide the file",
      },
    ]);
  });

  test("reads a file of exactly 16 MB", async () => {
    const start = withFields(["title: Log"], "Words.");
    const { documents, problems } = await read({
      "large.txt": start + " ".repeat(LARGEST_FILE - start.length),
    });

    expect(problems).toEqual([]);
    expect(only(documents).paragraphs.length).toBe(1);
  });

  test.runIf(process.platform === "linux")("goes on where a file's name is not text", async () => {
    const folder = await writeCorpus({ "good.md": log });
    await appendFile(
      Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff]), Buffer.from(".md")]),
      log,
    );
    const { documents, problems } = await readCorpus(folder);

    expect(documents.map(({ file }) => file)).toEqual(["good.md"]);
    expect(problems).toMatchObject([
      {
        line: 1,
        code: "unreadable-file",
        message: expect.stringMatching(/^expected a file to read, met: ENOENT/u),
      },
    ]);
  });

  test("keeps the first of two documents with one id", async () => {
    const { documents, problems } = await read({ "log.md": log, "log.txt": log, "other.md": log });

    expect(documents.map(({ file }) => file)).toEqual(["log.md", "other.md"]);
    expect(problems).toEqual([
      {
        file: "log.txt",
        line: 1,
        code: "duplicate-id",
        message:
          'expected an id of its own, met "log", which log.md has; rename the file or add `id:`; it is left out',
      },
    ]);
  });

  test("detects the language that a document does not state", async () => {
    const german =
      "Der Hafen war in der Nacht geschlossen, und niemand wusste, warum die Lampe nicht brannte.";
    const { documents } = await read({
      "a.md": withFields(["title: Log"], german),
      "b.md": withFields(["title: Log", "language: nl"], german),
      "c.md": withFields(["title: Log"], "Xyzzy plugh."),
    });

    expect(documents.map(({ language }) => language)).toEqual(["de", "nl", "und"]);
  });
});

describe("the ending of a file", () => {
  test("tells its format, whatever stands before it", async () => {
    const { documents } = await read({ "log.md.txt": withFields(["title: Log"], "# Words"), "good.md": log });

    expect(documents.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
      ["Words."],
      ["# Words"],
    ]);
  });
});

describe("metadata beside a text", () => {
  const metadata = "title: Beside";

  test.each([
    ["log.meta.yaml", "log.txt"],
    ["log.meta.yml", "log.txt"],
    ["log.txt.meta.yaml", "log.txt"],
    ["log.md.meta.yml", "log.md"],
    ["2031/log.meta.yaml", "2031/log.md"],
    ["log.v2.meta.yaml", "log.v2.txt"],
    ["log.v2.txt.meta.yaml", "log.v2.txt"],
  ])("stands in %s for %s", async (sidecar, file) => {
    const { documents, problems } = await read({ [file]: "Words.", [sidecar]: metadata });

    expect(problems).toEqual([]);
    expect(only(documents)).toMatchObject({ file, title: "Beside" });
  });

  test("is a problem without a text of its name", async () => {
    const { problems } = await read({ "good.md": log, "2031/good.meta.yaml": metadata });

    expect(problems).toEqual([
      {
        file: "2031/good.meta.yaml",
        line: 1,
        code: "sidecar-without-document",
        message: "expected a text of the same name beside the metadata, met none",
      },
    ]);
  });

  test("leaves its text out where it can't be read, since nobody knows then whose words it holds", async () => {
    const { documents, problems } = await read({
      "good.md": log,
      "log.txt": "Words.",
      "log.meta.yaml": Buffer.from([0x74, 0xe9, 0x0a]),
    });

    expect(documents.map(({ file }) => file)).toEqual(["good.md"]);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([["log.meta.yaml", "invalid-encoding"]]);
  });

  test("is not said to lack a text that can't be read", async () => {
    const { problems } = await read({
      "good.md": log,
      "log.txt": Buffer.from([0x74, 0x81, 0x0a]),
      "log.meta.yaml": metadata,
    });

    expect(problems.map(({ file, code }) => [file, code])).toEqual([["log.txt", "invalid-encoding"]]);
  });
});

describe("a corpus digest", () => {
  const files = {
    "a.md": log,
    "2031/b.txt": "Words.\n",
    "2031/b.meta.yaml": "title: Log\nspeaker: Ida Marrow",
  };

  async function digestOf(changes: CorpusFiles): Promise<string> {
    return (await read({ ...files, ...changes })).digest;
  }

  test("is twelve hexadecimal digits, the same wherever the same texts stand", async () => {
    expect(await digestOf({})).toMatch(/^[0-9a-f]{12}$/u);
    expect(await digestOf({})).toBe(await digestOf({}));
  });

  test("does not depend on files that are not read", async () => {
    expect(await digestOf({ "picture.png": "words", ".notes.md": log })).toBe(await digestOf({}));
  });

  test.each([
    ["a word of a text changes", { "a.md": withFields(["title: Log"], "Swords.") }],
    ["a text's metadata change", { "a.md": withFields(["title: Lag"], "Words.") }],
    ["a line end changes", { "2031/b.txt": "Words.\r\n" }],
    ["metadata beside a text change", { "2031/b.meta.yaml": "title: Log\nspeaker: Petra Lisk" }],
    ["a text comes", { "c.md": log }],
  ])("is another where %s", async (_, changes) => {
    expect(await digestOf(changes)).not.toBe(await digestOf({}));
  });

  test("is another where a text goes, and the old one where it comes back", async () => {
    const folder = await writeCorpus({ ...files, "c.md": log });
    const before = (await readCorpus(folder)).digest;
    await rm(path.join(folder, "c.md"));

    expect((await readCorpus(folder)).digest).toBe(await digestOf({}));
    expect(await digestOf({ "c.md": log })).toBe(before);
  });
});

describe("a problem", () => {
  test("is printed as a compiler prints one", () => {
    const message = "expected a title, met none";

    expect(formatProblem({ file: "2031/log.md", line: 3, code: "missing-title", message })).toBe(
      "2031/log.md:3: expected a title, met none (missing-title)",
    );
  });
});
