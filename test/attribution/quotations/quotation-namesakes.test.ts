import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** What a row shows, the paragraphs, and the quotations in them, each with all that is known of it. */
type Row = readonly [shows: string, paragraphs: readonly string[], lines: readonly string[]];

const namesakes: readonly Row[] = [
  [
    "an older namesake by the suffix",
    ["Tom Roe II came. “We wait,” said Roe. “We go,” said Tom Roe IV."],
    [
      "“We wait,” direct, Roe, verb-then-name: said Roe",
      "“We go,” direct, Tom Roe IV, verb-then-name: said Tom Roe IV",
    ],
  ],
  [
    "the senior beside a junior",
    ["Tom Roe Jr. met Tom Roe. “We wait,” said Tom Roe Sr."],
    ["“We wait,” direct, Tom Roe Sr., verb-then-name: said Tom Roe Sr."],
  ],
  [
    "initials by the surname and by the first of them",
    ["We saw J. R. Marrow. “We wait,” Marrow said. “We go,” said J. Marrow."],
    [
      "“We wait,” direct, J. R. Marrow, name-then-verb: Marrow said",
      "“We go,” direct, J. R. Marrow, verb-then-name: said J. Marrow",
    ],
  ],
  [
    "an initial by the name that begins so",
    ["Jane Marrow left. J. Roe left. “We wait,” said J. Marrow. “We go,” said Roe."],
    [
      "“We wait,” direct, Jane Marrow, verb-then-name: said J. Marrow",
      "“We go,” direct, J. Roe, verb-then-name: said Roe",
    ],
  ],
  [
    "an initial that two names begin with",
    ["Jane Marrow left. Julia Marrow left. “We wait,” said J. Marrow. “We go,” said Jane Marrow."],
    [
      "“We wait,” direct, J. Marrow, verb-then-name: said J. Marrow",
      "“We go,” direct, Jane Marrow, verb-then-name: said Jane Marrow",
    ],
  ],
  [
    "a short surname without another spelling",
    ["Otto Nyby came. “We wait,” said Nybi."],
    ["“We wait,” direct, Nybi, verb-then-name: said Nybi"],
  ],
  [
    "the one with the given name",
    ["Otto Brenner came. Karl Brenner waved. “We wait,” said Otto."],
    ["“We wait,” direct, Otto Brenner, verb-then-name: said Otto"],
  ],
  [
    "no one of two with the given name",
    ["Otto Brenner came. Otto Lund waved. “We wait,” said Otto."],
    ["“We wait,” direct, Otto, verb-then-name: said Otto"],
  ],
  [
    "a given name that no list has",
    ["Sash Brenner came. “We wait,” said Sash."],
    ["“We wait,” direct, Sash, verb-then-name: said Sash"],
  ],
  [
    "the woman of the surname by her title",
    ["Ida Marrow left. Otto Marrow left. “We wait,” said Ms. Marrow."],
    ["“We wait,” direct, Ida Marrow, verb-then-name: said Ms. Marrow"],
  ],
  [
    "the namesake whom the text names most",
    [
      "Otto Brenner came. Otto Brenner sat. Otto Brenner left. Karl Brenner waved. Ms. Brenner sat. “We wait,” said Brenner.",
    ],
    ["“We wait,” direct, Otto Brenner, verb-then-name: said Brenner"],
  ],
  [
    "two who are known",
    ["Ida Marrow left. Tom Roe left. “We wait,” said Marrow and Roe."],
    ["“We wait,” direct, Ida Marrow and Tom Roe, verb-then-name: said Marrow and Roe"],
  ],
  [
    "two by their full names",
    ["“We wait,” said Ida Marrow and Tom Roe."],
    ["“We wait,” direct, Ida Marrow and Tom Roe, verb-then-name: said Ida Marrow and Tom Roe"],
  ],
  [
    "an initial without a stop",
    ["Jane Marrow left. “We wait,” said J Marrow."],
    ["“We wait,” direct, Jane Marrow, verb-then-name: said J Marrow"],
  ],
  [
    "the one whose initial the text writes out",
    ["We saw J. Marrow. We saw Jane Marrow. “We wait,” said Marrow."],
    ["“We wait,” direct, Jane Marrow, verb-then-name: said Marrow"],
  ],
  [
    "nobody by a surname of six letters with a slip",
    ["Ida Marrows left. “We wait,” said Marrow."],
    ["“We wait,” direct, Marrow, verb-then-name: said Marrow"],
  ],
  [
    "the one by a surname of seven letters with a slip",
    ["Ida Marrows left. “We wait,” said Marrovs."],
    ["“We wait,” direct, Ida Marrows, verb-then-name: said Marrovs"],
  ],
  [
    "the one whose surname of seven letters has a slip",
    ["Otto Marovsk came. “We wait,” said Marovsky."],
    ["“We wait,” direct, Otto Marovsk, verb-then-name: said Marovsky"],
  ],
  [
    "the junior with his role",
    ["Mayor Tom Roe Jr. left. “We wait,” said Tom Roe Jr."],
    ["“We wait,” direct, Tom Roe Jr. (Mayor), verb-then-name: said Tom Roe Jr."],
  ],
  [
    "a junior whose suffix stands small",
    ["Mayor Tom Roe jr left. “We wait,” said Tom Roe Jr."],
    ["“We wait,” direct, Tom Roe (Mayor), verb-then-name: said Tom Roe Jr."],
  ],
  [
    "the later one who is named three times as often",
    ["Karl Brenner waved. Otto Brenner came. Otto Brenner sat. Otto Brenner left. “We wait,” said Brenner."],
    ["“We wait,” direct, Otto Brenner, verb-then-name: said Brenner"],
  ],
  [
    "neither where one is not named three times as often",
    [
      "Karl Brenner waved. Karl Brenner sat. Otto Brenner came. Otto Brenner sat. Otto Brenner left. “We wait,” said Brenner.",
    ],
    ["“We wait,” direct, Brenner, verb-then-name: said Brenner"],
  ],
  [
    "a woman whose second mention tells that she is one",
    ["Sash Marrow left. Ms. Sash Marrow waved. “We wait,” she said."],
    ["“We wait,” direct, Sash Marrow, name-then-verb: she said"],
  ],
];

describe("a name means", () => {
  test.each(namesakes)("%s", (_, paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });
});
