import { describe, expect, test } from "vitest";
import { verify } from "../../../src/answer/index.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { told } from "../../support/told.ts";
import { pieces } from "../../support/verified/pieces.ts";

const revision = await revisionOf(pieces);

describe("words that are put together of one speech", () => {
  test.each([
    [
      "re-ordered",
      "It called the children back from the frozen harbour. A copper bell rang from the tower at noon.",
      [
        "reordered, 1 right",
        "in three 1: 43 It called the children back from the frozen harbour",
        "piece It called the children back from the frozen harbour = three 1: 43 It called the children back from the frozen harbour",
        "piece A copper bell rang from the tower at noon = three 1: 0 A copper bell rang from the tower at noon",
      ],
    ],
    [
      "re-ordered with words between",
      "It called the children back from the frozen harbour when suddenly a copper bell rang from the tower at noon.",
      [
        "reordered, 0.9 right",
        "in three 1: 43 It called the children back from the frozen harbour",
        "It called the children back from the frozen harbour{+ when suddenly+} A copper bell rang from the tower at noon",
        "added: – → when",
        "added: – → suddenly",
        "piece It called the children back from the frozen harbour = three 1: 43 It called the children back from the frozen harbour",
        "piece a copper bell rang from the tower at noon = three 1: 0 A copper bell rang from the tower at noon",
      ],
    ],
    [
      "re-ordered in what a text quotes",
      "We cannot pay for a new one this year. The crane must go before the winter comes.",
      [
        "reordered, 1 right",
        "in paper 1: 110 We cannot pay for a new one this year",
        "quoted: Ida Marrow",
        "in focus: Ida Marrow",
        "piece We cannot pay for a new one this year = paper 1: 110 We cannot pay for a new one this year, quoted: Ida Marrow",
        "piece The crane must go before the winter comes = paper 1: 42 The crane must go before the winter comes, quoted: Jo Reed",
      ],
    ],
    [
      "left out in between, in order",
      "The lantern on the pier was lit before the storm came in. The keeper went home through the snow with a bag of coal.",
      [
        "reworded, 0.828 right",
        "in one 1: 0 The lantern on the pier was lit before the storm came in. Nobody had asked for it. The keeper went home through the snow with a bag of coal",
        "The lantern on the pier was lit before the storm came in. [-Nobody had asked for it. -]The keeper went home through the snow with a bag of coal",
        "negation missing: Nobody had asked for it → –",
      ],
    ],
    [
      "left out in between, with a word for them",
      "The lantern on the pier was lit before the storm came in, and the keeper went home through the snow.",
      [
        "reworded, 0.792 right",
        "in one 1: 0 The lantern on the pier was lit before the storm came in. Nobody had asked for it. The keeper went home through the snow",
        "The lantern on the pier was lit before the storm came in. [-Nobody had asked for it. -]{+and +}The keeper went home through the snow",
        "negation replaced: Nobody had asked for it → and",
      ],
    ],
  ])("are %s: %s", async (_, words, lines) => {
    expect(told(await verify(revision, words))).toEqual(lines);
  });
});

describe("words that have too little of the record", () => {
  test.each([
    [
      "of six pieces",
      "The lantern on the pier was lit before the others were. Seven boats lay in the inner dock that night. A copper bell rang from the tower at noon. Old nets were hung along the whole sea wall. No ship has called here since the war. The guild met on Friday in the old hall.",
      ["not found, near four 1, 0.164"],
    ],
    [
      "joined by three words",
      "It called the children back from the frozen harbour when quite suddenly old nets were hung along the whole sea wall.",
      ["not found, near four 1, 0.429"],
    ],
    [
      "covered enough",
      "A copper bell rang from or so. Old nets were hung along or so. The guild met on Friday",
      ["not found, near four 1, 0.316"],
    ],
    [
      "with three words behind",
      "It called the children back from the frozen harbour. Old nets were hung along the whole sea wall, so they say",
      ["not found, near three 1, 0.429"],
    ],
    [
      "pieces of four words",
      "The lantern on the. A copper bell rang. Old nets were hung. Seven boats lay in.",
      ["not found, near three 1, 0.25"],
    ],
  ])("are not %s: %s", async (_, words, lines) => {
    expect(told(await verify(revision, words))).toEqual(lines);
  });
});

describe("words that a single passage explains", () => {
  test.each([
    [
      "with more before it",
      "silver spoons last year seven boats lay in the inner dock that night",
      [
        "reworded, 0.692 right",
        "in two 1: 0 Seven boats lay in the inner dock that night",
        "{+silver spoons last year +}Seven boats lay in the inner dock that night",
        "added: – → silver spoons last year",
      ],
    ],
    [
      "with a few of another",
      "Seven boats lay in. A copper bell rang from the tower at noon",
      [
        "reworded, 0.692 right",
        "in three 1: 0 A copper bell rang from the tower at noon",
        "{+Seven boats lay in. +}A copper bell rang from the tower at noon",
        "number added: – → Seven boats lay in",
      ],
    ],
    [
      "with fewer edits than pieces",
      "Her aunt mended every net in haste by hand before the long war began",
      [
        "reworded, 0.786 right",
        "in seven 1: 0 My aunt mended every net with care by hand before the long war began",
        "[-My -]{+Her +}aunt mended every net [-with care -]{+in haste +}by hand before the long war began",
        "replaced: My → Her",
        "replaced: with care → in haste",
      ],
    ],
    [
      "with two that differ",
      "We paid the toll with copper spoons this year. The lantern on the pier was lit before the others were.",
      [
        "reworded, 0.9 right",
        "in six 1: 0 We paid the toll with silver spoons last year. The lantern on the pier was lit before the others were",
        "We paid the toll with [-silver -]{+copper +}spoons [-last -]{+this +}year. The lantern on the pier was lit before the others were",
        "replaced: silver → copper",
        "replaced: last → this",
      ],
    ],
  ])("are of that one, %s: %s", async (_, words, lines) => {
    expect(told(await verify(revision, words))).toEqual(lines);
  });
});
