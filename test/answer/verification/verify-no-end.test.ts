import { describe, expect, test } from "vitest";
import { verify } from "../../../src/answer/index.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { told } from "../../support/told.ts";
import { ends } from "../../support/verified/ends.ts";

const revision = await revisionOf(ends);

describe("words that are altered over the end of a paragraph", () => {
  test.each([
    [
      "one word on each side",
      "the winter was long and the harbour was closed for ten weeks. And the pilots waited at home, mending sails and telling stories of warmer seas",
      [
        "reworded, 0.923 right",
        "in speech 1: 12 the winter was long and the harbour was closed [for nine weeks].",
        "going on in speech 2: 0 [And] the pilots waited at home, mending nets and telling stories of warmer seas",
        "the winter was long and the harbour was closed [for [-nine -]{+ten +}weeks].\n\n[And] the pilots waited at home, mending [-nets -]{+sails +}and telling stories of warmer seas",
        "the publisher’s: [for nine weeks]",
        "the publisher’s: [And]",
        "number replaced: nine → ten",
        "replaced: nets → sails",
      ],
    ],
    [
      "a word on one side",
      "stories of warmer seas. In May the first ferry came in, its deck white with salt",
      [
        "reworded, 0.938 right",
        "in speech 2: 58 stories of warmer seas.",
        "going on in speech 3: 0 In April the first ferry came in, its deck white with salt",
        "stories of warmer seas.\n\nIn [-April -]{+May +}the first ferry came in, its deck white with salt",
        "replaced: April → May",
      ],
    ],
    [
      "with an ellipsis over the end",
      "mending nets and telling stories … the first ferry came in, its deck white with salt",
      [
        "abridged, 1 right",
        "in speech 2: 33 mending nets and telling stories of warmer seas.",
        "going on in speech 3: 0 In April the first ferry came in, its deck white with salt",
        "mending nets and telling stories [-of warmer seas.\n\nIn April -](ellipsis)the first ferry came in, its deck white with salt",
        "hidden: of warmer seas.\n\nIn April → –",
      ],
    ],
    [
      "with what a publisher put in left out",
      "The pilots stayed at home, mending nets and telling stories of warmer seas. In April the first ferry came in",
      [
        "reworded, 0.95 right",
        "in speech 2: 6 the pilots waited at home, mending nets and telling stories of warmer seas.",
        "going on in speech 3: 0 In April the first ferry came in",
        "the pilots [-waited -]{+stayed +}at home, mending nets and telling stories of warmer seas.\n\nIn April the first ferry came in",
        "replaced: waited → stayed",
      ],
    ],
    [
      "more on one side",
      "The guild has kept the receipt in a tin box ever since, and it was paid for by the guild of the pilots, coin by coin",
      [
        "spliced, 0.962 right",
        "in hearing 3: 0 The guild has kept the receipt in a tin box ever since",
        "The guild has kept the receipt in a tin box ever since{+ and+} It was paid for by the guild of the pilots, coin by coin",
        "added: – → and",
        "piece The guild has kept the receipt in a tin box ever since = hearing 3: 0 The guild has kept the receipt in a tin box ever since",
        "piece it was paid for by the guild of the pilots, coin by coin = hearing 2: 0 It was paid for by the guild of the pilots, coin by coin",
      ],
    ],
    [
      "in one of few words, with a rare word alone",
      "Children sang from it",
      [
        "reworded, 0.75 right",
        "in short 5: 0 Children fished from it",
        "Children [-fished -]{+sang +}from it",
        "replaced: fished → sang",
      ],
    ],
    [
      "in short ones",
      "Gulls nested there. Then the ice came, and the old pier broke into ten pieces",
      [
        "reworded, 0.933 right",
        "in short 7: 0 Gulls nested there.",
        "going on in short 8: 0 Then the ice came, and the old pier broke into nine pieces",
        "Gulls nested there.\n\nThen the ice came, and the old pier broke into [-nine -]{+ten +}pieces",
        "number replaced: nine → ten",
      ],
    ],
  ])("are compared with both, %s: %s", async (_, words, lines) => {
    expect(told(await verify(revision, words))).toEqual(lines);
  });
});
