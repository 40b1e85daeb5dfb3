import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** Paragraphs, and a line for each quotation: its words, who says them, and by which words that is known. */
type Case = readonly [paragraphs: readonly string[], lines: readonly string[]];

/** What the author says, and who speaks by it, and by which of the words. */
type Told = readonly [says: string, told: string];

const sentence = "“It is much too late,”";

/** Stands where a row has dots. */
const words = "“a ruin since the flood”";

const usesBeside: readonly Told[] = [
  ["Ida Marrow was just told", "nobody"],
  ["Ida Marrow was quietly told", "nobody"],
  ["Ida Marrow would quietly have said", "nobody"],
  ["Ida Marrow has quietly said", "Ida Marrow, name-then-verb: Ida Marrow has quietly said"],
  ["Ida Marrow was always saying", "Ida Marrow, name-then-verb: Ida Marrow was always saying"],
  ["Ida Marrow may say", "nobody"],
];

const usesAround: readonly Told[] = [
  [
    "Ida Marrow did not sail but said that the quay was ….",
    "Ida Marrow, verb-before: Ida Marrow did not sail but said",
  ],
  [
    "Ida Marrow did not sail and said that the quay was ….",
    "Ida Marrow, verb-before: Ida Marrow did not sail and said",
  ],
  ["Ida Marrow denied saying that the quay was ….", "nobody"],
  ["Ida Marrow denied that Otto Brenner had said that the quay was ….", "nobody"],
  ["Ida Marrow denied that on the old north quay Otto Brenner said it was ….", "nobody"],
  ["The pilot, Ida Marrow, called the quay ….", "Ida Marrow, verb-before: Ida Marrow, called"],
  ["Had Ida Marrow said that the quay was …, nobody heard.", "nobody"],
  ["Unless Ida Marrow said that the quay was …, nobody heard.", "nobody"],
  ["Nor had Ida Marrow said that the quay was ….", "nobody"],
  ["Only Ida Marrow said that the quay was ….", "Ida Marrow, verb-before: Ida Marrow said"],
  [
    "Ida Marrow continued to say that the quay was ….",
    "Ida Marrow, verb-before: Ida Marrow continued to say",
  ],
  ["Tom Roe told the mayor, who said it was ….", "nobody"],
];

const uses: readonly Case[] = [
  [
    ["Ida Marrow, called “the Gull of the North Quay” by her crew, left."],
    ["“the Gull of the North Quay” mixed, nobody"],
  ],
  [
    ["“Late at night,” also said Ida Marrow."],
    ["“Late at night,” direct, Ida Marrow, verb-then-name: said Ida Marrow"],
  ],
  [
    ["“Late at night,” — later said Ida Marrow."],
    ["“Late at night,” direct, Ida Marrow, verb-then-name: said Ida Marrow"],
  ],
  [["The quay, recalls Marrow is “not good at all”."], ["“not good at all” mixed, nobody"]],
  [
    ["The quay, recalls Marrow, is “not good at all”."],
    ["“not good at all” mixed, Marrow, verb-before: recalls Marrow"],
  ],
  [["The quay, recalls the mayor, is “not good at all”."], ["“not good at all” mixed, nobody"]],
];

const otherUsesAround: readonly Told[] = [
  ["Ida Marrow said that the quay was …?", "nobody"],
  ["Nor even Ida Marrow said that the quay was ….", "nobody"],
  ["Ida Marrow never quite said that the quay was ….", "nobody"],
  ["Ida Marrow may also say that the quay was ….", "nobody"],
  ["Ida Marrow may also have said that the quay was ….", "nobody"],
];

const otherUses: readonly Case[] = [
  [["“It is much too late,” Ida Marrow said?"], ["“It is much too late,” direct, nobody"]],
  [["Some say “late”."], ["“late” mixed, nobody"]],
  [["Others said “late”."], ["“late” mixed, nobody"]],
  [["One said “late”."], ["“late” mixed, nobody"]],
];

const othersBeside: readonly Told[] = [
  ["Marrow, R-Ill., said", "Marrow, name-then-verb: Marrow, R-Ill., said"],
  ["Long Roe said", "Long Roe, name-then-verb: Long Roe said"],
];

const othersAround: readonly Told[] = [
  ["Ida Marrow waved, and said it was …?", "nobody"],
  [
    "Ida Marrow knows Tom Roe and said that the quay was ….",
    "Ida Marrow, verb-before: Ida Marrow knows Tom Roe and said",
  ],
  ["Nor even Ida Marrow waved or said it was ….", "nobody"],
];

const others: readonly Case[] = [
  [
    ["The tide rose, and Marrow, 33, said: “It is late.”"],
    ["“It is late.” direct, Marrow, verb-before: Marrow, 33, said"],
  ],
  [
    ["Ida Marrow on the quay where Tom Roe slept, 64, said: “It is late.”"],
    ["“It is late.” direct, Ida Marrow, verb-before: Ida Marrow on the quay where Tom Roe slept, 64, said"],
  ],
  [
    ["In a talk on Monday Ida Marrow went further: “It is late.”"],
    ["“It is late.” direct, Ida Marrow, colon: Ida Marrow"],
  ],
  [
    ["Ida Marrow said it, adding: “It is late.”"],
    ["“It is late.” direct, Ida Marrow, verb-before: Ida Marrow said it, adding"],
  ],
  [["“It is late,” Ida Marrow's friend said."], ["“It is late,” direct, nobody"]],
  [
    ["TASS’S answer: “It is late at night.”"],
    ["“It is late at night.” direct, TASS, verb-before: TASS’S answer"],
  ],
];

const german: readonly Case[] = [
  [
    ["Darauf kam der Bürgermeister von Bremen Anna Weber. „Der Wind ist zu stark.“"],
    [
      "„Der Wind ist zu stark.“ direct, Anna Weber (Bürgermeister von Bremen), introduced: Bürgermeister von Bremen Anna Weber",
    ],
  ],
  [["Weil es so Jens Torvald gefällt, ist die Mole „in keinem guten Zustand“."], []],
];

const french: readonly Case[] = [
  [
    ["« Nous partons demain », s’est exclamé Yann Morvézic."],
    ["« Nous partons demain » direct, Yann Morvézic, verb-then-name: exclamé Yann Morvézic"],
  ],
  [
    ["« Nous partons demain », dit D’Arvor."],
    ["« Nous partons demain » direct, D’Arvor, verb-then-name: dit D’Arvor"],
  ],
];

const russian: readonly Case[] = [
  [
    ["«Порт отремонтируют», — сказали Ветлугин и Орлов."],
    ["«Порт отремонтируют» direct, Ветлугин и Орлов, verb-then-name: сказали Ветлугин и Орлов"],
  ],
  [["«Мы уходим завтра», — сообщил решение Ветлугина."], ["«Мы уходим завтра» direct, nobody"]],
  [
    ["«Мы уходим завтра», — сообщил министр Ветлугин."],
    ["«Мы уходим завтра» direct, Ветлугин, verb-then-name: сообщил министр Ветлугин"],
  ],
];

describe("who speaks is told", () => {
  test.each(usesBeside)("where the verb tells that it was said: beside a sentence, %j", (says, told) => {
    expect(linesOf([`${sentence} ${says}.`])).toEqual([`${sentence} direct, ${told}`]);
  });

  test.each(usesAround)("where the verb tells that it was said: around a few words, %j", (says, told) => {
    expect(linesOf([says.replace("…", words)])).toEqual([`${words} mixed, ${told}`]);
  });

  test.each(uses)("where the verb tells that it was said: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(otherUsesAround)("where it may tell something else: around a few words, %j", (says, told) => {
    expect(linesOf([says.replace("…", words)])).toEqual([`${words} mixed, ${told}`]);
  });

  test.each(otherUses)("where it may tell something else: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(othersBeside)("of several that stand near: beside a sentence, %j", (says, told) => {
    expect(linesOf([`${sentence} ${says}.`])).toEqual([`${sentence} direct, ${told}`]);
  });

  test.each(othersAround)("of several that stand near: around a few words, %j", (says, told) => {
    expect(linesOf([says.replace("…", words)])).toEqual([`${words} mixed, ${told}`]);
  });

  test.each(others)("of several that stand near: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(german)("in German: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs, { language: "de" })).toEqual(lines);
  });

  test.each(french)("in French: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs, { language: "fr" })).toEqual(lines);
  });

  test.each(russian)("in Russian: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs, { language: "ru" })).toEqual(lines);
  });
});
