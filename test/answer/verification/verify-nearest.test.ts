import { describe, expect, test } from "vitest";
import { verify } from "../../../src/answer/index.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { told } from "../../support/told.ts";
import { near } from "../../support/verified/near.ts";

const revision = await revisionOf(near);

describe("among passages that are much alike", () => {
  test.each([
    [
      "words are of the one that has them",
      "Barge 37 carried 110 barrels of rope from the old lock to the mill, said the clerk.",
      [
        "verbatim",
        "in barges 37: 0 Barge 37 carried 110 barrels of rope from the old lock to the mill, said the clerk",
      ],
    ],
    [
      "words are of all that have them",
      "barrels of rope from the long jetty to the mill, said the clerk",
      [
        "verbatim",
        "in barges 7: 19 barrels of rope from the long jetty to the mill, said the clerk",
        "also in barges 42",
      ],
    ],
    [
      "words go on from one to the next",
      "said the clerk. Barge 33 carried",
      ["verbatim", "in barges 32: 69 said the clerk.", "going on in barges 33: 0 Barge 33 carried"],
    ],
    [
      "a word that differs is told beside the right one",
      "Barge 49 carried 146 crates of coal from the long jetty to the mill",
      [
        "reworded, 0.929 right",
        "in barges 49: 0 Barge 49 carried 146 barrels of coal from the long jetty to the mill",
        "Barge 49 carried 146 [-barrels -]{+crates +}of coal from the long jetty to the mill",
        "replaced: barrels → crates",
      ],
    ],
    [
      "a word that differs at the end is, too",
      "Barge 23 carried 68 barrels of tar from the old quay",
      [
        "reworded, 0.909 right",
        "in barges 23: 0 Barge 23 carried 68 barrels of tar from the old lock",
        "Barge 23 carried 68 barrels of tar from the old [-lock-]{+quay+}",
        "replaced: lock → quay",
      ],
    ],
    [
      "a number that is wrong is told beside the first that fits",
      "Barge 51 carried 20 barrels of rope from the long jetty to the mill",
      [
        "reworded, 0.929 right",
        "in barges 7: 0 Barge 7 carried 20 barrels of rope from the long jetty to the mill",
        "Barge [-7 -]{+51 +}carried 20 barrels of rope from the long jetty to the mill",
        "number replaced: 7 → 51",
      ],
    ],
    [
      "a word that is added",
      "barrels of rope from the long jetty to the old mill, said the clerk",
      [
        "reworded, 0.929 right",
        "in barges 7: 19 barrels of rope from the long jetty to the mill, said the clerk",
        "barrels of rope from the long jetty to the {+old +}mill, said the clerk",
        "added: – → old",
      ],
    ],
    [
      "words that are altered over the end",
      "to the mill, said the clerk. Barge 33 carried 98 crates of tar from the outer quay",
      [
        "reworded, 0.941 right",
        "in barges 32: 56 to the mill, said the clerk.",
        "going on in barges 33: 0 Barge 33 carried 98 barrels of tar from the outer quay",
        "to the mill, said the clerk.\n\nBarge 33 carried 98 [-barrels -]{+crates +}of tar from the outer quay",
        "replaced: barrels → crates",
      ],
    ],
    [
      "a piece that begins as all do is found",
      "barrels of salt from the salt dock. Nobody knows the sandbanks better than the pilots do",
      [
        "spliced, 1 right",
        "in barges 31: 20 barrels of salt from the salt dock",
        "piece barrels of salt from the salt dock = barges 31: 20 barrels of salt from the salt dock",
        "piece Nobody knows the sandbanks better than the pilots do = thaw 2: 0 Nobody knows the sandbanks better than the pilots do",
      ],
    ],
    [
      "pieces of several are spliced",
      "Barge 12 carried 35 barrels of rope. Barge 40 carried 119 barrels of grain",
      [
        "spliced, 1 right",
        "in barges 12: 0 Barge 12 carried 35 barrels of rope",
        "piece Barge 12 carried 35 barrels of rope = barges 12: 0 Barge 12 carried 35 barrels of rope",
        "piece Barge 40 carried 119 barrels of grain = barges 40: 0 Barge 40 carried 119 barrels of grain",
      ],
    ],
  ])("%s: %s", async (_, words, lines) => {
    expect(told(await verify(revision, words))).toEqual(lines);
  });
});

describe("words that hardly differ", () => {
  test.each([
    [
      "are altered where most are right",
      "The thaw comes in April, and with it the last boats",
      [
        "reworded, 0.909 right",
        "in thaw 1: 0 The thaw comes in April, and with it the first boats",
        "The thaw comes in April, and with it the [-first -]{+last +}boats",
        "number replaced: first → last",
      ],
    ],
    [
      "are altered in three words of ten",
      "The thaw came in May, and with it the last boats",
      [
        "reworded, 0.727 right",
        "in thaw 1: 0 The thaw comes in April, and with it the first boats",
        "The thaw [-comes -]{+came +}in [-April, -]{+May, +}and with it the [-first -]{+last +}boats",
        "replaced: comes → came",
        "replaced: April → May",
        "number replaced: first → last",
      ],
    ],
    [
      "are not found where too few are right",
      "The thaw came in May, and with them many boats",
      ["not found, near thaw 1, 0.545"],
    ],
    [
      "are not found where two words of six differ",
      "The pilots grew up between them",
      ["not found, near thaw 2, 0.667"],
    ],
    [
      "are not found where only pairs that many have are right",
      "to the mill, said nobody",
      ["not found, near barges 1, 0.8"],
    ],
    [
      "are not found where only common words are right",
      "and with it the last ones",
      ["not found, near thaw 1, 0.667"],
    ],
    [
      "are not found where no word with a topic is right",
      "It is what it was, and so it will be for whales",
      ["not found, near thaw 3, 0.917"],
    ],
    [
      "are altered with more words behind",
      "Nobody knows the sandbanks better than the pilots do, as everybody says",
      [
        "reworded, 0.75 right",
        "in thaw 2: 0 Nobody knows the sandbanks better than the pilots do, who",
        "Nobody knows the sandbanks better than the pilots do, [-who-]{+as everybody says+}",
        "replaced: who → as everybody says",
      ],
    ],
    [
      "are not found in another order",
      "between up grew who do pilots the than better sandbanks the knows nobody",
      ["not found, near thaw 2, 0.231"],
    ],
  ])("%s: %s", async (_, words, lines) => {
    expect(told(await verify(revision, words))).toEqual(lines);
  });
});
