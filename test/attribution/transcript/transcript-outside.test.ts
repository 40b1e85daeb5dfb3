import { describe, expect, test } from "vitest";
import { attribute, prose } from "../../support/attributed.ts";

/** What is said of a paragraph that follows a turn of Ms. Marrow. */
function belowMarrow(paragraph: string) {
  return attribute("transcript", ["MS. MARROW: Hello.", paragraph])[1];
}

describe("a paragraph below a turn", () => {
  test.each([
    "832",
    "WEBVTT",
    "WEBVTT - Talk at the quay",
    "00:01.000 --> 00:02.000",
    "00:00:01,000  -->  00:00:02,000",
    "00:00:01.000-->00:00:02.000",
    "12\n00:00:01,000 --> 00:00:02,000",
    "THE END",
    "Page 12",
    "12 \n00:00:01,000 --> 00:00:02,000",
    `(${"so ".repeat(99)}s)`,
    "20 May 2031 :Column 832",
    " (Applause.) ",
  ])("is nobody’s where it is no more than a mark: %j", (mark) => {
    expect(belowMarrow(mark)).toEqual(prose(mark));
  });

  test.each([
    "We wait for THE END",
    "That is in Column 832",
    "Of all ferries we lost 832",
    "It ran from 00:01.000 --> 00:02.000",
    `(${"so ".repeat(100)})`,
  ])("is the speaker’s where it is words: %j", (words) => {
    expect(belowMarrow(words)).toEqual({
      words,
      voice: "speech",
      speaker: "Ms. Marrow",
      rule: "continued-turn",
      evidence: "MS. MARROW",
    });
  });
});

describe("a voice of subtitles", () => {
  test("is without the mark that closes it, and the space before that", () => {
    expect(attribute("transcript", ["<v Ida Marrow>Good morning. </v>"])).toEqual([
      {
        words: "Good morning.",
        voice: "speech",
        speaker: "Ida Marrow",
        rule: "turn-label",
        evidence: "Ida Marrow",
      },
    ]);
  });
});
