import { describe, expect, test } from "vitest";
import { compareRevisions } from "../../../src/answer/index.ts";
import { paragraphs, type Turns, talk } from "../../support/edition.ts";
import { revisionWith } from "../../support/naming.ts";

const { ferry, hurt, bell, crane } = paragraphs;

/** The numbers of the paragraphs that are told as removed, added and changed where an edition is replaced. */
async function changes(before: Turns, now: Turns) {
  const [first, second] = [talk("log", before), talk("log-2", now, "replaces: log")];
  const told = compareRevisions(await revisionWith([first]), await revisionWith([first, second]));
  const numberOf = (anchor: string) =>
    [...first.paragraphs, ...second.paragraphs].find((paragraph) => paragraph.anchor === anchor)?.number;
  const { removed, added, changed } = told.paragraphs;
  return {
    documents: told.documents,
    removed: removed.map(numberOf),
    added: added.map(numberOf),
    changed: changed.map((pair) => [numberOf(pair.before), numberOf(pair.after)]),
  };
}

describe("what a new edition changes", () => {
  const none = { added: [], removed: [], changed: [], withdrawn: [] };
  const documents = { ...none, replaced: [{ before: "log", after: "log-2" }] };

  test.each([
    ["nothing", [ferry, hurt], [ferry, hurt], [], [], []],
    ["nothing where paragraphs move", [ferry, hurt, bell], [bell, ferry, hurt], [], [], []],
    ["one that is edited", [ferry, hurt], [ferry, hurt.replace("Twelve", "Ten")], [], [], [[2, 2]]],
    ["one that is put in", [ferry], [crane, ferry], [], [1], []],
    ["one that is taken out", [crane, ferry], [ferry], [1], [], []],
    ["one in place of another", [ferry, crane], [ferry, bell], [2], [2], []],
    ["one with half its words left", ["one two three four"], ["one two five six"], [], [], [[1, 1]]],
    ["one with less than half", ["one two three four five"], ["one two six seven eight"], [1], [1], []],
    [
      "one of another’s with four words of five",
      ["one two three four five"],
      ["T: one two three four six"],
      [],
      [],
      [[1, 1]],
    ],
    ["one of another’s with less", ["one two three four"], ["T: one two three five"], [1], [1], []],
    ["one of two that are alike", ["Yes.", ferry, "Yes."], [ferry, "Yes."], [1], [], []],
  ] satisfies [string, Turns, Turns, number[], number[], number[][]][])(
    "is %s",
    async (...[, before, now, removed, added, changed]) => {
      expect(await changes(before, now)).toEqual({ documents, removed, added, changed });
    },
  );

  test("is told by the last one where several are replaced at once", async () => {
    const [first, second] = [talk("one", [ferry, crane]), talk("two", [ferry, hurt])];
    const before = await revisionWith([first, second]);
    const after = await revisionWith([
      first,
      talk("two", [ferry, hurt], "replaces: one"),
      talk("three", [ferry, bell], "replaces: two"),
    ]);
    const told = compareRevisions(before, after);
    const [, hurtPlace] = second.paragraphs;

    expect(told.documents).toEqual({
      ...none,
      replaced: [
        { before: "one", after: "three" },
        { before: "two", after: "three" },
      ],
    });
    expect(told.paragraphs.removed).toContain(hurtPlace?.anchor);
    expect(told.paragraphs.added).toHaveLength(1);
  });

  test("is what went where a document that was there stands in another’s place", async () => {
    const [first, second] = [talk("one", [ferry]), talk("two", [ferry, hurt])];
    const told = compareRevisions(
      await revisionWith([first, second]),
      await revisionWith([first, talk("two", [ferry, hurt], "replaces: one")]),
    );

    expect(told).toEqual({
      documents: { ...none, replaced: [{ before: "one", after: "two" }], changed: ["two"] },
      paragraphs: { added: [], removed: [first.paragraphs[0]?.anchor], changed: [] },
    });
  });
});
