import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** Paragraphs, and a line for each quotation: its words, who says them, and by which words that is known. */
type Case = readonly [paragraphs: readonly string[], lines: readonly string[]];

/** What the author says, and who speaks by it, and by which of the words. */
type Told = readonly [says: string, told: string];

const sentence = "“It is much too late,”";

/** Stands where a row has dots. */
const words = "“a ruin since the flood”";

const appositionsBeside: readonly Told[] = [
  ["the Harbour Board, 33, said", "nobody"],
  ["Harbour Board, 33, said", "Harbour Board, name-then-verb: Harbour Board, 33, said"],
  ["Marrow, 33, said", "Marrow, name-then-verb: Marrow, 33, said"],
  ["Marrow, London, said", "Marrow, name-then-verb: Marrow, London, said"],
  ["Marrow, a pilot (64), said", "Marrow, name-then-verb: Marrow, a pilot (64), said"],
  ["London, 33, said", "nobody"],
  [
    "Ida Marrow, a Harbour Board pilot, said",
    "Ida Marrow (Harbour Board pilot), name-then-verb: Ida Marrow, a Harbour Board pilot, said",
  ],
  [
    "Ida Marrow, 64, of Corvale, a pilot, 33, of Baldwin, said",
    "Ida Marrow, name-then-verb: Ida Marrow, 64, of Corvale, a pilot, 33, of Baldwin, said",
  ],
  [
    "Ida Marrow, 64, of Corvale, a pilot, 33, of Baldwin, a keeper, said",
    "Ida Marrow, name-then-verb: Ida Marrow, 64, of Corvale, a pilot, 33, of Baldwin, a keeper, said",
  ],
  ["Ida Marrow, elected in May, said", "Ida Marrow, name-then-verb: Ida Marrow, elected in May, said"],
  [
    "Ida Marrow, then the mayor, said",
    "Ida Marrow (then the mayor), name-then-verb: Ida Marrow, then the mayor, said",
  ],
];

const appositions: readonly Case[] = [
  [
    ["The tide rose, and the Harbour Board, and a pilot, said: “It is late.”"],
    ["“It is late.” direct, nobody"],
  ],
  [
    ["Ida Marrow; the pilot, 64, said the quay was “late as ever again”."],
    ["“late as ever again” mixed, nobody"],
  ],
  [
    ["Ida Marrow: the pilot, 64, said the quay was “late as ever again”."],
    ["“late as ever again” mixed, nobody"],
  ],
  [
    ["Ida Marrow waved — the pilot, 64, said the quay was “late as ever again”."],
    ["“late as ever again” mixed, nobody"],
  ],
  [
    ["Ida Marrow, while Tom Roe slept, said the quay was “late as ever again”."],
    ["“late as ever again” mixed, Ida Marrow, verb-before: Ida Marrow, while Tom Roe slept, said"],
  ],
  [
    ["The tide fell while Ida Marrow, 64, said the quay was “late as ever again”."],
    ["“late as ever again” mixed, Ida Marrow, verb-before: Ida Marrow, 64, said"],
  ],
  [
    ["The tide fell, while Ida Marrow, 64, said the quay was “late as ever again”."],
    ["“late as ever again” mixed, Ida Marrow, verb-before: Ida Marrow, 64, said"],
  ],
  [
    ["Ida Marrow on the quay, 64, said: “It is late.”"],
    ["“It is late.” direct, Ida Marrow, verb-before: Ida Marrow on the quay, 64, said"],
  ],
  [
    ["Petra Lisk from the local board laughed, and Otto Brenner, of Corvale, said: “It is late.”"],
    ["“It is late.” direct, Otto Brenner, verb-before: Otto Brenner, of Corvale, said"],
  ],
];

const furtherAppositionsBeside: readonly Told[] = [
  ["Ida Marrow, 64, of Corvale, a pilot, 33, of Baldwin, a keeper, 12, said", "nobody"],
  ["Lisk, a keeper, 64, said", "Lisk, name-then-verb: Lisk, a keeper, 64, said"],
  ["Lisk, the board, said", "Lisk, name-then-verb: Lisk, the board, said"],
  ["Lisk, who sails, the board, said", "Lisk, name-then-verb: Lisk, who sails, the board, said"],
  ["Ida Marrow (the pilot), said", "Ida Marrow, name-then-verb: Ida Marrow (the pilot), said"],
];

const furtherAppositions: readonly Case[] = [
  [
    ["Petra Lisk laughed, and Otto Brenner on the old quay, of Corvale, said: “It is late.”"],
    ["“It is late.” direct, Otto Brenner, verb-before: Otto Brenner on the old quay, of Corvale, said"],
  ],
  [["London on the quay, the pilot, said: “It is late.”"], ["“It is late.” direct, nobody"]],
];

const passedByBeside: readonly Told[] = [
  ["London in the north said", "nobody"],
  ["Bank of Corvale officials in London said", "nobody"],
  ["no pilot said", "nobody"],
];

const passedByAround: readonly Told[] = [
  ["The tide rose, and in May Tom Roe said that it was ….", "Tom Roe, verb-before: Tom Roe said"],
  ["The tide rose, in May Tom Roe said that it was ….", "Tom Roe, verb-before: Tom Roe said"],
];

const passedBy: readonly Case[] = [
  [
    [
      "Admiral Otto Brenner came.",
      "When he met a mayor the admiral said that the quay was “a ruin since the flood”.",
    ],
    ["“a ruin since the flood” mixed, Otto Brenner (Admiral), verb-before: the admiral said"],
  ],
  [
    ["Admiral Otto Brenner came.", "“It is much too late,” the admiral in the boat said."],
    ["“It is much too late,” direct, Otto Brenner (Admiral), name-then-verb: the admiral in the boat said"],
  ],
  [
    ["Admiral Otto Brenner came.", "“It is much too late,” the admiral of Corvale said."],
    ["“It is much too late,” direct, Otto Brenner (Admiral), name-then-verb: the admiral of Corvale said"],
  ],
  [
    ["Admiral Otto Brenner came.", "“It is much too late,” the admiral and the crew said."],
    ["“It is much too late,” direct, nobody"],
  ],
  [
    [
      "Admiral Otto Brenner came.",
      "The tide rose and the admiral said that it was “a ruin since the flood”.",
    ],
    ["“a ruin since the flood” mixed, Otto Brenner (Admiral), verb-before: the admiral said"],
  ],
  [
    ["Admiral Otto Brenner came.", "In Corvale the admiral said that it was “a ruin since the flood”."],
    ["“a ruin since the flood” mixed, Otto Brenner (Admiral), verb-before: the admiral said"],
  ],
  [
    ["Admiral Otto Brenner came.", "For the crew the admiral said that it was “a ruin since the flood”."],
    ["“a ruin since the flood” mixed, Otto Brenner (Admiral), verb-before: the admiral said"],
  ],
  [
    ["Admiral Otto Brenner came.", "As the tide rose the admiral said that it was “a ruin since the flood”."],
    ["“a ruin since the flood” mixed, Otto Brenner (Admiral), verb-before: the admiral said"],
  ],
  [
    ["Admiral Otto Brenner came.", "“It is much too late,” friends of the admiral said."],
    ["“It is much too late,” direct, nobody"],
  ],
  [
    ["Admiral Otto Brenner came.", "“It is much too late,” a friend of the admiral said."],
    ["“It is much too late,” direct, nobody"],
  ],
  [
    ["Admiral Otto Brenner came.", "“It is much too late,” one admiral said."],
    ["“It is much too late,” direct, nobody"],
  ],
  [
    ["Admiral Otto Brenner came.", "“It is much too late,” the old admiral said."],
    ["“It is much too late,” direct, Otto Brenner (Admiral), name-then-verb: the old admiral said"],
  ],
  [
    ["Admiral Otto Brenner came.", "“It is much too late,” his admiral said."],
    ["“It is much too late,” direct, nobody"],
  ],
];

describe("who speaks is told", () => {
  test.each(appositionsBeside)("across what is said of the name: beside a sentence, %j", (says, told) => {
    expect(linesOf([`${sentence} ${says}.`])).toEqual([`${sentence} direct, ${told}`]);
  });

  test.each(appositions)("across what is said of the name: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(furtherAppositionsBeside)("across more of that: beside a sentence, %j", (says, told) => {
    expect(linesOf([`${sentence} ${says}.`])).toEqual([`${sentence} direct, ${told}`]);
  });

  test.each(furtherAppositions)("across more of that: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(passedByBeside)("past a phrase that is not the subject: beside a sentence, %j", (says, told) => {
    expect(linesOf([`${sentence} ${says}.`])).toEqual([`${sentence} direct, ${told}`]);
  });

  test.each(passedByAround)("past a phrase that is not the subject: around a few words, %j", (says, told) => {
    expect(linesOf([says.replace("…", words)])).toEqual([`${words} mixed, ${told}`]);
  });

  test.each(passedBy)("past a phrase that is not the subject: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });
});
