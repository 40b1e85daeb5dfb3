import { describe, expect, test } from "vitest";
import { declaring, linesOf, speaker } from "../../support/attributed.ts";

/** Paragraphs, and a line for each quotation: its words, who says them, and by which words that is known. */
type Case = readonly [paragraphs: readonly string[], lines: readonly string[]];

const forms: readonly Case[] = [
  [
    ["Ida Marrow said of the quay “Nobody sails at dawn any more.”"],
    ["“Nobody sails at dawn any more.” direct, Ida Marrow, verb-before: Ida Marrow said"],
  ],
  [
    ["Ida Marrow said of the quay “Nobody sails at dawn any more” and left."],
    ["“Nobody sails at dawn any more” mixed, Ida Marrow, verb-before: Ida Marrow said"],
  ],
  [
    ["Ida Marrow said, “Nobody sails at dawn any more” and left."],
    ["“Nobody sails at dawn any more” direct, Ida Marrow, verb-before: Ida Marrow said"],
  ],
  [
    ["Ida Marrow said that “Nobody sails at dawn any more” and left."],
    ["“Nobody sails at dawn any more” direct, Ida Marrow, verb-before: Ida Marrow said"],
  ],
  [
    ["Ida Marrow said that “nobody sails at dawn any more” and left."],
    ["“nobody sails at dawn any more” mixed, Ida Marrow, verb-before: Ida Marrow said"],
  ],
  [
    ["Ida Marrow wrote:", "> We sail at dawn."],
    ["We sail at dawn. direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["Ida Marrow wrote:", "> We sail.\n> — Otto Brenner, pilot"],
    ["We sail. direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [
    ["“We sailed (all [of] us) at dawn,” Ida Marrow said."],
    [
      "“We sailed (all [of] us) at dawn,” direct, Ida Marrow, name-then-verb: Ida Marrow said + (all [of] us)",
    ],
  ],
];

const none: readonly (readonly string[])[] = [
  ["Ida Marrow praised the novel “Night falls on the quay”, Tom Roe said."],
  ["Ida Marrow saw “Tide and Time of the North Quay” at night, Tom Roe said."],
  ["“Non-paper” is a term that nobody likes."],
  ["The quay is “late again” this year."],
  ["The tide rose on the “Night and Fog of the North”."],
  ["Many may say the quay is “shut for good and all”."],
];

const marks: readonly Case[] = [
  [
    ['Ida Marrow said," We wait here at the quay."'],
    ['" We wait here at the quay." direct, Ida Marrow, verb-before: Ida Marrow said'],
  ],
  [
    ["Ida Marrow said:” We wait here at the quay.”"],
    ["” We wait here at the quay.” direct, Ida Marrow, verb-before: Ida Marrow said"],
  ],
  [
    ['“We wait here at the quay," Ida Marrow said.'],
    ['“We wait here at the quay," direct, Ida Marrow, name-then-verb: Ida Marrow said'],
  ],
  [
    ['"We wait here at the quay,” Ida Marrow said.'],
    ['"We wait here at the quay,” direct, Ida Marrow, name-then-verb: Ida Marrow said'],
  ],
  [
    ["‘The miners’ ferry is late,’ Ida Marrow said."],
    ["‘The miners’ ferry is late,’ direct, Ida Marrow, name-then-verb: Ida Marrow said"],
  ],
  [
    ["'We wait here at the quay,' Ida Marrow said."],
    ["'We wait here at the quay,' direct, Ida Marrow, name-then-verb: Ida Marrow said"],
  ],
  [
    ["“We wait here, Ida Marrow said, and left. “It is late,” she added."],
    [
      "“We wait here, direct, Ida Marrow, name-then-verb: Ida Marrow said",
      "“It is late,” direct, Ida Marrow, name-then-verb: she added",
    ],
  ],
  [
    ["Ida Marrow said: “We wait here. The tide rose over the quay."],
    ["“We wait here. direct, Ida Marrow, verb-before: Ida Marrow said"],
  ],
  [
    ["“We wait here,” Ida Marrow said.", "“The tide rose over the quay.", "We saw it.” Then she left."],
    [
      "“We wait here,” direct, Ida Marrow, name-then-verb: Ida Marrow said",
      "“The tide rose over the quay. direct, Ida Marrow, continued: Ida Marrow said",
      "We saw it.” direct, Ida Marrow, continued: Ida Marrow said",
    ],
  ],
];

const asides: readonly (readonly [language: string, paragraph: string, lines: readonly string[]])[] = [
  [
    "ru",
    "«Уходим завтра утром! — крикнул Сергей Ветлугин. — Паром ждёт».",
    [
      "«Уходим завтра утром! direct, Сергей Ветлугин, verb-then-name: крикнул Сергей Ветлугин",
      "Паром ждёт» direct, Сергей Ветлугин, introduced: Сергей Ветлугин",
    ],
  ],
  [
    "ru",
    "«Паром ждёт, — белый, как снег на маяке, — и уходит завтра», — сказал Сергей Ветлугин.",
    [
      "«Паром ждёт, — белый, как снег на маяке, — и уходит завтра» direct, Сергей Ветлугин, verb-then-name: сказал Сергей Ветлугин",
    ],
  ],
  [
    "en",
    "“The quay is shut, — said the crew of the ferry, — and dark,” Ida Marrow said.",
    [
      "“The quay is shut, — said the crew of the ferry, — and dark,” direct, Ida Marrow, name-then-verb: Ida Marrow said",
    ],
  ],
  [
    "fr",
    "Yann Morvézic a averti d’« un jour difficile pour tout le port ».",
    ["« un jour difficile pour tout le port » mixed, Yann Morvézic, verb-before: Yann Morvézic a averti"],
  ],
];

describe("quoted words are told by how they stand", () => {
  test.each(forms)("in the sentence of %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(none.map((paragraphs) => [paragraphs]))("as no quotation in %j", (paragraphs) => {
    expect(linesOf(paragraphs)).toEqual([]);
  });

  test.each(marks)("between the marks of %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(asides)("in %s with the author’s words inside, %j", (language, paragraph, lines) => {
    expect(linesOf([paragraph], { language })).toEqual(lines);
  });
});

test("behind words that are left open, a quotation that names its speaker is not the main speaker’s", () => {
  const speakers = declaring(speaker("Ida Marrow"));

  expect(linesOf(["“We wait here.", "Tom Roe said: “It is late.”"], { speakers })).toEqual([
    "“We wait here. direct, Ida Marrow, document-speaker",
    "“It is late.” direct, Tom Roe, verb-before: Tom Roe said",
  ]);
});
