import { beforeAll, describe, expect, test } from "vitest";
import { findPassage, type Revision, surroundings } from "../../src/answer/index.ts";
import { lighthouse } from "../support/lighthouse.ts";
import { revisionOf } from "../support/revision-of.ts";

let revision: Revision;

beforeAll(async () => {
  revision = await revisionOf(lighthouse);
});

function anchorOf(words: string): string {
  const found = [...revision.passages.values()].find(({ paragraph }) => paragraph.text.includes(words));
  return found?.paragraph.anchor ?? "";
}

/** The numbers of the paragraphs before, at and after an anchor. */
function numbersAround(anchor: string, reach: number) {
  const around = surroundings(revision, anchor, reach);
  if (around === null) return null;
  const { before, passage, after } = around;
  return [before, [passage], after].map((passages) => passages.map(({ paragraph }) => paragraph.number));
}

describe("the surroundings of a passage", () => {
  test.each([
    ["fishermen", 1, [[2], [3], [4]]],
    ["fishermen", 2, [[1, 2], [3], [4]]],
    ["fishermen", 0, [[], [3], []]],
    ["rings again", 2, [[], [1], [2, 3]]],
    ["whale oil", 9, [[1, 2, 3], [4], []]],
    ["anchor chain", 2, [[], [1], []]],
  ])("are those before and after it in its document: %s, %i", (words, reach, numbers) => {
    expect(numbersAround(anchorOf(words), reach)).toEqual(numbers);
  });

  test("are of its document alone", () => {
    const around = surroundings(revision, anchorOf("fishermen"), 9);
    const documents = [...(around?.before ?? []), ...(around?.after ?? [])].map(
      ({ document }) => document.id,
    );

    expect(new Set(documents)).toEqual(new Set(["press"]));
  });

  test("are null where the revision does not hold it", () => {
    expect(surroundings(revision, "press:0000000000", 1)).toBeNull();
  });
});

describe("an anchor", () => {
  test("leads to its passage", () => {
    const anchor = anchorOf("fishermen");

    expect(findPassage(revision, anchor)).toEqual({ kind: "found", passage: revision.passages.get(anchor) });
  });

  test("leads to the document where its words are gone from it", () => {
    expect(findPassage(revision, "press:0000000000")).toMatchObject({
      kind: "gone",
      document: { id: "press" },
    });
  });

  test.each(["summer:0000000000", "press", "", ":", "pres:s"])(
    "leads to nothing where there is no such document: %j",
    (anchor) => {
      expect(findPassage(revision, anchor)).toMatchObject({ kind: "gone", document: null });
    },
  );
});
