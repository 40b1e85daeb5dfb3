import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** Paragraphs, and a line for each quotation: its words, who says them, and by which words that is known. */
type Case = readonly [paragraphs: readonly string[], lines: readonly string[]];

/** What the author says, and who speaks by it, and by which of the words. */
type Told = readonly [says: string, told: string];

const sentence = "“It is much too late,”";

/** Stands where a row has dots. */
const words = "“a ruin since the flood”";

const beforeBeside: readonly Told[] = [
  ["London and Tom Roe said", "nobody"],
  [
    "Ida Marrow of the Globe and Mail said",
    "Ida Marrow, name-then-verb: Ida Marrow of the Globe and Mail said",
  ],
  ["a spokesman for the Bank of Corvale said", "nobody"],
  ["a spokesman for Ida Marrow said", "nobody"],
  ["a reporter for the old Italian newspaper Corriere said", "nobody"],
  ["a senior official in Brussels said", "nobody"],
  ["Tom Roe, Otto Brenner and Ida Marrow said", "nobody"],
  ["one of the pilots said", "nobody"],
  [
    "Ida Marrow in the north of London said",
    "Ida Marrow, name-then-verb: Ida Marrow in the north of London said",
  ],
  ["Ida Marrow for the Gazette said", "Ida Marrow, name-then-verb: Ida Marrow for the Gazette said"],
  ["Petra Lisk, Tom Roe and the mayor said", "nobody"],
  ["the mayor and Tom Roe said", "nobody"],
  ["Gazette reporters in Brussels said", "nobody"],
  ["a number of pilots at the quay said", "nobody"],
  ["a man at sea with Tom Roe said", "nobody"],
  [
    "Ida Marrow, who was at sea with Tom Roe, said",
    "Ida Marrow, name-then-verb: Ida Marrow, who was at sea with Tom Roe, said",
  ],
  ["the State Department said", "State Department, name-then-verb: State Department said"],
  ["State Department officials in London said", "nobody"],
  ["Ida Marrow — 64, of Corvale — said", "Ida Marrow, name-then-verb: Ida Marrow — 64, of Corvale — said"],
  ["Ida Marrow (D-Calif.), 64, said", "Ida Marrow, name-then-verb: Ida Marrow (D-Calif.), 64, said"],
  ["Ida Marrow, a pilot, (64), said", "Ida Marrow (pilot), name-then-verb: Ida Marrow, a pilot, (64), said"],
];

const beforeAround: readonly Told[] = [
  [
    "It came up on Friday after Tom Roe, asked about the tide, had said that the quay was ….",
    "Tom Roe, verb-before: Tom Roe, asked about the tide, had said",
  ],
  [
    "They sang for pilots such as Tom Roe of London, who said that the quay was ….",
    "Tom Roe, verb-before: Tom Roe of London, who said",
  ],
  [
    "Petra Lisk and Tom Roe said that the quay was ….",
    "Petra Lisk and Tom Roe, verb-before: Petra Lisk and Tom Roe said",
  ],
  [
    "When asked, Petra Lisk and Tom Roe said that the quay was ….",
    "Petra Lisk and Tom Roe, verb-before: Petra Lisk and Tom Roe said",
  ],
  ["The tide rose, and Lisk Quill who said it was … left.", "Lisk Quill, verb-before: Lisk Quill who said"],
  ["The tide rose: Ida Marrow, 64, said it was ….", "Ida Marrow, verb-before: Ida Marrow, 64, said"],
];

const before: readonly Case[] = [
  [
    ["Ida Marrow; the pilot, 64, said the quay was “late as ever again”."],
    ["“late as ever again” mixed, nobody"],
  ],
  [
    ["Ida Marrow: the pilot, 64, said the quay was “late as ever again”."],
    ["“late as ever again” mixed, nobody"],
  ],
];

const friendsBeside: readonly Told[] = [
  ["friends of Tom Roe said", "nobody"],
  ["old friends of Tom Roe said", "nobody"],
  ["friends of the admiral said", "nobody"],
  ["friends in London said", "nobody"],
  ["fans with Tom Roe said", "nobody"],
  ["people near Tom Roe said", "nobody"],
  ["women with Tom Roe said", "nobody"],
];

const friendsAround: readonly Told[] = [
  ["Friends of Tom Roe said that it was ….", "nobody"],
  ["As the tide rises in May Tom Roe said that it was ….", "Tom Roe, verb-before: Tom Roe said"],
];

const friends: readonly Case[] = [
  [["The tide rose, and supporters of Tom Roe said: “It is late.”"], ["“It is late.” direct, nobody"]],
];

const subjectsBeside: readonly Told[] = [
  ["London, who knows, said", "nobody"],
  ["Ida Marrow — who sails — said", "Ida Marrow, name-then-verb: Ida Marrow — who sails — said"],
  ["Ida Marrow — a pilot — said", "Ida Marrow, name-then-verb: Ida Marrow — a pilot — said"],
  ["Ida Marrow quietly also said", "Ida Marrow, name-then-verb: Ida Marrow quietly also said"],
  ["Ida Marrow on Monday said", "Ida Marrow, name-then-verb: Ida Marrow on Monday said"],
  [
    "Ida Marrow, a keeper in London, said",
    "Ida Marrow, name-then-verb: Ida Marrow, a keeper in London, said",
  ],
  [
    "Ida Marrow of Corvale, South Carolina, said",
    "Ida Marrow, name-then-verb: Ida Marrow of Corvale, South Carolina, said",
  ],
  [
    "Ida Marrow, the chief of the union, said",
    "Ida Marrow (chief of the union), name-then-verb: Ida Marrow, the chief of the union, said",
  ],
  [
    "Ida Marrow, chief of the union, said",
    "Ida Marrow (chief of the union), name-then-verb: Ida Marrow, chief of the union, said",
  ],
  ["Ida Marrow, chief of the union said", "Ida Marrow, name-then-verb: Ida Marrow, chief of the union said"],
  ["Ida Marrow and chief of the union said", "nobody"],
];

const subjects: readonly Case[] = [
  [
    ["The tide rose, but London, who said “it is late at night”, slept."],
    ["“it is late at night” mixed, nobody"],
  ],
  [
    ["Ida Marrow — of the Harbour Board — who said “it is late at night”, left."],
    ["“it is late at night” mixed, Ida Marrow, verb-before: Ida Marrow — of the Harbour Board — who said"],
  ],
  [
    ["The Harbour Board, which said “it is late at night”, left."],
    ["“it is late at night” mixed, Harbour Board, verb-before: Harbour Board, which said"],
  ],
  [["The pilot who said “it is late at night” left."], ["“it is late at night” mixed, nobody"]],
  [
    ["The crew, president and chief of the union said it was “late as ever again”."],
    ["“late as ever again” mixed, nobody"],
  ],
  [["Tom Roe left, but she said the quay was “late as ever again”."], ["“late as ever again” mixed, nobody"]],
  [
    ["Ida Marrow left but said the quay was “late as ever again”."],
    ["“late as ever again” mixed, Ida Marrow, verb-before: Ida Marrow left but said"],
  ],
  [
    ["Ida Marrow left, and said the quay was “late as ever again”."],
    ["“late as ever again” mixed, Ida Marrow, verb-before: Ida Marrow left, and said"],
  ],
];

const eitherSideBeside: readonly Told[] = [
  ["0 of 9 pilots said", "nobody"],
  ["Ida Marrow of the U.S. Senate said", "Ida Marrow, name-then-verb: Ida Marrow of the U.S. Senate said"],
  ["said the Gazette’s Ida Marrow", "Ida Marrow, verb-then-name: said the Gazette’s Ida Marrow"],
  ["said another Twitter user", "nobody"],
  ["Ida Marrow, Tom Roe and the crew said", "nobody"],
  ["said Ida Marrow, Tom Roe, and left", "Ida Marrow, verb-then-name: said Ida Marrow"],
  ["added he", "nobody"],
  ["Ida Marrow-led pilots said", "nobody"],
];

const eitherSideAround: readonly Told[] = [
  ["As Ida Marrow said it, Tom Roe called it ….", "Tom Roe, verb-before: Tom Roe called"],
];

const eitherSide: readonly Case[] = [
  [
    ["It was 0 when Ida Marrow said: “It is late.”"],
    ["“It is late.” direct, Ida Marrow, verb-before: Ida Marrow said"],
  ],
  [["“He said ‘no.’ ” Ida Marrow left."], ["“He said ‘no.’ ” direct, nobody"]],
  [
    ["The tide rose with Tom Roe.) ) Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["The tide rose near Tom Roe, D-Calif. Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, nobody"],
  ],
  [
    ["Mayor Ida Marrow came.", "“It is much too late,” told she the crew."],
    ["“It is much too late,” direct, nobody"],
  ],
  [
    ["Mayor Ida Marrow came.", "“It is much too late,” added she."],
    ["“It is much too late,” direct, Ida Marrow (Mayor), verb-then-name: added she"],
  ],
];

describe("who speaks is told", () => {
  test.each(beforeBeside)("in the phrase before the verb: beside a sentence, %j", (says, told) => {
    expect(linesOf([`${sentence} ${says}.`])).toEqual([`${sentence} direct, ${told}`]);
  });

  test.each(beforeAround)("in the phrase before the verb: around a few words, %j", (says, told) => {
    expect(linesOf([says.replace("…", words)])).toEqual([`${words} mixed, ${told}`]);
  });

  test.each(before)("in the phrase before the verb: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(friendsBeside)("behind a preposition: beside a sentence, %j", (says, told) => {
    expect(linesOf([`${sentence} ${says}.`])).toEqual([`${sentence} direct, ${told}`]);
  });

  test.each(friendsAround)("behind a preposition: around a few words, %j", (says, told) => {
    expect(linesOf([says.replace("…", words)])).toEqual([`${words} mixed, ${told}`]);
  });

  test.each(friends)("behind a preposition: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(subjectsBeside)("as the subject of the verb: beside a sentence, %j", (says, told) => {
    expect(linesOf([`${sentence} ${says}.`])).toEqual([`${sentence} direct, ${told}`]);
  });

  test.each(subjects)("as the subject of the verb: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(eitherSideBeside)("on either side of the verb: beside a sentence, %j", (says, told) => {
    expect(linesOf([`${sentence} ${says}.`])).toEqual([`${sentence} direct, ${told}`]);
  });

  test.each(eitherSideAround)("on either side of the verb: around a few words, %j", (says, told) => {
    expect(linesOf([says.replace("…", words)])).toEqual([`${words} mixed, ${told}`]);
  });

  test.each(eitherSide)("on either side of the verb: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });
});
