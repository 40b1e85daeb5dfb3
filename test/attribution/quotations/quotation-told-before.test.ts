import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** What a row shows, the paragraphs, and the quotations in them, each with all that is known of it. */
type Row = readonly [shows: string, paragraphs: readonly string[], lines: readonly string[]];

const narration: readonly Row[] = [
  [
    "nobody behind words about a body",
    ["The Harbour Council turned to the ferry.", "“We sail at dawn with them.”"],
    ["“We sail at dawn with them.” direct, nobody"],
  ],
  [
    "whom the paragraph before tells of",
    ["Ida Marrow turned to the ferry.", "“We sail at dawn with them.”"],
    ["“We sail at dawn with them.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    "nobody where that paragraph tells of more",
    ["It rained. Ida Marrow turned to the ferry.", "“We sail at dawn with them.”"],
    ["“We sail at dawn with them.” direct, nobody"],
  ],
  [
    "nobody for a word that somebody did not say",
    ["Ida Marrow did not say “sail”."],
    ["“sail” mixed, nobody"],
  ],
  [
    "a quotation of four words of somebody unknown",
    ["He called it “a very wet day”."],
    ["“a very wet day” mixed, nobody"],
  ],
  ["no quotation of three words of somebody unknown", ["He called it “a wet day”."], []],
  ["no quotation of three words with a space behind them", ["He called it “a wet day ”."], []],
  ["no quotation of three words with two spaces", ["A man said it was “a  wet day”."], []],
  ["a word or two that somebody unknown wrote", ["A man wrote: “wet day”"], ["“wet day” mixed, nobody"]],
  ["a word or two that are set apart", ["> wet day"], ["wet day direct, nobody"]],
];

describe("words in marks are", () => {
  test.each(narration)("%s", (_, paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });
});
