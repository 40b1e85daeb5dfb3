import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** Paragraphs, and a line for each quotation: its words, who says them, and by which words that is known. */
type Case = readonly [paragraphs: readonly string[], lines: readonly string[]];

const colons: readonly Case[] = [
  [["Ida Marrow met Tom Roe: “Nobody sails at dawn.”"], ["“Nobody sails at dawn.” direct, nobody"]],
  [
    ["Ida Marrow in a talk with Tom Roe: “Nobody sails at dawn.”"],
    ["“Nobody sails at dawn.” direct, Ida Marrow, colon: Ida Marrow"],
  ],
  [["Ida Marrow kept a note: “Nobody sails at dawn.”"], ["“Nobody sails at dawn.” direct, nobody"]],
  [["The tide rose: “Nobody sails at dawn.”"], ["“Nobody sails at dawn.” direct, nobody"]],
];

const signatures: readonly Case[] = [
  [
    ["“Nobody sails at dawn.” — Otto Brenner on Monday"],
    ["“Nobody sails at dawn.” direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [["“Nobody sails at dawn.” (Otto Brenner)"], ["“Nobody sails at dawn.” direct, nobody"]],
  [["“Nobody sails at dawn.” — Harbour Gazette"], ["“Nobody sails at dawn.” direct, nobody"]],
  [["“Nobody sails at dawn.” — Otto Brenner’s log"], ["“Nobody sails at dawn.” direct, nobody"]],
  [["“Nobody sails at dawn.” — Lisk"], ["“Nobody sails at dawn.” direct, nobody"]],
  [
    ["Ida Marrow wrote of “nobody who sails at dawn” — Otto Brenner."],
    ["“nobody who sails at dawn” mixed, Ida Marrow, verb-before: Ida Marrow wrote"],
  ],
  [["The pier is “a ruin since the flood” — Otto Brenner."], ["“a ruin since the flood” mixed, nobody"]],
  [["“Nobody sails at dawn.”", "— Republicans"], ["“Nobody sails at dawn.” direct, nobody"]],
];

describe("a name that no verb stands beside is a speaker’s", () => {
  test.each(colons)("of a colon in %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(signatures)("of a signature in %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });
});
