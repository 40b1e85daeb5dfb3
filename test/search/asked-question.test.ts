import { describe, expect, test } from "vitest";
import { type Explanation, formatExplanation, type MemoryIndex, rarity } from "../../src/search/index.ts";
import { loadAnalyzer } from "../../src/text/index.ts";
import { type Draft, indexOf, plainParameters } from "../support/small-index.ts";

const english = await loadAnalyzer("en");
const analyzers = { en: english, ru: await loadAnalyzer("ru"), sv: await loadAnalyzer("sv") };

/** Stems count by the power 1.25, beginnings by 1.5; forms and beginnings 0.4 each. k1 is 1.5 for every question. */
const parameters = {
  ...plainParameters,
  cutWeight: 0.4,
  cutIdfPower: 1.5,
  evidence: { nearness: 1, earliness: 0, answer: 0 },
};

/** Ten paragraphs: these, and others that share no word with them. */
function amongTen(...drafts: readonly (readonly [string, keyof typeof analyzers])[]): MemoryIndex {
  const others = Array.from({ length: 10 - drafts.length }, () => ["zebra", "en"] as const);
  const entries = [...drafts, ...others].map(
    ([body, language], number): Draft => ({
      id: `p${number}`,
      fields: { body },
      analyzer: analyzers[language],
    }),
  );
  return indexOf(entries, english, parameters);
}

const ceilingOf = async (index: MemoryIndex, question: string) =>
  (await index.search(index.parse(question), {}, 1)).ceiling;

/** What a stem is worth of which so many of the ten paragraphs know, and what a beginning is. */
const stem = (holders: number) => rarity(holders, 10, 1.25);
const cut = (holders: number) => rarity(holders, 10, 1.5);

describe("the ceiling of a question", () => {
  test("has stem, form and beginning by their own rarities where the corpus holds the word", async () => {
    const index = amongTen(["lanterns", "en"], ["lantern", "en"], ["lanthanum", "en"]);
    // The stem in two paragraphs, the form in one, the beginning in two as well: ln(11 / 2.5) = 1.481605, ln(11 / 1.5) = 1.99243.
    // 1.481605 ^ 1.25 + 0.4 · 1.99243 ^ 1.25 + 0.4 · 1.481605 ^ 1.5 = 1.634617 + 0.4 · 2.367167 + 0.4 · 1.803418 = 3.302851
    expect(await ceilingOf(index, "lanterns")).toBeCloseTo(2.5 * 3.302851, 4);
    expect(stem(2) + 0.4 * stem(1) + 0.4 * cut(2)).toBeCloseTo(3.302851, 5);
  });

  test("has a form and a beginning that are rarer than the stem in full where they are held", async () => {
    const index = amongTen(["harbours", "en"]);
    expect(await ceilingOf(index, "harbours")).toBeCloseTo(2.5 * (1.4 * stem(1) + 0.4 * cut(1)), 4);
  });

  test("has a form and a beginning as rare as the stem at most where they are not held", async () => {
    expect(await ceilingOf(amongTen(["laws", "en"]), "law")).toBeCloseTo(2.5 * 1.8 * stem(1), 4);
    expect(await ceilingOf(amongTen(), "law")).toBeCloseTo(2.5 * 1.8 * stem(0), 4);
  });

  test("has the rarest of the stems that some language holds, and no other", async () => {
    const [keepers, russianKeepers] = [["peacekeepers", "en"] as const, ["peacekeepers", "ru"] as const];
    const both = amongTen(keepers, russianKeepers, russianKeepers, russianKeepers);
    expect(await ceilingOf(both, "peacekeepers")).toBeCloseTo(
      2.5 * (stem(1) + 0.4 * stem(4) + 0.4 * cut(4)),
      4,
    );
    const one = amongTen(keepers, keepers, ["страна", "ru"]);
    expect(await ceilingOf(one, "peacekeepers")).toBeCloseTo(2.5 * (1.4 * stem(2) + 0.4 * cut(2)), 4);
    const other = amongTen(["peacekeeper", "en"], ["страна", "ru"]);
    expect(await ceilingOf(other, "peacekeepers")).toBeCloseTo(2.5 * (1.4 * stem(1) + 0.4 * cut(1)), 4);
  });
});

describe("a form that the corpus lacks", () => {
  test("is as rare as the rarest stem which some language holds", async () => {
    // “stones” is “stone” in English and “ston” in Swedish, as “stonen” is. All begin with “stone”.
    const stonen = ["stonen", "sv"] as const;
    const index = amongTen(["stone", "en"], stonen, stonen, stonen);
    expect(await ceilingOf(index, "stones")).toBeCloseTo(2.5 * (1.4 * stem(1) + 0.4 * cut(4)), 4);
  });
});

describe("what a word is worth beside others", () => {
  const nearnessIn = async (index: MemoryIndex, question: string, id = "p0") => {
    const tree = await index.explain(index.parse(question), id);
    return tree?.children[0]?.children.find(({ label }) => label === "words near each other")?.value ?? 0;
  };

  test("is the rarity of its stem, however often the question says it", async () => {
    const index = amongTen(["lanterns burned", "en"], ["lantern", "en"]);
    expect(await nearnessIn(index, "lantern")).toBeCloseTo(2 * stem(2), 4);
    expect(await nearnessIn(index, "lantern, lantern and lanterns")).toBeCloseTo(2 * stem(2), 4);
  });

  test("is that of the rarest stem which some language holds, for each of its stems", async () => {
    const index = amongTen(["peacekeepers", "en"], ["peacekeepers", "ru"], ["peacekeepers", "ru"]);
    expect(await nearnessIn(index, "peacekeepers", "p0")).toBeCloseTo(2 * stem(1), 4);
    expect(await nearnessIn(index, "peacekeepers", "p1")).toBeCloseTo(2 * stem(1), 4);
    const russianOnly = amongTen(["peacekeepers", "ru"], ["peacekeepers", "ru"], ["ferry", "en"]);
    expect(await nearnessIn(russianOnly, "peacekeepers", "p1")).toBeCloseTo(2 * stem(2), 4);
  });

  test("is less by the weight of what stands in for it", async () => {
    const index = amongTen(["the lantern burned", "en"]);
    expect(await nearnessIn(index, "lantrn")).toBeCloseTo(0.8 * 2 * stem(1), 4);
    expect(await nearnessIn(index, "lantrn lantrn")).toBeCloseTo(0.8 * 2 * stem(1), 4);
  });
});

describe("words that the corpus lacks", () => {
  /** Each part of a score: its label, its weight in the question and its rarity. */
  const partsOf = (tree: Explanation | null) =>
    (tree?.children[0]?.children ?? []).map(({ label, children: [worth] }) => [
      label,
      ...(worth?.children.map(({ value }) => value) ?? []),
    ]);

  test("count as what stands in for them by its stem, form and beginning, each less by its weight", async () => {
    const index = amongTen(["two lanterns", "en"], ["lantern", "en"]);
    const tree = await index.explain(index.parse("lantrens lantrens"), "p0");
    expect(partsOf(tree)).toEqual([
      ['stem "lantern"', expect.closeTo(1.6, 12), expect.closeTo(stem(2), 12)],
      ['form "lanterns"', expect.closeTo(0.64, 12), expect.closeTo(stem(1), 12)],
      ['beginning "lante"', expect.closeTo(0.64, 12), expect.closeTo(cut(2), 12)],
      ["words near each other"],
    ]);
  });

  test("add nothing where the question says what stands in for them too", async () => {
    const index = amongTen(["lanterns", "en"]);
    const once = await index.explain(index.parse("lanterns"), "p0");
    const both = await index.explain(index.parse("lanterns lantrens"), "p0");
    expect(partsOf(once).slice(0, 3)).toEqual([
      ['stem "lantern"', 1, expect.closeTo(stem(1), 12)],
      ['form "lanterns"', 0.4, expect.closeTo(stem(1), 12)],
      ['beginning "lante"', 0.4, expect.closeTo(cut(1), 12)],
    ]);
    expect(partsOf(both).slice(0, 3)).toEqual(partsOf(once).slice(0, 3));
  });

  test("are held in rarity by what stands in for them, as far as it counts, but not in number", async () => {
    const index = amongTen(
      ["two lanternk", "en"],
      ["lanterns", "en"],
      ["the lantern", "en"],
      ["ferry", "en"],
    );
    const { matches, rarities } = await index.search(index.parse("lanternx ferry"), {}, 10);
    // The stem of “lanterns” is in two of ten paragraphs: ln(11 / 2.5). Of what stands in, the most frequent one counts.
    const standIn = expect.closeTo(0.8 * Math.log(11 / 2.5), 12);
    const ferry = expect.closeTo(Math.log(11 / 1.5), 12);
    expect(rarities).toEqual([standIn, ferry]);
    const held = Object.fromEntries(
      matches.map(({ id, wordsHeld, rarityHeld }) => [id, [wordsHeld, rarityHeld]]),
    );
    expect(held).toEqual({ p0: [0, standIn], p1: [0, standIn], p2: [0, standIn], p3: [1, ferry] });
  });

  test("leave only a line for each word that the paragraph holds", async () => {
    const index = amongTen(["ferry", "en"]);
    const tree = await index.explain(index.parse("ferry of Xanadu"), "p0");
    expect(partsOf(tree).map(([label]) => label)).toEqual([
      'stem "ferri"',
      'form "ferry"',
      'beginning "ferry"',
      "words near each other",
    ]);
    expect(tree && formatExplanation(tree)).not.toContain("xanad");
  });
});
