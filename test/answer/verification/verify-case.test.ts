import { describe, expect, test } from "vitest";
import { verify } from "../../../src/answer/index.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { told } from "../../support/told.ts";
import { words } from "../../support/verified/words.ts";

const revision = await revisionOf(words);

describe("case", () => {
  test.each([
    [
      "is left aside for short forms in small letters",
      "the covid-19 ward was shut, and who said so",
      ["verbatim, other case", "in words 1: 43 The COVID-19 ward was shut, and WHO said so"],
    ],
    [
      "is left aside for short forms in capitals",
      "THE COVID-19 WARD WAS SHUT, AND WHO SAID SO",
      ["verbatim, other case", "in words 1: 43 The COVID-19 ward was shut, and WHO said so"],
    ],
    [
      "is left aside where the record is all in capitals",
      "Nobody saw the ship of the us company",
      ["verbatim, other case", "in words 3: 0 NOBODY SAW THE SHIP OF THE US COMPANY"],
    ],
    [
      "is the record’s where all is in capitals",
      "NOBODY SAW THE SHIP OF THE US COMPANY",
      ["verbatim", "in words 3: 0 NOBODY SAW THE SHIP OF THE US COMPANY"],
    ],
    [
      "is left aside where the record is all in small letters",
      "all in small letters the pilots told US WHO came",
      ["verbatim, other case", "in words 4: 0 all in small letters the pilots told us who came"],
    ],
    ["tells a short form alone from a word", "US", ["verbatim", "in words 3: 27 US", "also in words 4"]],
    [
      "is left aside in a single word in small letters",
      "us",
      ["verbatim, other case", "in words 3: 27 US", "also in words 4", "also in words 5"],
    ],
    [
      "is the record’s where a quotation opens",
      "said so: it is time",
      ["verbatim", "in words 1: 79 said so: “It is time", "mixed: COVID-19"],
    ],
    [
      "differs behind the first word",
      "said so: It is Time",
      ["verbatim, other case", "in words 1: 79 said so: “It is time", "mixed: COVID-19"],
    ],
    [
      "is the record’s where sentences open in the record",
      "who paid? we did. did we? yes!",
      ["verbatim", "in words 5: 0 Who paid? We did. Did we? “Yes", "mixed: not identified"],
    ],
    [
      "is the record’s where sentences open in the words",
      "Who paid, we did: Did we",
      ["verbatim", "in words 5: 0 Who paid? We did. Did we"],
    ],
    [
      "differs inside a sentence",
      "Who Paid? We did",
      ["verbatim, other case", "in words 5: 0 Who paid? We did"],
    ],
    [
      "differs behind the first letter",
      "WHo paid? We did",
      ["verbatim, other case", "in words 5: 0 Who paid? We did"],
    ],
    [
      "is the record’s behind dots",
      "Answer… Was ‘maybe’ to them",
      ["verbatim", "in words 5: 37 answer… was ‘maybe’ to them"],
    ],
    [
      "is the record’s behind quotation marks",
      "was ‘Maybe’ to them; “Perhaps” to us",
      ["verbatim", "in words 5: 45 was ‘maybe’ to them; “perhaps” to us"],
    ],
    [
      "is the record’s where the record opens a quotation",
      "was ‘maybe’ to them; Perhaps to us",
      ["verbatim", "in words 5: 45 was ‘maybe’ to them; “perhaps” to us"],
    ],
  ])("%s: %s", async (_, words, lines) => {
    expect(told(await verify(revision, words))).toEqual(lines);
  });
});
