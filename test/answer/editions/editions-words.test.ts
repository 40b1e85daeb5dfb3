import { describe, expect, test } from "vitest";
import { findPassage, type Passage, type Revision } from "../../../src/answer/index.ts";
import type { Document } from "../../../src/corpus/index.ts";
import { edition } from "../../support/edition.ts";
import { revisionWith } from "../../support/naming.ts";

const place = ({ document, paragraph }: Passage) => `${document.id} ${paragraph.number}`;

/** What an anchor leads to, in short. */
function fateOf(revision: Revision, anchor: string) {
  const found = findPassage(revision, anchor);
  switch (found.kind) {
    case "found":
      return [found.kind, place(found.passage)];
    case "unchanged":
      return [found.kind, place(found.passage), found.before && place(found.before)];
    case "changed":
      return [found.kind, place(found.now), place(found.before)];
    case "dropped":
      return [found.kind, found.document.id, place(found.before)];
    case "withdrawn":
      return [
        found.kind,
        found.document.id,
        found.when.iso,
        found.before && place(found.before),
        found.now?.kind,
      ];
    default:
      return [found.kind, found.id];
  }
}

describe("the difference between two wordings of a paragraph", () => {
  const pier = "We rebuild the old pier before winter";

  test.each([
    [
      "a word put in",
      "We rebuild the very old pier before winter",
      [
        ["equal", "We rebuild the "],
        ["missing", "very "],
        ["equal", "old pier before winter"],
      ],
    ],
    [
      "a word taken out",
      "We rebuild the pier before winter",
      [
        ["equal", "We rebuild the "],
        ["added", "old "],
        ["equal", "pier before winter"],
      ],
    ],
    [
      "a word exchanged",
      "We rebuild the new pier before winter",
      [
        ["equal", "We rebuild the "],
        ["missing", "new "],
        ["added", "old "],
        ["equal", "pier before winter"],
      ],
    ],
    [
      "words before",
      `Dear friends: ${pier}`,
      [
        ["missing", "Dear friends: "],
        ["equal", pier],
      ],
    ],
    [
      "words after",
      `${pier}, my friends`,
      [
        ["equal", `${pier}`],
        ["missing", ", my friends"],
      ],
    ],
    [
      "words on both sides",
      `Yes, ${pier} too`,
      [
        ["missing", "Yes, "],
        ["equal", pier],
        ["missing", " too"],
      ],
    ],
    ["marks on both sides", `– ${pier}!`, [["equal", `– ${pier}!`]]],
    [
      "words before and one exchanged",
      `Yes, ${pier.replace("old", "new")}`,
      [
        ["missing", "Yes, "],
        ["equal", "We rebuild the "],
        ["missing", "new "],
        ["added", "old "],
        ["equal", "pier before winter"],
      ],
    ],
  ])("shows %s", async (_, now, expected) => {
    const first = edition("log", [pier]);
    const revision = await revisionWith([first, edition("log-2", [now], "replaces: log")]);
    const found = findPassage(revision, first.paragraphs[0]?.anchor ?? "");

    expect(found.kind === "changed" ? found.diff.map(({ op, text }) => [op, text]) : found.kind).toEqual(
      expected,
    );
  });

  test("is none where one of them has no words", async () => {
    const [first, marks] = [edition("log", [pier]), edition("log", ["§ § §"])];
    const anchorOf = ({ paragraphs }: Document) => paragraphs[0]?.anchor ?? "";

    expect(
      fateOf(await revisionWith([first, edition("log-2", ["§ §"], "replaces: log")]), anchorOf(first))[0],
    ).toBe("dropped");
    expect(
      fateOf(await revisionWith([marks, edition("log-2", [pier], "replaces: log")]), anchorOf(marks))[0],
    ).toBe("dropped");
  });
});

describe("an anchor of an edition that is not in the corpus", () => {
  const gone = edition("log", ["Yes.", "The ferry left.", "Yes."]);
  const [first = "", ferry = "", again = ""] = gone.paragraphs.map(({ anchor }) => anchor);

  test("leads to the first of the same words, and else to the document", async () => {
    const revision = await revisionWith([edition("log-2", ["No.", "Yes.", "No.", "Yes."], "replaces: log")]);

    expect(findPassage(revision, first)).toMatchObject({ before: null, isReattributed: false });
    expect(fateOf(revision, first)).toEqual(["unchanged", "log-2 2", null]);
    expect(fateOf(revision, again)).toEqual(["unchanged", "log-2 2", null]);
    expect(fateOf(revision, ferry)).toEqual(["gone", "log"]);
  });

  test("leads to the words of the first later edition that has them", async () => {
    const second = edition("log-2", ["The ferry left.", "The crane fell on Tuesday."], "replaces: log");
    const third = edition("log-3", ["Yes.", "The ferry left again.", "No."], "replaces: log-2");
    const revision = await revisionWith([second, third]);

    expect(fateOf(revision, ferry)).toEqual(["changed", "log-3 2", "log-2 1"]);
    expect(fateOf(revision, first)).toEqual(["unchanged", "log-3 1", null]);
    expect(fateOf(revision, second.paragraphs[1]?.anchor ?? "")).toEqual(["dropped", "log-3", "log-2 2"]);
  });

  test("says that the last edition was taken back", async () => {
    const second = edition("log-2", ["The ferry left."], "replaces: log", "withdrawn: 2031-07-01");
    const revision = await revisionWith([second, edition("other", ["Yes."])]);

    expect(fateOf(revision, ferry)).toEqual(["withdrawn", "log-2", "2031-07-01", "log-2 1", undefined]);
    expect(fateOf(revision, first)).toEqual(["withdrawn", "log-2", "2031-07-01", null, undefined]);
  });
});
