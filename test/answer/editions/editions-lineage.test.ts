import { describe, expect, test } from "vitest";
import { findPassage, isNamedIn, type Passage, successorIn, versionsOf } from "../../../src/answer/index.ts";
import { edition } from "../../support/edition.ts";
import { revisionWith } from "../../support/naming.ts";

describe("the document that stands in place of another", () => {
  test.each([
    ["log", "log-3"],
    ["log-2", "log-3"],
    ["lost", "found"],
    ["log-3", null],
    ["apart", null],
    ["taken", null],
    ["nowhere", null],
  ])("of %s is %s", async (id, successor) => {
    const revision = await revisionWith([
      edition("log", ["We sailed."]),
      edition("log-2", ["We sailed twice."], "replaces: log"),
      edition("log-3", ["We sailed three times."], "replaces: log-2"),
      edition("found", ["We came back."], "replaces: lost"),
      edition("apart", ["We stayed."]),
      edition("taken", ["We went."]),
      edition("taken-2", ["We left."], "replaces: taken", "withdrawn: 2031-07-01"),
    ]);

    expect(successorIn(revision, id)?.id ?? null).toBe(successor);
  });
});

describe("an anchor that no edition has", () => {
  const removal = { day: "2031-08-02", title: "Log" };
  const current = edition("log-2", ["We sailed twice."], "replaces: log");

  test.each([
    ["of a document that was taken out", "lost:0000000000", { kind: "removed", id: "lost", removal }],
    [
      "of one that a later edition replaces",
      "log:0000000000",
      { kind: "gone", id: "log", document: { id: "log-2" } },
    ],
    ["of the later edition", "log-2:0000000000", { kind: "gone", id: "log-2", document: { id: "log-2" } }],
  ])("%s says what became of it", async (_, anchor, found) => {
    const revision = await revisionWith([current]);

    expect(findPassage(revision, anchor, () => removal)).toMatchObject(found);
  });

  test("of a document that nobody knows is gone", async () => {
    expect(findPassage(await revisionWith([current]), "lost:0000000000")).toEqual({
      kind: "gone",
      id: "lost",
      document: null,
    });
  });

  test("is found as it is where the current edition has it", async () => {
    const revision = await revisionWith([current]);
    const anchor = current.paragraphs[0]?.anchor ?? "";

    expect(findPassage(revision, anchor)).toEqual({ kind: "found", passage: revision.passages.get(anchor) });
  });
});

test("a passage is named in versions that have its words, and in no others", async () => {
  const words = "The northern harbour stays closed for the whole winter this year";
  const documents = [
    edition("a", [words]),
    edition("b", [words], "version-of: a"),
    edition("c", ["Something else entirely was said here by all of them on Friday"], "version-of: a"),
  ];
  const revision = await revisionWith(documents);
  const [first, second, third] = [...revision.passages.values()];
  const named = (passage: Passage | undefined, other: Passage | undefined) =>
    passage !== undefined && other !== undefined && isNamedIn(versionsOf(revision, passage), other);

  expect([named(first, second), named(second, first), named(first, third), named(third, first)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
