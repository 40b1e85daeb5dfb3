import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Piece, writeMarkdown } from "../../src/convert/index.ts";
import { readSource } from "../support/read-source.ts";

/** The paragraphs that the corpus finds in Markdown of these pieces. */
function paragraphsOf(pieces: readonly Piece[]) {
  const { document } = readSource({ file: "log.md", text: writeMarkdown(pieces) });
  return document?.paragraphs ?? [];
}

const paragraph = (text: string): Piece => ({ kind: "paragraph", text });

/** Words that begin like markup as often as not. */
const words = fc
  .tuple(
    fc.constantFrom(
      "",
      "# ",
      "> ",
      "- ",
      "1. ",
      "12) ",
      "<!-- page 3 -->",
      "---",
      "~~~",
      "***",
      "| - |",
      "\\",
      "==",
    ),
    fc.constantFrom("", "The lamp went out.", "Rain", "7 bells"),
  )
  .map(([beginning, rest]) => (beginning + rest).trim())
  .filter((text) => text !== "");

describe("pieces as Markdown", () => {
  test("are read as the paragraphs that they are, whatever their words begin with", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (texts) => {
        const read = paragraphsOf([paragraph("Before."), ...texts.map(paragraph)]);

        expect(read.map(({ text }) => text)).toEqual(["Before.", ...texts]);
      }),
    );
  });

  test("have headings, labels, quotes, items, and a mark where it is another one than above", () => {
    const pieces: readonly Piece[] = [
      { kind: "heading", level: 2, text: "The  lamp" },
      { kind: "paragraph", text: "One.", label: "IDA MARROW", mark: { kind: "page", page: "iv" } },
      { kind: "paragraph", text: "- Two.", isQuote: true, mark: { kind: "page", page: "iv" } },
      { kind: "paragraph", text: "Three.", isItem: true, mark: { kind: "time", time: "00:14:32" } },
    ];

    expect(writeMarkdown(pieces)).toBe(
      [
        "## The lamp",
        "<!-- page iv -->",
        "**IDA MARROW:** One.",
        "> \\- Two.",
        "<!-- 00:14:32 -->",
        "- Three.\n",
      ].join("\n\n"),
    );
  });

  test("are nothing where there are none", () => {
    expect(writeMarkdown([])).toBe("");
  });
});
