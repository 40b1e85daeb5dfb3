import { execFileSync } from "node:child_process";
import { rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { CorpusError, readCorpus } from "../../src/corpus/index.ts";
import { type CorpusFiles, writeCorpus } from "../support/corpus-folder.ts";
import { only } from "../support/only.ts";
import { withFields } from "../support/read-source.ts";

const log = withFields(["title: Log"], "Words.");

/** The error that reading a folder ends in; fails where it does not. */
async function errorOf(folder: string): Promise<CorpusError> {
  try {
    await readCorpus(folder);
  } catch (error) {
    if (error instanceof CorpusError) return error;
    throw error;
  }
  throw new Error("expected a CorpusError, met a corpus");
}

/** The documents' files, and the problems, of a folder that holds a log and what `prepare` adds. */
async function readWith(prepare: (folder: string) => Promise<void> | void, files: CorpusFiles = {}) {
  const folder = await writeCorpus({ "log.md": log, ...files });
  await prepare(folder);
  const { documents, problems } = await readCorpus(folder);
  return { files: documents.map(({ file }) => file), problems };
}

/** Node has no call of its own for this. */
function makePipe(file: string): void {
  const program = "mkfifo";
  execFileSync(program, [file]);
}

describe("a corpus folder", () => {
  test("that is missing is an error with its name and what to do", async () => {
    const folder = path.join(await writeCorpus({}), "nowhere");
    const error = await errorOf(folder);
    const message = `expected a corpus folder, met nothing there: ${folder}; name one with --corpus or LECTERN_CORPUS`;

    expect(error).toMatchObject({ name: "CorpusError", code: "missing-folder", message });
    expect(error.problems).toEqual([{ file: ".", line: 1, code: "missing-folder", message }]);
  });

  test("that is a file is an error with its name and what to do", async () => {
    const file = path.join(await writeCorpus({ "log.md": log }), "log.md");
    const error = await errorOf(file);
    const message = `expected a corpus folder, met a file: ${file}; name one with --corpus or LECTERN_CORPUS`;

    expect(error).toMatchObject({ name: "CorpusError", code: "not-a-folder", message });
    expect(error.problems).toEqual([{ file: ".", line: 1, code: "not-a-folder", message }]);
  });

  test("that is empty is an error with what to do", async () => {
    const folder = await writeCorpus({});
    const error = await errorOf(folder);
    const message = `expected at least one document in ${folder}, met none that can be read`;

    expect(error).toMatchObject({ name: "CorpusError", code: "empty-corpus", message });
    expect(error.problems).toEqual([
      {
        file: ".",
        line: 1,
        code: "empty-corpus",
        message: `${message}; add .md or .txt files, or others with lectern import`,
      },
    ]);
  });

  test("that holds nothing to read is an error which names every problem", async () => {
    const error = await errorOf(await writeCorpus({ "a.md": "", "b.pdf": "words" }));

    expect(error.problems.map(({ file, code }) => [file, code])).toEqual([
      [".", "empty-corpus"],
      ["a.md", "empty-document"],
      ["b.pdf", "damaged"],
    ]);
    expect(error.message).toMatch(
      /met none that can be read\n {2}a\.md:1: .*\(empty-document\)\n {2}b\.pdf:1: /u,
    );
  });

  test("may be reached through a link", async () => {
    const folder = await writeCorpus({ "log.md": log });
    const link = path.join(await writeCorpus({}), "corpus");
    await symlink(folder, link);

    expect((await readCorpus(link)).documents.map(({ file }) => file)).toEqual(["log.md"]);
  });

  test("is read with the folders in it, sorted by path", async () => {
    const paths = ["b.md", "a/z.md", "a.md", "a/b/c.txt", "Z.md", "é.md"];
    const { documents } = await readCorpus(
      await writeCorpus(Object.fromEntries(paths.map((name) => [name, log]))),
    );

    expect(documents.map(({ file }) => file)).toEqual([
      "Z.md",
      "a.md",
      "a/b/c.txt",
      "a/z.md",
      "b.md",
      "é.md",
    ]);
  });

  test("is read without what begins with a full stop", async () => {
    expect(await readWith(() => {}, { ".hidden.md": log, ".git/config": "words", "a/.b/c.md": log })).toEqual(
      {
        files: ["log.md"],
        problems: [],
      },
    );
  });
});

describe("a link in the corpus", () => {
  test("to a file inside is read as a file", async () => {
    const { files, problems } = await readWith((folder) => symlink("log.md", path.join(folder, "copy.md")));

    expect(files).toEqual(["copy.md", "log.md"]);
    expect(problems).toEqual([]);
  });

  test("that leads out of it is not read", async () => {
    const outside = path.join(await writeCorpus({ "secret.md": log }), "secret.md");

    expect(await readWith((folder) => symlink(outside, path.join(folder, "copy.md")))).toEqual({
      files: ["log.md"],
      problems: [
        {
          file: "copy.md",
          line: 1,
          code: "link-outside",
          message: "expected a link that stays in the corpus, met one that leaves it; it is not read",
        },
      ],
    });
  });

  test("to a folder whose name only begins like the corpus is outside", async () => {
    const folder = await writeCorpus({ "log.md": log });
    const twin = `${folder}-twin.md`;
    await writeFile(twin, log);
    await symlink(twin, path.join(folder, "copy.md"));
    const { problems } = await readCorpus(folder).finally(() => rm(twin));

    expect(problems).toMatchObject([{ file: "copy.md", code: "link-outside" }]);
  });

  test("to a folder is not followed", async () => {
    expect(
      await readWith((folder) => symlink("year", path.join(folder, "copy")), { "year/a.md": log }),
    ).toEqual({
      files: ["log.md", "year/a.md"],
      problems: [
        {
          file: "copy",
          line: 1,
          code: "link-to-folder",
          message: "expected a link to a file, met one to a folder; it is not followed",
        },
      ],
    });
  });

  test.each([
    ["nowhere", "gone.md"],
    ["to itself", "copy.md"],
  ])("that leads %s is a problem", async (_, target) => {
    expect(await readWith((folder) => symlink(target, path.join(folder, "copy.md")))).toEqual({
      files: ["log.md"],
      problems: [
        {
          file: "copy.md",
          line: 1,
          code: "unreadable-file",
          message: "expected a link to a file, met one that leads nowhere",
        },
      ],
    });
  });
});

describe("a pipe in the corpus", () => {
  const notAFile = {
    line: 1,
    code: "not-a-file",
    message: "expected a file, met a device, pipe or socket; it is not read",
  };

  test("is a problem, and nobody waits for it", async () => {
    const { files, problems } = await readWith((folder) => {
      makePipe(path.join(folder, "pipe.md"));
    });

    expect(files).toEqual(["log.md"]);
    expect(problems).toEqual([{ file: "pipe.md", ...notAFile }]);
  });

  test("is not read through a link either", async () => {
    const { problems } = await readWith(async (folder) => {
      makePipe(path.join(folder, ".pipe"));
      await symlink(".pipe", path.join(folder, "link.md"));
    });

    expect(only(problems)).toEqual({ file: "link.md", ...notAFile });
  });
});
