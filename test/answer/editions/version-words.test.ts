import { describe, expect, test } from "vitest";
import { ask, type Question, versionsOf } from "../../../src/answer/index.ts";
import type { Document } from "../../../src/corpus/index.ts";
import { edition } from "../../support/edition.ts";
import { revisionWith } from "../../support/naming.ts";

describe("the same words in another version", () => {
  const numbered = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => `word${String.fromCharCode(97 + index + from)}`).join(" ");
  const mixed = (count: number, same: number) => `${numbered(same)} ${numbered(count - same, 60)}`;

  /** The number of the paragraph that has the words, or `null`. */
  async function numberOf(words: string, paragraphs: readonly string[], ...fields: readonly string[]) {
    const first = edition("first", [words]);
    const revision = await revisionWith([
      first,
      edition("second", paragraphs, "version-of: first", ...fields),
    ]);
    const [passage] = [...revision.passages.values()];
    const [version] = passage === undefined ? [] : versionsOf(revision, passage);
    return version?.passage?.paragraph.number ?? null;
  }

  test.each([
    ["eight words", numbered(8), ["Good morning.", numbered(8)], 2],
    ["seven words, which are too few", numbered(7), ["Good morning.", numbered(7)], null],
    ["seven words of a longer one", numbered(7), [`Well, ${numbered(7)} and more of it`], null],
    ["a part of seven words", numbered(9), [numbered(7)], null],
    ["a part of eight words", numbered(20), ["Good morning.", numbered(8)], 2],
    ["a longer one", numbered(8), ["Good morning.", "Yes.", `Well, ${numbered(8)} and more of it`], 3],
    ["seventeen words of twenty", numbered(20), [mixed(20, 17)], 1],
    ["sixteen words of twenty", numbered(20), [mixed(20, 16)], null],
    ["two that are the same", numbered(20), [numbered(20), numbered(20)], null],
    ["two of which one has a word less in twenty-five", numbered(25), [mixed(25, 24), numbered(25)], null],
    ["two of which one has three words less in twenty", numbered(20), [mixed(20, 17), numbered(20)], 2],
    ["two of which the first has more", numbered(20), [numbered(20), mixed(20, 17)], 1],
    [
      "four of which the last has all",
      numbered(20),
      [...Array.from({ length: 3 }, () => mixed(20, 17)), numbered(20)],
      4,
    ],
    ["the same words in another order", numbered(20), [numbered(20).split(" ").toReversed().join(" ")], null],
    ["none", numbered(20), ["Good morning to all of you in the harbour office."], null],
  ] satisfies [string, string, string[], number | null][])(
    "is %s",
    async (...[, words, paragraphs, number]) => {
      expect(await numberOf(words, paragraphs)).toBe(number);
    },
  );

  test("is none in another language", async () => {
    expect(await numberOf(numbered(20), [numbered(20)], "language: de")).toBeNull();
  });
});

describe("versions of one statement in an answer", () => {
  const words = "The northern harbour stays closed for the winter, and the ice will be paid for in full";
  const relay = "provenance: relay";
  const official = "provenance: official";

  async function shown(documents: readonly Document[], question: Partial<Question> = {}) {
    const { quotes } = await ask(await revisionWith(documents), {
      text: "northern harbour closed winter",
      ...question,
    });
    return quotes.map(({ document, alsoIn }) =>
      [document, ...alsoIn.map((one) => one.document)].map(({ id }) => id).join(" "),
    );
  }

  const changed = (from: string, to: string, ...fields: string[]) =>
    edition("b", [words.replace(from, to)], "version-of: a", ...fields);

  test.each([
    [
      "that say nearly the same are one, shown by the closest",
      [edition("a", [words], relay), changed("stays", "remains", official)],
      ["b a"],
    ],
    [
      "that say nearly the same are one, whichever is found first",
      [edition("a", [words], official), changed("stays", "remains", relay)],
      ["a b"],
    ],
    [
      "that say it in a longer paragraph are one",
      [edition("a", [words], official), changed("The northern", "As all of you know, the northern", relay)],
      ["a b"],
    ],
    [
      "that have another number are two",
      [edition("a", [words], relay), changed("the winter", "2 winters", official)],
      ["a", "b"],
    ],
    [
      "that deny it are two",
      [edition("a", [words], relay), changed("stays", "never stays", official)],
      ["a", "b"],
    ],
    [
      "of which one has more words are one",
      [edition("a", [words], relay), changed("winter", "whole winter", official)],
      ["b a"],
    ],
    [
      "of two speakers are two",
      [edition("a", [words], relay), changed("stays", "remains", "speaker: Tom Roe")],
      ["a", "b"],
    ],
  ] satisfies [string, Document[], string[]][])("%s", async (...[, documents, expected]) => {
    expect((await shown(documents)).toSorted()).toEqual(expected);
  });

  test("that are equally close are shown by the one found first", async () => {
    expect(await shown([edition("a", [words], relay), changed("stays", "remains", relay)])).toEqual(["a b"]);
  });

  test("that are none are two, beside one that is", async () => {
    const documents = [
      edition("a", [words], relay),
      edition("b", [words.replace("stays", "remains")], official),
      edition("c", ["Der nördliche Hafen bleibt zu."], "version-of: a", "language: de"),
    ];

    expect((await shown(documents)).toSorted()).toEqual(["a", "b"]);
  });

  test("that are none are two, however alike", async () => {
    const other = edition("b", [words.replace("stays", "remains")], official);

    expect((await shown([edition("a", [words], relay), other])).toSorted()).toEqual(["a", "b"]);
  });
});
