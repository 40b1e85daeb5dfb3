import { describe, expect, test } from "vitest";
import { verify } from "../../../src/answer/index.ts";
import { withFields } from "../../support/read-source.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { told } from "../../support/told.ts";

const speech = (speaker: string) => [
  `title: Speech of ${speaker}`,
  "kind: speech",
  `speaker: ${speaker}`,
  "language: en",
];

/** Nobody says more than one thing. */
const crowd = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [
    `crowd-${index}.md`,
    withFields(speech(`Person Number${index}`), "So we sailed at dawn."),
  ]),
);

const revision = await revisionOf({
  ...crowd,
  "paper.md": withFields(
    ["title: Paper", "kind: article", "author: Otto Brandt", "language: en"],
    "The keeper wants another lamp before the fog comes.",
  ),
  "marrow.md": withFields(
    speech("Ida Marrow"),
    "The keeper wants another lamp. We paid [the guild] in silver.\n\nThe ice was thin.\n\nWe went home.",
  ),
  "reed.md": withFields(speech("Jo Reed"), "We paid in silver.\n\nThe ice was thin.\n\nWe went home."),
  "roe.md": withFields(speech("Tom Roe"), "So we sailed at dawn."),
});

describe("of several passages that hold the words, the first is", () => {
  test.each([
    [
      "a speaker’s rather than a text’s own",
      ["The keeper wants another lamp", undefined],
      ["verbatim", "in marrow 1: 0 The keeper wants another lamp", "also in paper 1"],
    ],
    [
      "the author’s who is said to have written them",
      ["The keeper wants another lamp", "Otto Brandt"],
      [
        "verbatim",
        "in paper 1: 0 The keeper wants another lamp",
        "also in marrow 1",
        "Otto Brandt = Otto Brandt is right",
      ],
    ],
    [
      "one that holds them with everything that was put in",
      ["We paid in silver", undefined],
      ["verbatim", "in reed 1: 0 We paid in silver", "also in marrow 1"],
    ],
    [
      "one of whoever is said to have said them, though something put in is left out",
      ["We paid in silver", "Ida Marrow"],
      [
        "verbatim, without insertions",
        "in marrow 1: 31 We paid [the guild] in silver",
        "We paid [-[the guild] -](insertion)in silver",
        "also in reed 1",
        "Ida Marrow = Ida Marrow is right",
      ],
    ],
    [
      "the earlier one over the end of a paragraph",
      ["The ice was thin. We went home", undefined],
      ["verbatim", "in marrow 2: 0 The ice was thin.", "going on in marrow 3: 0 We went home"],
    ],
    [
      "one over the end of a paragraph of whoever is said to have said them",
      ["The ice was thin. We went home", "Jo Reed"],
      [
        "verbatim",
        "in reed 2: 0 The ice was thin.",
        "going on in reed 3: 0 We went home",
        "Jo Reed = Jo Reed is right",
      ],
    ],
  ])("%s: %j", async (_, [words, speaker], lines) => {
    expect(told(await verify(revision, words ?? "", { speaker }))).toEqual(lines);
  });

  test("one of whoever is said to have said them, however many come before it", async () => {
    const lines = told(await verify(revision, "So we sailed at dawn", { speaker: "Tom Roe" }));

    expect(lines.slice(0, 3)).toEqual(["verbatim", "in roe 1: 0 So we sailed at dawn", "also in crowd-0 1"]);
    expect(lines.slice(-2)).toEqual(["also in crowd-24 1", "Tom Roe = Tom Roe is right"]);
  });
});
