import { describe, expect, test } from "vitest";
import { convert, formatOf, usualLimits } from "../../src/convert/index.ts";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const file = (name: string, text: string) => ({ name, bytes: bytes(text) });

describe("a file of any format", () => {
  test("that is text already is converted whole, as it stands", async () => {
    const text = "# Notes\r\n\r\nThe harbour is open.\r\n";

    expect(await convert(file("notes.md", text))).toEqual({
      kind: "converted",
      format: "markdown",
      body: text,
      metadata: { title: "Notes" },
      warnings: [],
    });
  });

  test("claims its format by the ending, in letters of any size", () => {
    expect(formatOf("A.B.TXT")).toBe("plain-text");
    expect(formatOf("page.xhtml")).toBe("html");
    expect(formatOf("sound.mp3")).toBeNull();
    expect(formatOf("txt")).toBeNull();
  });

  test("is refused where it is larger than allowed, before anything looks into it", async () => {
    const limits = { ...usualLimits, largestFile: 4 };

    expect(await convert(file("a.txt", "12345"), limits)).toMatchObject({ code: "file-too-large" });
    expect(await convert(file("a.txt", "1234"), limits)).toMatchObject({ kind: "converted" });
  });

  test.each(["", " \n\t\n"])("is refused where it holds no words: %j", async (text) => {
    expect(await convert(file("a.txt", text))).toMatchObject({ kind: "refused", code: "no-text" });
  });

  test.each([
    ["a.xyz", "words", "unsupported-format"],
    ["no ending", "words", "unsupported-format"],
    ["a.txt", "\x89PNG\r\n\x1a\n", "unsupported-format"],
    ["a.docx", "\xff\xd8\xff\xe0", "unsupported-format"],
    ["a.md", "PK\x03\x04 some archive", "unsupported-format"],
    ["a.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "unsupported-format"],
    [
      "a.docx",
      "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
      "encrypted",
    ],
    ["a.docx", "not an archive", "damaged"],
    ["a.rtf", "not in braces", "damaged"],
    ["a.pdf", "<!DOCTYPE html><html><p>Not found</p></html>", "damaged"],
    ["a.epub", "\n<html><p>Not found</p></html>", "damaged"],
  ])("is refused where %s holds %j", async (name, text, code) => {
    const conversion = await convert(file(name, text));

    expect(conversion).toMatchObject({ kind: "refused", code });
    expect(conversion.kind === "refused" && conversion.message).toMatch(/^expected .*met /u);
  });

  test.each([
    ["a.doc", "{\\rtf1 The harbour is open.}", "rtf", "an RTF document"],
    ["a.docx", "{\\rtf1 The harbour is open.}", "rtf", "an RTF document"],
    ["a.txt", "WEBVTT\n\n00:01.000 --> 00:02.000\nThe harbour is open.\n", "vtt", "subtitles"],
    ["a.srt", "WEBVTT\n\n00:01.000 --> 00:02.000\nThe harbour is open.\n", "vtt", "subtitles"],
    ["a.txt", "<!DOCTYPE html>\n<html><body><p>The harbour is open.</p></body></html>", "html", "a web page"],
    [
      "a.md",
      "\xef\xbb\xbf\n<?xml version='1.0'?>\n<html><p>The harbour is open.</p></html>",
      "html",
      "a web page",
    ],
  ])(
    "is read as what its bytes are, with a warning, where %s holds %j",
    async (...[name, text, format, what]) => {
      const conversion = await convert(file(name, text));

      expect(conversion).toMatchObject({
        kind: "converted",
        format,
        body: expect.stringContaining("The harbour is open."),
      });
      expect(conversion).toMatchObject({
        warnings: expect.arrayContaining([
          { code: "uncertain", message: expect.stringContaining(`its bytes are ${what}`) },
        ]),
      });
    },
  );

  test("is read as Markdown or text where a tag stands in it", async () => {
    expect(await convert(file("a.md", "<div align=center>\n\n# Notes\n"))).toMatchObject({
      format: "markdown",
      warnings: [],
    });
    expect(await convert(file("a.txt", "<htmlish words"))).toMatchObject({
      format: "plain-text",
      warnings: [],
    });
  });
});
