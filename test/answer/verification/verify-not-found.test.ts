import { describe, expect, test } from "vitest";
import { verify } from "../../../src/answer/index.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { told } from "../../support/told.ts";
import { near } from "../../support/verified/near.ts";

const revision = await revisionOf(near);

describe("words that are not found", () => {
  test.each([
    [
      "have the passage near that has most of them in order",
      "Nobody ever saw the sandbanks as well as the pilots did",
      ["not found, near thaw 2, 0.455"],
    ],
    [
      "have the passage near that answers them",
      "When do boats come, in the thaw of which month?",
      ["not found, near thaw 1, 0.2"],
    ],
    ["have none near", "Bread in Lima costs twice as much", ["not found, nothing near, 0"]],
    [
      "have none near without any word that tells",
      "from the of the and the to",
      ["not found, near barges 18, 0.429"],
    ],
    [
      "stand in a text that was withdrawn",
      "the quay is to be painted green before the regatta",
      ["not found, nothing near, 0", "earlier in notice 1"],
    ],
    [
      "do not stand in a text that was withdrawn where a word differs",
      "the quay is to be painted blue before the regatta",
      ["not found, nothing near, 0"],
    ],
  ])("%s: %s", async (_, words, lines) => {
    expect(told(await verify(revision, words))).toEqual(lines);
  });
});
