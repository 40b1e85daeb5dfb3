import { describe, expect, test } from "vitest";
import { verify } from "../../../src/answer/index.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { told } from "../../support/told.ts";
import { ends } from "../../support/verified/ends.ts";

const revision = await revisionOf(ends);

describe("words that go on over the end of a paragraph", () => {
  test.each([
    [
      "of one speech",
      "stories of warmer seas. In April the first ferry came in",
      [
        "verbatim",
        "in speech 2: 58 stories of warmer seas.",
        "going on in speech 3: 0 In April the first ferry came in",
      ],
    ],
    [
      "with what a publisher put in at both sides",
      "the harbour was closed for nine weeks. And the pilots waited at home",
      [
        "verbatim",
        "in speech 1: 36 the harbour was closed [for nine weeks].",
        "going on in speech 2: 0 [And] the pilots waited at home",
        "the publisher’s: [for nine weeks]",
        "the publisher’s: [And]",
      ],
    ],
    [
      "without it",
      "the harbour was closed. The pilots waited at home",
      [
        "verbatim, without insertions",
        "in speech 1: 36 the harbour was closed [for nine weeks].",
        "going on in speech 2: 0 [And] the pilots waited at home",
        "the harbour was closed [-[for nine weeks].\n\n[And] -](insertion)the pilots waited at home",
      ],
    ],
    [
      "with it at one side only",
      "the harbour was closed. And the pilots waited at home",
      [
        "verbatim, without insertions",
        "in speech 1: 36 the harbour was closed [for nine weeks].",
        "going on in speech 2: 0 [And] the pilots waited at home",
        "the harbour was closed [-[for nine weeks].\n\n-](insertion)[And] the pilots waited at home",
        "the publisher’s: [And]",
      ],
    ],
    [
      "by two words",
      "warmer seas in April the first",
      ["verbatim", "in speech 2: 69 warmer seas.", "going on in speech 3: 0 In April the first"],
    ],
    [
      "by one word and two",
      "seas. In April",
      ["verbatim", "in speech 2: 76 seas.", "going on in speech 3: 0 In April"],
    ],
    ["by one word and one", "seas. In", ["verbatim", "in speech 2: 76 seas.", "going on in speech 3: 0 In"]],
    [
      "over two ends",
      "the winter was long and the harbour was closed for nine weeks. And the pilots waited at home, mending nets and telling stories of warmer seas. In April the first ferry",
      [
        "verbatim",
        "in speech 1: 12 the winter was long and the harbour was closed [for nine weeks].",
        "going on in speech 2: 0 [And] the pilots waited at home, mending nets and telling stories of warmer seas.",
        "going on in speech 3: 0 In April the first ferry",
        "the publisher’s: [for nine weeks]",
        "the publisher’s: [And]",
      ],
    ],
    [
      "over six ends",
      "We built the pier. We painted it green. Storms came. It stood. Children fished from it. Nobody fell. Gulls nested there",
      [
        "verbatim",
        "in short 1: 0 We built the pier.",
        "going on in short 2: 0 We painted it green.",
        "going on in short 3: 0 Storms came.",
        "going on in short 4: 0 It stood.",
        "going on in short 5: 0 Children fished from it.",
        "going on in short 6: 0 Nobody fell.",
        "going on in short 7: 0 Gulls nested there",
      ],
    ],
    [
      "over short ones",
      "came. It stood. Children",
      [
        "verbatim",
        "in short 3: 7 came.",
        "going on in short 4: 0 It stood.",
        "going on in short 5: 0 Children",
      ],
    ],
    [
      "of one speaker of several",
      "by the guild of the pilots, coin by coin. The guild has kept the receipt",
      [
        "verbatim",
        "in hearing 2: 16 by the guild of the pilots, coin by coin.",
        "going on in hearing 3: 0 The guild has kept the receipt",
      ],
    ],
    [
      "of a statement of nobody who is named",
      "rises to four crowns. It falls again",
      ["verbatim", "in statement 1: 27 rises to four crowns.", "going on in statement 2: 0 It falls again"],
    ],
    [
      "of an author’s prose",
      "said Jo Reed, a pilot. The fees are low",
      ["verbatim", "in paper 1: 76 said Jo Reed, a pilot.", "going on in paper 2: 0 The fees are low"],
    ],
    [
      "from a quotation into prose",
      "asked for it twice,” said Jo Reed, a pilot. The fees are low",
      [
        "verbatim",
        "in paper 1: 55 asked for it twice,” said Jo Reed, a pilot.",
        "going on in paper 2: 0 The fees are low",
        "mixed: Jo Reed",
      ],
    ],
  ])("are told with each place, %s: %s", async (_, words, lines) => {
    expect(told(await verify(revision, words))).toEqual(lines);
  });
});

describe("words on both sides of an end that is nobody’s to go over", () => {
  test.each([
    [
      "a heading",
      "its deck white with salt. In May we opened the market again",
      [
        "spliced, 1 right",
        "in speech 3: 34 its deck white with salt",
        "piece its deck white with salt = speech 3: 34 its deck white with salt",
        "piece In May we opened the market again = speech 4: 0 In May we opened the market again",
      ],
    ],
    [
      "another speaker",
      "the autumn of that year. It was paid for by the guild",
      [
        "spliced, 1 right",
        "in hearing 1: 30 the autumn of that year",
        "piece the autumn of that year = hearing 1: 30 the autumn of that year",
        "piece It was paid for by the guild = hearing 2: 0 It was paid for by the guild",
      ],
    ],
    [
      "a reporter’s question and another",
      "Where is the tin box now? And who has the key of it?",
      [
        "spliced, 1 right",
        "in hearing 4: 0 Where is the tin box now",
        "piece Where is the tin box now = hearing 4: 0 Where is the tin box now",
        "piece And who has the key of it = hearing 5: 0 And who has the key of it",
      ],
    ],
    [
      "a question and its answer",
      "who has the key of it? I keep both of them",
      [
        "spliced, 1 right",
        "in hearing 5: 4 who has the key of it",
        "piece who has the key of it = hearing 5: 4 who has the key of it",
        "piece I keep both of them = hearing 6: 0 I keep both of them",
      ],
    ],
    [
      "somebody who is not identified in a transcript",
      "They sat on every mast. None would leave",
      ["not found, near nobody 3, 0.625"],
    ],
    [
      "prose and a quotation",
      "The fees are low this year. The fog bell is out of order",
      [
        "spliced, 1 right",
        "in paper 2: 0 The fees are low this year",
        "piece The fees are low this year = paper 2: 0 The fees are low this year",
        "piece The fog bell is out of order = paper 3: 0 The fog bell is out of order",
      ],
    ],
    [
      "two documents",
      "Then the ice came, and the old pier broke into nine pieces. My friends, the winter was long",
      [
        "spliced, 1 right",
        "in short 8: 0 Then the ice came, and the old pier broke into nine pieces",
        "piece Then the ice came, and the old pier broke into nine pieces = short 8: 0 Then the ice came, and the old pier broke into nine pieces",
        "piece My friends, the winter was long = speech 1: 0 My friends, the winter was long",
      ],
    ],
    [
      "the next paragraph but one",
      "stories of warmer seas. In May we opened the market",
      ["not found, near speech 4, 0.6"],
    ],
  ])("are not verbatim, %s: %s", async (_, words, lines) => {
    expect(told(await verify(revision, words))).toEqual(lines);
  });
});
