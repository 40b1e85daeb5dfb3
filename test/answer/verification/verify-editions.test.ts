import { describe, expect, test } from "vitest";
import { verify } from "../../../src/answer/index.ts";
import { withFields } from "../../support/read-source.ts";
import { revisionOf } from "../../support/revision-of.ts";

const stated = (title: string, ...more: readonly string[]) => [
  `title: ${title}`,
  "kind: statement",
  "speaker: Ida Marrow",
  "language: en",
  ...more,
];

const revision = await revisionOf({
  "first.md": withFields(
    stated("First report"),
    "The harbour will close for nine days in April while the north pier is mended.\n\nThe old crane is to be sold before the summer.",
  ),
  "second.md": withFields(
    stated("Second report", "replaces: first"),
    "The harbour will close for twelve days in April while the north pier is mended.",
  ),
  "taken-back.md": withFields(
    stated("Withdrawn notice", "withdrawn: 2031-06-01"),
    "Every lantern on the quay is to be painted green before the regatta begins.",
  ),
});

describe("words of a text that is no longer current", () => {
  test("are altered against the current edition, and said to stand in the earlier one", async () => {
    expect(await verify(revision, "The harbour will close for nine days in April")).toMatchObject({
      outcome: "altered",
      passage: { document: { id: "second" } },
      earlier: { document: { id: "first" }, paragraph: { number: 1 } },
    });
  });

  test.each([
    ["The old crane is to be sold before the summer", "first"],
    ["every lantern on the quay is to be painted green", "taken-back"],
  ])("are not found, and said to stand there: %s", async (words, id) => {
    expect(await verify(revision, words)).toMatchObject({
      outcome: "not-found",
      earlier: { document: { id } },
    });
  });

  test("are not said to stand there where they do not, word for word", async () => {
    const verification = await verify(revision, "The old crane is to be sold before the winter");

    expect(verification).toMatchObject({ outcome: "not-found", earlier: null });
  });
});
