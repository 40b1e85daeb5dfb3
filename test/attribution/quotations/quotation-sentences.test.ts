import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** Paragraphs, and a line for each quotation: its words, who says them, and by which words that is known. */
type Case = readonly [paragraphs: readonly string[], lines: readonly string[]];

/** What the author says, and who speaks by it, and by which of the words. */
type Told = readonly [says: string, told: string];

const sentence = "“It is much too late,”";

/** Stands where a row has dots. */
const words = "“a ruin since the flood”";

const sentences: readonly Case[] = [
  [
    ["The tide rose with Tom Roe. Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["The tide rose with Tom Roe! Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["The tide rose with Tom Roe? Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["The tide rose with Tom Roe... Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["The tide rose with Tom Roe… Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["The tide rose with Tom Roe。 Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["The tide rose with Tom Roe.) Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["The tide rose with Tom Roe.] Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["The tide rose with Tom Roe.” Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["The tide rose with Tom Roe, Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, nobody"],
  ],
  [
    ["The tide rose with Tom Roe; Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, nobody"],
  ],
  [
    ["The tide rose with Tom Roe – Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, nobody"],
  ],
  [
    ["The tide rose with Tom Roe. — Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["The tide rose with Tom Roe. • Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["The tide rose with Tom Roe. 14 pilots and Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["The tide rose with Tom Roe. then Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, nobody"],
  ],
  [
    ["The tide rose with Tom Roe. “Late.” Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Late.” direct, nobody", "“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["The tide rose, said Tom Roe of the U.S. Senate. Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
  [
    ["The tide rose with Tom Roe (R-Tex.). Ida Marrow waved. “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, introduced: Ida Marrow"],
  ],
];

const spellingsBeside: readonly Told[] = [
  ["Gen Tom Roe said", "Tom Roe (Gen), name-then-verb: Gen Tom Roe said"],
  ["Gen. Tom Roe said", "Tom Roe (Gen.), name-then-verb: Gen. Tom Roe said"],
  ["Long said", "Long, name-then-verb: Long said"],
  ["Fred Roe, 64, said", "Fred Roe, name-then-verb: Fred Roe, 64, said"],
  ["Edward Said wrote", "Edward Said, name-then-verb: Edward Said wrote"],
  ["Shea said", "Shea, name-then-verb: Shea said"],
  ["Zora Lund said", "Zora Lund, name-then-verb: Zora Lund said"],
  ["Ada Quill said", "Ada Quill, name-then-verb: Ada Quill said"],
  ["Élodie Lund said", "Élodie Lund, name-then-verb: Élodie Lund said"],
  ["Ida Marrow-Roe said", "Ida Marrow-Roe, name-then-verb: Ida Marrow-Roe said"],
];

const spellingsAround: readonly Told[] = [["The quay was … and bare, said Ida Marrow", "nobody"]];

const spellings: readonly Case[] = [
  [
    ["In 2020 Ida Marrow said: “It is late.”"],
    ["“It is late.” direct, Ida Marrow, verb-before: Ida Marrow said"],
  ],
  [
    ["Ida MARROW’S answer: “It is late at night.”"],
    ["“It is late at night.” direct, Ida MARROW, verb-before: Ida MARROW’S answer"],
  ],
  [
    ["Ida Marrow's answer: “It is late at night.”"],
    ["“It is late at night.” direct, Ida Marrow, verb-before: Ida Marrow's answer"],
  ],
  [
    ["Ida Marrow left. “It is late,” she's said."],
    ["“It is late,” direct, Ida Marrow, name-then-verb: she's said"],
  ],
  [
    ["The tide rose. “It is late.” ― Otto Brenner"],
    ["“It is late.” direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [
    ["The tide rose. “It is late.” -- Otto Brenner"],
    ["“It is late.” direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [["“It is late.” ― Otto Brenner"], ["“It is late.” direct, Otto Brenner, signature: Otto Brenner"]],
  [["“It is late.” -- Otto Brenner"], ["“It is late.” direct, Otto Brenner, signature: Otto Brenner"]],
  [["“It is late.” - Otto Brenner"], ["“It is late.” direct, Otto Brenner, signature: Otto Brenner"]],
];

describe("who speaks is told", () => {
  test.each(sentences)("from sentence to sentence: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(spellingsBeside)("by how words are written: beside a sentence, %j", (says, told) => {
    expect(linesOf([`${sentence} ${says}.`])).toEqual([`${sentence} direct, ${told}`]);
  });

  test.each(spellingsAround)("by how words are written: around a few words, %j", (says, told) => {
    expect(linesOf([says.replace("…", words)])).toEqual([`${words} mixed, ${told}`]);
  });

  test.each(spellings)("by how words are written: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each([
    [395, "Ida Marrow, verb-before: Ida Marrow said"],
    [397, "nobody"],
  ])("in a sentence with %d adverbs, of which the first 400 words and marks count", (adverbs, told) => {
    const says = `Ida Marrow said ${"very ".repeat(adverbs)}loudly of …`;

    expect(linesOf([says.replace("…", words)])).toEqual([`${words} mixed, ${told}`]);
  });
});
