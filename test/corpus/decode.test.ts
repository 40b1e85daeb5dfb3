import { describe, expect, test } from "vitest";
import { type Problem, readCorpus } from "../../src/corpus/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { only } from "../support/only.ts";
import { withFields } from "../support/read-source.ts";

const good = withFields(["title: Good"], "Words.");

function bytes(...parts: (string | number)[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))),
  );
}

/** What a file of these bytes is said to be wrong with, beside a good one that is read. */
async function problemOf(content: Uint8Array): Promise<Problem> {
  const corpus = await readCorpus(await writeCorpus({ "bad.md": content, "good.md": good }));
  expect(corpus.documents.map(({ file }) => file)).toEqual(["good.md"]);
  return only(corpus.problems);
}

describe("a file's text", () => {
  const text = "---\ntitle: Käppi 🐚\n---\nÜber dem Meer.\r\n";
  const swapped = Buffer.from(`\ufeff${text}`, "utf16le").swap16();

  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte-order mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16, little end first, with a byte-order mark", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16, big end first, with a byte-order mark", swapped],
  ])("is read from %s, without the mark and with its line ends as they are", async (_, content) => {
    const { documents, problems } = await readCorpus(await writeCorpus({ "log.md": content }));

    expect(problems).toEqual([]);
    expect(only(documents)).toMatchObject({ title: "Käppi 🐚", text });
  });

  test.each([
    ["other-encoding", bytes("One\r\nCaf", 0xe9), "One\r\nCafé"],
    ["mojibake-repaired", Buffer.from("The cafÃ© by the sea."), "The café by the sea."],
  ])("is read with a problem where it is to be looked at: %s", async (code, content, read) => {
    const { documents, problems } = await readCorpus(await writeCorpus({ "log.txt": content }));

    expect(only(documents)).toMatchObject({ text: read });
    expect(problems).toContainEqual({ file: "log.txt", line: 1, code, message: expect.any(String) });
  });

  test.each([
    ["a byte of another encoding after a character of UTF-8", bytes("\ufffd\n\ufffd\nCaf", 0xe9, "\n"), 3],
    ["half of a surrogate pair", bytes("One\n", 0xed, 0xa0, 0x80), 2],
    ["the first half of a byte-order mark", bytes(0xff, "ab"), 1],
    ["the first half of the other byte-order mark", bytes(0xfe, "ab"), 1],
    ["the second half of a byte-order mark", bytes("a", 0xfe), 1],
    ["the second half of the other byte-order mark", bytes("a", 0xff), 1],
    ["a character that takes more bytes than it should", bytes(0xc0, 0xaf), 1],
  ])("is refused where it holds %s, with the line", async (_, content, line) => {
    expect(await problemOf(content)).toEqual({
      file: "bad.md",
      line,
      code: "invalid-encoding",
      message: expect.stringMatching(/^expected text, met .* in line \d+; .*save (?:the file|it) as UTF-8$/u),
    });
  });

  test.each([
    ["little", Buffer.concat([Buffer.from("\ufeffOne\nTwo", "utf16le"), Buffer.from([0x41])]), "LE"],
    ["big", Buffer.concat([Buffer.from("\ufeffOne\nTwo", "utf16le").swap16(), Buffer.from([0x41])]), "BE"],
  ])("is refused where UTF-16, %s end first, stops inside a character", async (_, content, end) => {
    expect(await problemOf(content)).toEqual({
      file: "bad.md",
      line: 2,
      code: "invalid-encoding",
      message: expect.stringContaining(`met bytes that are not UTF-16${end}`),
    });
  });

  test.each([
    ["a NUL character", bytes("One\nTwo\0\nThree"), 2],
    ["more of them", bytes("\0One\nTwo\0\nThree\0"), 1],
  ])("is refused where it holds %s", async (_, content, line) => {
    expect(await problemOf(content)).toEqual({
      file: "bad.md",
      line,
      code: "invalid-encoding",
      message: expect.stringContaining("met a NUL character in line"),
    });
  });
});
