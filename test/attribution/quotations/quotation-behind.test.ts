import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** Paragraphs, and a line for each quotation: its words, who says them, and by which words that is known. */
type Case = readonly [paragraphs: readonly string[], lines: readonly string[]];

/** What the author says, and who speaks by it, and by which of the words. */
type Told = readonly [says: string, told: string];

const sentence = "“It is much too late,”";

/** Stands where a row has dots. */
const words = "“a ruin since the flood”";

const behindBeside: readonly Told[] = [
  ["said Ida Marrow quietly", "Ida Marrow, verb-then-name: said Ida Marrow"],
  ["said Ida Marrow again", "Ida Marrow, verb-then-name: said Ida Marrow"],
  ["said Ida Marrow Monday", "Ida Marrow, verb-then-name: said Ida Marrow"],
  ["said Ida Marrow friends", "nobody"],
  ["said Ida Marrow friend Tom Roe", "Tom Roe (friend), verb-then-name: said Ida Marrow friend Tom Roe"],
  [
    "said Ida Marrow campaign manager Tom Roe",
    "Tom Roe (campaign manager), verb-then-name: said Ida Marrow campaign manager Tom Roe",
  ],
  ["said Harbour Board-backed pilots", "nobody"],
  [
    "said Los Angeles-based pilot Tom Roe",
    "Tom Roe (pilot), verb-then-name: said Los Angeles-based pilot Tom Roe",
  ],
  ["said Ida Marrow’s lawyer, London", "nobody"],
  ["said Ida Marrow’s lawyer, Tom Roe’s friend", "nobody"],
  ["said Ida Marrow’s lawyer, Tom Roe", "Tom Roe, verb-then-name: said Ida Marrow’s lawyer, Tom Roe"],
  [
    "said Ida Marrow’s lawyer, Tom Roe, and left",
    "Tom Roe, verb-then-name: said Ida Marrow’s lawyer, Tom Roe",
  ],
  ["said Ida Marrow’s lawyer, Tom Roe aides and all", "nobody"],
  ["said the mayor, Tom Roe who sails", "Tom Roe, verb-then-name: said the mayor, Tom Roe"],
  ["said Ida Marrow, Tom Roe’s friend", "Ida Marrow (Tom Roe’s friend), verb-then-name: said Ida Marrow"],
  ["said Ida Marrow, London and all", "Ida Marrow, verb-then-name: said Ida Marrow"],
  ["said Ida Marrow, Tom Roe, Otto Brenner", "nobody"],
  ["said Ida Marrow, Tom Roe and Otto Brenner", "nobody"],
  ["said Ida Marrow or Tom Roe", "nobody"],
  ["according to State Department officials", "nobody"],
  [
    "said a Harbour Board man, Ida Marrow",
    "Ida Marrow, verb-then-name: said a Harbour Board man, Ida Marrow",
  ],
  ["said of Tom Roe", "nobody"],
  [
    "said the first second third fourth fifth sixth seventh eighth ninth tenth eleventh pilot Tom Roe",
    "Tom Roe (pilot), verb-then-name: said the first second third fourth fifth sixth seventh eighth ninth tenth eleventh pilot Tom Roe",
  ],
];

const behind: readonly Case[] = [
  [
    ["“It is much too late,” said Ida Marrow, Tom Roe, and Otto Brenner"],
    ["“It is much too late,” direct, nobody"],
  ],
  [
    ["“It is much too late,” said Ida Marrow and Tom Roe"],
    ["“It is much too late,” direct, Ida Marrow and Tom Roe, verb-then-name: said Ida Marrow and Tom Roe"],
  ],
  [
    ["“It is late.” according to Ida Marrow."],
    ["“It is late.” direct, Ida Marrow, according-to: according to Ida Marrow"],
  ],
  [
    ["“It is late…” later said former mayor Otto Brenner."],
    ["“It is late…” direct, Otto Brenner (former mayor), verb-then-name: said former mayor Otto Brenner"],
  ],
];

const known: readonly Case[] = [
  [
    ["Admiral Otto Brenner came.", "“It is much too late,” the admiral said."],
    ["“It is much too late,” direct, Otto Brenner (Admiral), name-then-verb: the admiral said"],
  ],
  [
    ["Admiral Otto Brenner came.", "“It is much too late,” the old admiral said."],
    ["“It is much too late,” direct, Otto Brenner (Admiral), name-then-verb: the old admiral said"],
  ],
  [
    ["Admiral Otto Brenner came.", "“It is much too late,” admiral said."],
    ["“It is much too late,” direct, nobody"],
  ],
  [
    ["Admiral Otto Brenner came.", "“It is much too late,” an admiral said."],
    ["“It is much too late,” direct, nobody"],
  ],
  [
    [
      "Admiral Otto Brenner came.",
      "The tide rose.",
      "The tide fell.",
      "The lamp burned.",
      "“It is much too late,” the admiral said.",
    ],
    ["“It is much too late,” direct, Otto Brenner (Admiral), name-then-verb: the admiral said"],
  ],
  [
    [
      "Admiral Otto Brenner came.",
      "The tide rose.",
      "The tide fell.",
      "The lamp burned.",
      "“It is much too late,” the old admiral said.",
    ],
    ["“It is much too late,” direct, nobody"],
  ],
  [
    [
      "Admiral Otto Brenner came.",
      "The tide rose.",
      "The tide fell.",
      "The lamp burned.",
      "“It is much too late,” his admiral said.",
    ],
    ["“It is much too late,” direct, nobody"],
  ],
];

const quotingAround: readonly Told[] = [
  ["Quoting a pilot, Ida Marrow said it was ….", "Ida Marrow, verb-before: Ida Marrow said"],
  ["Ida Marrow’s claim that it is ….", "Ida Marrow, verb-before: Ida Marrow’s claim that"],
  ["Ida Marrow’s claim is ….", "nobody"],
];

const quoting: readonly Case[] = [
  [["Quoting Ida Marrow, Tom Roe said: “It is late.”"], ["“It is late.” direct, nobody"]],
  [["The Gazette may have quoted Ida Marrow: “It is late.”"], ["“It is late.” direct, nobody"]],
  [["The Gazette did not quote Ida Marrow: “It is late.”"], ["“It is late.” direct, nobody"]],
  [
    ["Tom Roe said no, and the Gazette quoted Ida Marrow: “It is late.”"],
    ["“It is late.” direct, Ida Marrow, according-to: Gazette quoted Ida Marrow"],
  ],
  [
    ["Tom Roe, who quoted Ida Marrow, said: “It is late.”"],
    ["“It is late.” direct, Tom Roe, verb-before: Tom Roe, who quoted Ida Marrow, said"],
  ],
  [
    ["Tom Roe said on Monday, quoting Ida Marrow: “It is late.”"],
    ["“It is late.” direct, Ida Marrow, according-to: quoting Ida Marrow"],
  ],
];

const german: readonly Case[] = [
  [
    ["Jens Torvald winkt Ilse Bornhoff. Dann sagte sie, es sei „in keinem guten Zustand“."],
    ["„in keinem guten Zustand“ mixed, Ilse Bornhoff, verb-before: sagte sie"],
  ],
  [["Dann sagte niemand, es sei „in keinem guten Zustand“."], ["„in keinem guten Zustand“ mixed, nobody"]],
  [
    ["„Die Mole ist alt“, sagte die Sprecherin des Ministers Torvald."],
    ["„Die Mole ist alt“ direct, nobody"],
  ],
  [["„Die Mole ist alt“, sagte der Sprecher von Jens Torvald."], ["„Die Mole ist alt“ direct, nobody"]],
  [["„Die Mole ist alt“, sagte der Kapitän der Polen."], ["„Die Mole ist alt“ direct, nobody"]],
];

const french: readonly Case[] = [
  [
    ["« Le ferry reste au port », a déclaré le ministre de Paris."],
    ["« Le ferry reste au port » direct, nobody"],
  ],
  [
    ["« Le ferry reste au port », a déclaré le maire du Port Yann Morvézic."],
    [
      "« Le ferry reste au port » direct, Yann Morvézic, verb-then-name: déclaré le maire du Port Yann Morvézic",
    ],
  ],
];

describe("who speaks is told", () => {
  test.each(behindBeside)("in the phrase behind the verb: beside a sentence, %j", (says, told) => {
    expect(linesOf([`${sentence} ${says}.`])).toEqual([`${sentence} direct, ${told}`]);
  });

  test.each(behind)("in the phrase behind the verb: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(known)("by a role that is known: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(quotingAround)("where one quotes another: around a few words, %j", (says, told) => {
    expect(linesOf([says.replace("…", words)])).toEqual([`${words} mixed, ${told}`]);
  });

  test.each(quoting)("where one quotes another: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(german)("in German: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs, { language: "de" })).toEqual(lines);
  });

  test.each(french)("in French: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs, { language: "fr" })).toEqual(lines);
  });
});
