import { describe, expect, test } from "vitest";
import { documentOf, withFields } from "../support/read-source.ts";
import { revisionOf } from "../support/revision-of.ts";

const paper = withFields(
  ["title: Paper", "kind: article", "language: en"],
  "“The pier is open,” said Ida Marrow. “The crane is gone,” said Tom Roe.\n\n“Nobody rang,” it says on the wall.",
);

describe("what a revision gives back of a document", () => {
  test.each([
    ["with the quotations of two people and of nobody", paper],
    ["with half of a letter that has two units", paper.replace("crane", "crane \ud83d")],
  ])("is the document as it was read, %s", async (_, text) => {
    const { text: words, paragraphs } = documentOf({ file: "paper.md", text });
    const { documents, passages } = await revisionOf({ "paper.md": text });

    expect(documents.map((one) => [one.text, one.paragraphs])).toEqual([[words, paragraphs]]);
    expect(
      paragraphs.flatMap(({ quotations }) => quotations.map(({ speaker }) => speaker?.name ?? null)),
    ).toEqual(["Ida Marrow", "Tom Roe", null]);
    expect(passages.at(1)?.paragraph).toEqual(paragraphs[1]);
    expect(passages.at(passages.size)).toBeUndefined();
  });
});
