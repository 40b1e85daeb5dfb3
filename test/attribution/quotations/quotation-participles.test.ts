import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** Paragraphs, and a line for each quotation: its words, who says them, and by which words that is known. */
type Case = readonly [paragraphs: readonly string[], lines: readonly string[]];

/** What the author says, and who speaks by it, and by which of the words. */
type Told = readonly [says: string, told: string];

/** Stands where a row has dots. */
const words = "“a ruin since the flood”";

const participlesAround: readonly Told[] = [
  [
    "Tom Roe and Ida Marrow issued a plan describing the quay as ….",
    "Tom Roe and Ida Marrow, verb-before: Tom Roe and Ida Marrow issued a plan describing",
  ],
  [
    "Tom Roe issued a plan describing the quay as ….",
    "Tom Roe, verb-before: Tom Roe issued a plan describing",
  ],
  [
    "Ida Marrow, who was quoted as saying …, left.",
    "Ida Marrow, verb-before: Ida Marrow, who was quoted as saying",
  ],
  [
    "Tom Roe of the Gazette, who is quoted as saying …, left.",
    "Tom Roe, verb-before: Tom Roe of the Gazette, who is quoted as saying",
  ],
  ["The Gazette quoted Ida Marrow as saying ….", "Ida Marrow, verb-before: Ida Marrow as saying"],
  ["Tom Roe said no, adding that the quay was ….", "Tom Roe, verb-before: Tom Roe said no, adding"],
  ["Ida Marrow kept saying ….", "nobody"],
  ["Ida Marrow left saying ….", "nobody"],
  ["On Facebook writing …, the crew left.", "nobody"],
  ["Ida Marrow was always heard saying ….", "Ida Marrow, verb-before: Ida Marrow was always heard saying"],
  ["Nobody knew who Ida Marrow was. Saying … was not enough.", "nobody"],
  ["The tide rose. For saying … at sea, Ida Marrow was fined.", "nobody"],
  ["For saying …, Ida Marrow was fined.", "nobody"],
  ["Ida Marrow is known for saying ….", "nobody"],
  ["A letter saying … came to Ida Marrow.", "nobody"],
  ["A video shows a Gazette reporter saying ….", "nobody"],
  ["A video shows Ida Marrow quietly saying ….", "Ida Marrow, verb-before: Ida Marrow quietly saying"],
  [
    "Ida Marrow (a pilot) was heard saying ….",
    "Ida Marrow, verb-before: Ida Marrow (a pilot) was heard saying",
  ],
  [
    "Tom Roe waved to Otto Brenner, calling the quay ….",
    "Tom Roe, verb-before: Tom Roe waved to Otto Brenner, calling",
  ],
  ["In London, Ida Marrow waved, saying ….", "Ida Marrow, verb-before: Ida Marrow waved, saying"],
];

const participles: readonly Case[] = [
  [
    ["Tom Roe told Otto Brenner, adding: “It is late.”"],
    ["“It is late.” direct, Tom Roe, verb-before: Tom Roe told Otto Brenner, adding"],
  ],
];

const furtherParticiplesAround: readonly Told[] = [
  [
    "After Tom Roe left Ida Marrow was quoted as saying ….",
    "Ida Marrow, verb-before: Ida Marrow was quoted as saying",
  ],
  [
    "After Tom Roe left Ida Marrow was heard saying ….",
    "Ida Marrow, verb-before: Ida Marrow was heard saying",
  ],
  ["The Gazette quoted the mayor as saying ….", "nobody"],
  ["The Gazette, like TASS, quoted the mayor as saying ….", "nobody"],
  ["Ida Marrow was fined for saying ….", "Ida Marrow, verb-before: Ida Marrow was fined for saying"],
  ["Ida Marrow apologised for saying ….", "Ida Marrow, verb-before: Ida Marrow apologised for saying"],
  [
    "Ida Marrow quoted Tom Roe when saying ….",
    "Ida Marrow, verb-before: Ida Marrow quoted Tom Roe when saying",
  ],
  [
    "Ida Marrow attacked Tom Roe when saying ….",
    "Ida Marrow, verb-before: Ida Marrow attacked Tom Roe when saying",
  ],
  ["The crew was there. Later saying it was …, Ida Marrow left.", "nobody"],
  [
    "Tom Roe and Ida Marrow were heard saying ….",
    "Tom Roe and Ida Marrow, verb-before: Tom Roe and Ida Marrow were heard saying",
  ],
  [
    "Ida Marrow and Tom Roe laughed, saying ….",
    "Ida Marrow and Tom Roe, verb-before: Ida Marrow and Tom Roe laughed, saying",
  ],
];

const clausesAround: readonly Told[] = [
  [
    "As the tide rose, Ida Marrow inflamed tensions when saying ….",
    "Ida Marrow, verb-before: Ida Marrow inflamed tensions when saying",
  ],
  ["As the tide rose, London inflamed tensions when saying ….", "nobody"],
  ["As the tide rose, the crew inflamed tensions when saying ….", "nobody"],
  [
    "As the tide rose — Ida Marrow inflamed tensions when saying ….",
    "Ida Marrow, verb-before: Ida Marrow inflamed tensions when saying",
  ],
  [
    "The tide rose (at night) Ida Marrow inflamed tensions when saying ….",
    "Ida Marrow, verb-before: Ida Marrow inflamed tensions when saying",
  ],
  [
    "As Tom Roe left, Ida Marrow inflamed tensions when saying ….",
    "Ida Marrow, verb-before: Ida Marrow inflamed tensions when saying",
  ],
  ["As Tom Roe left, Ida Marrow aides inflamed tensions when saying ….", "nobody"],
  [
    "Tom Roe said no, Ida Marrow inflamed tensions when saying ….",
    "Ida Marrow, verb-before: Ida Marrow inflamed tensions when saying",
  ],
  ["Tom Roe said no, adding that the quay was ….", "Tom Roe, verb-before: Tom Roe said no, adding"],
  ["And as Tom Roe left, Ida Marrow waved, saying ….", "Ida Marrow, verb-before: Ida Marrow waved, saying"],
  ["As Tom Roe left, Ida Marrow waved, saying ….", "Ida Marrow, verb-before: Ida Marrow waved, saying"],
  [
    "Elected in May with Tom Roe, Ida Marrow waved, saying ….",
    "Ida Marrow, verb-before: Ida Marrow waved, saying",
  ],
  [
    "Monday, with Tom Roe gone, Ida Marrow waved, saying ….",
    "Ida Marrow, verb-before: Ida Marrow waved, saying",
  ],
  [
    "In May, when Tom Roe left, as the tide rose, Ida Marrow waved, saying ….",
    "Ida Marrow, verb-before: Ida Marrow waved, saying",
  ],
  [
    "In May, at dawn, as the tide rose, when Tom Roe left, Ida Marrow waved, saying ….",
    "Ida Marrow, verb-before: Ida Marrow waved, saying",
  ],
  [
    "Fred Roe, the pilot, waved, saying ….",
    "Fred Roe (pilot), verb-before: Fred Roe, the pilot, waved, saying",
  ],
  ["— As Tom Roe left, Ida Marrow waved, saying ….", "Ida Marrow, verb-before: Ida Marrow waved, saying"],
  ["To senator Tom Roe the mayor waved, saying ….", "nobody"],
  ["To Tom Roe, Ida Marrow waved, saying ….", "Ida Marrow, verb-before: Ida Marrow waved, saying"],
  ["The old senator waved, saying ….", "nobody"],
  ["The senator’s wife waved, saying ….", "nobody"],
  ["The senator Tom Roe waved, saying ….", "Tom Roe (senator), verb-before: Tom Roe waved, saying"],
  ["He waved, saying ….", "nobody"],
  ["Mayor Ida Marrow came. She waved, saying ….", "Ida Marrow (Mayor), verb-before: She waved, saying"],
  [
    "Mayor Ida Marrow came. The mayor waved, saying ….",
    "Ida Marrow (Mayor), verb-before: The mayor waved, saying",
  ],
  ["Mayor Ida Marrow came. The mayor’s wife waved, saying ….", "nobody"],
  [
    "Tom Roe and Ida Marrow left, saying ….",
    "Tom Roe and Ida Marrow, verb-before: Tom Roe and Ida Marrow left, saying",
  ],
  ["Ida Marrow’s friend left, saying ….", "nobody"],
  ["London was dark and Ida Marrow left, saying ….", "Ida Marrow, verb-before: Ida Marrow left, saying"],
];

describe("who speaks is told", () => {
  test.each(participlesAround)("by a participle: around a few words, %j", (says, told) => {
    expect(linesOf([says.replace("…", words)])).toEqual([`${words} mixed, ${told}`]);
  });

  test.each(participles)("by a participle: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(furtherParticiplesAround)(
    "by a participle with a verb before it: around a few words, %j",
    (says, told) => {
      expect(linesOf([says.replace("…", words)])).toEqual([`${words} mixed, ${told}`]);
    },
  );

  test.each(clausesAround)("by the clause before a participle: around a few words, %j", (says, told) => {
    expect(linesOf([says.replace("…", words)])).toEqual([`${words} mixed, ${told}`]);
  });
});
