import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** Paragraphs, and a line for each quotation: its words, who says them, and by which words that is known. */
type Case = readonly [paragraphs: readonly string[], lines: readonly string[]];

const before: readonly Case[] = [
  [
    ["Asked on Monday, when the tide rose, Ida Marrow said: “It is late.”"],
    ["“It is late.” direct, Ida Marrow, verb-before: Ida Marrow said"],
  ],
  [
    ["“It is much too late,” Ida Marrow, 64, of Corvale, a pilot, says."],
    ["“It is much too late,” direct, Ida Marrow, name-then-verb: Ida Marrow, 64, of Corvale, a pilot, says"],
  ],
  [
    ["“It is much too late,” Ida Marrow, president and chief of the union said."],
    [
      "“It is much too late,” direct, Ida Marrow, name-then-verb: Ida Marrow, president and chief of the union said",
    ],
  ],
  [
    ["“It is much too late,” Ida Marrow of Corvale, South Carolina said."],
    ["“It is much too late,” direct, Ida Marrow, name-then-verb: Ida Marrow of Corvale, South Carolina said"],
  ],
  [
    ["“It is much too late,” Ida Marrow (a pilot) said."],
    ["“It is much too late,” direct, Ida Marrow, name-then-verb: Ida Marrow (a pilot) said"],
  ],
  [
    ["“It is much too late,” a pilot of Ida Marrow, Tom Roe, said."],
    ["“It is much too late,” direct, Tom Roe, name-then-verb: Tom Roe, said"],
  ],
  [
    ["Tom Roe of the Harbour Board, who sails, said: “It is late.”"],
    ["“It is late.” direct, Tom Roe, verb-before: Tom Roe of the Harbour Board, who sails, said"],
  ],
  [
    ["Ida Marrow wrote and Tom Roe said that the quay was “shut for good and all”."],
    ["“shut for good and all” mixed, Tom Roe, verb-before: Tom Roe said"],
  ],
  [
    ["Ida Marrow wrote to the crew and said that the quay was “shut for good and all”."],
    ["“shut for good and all” mixed, Ida Marrow, verb-before: Ida Marrow wrote to the crew and said"],
  ],
  [
    ["Ida Marrow waved to the crew and said that the quay was “shut for good and all”."],
    ["“shut for good and all” mixed, Ida Marrow, verb-before: Ida Marrow waved to the crew and said"],
  ],
  [
    ["“It is much too late,” Tom Roe, Ida Marrow and Otto Brenner said."],
    ["“It is much too late,” direct, nobody"],
  ],
  [["“It is much too late,” the mayor’s wife said."], ["“It is much too late,” direct, nobody"]],
  [["“It is much too late,” the brother of Ida Marrow said."], ["“It is much too late,” direct, nobody"]],
];

const across: readonly Case[] = [
  [
    ["The tide rose. Ida Marrow, of the Harbour Board, who sails, said: “It is late.”"],
    ["“It is late.” direct, Ida Marrow, verb-before: Ida Marrow, of the Harbour Board, who sails, said"],
  ],
  [
    ["“It is much too late,” Ida Marrow of the Harbour Board, 64, says."],
    ["“It is much too late,” direct, Ida Marrow, name-then-verb: Ida Marrow of the Harbour Board, 64, says"],
  ],
  [
    ["“It is much too late,” Ida Marrow, London, said."],
    ["“It is much too late,” direct, Ida Marrow, name-then-verb: Ida Marrow, London, said"],
  ],
  [
    ["Mayor Ida Marrow came.", "“It is much too late,” the mayor, who sails, said."],
    ["“It is much too late,” direct, Ida Marrow (Mayor), name-then-verb: the mayor, who sails, said"],
  ],
  [
    ["London was dark and Ida Marrow waved. “It is late.”"],
    ["“It is late.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["Ida Marrow left. “It is much too late,” she’s said."],
    ["“It is much too late,” direct, Ida Marrow, name-then-verb: she’s said"],
  ],
  [
    ["“It is much too late,” -- Ida Marrow said."],
    ["“It is much too late,” direct, Ida Marrow, name-then-verb: Ida Marrow said"],
  ],
];

const behind: readonly Case[] = [
  [
    ["“It is much too late,” said the Harbour Board’s long-serving vice president, Ida Marrow."],
    [
      "“It is much too late,” direct, Ida Marrow, verb-then-name: said the Harbour Board’s long-serving vice president, Ida Marrow",
    ],
  ],
  [
    ["“It is much too late,” said the mayor, Ida Marrow’s friend."],
    ["“It is much too late,” direct, nobody"],
  ],
  [["“It is much too late,” said one pilot, Corvale’s best."], ["“It is much too late,” direct, nobody"]],
  [
    ["“It is much too late,” said Ida Marrow spokesman Tom Roe."],
    ["“It is much too late,” direct, Tom Roe (spokesman), verb-then-name: said Ida Marrow spokesman Tom Roe"],
  ],
  [
    ["“It is much too late,” said Oversight ranking Democrat Tom Roe."],
    ["“It is much too late,” direct, Tom Roe, verb-then-name: said Oversight ranking Democrat Tom Roe"],
  ],
  [["“It is much too late,” said an Ida Marrow aide."], ["“It is much too late,” direct, nobody"]],
  [
    ["“It is much too late,” said a Corvale-based Harbour Board spokesman."],
    ["“It is much too late,” direct, nobody"],
  ],
  [
    ["The quay is shut, said Ida Marrow, “for good and for all”."],
    ["“for good and for all” mixed, Ida Marrow, verb-before: said Ida Marrow"],
  ],
  [
    ["The crew left, said Ida Marrow aides, “for good and for all”."],
    ["“for good and for all” mixed, nobody"],
  ],
];

const uses: readonly Case[] = [
  [["“It is much too late,” Ida Marrow did not say."], ["“It is much too late,” direct, nobody"]],
  [["“It is much too late,” Ida Marrow would have said."], ["“It is much too late,” direct, nobody"]],
  [["“It is much too late,” Ida Marrow was told."], ["“It is much too late,” direct, nobody"]],
  [["“It is much too late,” Ida Marrow had just been told."], ["“It is much too late,” direct, nobody"]],
  [
    ["“It is much too late,” Ida Marrow was saying."],
    ["“It is much too late,” direct, Ida Marrow, name-then-verb: Ida Marrow was saying"],
  ],
  [
    ["“It is much too late,” Ida Marrow was quoted as saying."],
    ["“It is much too late,” direct, Ida Marrow, name-then-verb: Ida Marrow was quoted as saying"],
  ],
  [
    ["Did Ida Marrow say that the quay was “shut for good and all”?"],
    ["“shut for good and all” mixed, nobody"],
  ],
  [
    ["Not even Ida Marrow said that the quay was “shut for good and all”."],
    ["“shut for good and all” mixed, nobody"],
  ],
  [
    ["Ida Marrow was right to say that the quay was “shut for good and all”."],
    ["“shut for good and all” mixed, nobody"],
  ],
  [
    ["Ida Marrow went on to say that the quay was “shut for good and all”."],
    ["“shut for good and all” mixed, Ida Marrow, verb-before: Ida Marrow went on to say"],
  ],
  [["The crew saw a banner saying “it is late at night”."], ["“it is late at night” mixed, nobody"]],
  [
    ["Tom Roe attacked Ida Marrow for saying “it is late at night”."],
    ["“it is late at night” mixed, nobody"],
  ],
];

const relays: readonly Case[] = [
  [["“It is much too late,” said Ida Marrow, quoting Tom Roe."], ["“It is much too late,” direct, nobody"]],
  [["“It is much too late,” Ida Marrow said, quoting Tom Roe."], ["“It is much too late,” direct, nobody"]],
  [
    ["Ida Marrow was heard saying “it is much too late”."],
    ["“it is much too late” mixed, Ida Marrow, verb-before: Ida Marrow was heard saying"],
  ],
];

const sources: readonly Case[] = [
  [
    ["“It is much too late,” according to Lisk."],
    ["“It is much too late,” direct, Lisk, according-to: according to Lisk"],
  ],
  [["According to: “It is late at night.”"], ["“It is late at night.” direct, nobody"]],
  [
    ["The quay is, according to Ida Marrow and Tom Roe, “a ruin since the flood”."],
    [
      "“a ruin since the flood” mixed, Ida Marrow and Tom Roe, according-to: according to Ida Marrow and Tom Roe",
    ],
  ],
  [["The quay is, according to her, “a ruin since the flood”."], ["“a ruin since the flood” mixed, nobody"]],
  [
    ["Ida Marrow’s answer: “It is late at night.”"],
    ["“It is late at night.” direct, Ida Marrow, verb-before: Ida Marrow’s answer"],
  ],
  [["London’s answer: “It is late at night.”"], ["“It is late at night.” direct, nobody"]],
  [
    ["The Gazette quoted Ida Marrow: “It is late at night.”"],
    ["“It is late at night.” direct, Ida Marrow, according-to: Gazette quoted Ida Marrow"],
  ],
];

describe("a speaker is found", () => {
  test.each(before)("before the verb in %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(across)("past what stands between in %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(behind)("behind the verb in %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(uses)("where the verb says that words were said in %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(relays)("where one passes on another’s words in %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(sources)("where a source is named in %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });
});
