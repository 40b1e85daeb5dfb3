import { describe, expect, test } from "vitest";
import { insertionShare } from "../../src/answer/index.ts";
import { passageOf } from "../support/revision-of.ts";

const fields = ["title: Log", "kind: article", "speaker: Ida Marrow"];
const passage = passageOf(fields, "“We sailed (against all orders) [at dawn] with the crew.”");
const { text } = passage.paragraph;

/** The share of an insertion in these words of the passage. */
function shareIn(words: string): string {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`expected ${words} in the passage`);
  return insertionShare(passage, { start, end: start + words.length });
}

describe("the share that a publisher put in", () => {
  test("is none in a speaker’s own words, marks around them not counted", () => {
    expect(shareIn("We sailed (")).toBe("none");
    expect(shareIn("with the crew")).toBe("none");
  });

  test("is some where own words stand beside those in brackets", () => {
    expect(shareIn("sailed (against all orders")).toBe("some");
    expect(shareIn("dawn] with")).toBe("some");
  });

  test("is all where every letter stands in brackets, in one pair or several", () => {
    expect(shareIn("against all orders")).toBe("all");
    expect(shareIn("(against all orders) [at dawn]")).toBe("all");
  });
});
