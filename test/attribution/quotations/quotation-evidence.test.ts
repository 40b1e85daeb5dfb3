import { describe, expect, test } from "vitest";
import { declaring, linesOf, speaker } from "../../support/attributed.ts";

/** Paragraphs, and a line for each quotation: its words, who says them, and by which words that is known. */
type Case = readonly [paragraphs: readonly string[], lines: readonly string[]];

const clauses: readonly Case[] = [
  [
    ["Tom Roe said that Otto Brenner wrote that the quay was “shut for good and all”."],
    ["“shut for good and all” mixed, nobody"],
  ],
  [
    ["Tom Roe said that Otto Brenner wrote “shut for good and all”."],
    ["“shut for good and all” mixed, Otto Brenner, verb-before: Otto Brenner wrote"],
  ],
  [
    ["Tom Roe said that Otto Brenner wrote to the crew on Monday: “It is shut.”"],
    ["“It is shut.” direct, Otto Brenner, verb-before: Otto Brenner wrote"],
  ],
  [
    ["The Harbour Gazette said that Otto Brenner wrote that the quay was “shut for good and all”."],
    ["“shut for good and all” mixed, Otto Brenner, verb-before: Otto Brenner wrote"],
  ],
  [
    ["Tom Roe said that he was late and wrote that the quay was “shut for good and all”."],
    ["“shut for good and all” mixed, Tom Roe, verb-before: Tom Roe said that he was late and wrote"],
  ],
  [
    ["Ida Marrow wrote that some may say the quay is “a ruin since the flood”."],
    ["“a ruin since the flood” mixed, Ida Marrow, verb-before: Ida Marrow wrote"],
  ],
  [["Some may say that the quay is “a ruin since the flood”."], []],
  [
    ["A pilot may say that the quay is “a ruin since the flood”."],
    ["“a ruin since the flood” mixed, nobody"],
  ],
  [
    ["If Ida Marrow said that the quay is “a ruin since the flood”, nobody heard."],
    ["“a ruin since the flood” mixed, nobody"],
  ],
  [
    ["Ida Marrow said no; Tom Roe wants “another ferry for the north quay”."],
    ["“another ferry for the north quay” mixed, nobody"],
  ],
  [
    ["Ida Marrow said no, and Tom Roe wants “another ferry for the north quay”."],
    ["“another ferry for the north quay” mixed, nobody"],
  ],
  [
    ["Ida Marrow said no, while Tom Roe wants “another ferry for the north quay”."],
    ["“another ferry for the north quay” mixed, nobody"],
  ],
  [
    ["Ida Marrow said that the ferry and the quay were “a danger to the crew”."],
    ["“a danger to the crew” mixed, Ida Marrow, verb-before: Ida Marrow said"],
  ],
  [
    ["“It is late,” Ida Marrow said, and “it is shut,” Otto Brenner added."],
    [
      "“It is late,” direct, Ida Marrow, name-then-verb: Ida Marrow said",
      "“it is shut,” mixed, Otto Brenner, name-then-verb: Otto Brenner added",
    ],
  ],
  [
    ["While Ida Marrow called it “a fine old quay,” Otto Brenner said nothing."],
    ["“a fine old quay,” mixed, Ida Marrow, verb-before: Ida Marrow called"],
  ],
  [["“We sailed at dawn.” Ida Marrow said nothing."], ["“We sailed at dawn.” direct, nobody"]],
  [
    ["“We sailed at dawn” Ida Marrow said."],
    ["“We sailed at dawn” direct, Ida Marrow, name-then-verb: Ida Marrow said"],
  ],
  [
    ["“We sailed at dawn” Ida Marrow said"],
    ["“We sailed at dawn” direct, Ida Marrow, name-then-verb: Ida Marrow said"],
  ],
  [["“We sailed,” she said, “at dawn.”"], ["“We sailed,” direct, nobody", "“at dawn.” mixed, nobody"]],
  [
    ["“Nobody sails,” Otto Brenner recalled Ida Marrow saying."],
    ["“Nobody sails,” direct, Ida Marrow, name-then-verb: Ida Marrow saying"],
  ],
  [
    ["According to Ida Marrow, “nobody sails at dawn”; Tom Roe wants “another ferry for the north quay”."],
    [
      "“nobody sails at dawn” mixed, Ida Marrow, according-to: According to Ida Marrow",
      "“another ferry for the north quay” mixed, nobody",
    ],
  ],
  [
    ["The quay is “a ruin since the flood” and a danger to all, according to Ida Marrow."],
    ["“a ruin since the flood” mixed, Ida Marrow, according-to: according to Ida Marrow"],
  ],
  [
    ["Ida Marrow told Tom Roe, quoting Otto Brenner: “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Otto Brenner, according-to: quoting Otto Brenner"],
  ],
];

const learnt: readonly Case[] = [
  [
    ["“Nobody sails at dawn —” Marrow said on Monday. “We wait,” she added."],
    [
      "“Nobody sails at dawn —” direct, Marrow, name-then-verb: Marrow said",
      "“We wait,” direct, Marrow, name-then-verb: she added",
    ],
  ],
  [
    ["“Nobody sails!” wrote the Gazette. “We wait here at the quay,” she added."],
    [
      "“Nobody sails!” direct, Gazette, verb-then-name: wrote the Gazette",
      "“We wait here at the quay,” direct, nobody",
    ],
  ],
  [
    ["“Nobody sails,” Marrow said. “We wait,” she added. “We do,” he said."],
    [
      "“Nobody sails,” direct, Marrow, name-then-verb: Marrow said",
      "“We wait,” direct, Marrow, name-then-verb: she added",
      "“We do,” direct, nobody",
    ],
  ],
  [
    ["Boris “the Blade” Orlov said: “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Boris Orlov, verb-before: Boris “the Blade” Orlov said"],
  ],
  [
    ["“Nobody sails at dawn.”, Ida Marrow said."],
    ["“Nobody sails at dawn.” direct, Ida Marrow, name-then-verb: Ida Marrow said"],
  ],
];

const passersBy: readonly Case[] = [
  [
    ["After a talk with Tom Roe, the pilot said, “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, nobody"],
  ],
  [
    ["When Otto Brenner met Tom Roe, the pilot of the ferry said, “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, nobody"],
  ],
  [
    ["Asked about Tom Roe, the captain’s wife left, calling it “a ruin since the flood”."],
    ["“a ruin since the flood” mixed, nobody"],
  ],
  [["Ida Marrow, who knows the mayor, came. “We sailed,” the mayor said."], ["“We sailed,” direct, nobody"]],
];

const sequels: readonly Case[] = [
  [
    ["“We sailed at dawn,” Ida Marrow said.", "“We wait here.” Tom Roe, the pilot, was not there."],
    [
      "“We sailed at dawn,” direct, Ida Marrow, name-then-verb: Ida Marrow said",
      "“We wait here.” direct, Ida Marrow, continued: Ida Marrow said",
    ],
  ],
  [
    ["Ida Marrow came. Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["Ida Marrow explained why.", "“Nobody sails at dawn.”", "“We wait here.”"],
    [
      "“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow",
      "“We wait here.” direct, Ida Marrow, introduced: Ida Marrow",
    ],
  ],
  [
    ["Ida Marrow was told that the quay was shut. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, nobody"],
  ],
  [["Ida Marrow met Otto Brenner", "“Nobody sails at dawn.”"], ["“Nobody sails at dawn.” direct, nobody"]],
  [
    ["Captain Otto Brenner met Captain Karl Lisk. “We sailed at dawn.”"],
    ["“We sailed at dawn.” direct, nobody"],
  ],
  [
    ["Ida Marrow laughed as the ferry left. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["Ida Marrow laughed as the ferry left with Tom Roe. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, nobody"],
  ],
];

describe("who says the words, and by which of the author’s, is told", () => {
  test.each(clauses)("of a clause in %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(learnt)("of what is learnt on the way in %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(passersBy)("of somebody else than the name beside in %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(sequels)("of the sentence before in %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });
});

describe("beside a main speaker", () => {
  const speakers = declaring(speaker("Ida Marrow", "IM"));

  test("two paragraphs of quotations are both the main speaker’s", () => {
    expect(linesOf(["“Nobody sails.”", "“Nobody sails at dawn.”"], { speakers })).toEqual([
      "“Nobody sails.” direct, Ida Marrow [IM], document-speaker",
      "“Nobody sails at dawn.” direct, Ida Marrow [IM], document-speaker",
    ]);
  });

  test("a quotation inside a sentence that names nobody is nobody’s", () => {
    expect(linesOf(["The quay is “a ruin since the flood”."], { speakers })).toEqual([
      "“a ruin since the flood” mixed, nobody",
    ]);
  });
});

test.each([
  ["still brings in who speaks next", 20, "Ida Marrow"],
  ["brings in nobody for the paragraph behind it", 21, "nobody"],
])("a paragraph that tells of somebody in so many words %s", (_, fillers, name) => {
  const paragraph = `Ida Marrow waited ${"very ".repeat(fillers - 1)}long.`;
  const why = name === "nobody" ? "" : ", introduced: Ida Marrow";

  expect(linesOf([paragraph, "“Nobody sails at dawn.”"])).toEqual([
    `“Nobody sails at dawn.” direct, ${name}${why}`,
  ]);
});
