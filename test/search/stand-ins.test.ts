import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MemoryIndex, Query } from "../../src/search/index.ts";
import { loadAnalyzer } from "../../src/text/index.ts";
import { naiveStandIns } from "../support/naive-stand-ins.ts";
import { bodies, indexOf } from "../support/small-index.ts";
import { seeded } from "../support/texts.ts";

const english = await loadAnalyzer("en");
const russian = await loadAnalyzer("ru");

type StandIns = Query["words"][number]["standIns"];

/** What stands in for the first word of the question. */
function standInsFor(index: MemoryIndex, question: string): StandIns {
  return index.parse(question).words[0]?.standIns ?? [];
}

/** The same in short: the form with the reason and the weight. */
function told(index: MemoryIndex, question: string): string[] {
  return standInsFor(index, question).map(
    ({ form, kind, weight }) => `${form} ${kind}, ${weight.toFixed(2)}`,
  );
}

const within = (...texts: string[]) => indexOf(bodies(...texts), english);

describe("what stands in for a word that the corpus lacks", () => {
  test("is a word of the corpus by its form and stem, with the reason and what it counts", () => {
    expect(standInsFor(within("two lighthouses burned"), "Lighthuoses")).toEqual([
      { form: "lighthouses", term: "lighthous", kind: "spelled like", weight: 0.8 },
    ]);
    expect(standInsFor(within("Selenskyj spoke"), "Зеленський")).toEqual([
      { form: "selenskyj", term: "selenskyj", kind: "sounds like", weight: 0.8 },
    ]);
  });

  test("is found for each word of a question", () => {
    const index = within("lanterns in the harbour");
    const words = index.parse("harbuor of many lanterms").words;
    expect(words.map(({ text, standIns }) => [text, standIns.map(({ form }) => form)])).toEqual([
      ["harbuor", ["harbour"]],
      ["many", []],
      ["lanterms", ["lanterns"]],
    ]);
  });

  test("is nothing for a word that the corpus holds in any form or language", () => {
    expect(told(within("harbours harbor"), "harbour")).toEqual([]);
    const drafts = [...bodies("marina"), { id: "ru", fields: { body: "марины" }, analyzer: russian }];
    expect(told(indexOf(drafts, english), "Марина")).toEqual([]);
  });

  test("is no stop word, and no word with digits", () => {
    expect(told(within("they where there"), "whese")).toEqual([]);
    expect(told(within("where they were"), "xwhere")).toEqual([]);
    expect(told(within("harbour1"), "harbour2")).toEqual([]);
    expect(told(within("harbour1"), "harbourx")).toEqual([]);
    expect(told(within("harbours"), "harbou2s")).toEqual([]);
    expect(told(within("harbour-2 came"), "harbuor")).toEqual(["harbour spelled like, 0.80"]);
  });

  test("is a word of titles and speakers too", () => {
    const drafts = [{ id: "a", fields: { body: "ferry", title: "Lanterns", speaker: "Ida Marrow" } }];
    const index = indexOf(drafts, english);
    expect(told(index, "lantersn")).toEqual(["lanterns spelled like, 0.80"]);
    expect(told(index, "Marow")).toEqual(["marrow spelled like, 0.80"]);
  });
});

describe("a word that is spelled like another", () => {
  test.each([
    ["a letter dropped", "lntern", "lantern"],
    ["a letter added", "lanterrn", "lantern"],
    ["a letter replaced", "lantarn", "lantern"],
    ["two neighbours exchanged", "lantenr", "lantern"],
    ["the first letter replaced", "santern", "lantern"],
    ["up to 40 letters", "k".repeat(39), "k".repeat(40)],
    ["40 letters itself", `${"k".repeat(39)}l`, `${"k".repeat(38)}ll`],
    ["the first two letters exchanged", "altern", "latern"],
  ])("has %s: %s for %s", (_what, asked, meant) => {
    expect(told(within(meant), asked)).toEqual([`${meant} spelled like, 0.80`]);
  });

  test.each([
    ["of four letters", "klom", "klam"],
    ["that differs in two letters and has eight", "breimbal", "brimdal"],
    ["that differs in three letters", "bremblavork", "bramblovirk"],
    ["that begins and ends otherwise", "aklamtox", "aklimtux"],
    ["whose third letter and third letter from the end differ", "brumvosk", "bramvask"],
    ["with a letter replaced beside one that moved", "lanabrn", "lancarn"],
    ["with two letters added where it has eight", "brxymdal", "brmdal"],
    ["of more than 40 letters", "k".repeat(41), "k".repeat(40)],
    ["of 40 letters beside one of 41", "k".repeat(40), "k".repeat(41)],
  ])("is none %s: %s is not %s", (_what, asked, other) => {
    expect(told(within(other), asked)).toEqual([]);
  });

  test("may differ in two letters where it has nine and begins alike, and counts less by that", () => {
    expect(told(within("brambnorp"), "brumbnort")).toEqual([]);
    expect(told(within("brambnorp"), "brambnirt")).toEqual(["brambnorp spelled like, 0.64"]);
    expect(told(within("prambnort"), "brambnirt")).toEqual([]);
    for (const asked of ["bramblovxyirt", "bramxyblovirt", "brambvirt", "bramblovi"])
      expect(told(within("bramblovirt"), asked)).toEqual(["bramblovirt spelled like, 0.64"]);
    expect(told(within("bramblovirt"), "bramblovxyirk")).toEqual([]);
    expect(told(within("bramblovirt"), "bramlbovrit")).toEqual(["bramblovirt spelled like, 0.64"]);
    expect(told(within("bramnorp"), "bramnirt")).toEqual([]);
  });

  test("is one of the two likeliest: an edit counts as much as twenty times the paragraphs", () => {
    // ln(1 + 1) − 3 for one edit, against ln(1 + n) − 6 for two: ln 2 = 0.69 against ln 40 − 3 = 0.6889 and ln 41 − 3 = 0.71.
    const common = (count: number) => Array.from({ length: count }, () => "bramblovirt");
    const asked = "bramblovunt";
    const others = ["bramblovurt"];
    expect(told(within(...others, ...common(39)), asked)[0]).toBe("bramblovurt spelled like, 0.80");
    expect(told(within(...others, ...common(40)), asked)[0]).toBe("bramblovirt spelled like, 0.64");
  });

  test("comes first where more paragraphs hold it, and else where it was met first", () => {
    expect(told(within("lanterb", "lanterk", "lanterk", "lanterg"), "lanterx")).toEqual([
      "lanterk spelled like, 0.80",
      "lanterb spelled like, 0.80",
    ]);
  });
});

describe("a word that sounds like another", () => {
  test.each([
    ["Зеленський", "Zelenskyy"],
    ["Zelenskyy", "Зеленский"],
    ["Schukow", "Zhukov"],
    ["Жуков", "Schukow"],
    ["Tschechow", "Chekhov"],
    ["Bobb", "Boby"],
    ["Бобб", "Boby"],
  ])("is spelled otherwise: %s for %s", (asked, meant) => {
    const form = meant.toLowerCase();
    expect(told(within(meant), asked)).toEqual([`${form} sounds like, 0.80`]);
  });

  test.each([
    ["of three letters", "Жук", "zuk"],
    ["that has three letters itself", "Жуко", "zhk"],
    ["whose sound has three letters, two edits away", "Bobb", "Bobie"],
    ["whose sound has three letters, two edits away in Latin letters", "Мареа", "Mary"],
  ])("is none %s: %s is not %s", (_what, asked, other) => {
    expect(told(within(other), asked)).toEqual([]);
  });

  test("is one of the three that the most paragraphs hold, and else one that was met before", () => {
    const spellings = ["Zelenskyy", "Selenskyj", "Zelensky", "Zelenskyj", "Zelensky"];
    expect(told(within(...spellings), "Зеленський")).toEqual([
      "zelensky sounds like, 0.80",
      "zelenskyy sounds like, 0.80",
      "selenskyj sounds like, 0.80",
    ]);
  });

  test("is one of three in all", () => {
    const index = within("lanternx", "lanternk", "Lanthern", "Lantterrn");
    expect(told(index, "lantern")).toEqual([
      "lanternx spelled like, 0.80",
      "lanternk spelled like, 0.80",
      "lanthern sounds like, 0.80",
    ]);
  });

  test("comes after what is one letter away, and before what is two letters away", () => {
    expect(told(within("Selenskyj", "Zelenskyx"), "Zelenskyy")).toEqual([
      "zelenskyx spelled like, 0.80",
      "selenskyj sounds like, 0.80",
    ]);
    expect(told(within("Selenskyj", "Zelenskux"), "Zelenskyy")).toEqual([
      "selenskyj sounds like, 0.80",
      "zelenskux spelled like, 0.64",
    ]);
  });
});

describe("what stands in for any word", () => {
  test("is what comparing it with every word of the corpus finds", () => {
    const word = (minLength: number, letters: readonly string[]) =>
      fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength: 11 });
    const base = word(4, ["b", "k", "l", "o", "r", "u"]);
    const edits = fc.array(fc.tuple(fc.nat(11), fc.constantFrom("drop", "swap", "b", "o", "v")), {
      maxLength: 3,
    });
    const near = fc.array(fc.tuple(edits, fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(base, near, (asked, variants) => {
        const words = variants.flatMap(([changes, times]) =>
          Array.from({ length: times }, () => edited(asked, changes)),
        );
        expect(told(within(...words), asked)).toEqual(naiveStandIns(asked, words, english));
      }),
      { ...seeded, numRuns: 120 },
    );
  });
});

/** The word after some edits, each at a place. */
function edited(word: string, changes: readonly (readonly [number, string])[]): string {
  return changes.reduce((text, [at, change]) => {
    const place = at % text.length;
    if (change === "drop") return text.length > 3 ? text.slice(0, place) + text.slice(place + 1) : text;
    if (change === "swap")
      return (
        text.slice(0, place) +
        text
          .slice(place, place + 2)
          .split("")
          .reverse()
          .join("") +
        text.slice(place + 2)
      );
    return text.slice(0, place) + change + text.slice(place + (at % 2));
  }, word);
}
