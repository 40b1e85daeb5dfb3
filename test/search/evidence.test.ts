import { describe, expect, test } from "vitest";
import { type Explanation, formatExplanation, type MemoryIndex, rarity } from "../../src/search/index.ts";
import { loadAnalyzer } from "../../src/text/index.ts";
import { only } from "../support/only.ts";
import { bodies, type Draft, idsFor, indexOf, plainParameters, scoresFor } from "../support/small-index.ts";

const english = await loadAnalyzer("en");

/** Each kind of evidence counts as it is; beside it, stems only. */
const parameters = {
  ...plainParameters,
  idfPower: 1,
  exactFormWeight: 0.001,
  evidence: { nearness: 1, earliness: 1, answer: 1 },
};

/** What a word is worth that one of two paragraphs holds: ln(1 + 1½ / 1½). */
const ONE = Math.LN2;

/** What a word is worth that none of two paragraphs holds: ln(1 + 2½ / ½) = ln 6. */
const UNKNOWN = rarity(0, 2, 1);

/** The body beside another paragraph that shares no word with it. */
const beside = (body: string, title = ""): MemoryIndex => {
  const drafts: Draft[] = [
    { id: "a", fields: { body, title } },
    { id: "other", fields: { body: "zebra" } },
  ];
  return indexOf(drafts, english, parameters);
};

/** What the explanation of paragraph `a` says of one kind of evidence; 0 where it says nothing. */
async function evidenceIn(index: MemoryIndex, question: string, label: string): Promise<number> {
  const tree = await index.explain(index.parse(question), "a");
  return tree?.children[0]?.children.find((child) => child.label === label)?.value ?? 0;
}

const nearness = (body: string, question: string) =>
  evidenceIn(beside(body), question, "words near each other");
const earliness = (body: string, question: string) =>
  evidenceIn(beside(body), question, "words early in the paragraph");
const answer = (body: string, question: string) =>
  evidenceIn(beside(body), question, "words such as are asked for");

const filler = (count: number) => "of ".repeat(count);

describe("what words near each other are worth", () => {
  test("is what the best window of 6 words and the best one of 25 hold", async () => {
    expect(await nearness("law order", "law order")).toBeCloseTo(2 * (ONE + ONE), 5);
    expect(await nearness("law", "law")).toBeCloseTo(2 * ONE, 5);
  });

  test("counts the words from the first to the last, stop words too", async () => {
    // At positions 0 and 5: within 6 words. At 0 and 6: only within 25. At 0 and 25: within neither.
    expect(await nearness(`law ${filler(4)} order`, "law order")).toBeCloseTo(4 * ONE, 5);
    expect(await nearness(`law ${filler(5)} order`, "law order")).toBeCloseTo(3 * ONE, 5);
    expect(await nearness(`law ${filler(23)} order`, "law order")).toBeCloseTo(3 * ONE, 5);
    expect(await nearness(`law ${filler(24)} order`, "law order")).toBeCloseTo(2 * ONE, 5);
  });

  test("counts a compound as one word", async () => {
    expect(await nearness("law COVID-19 COVID-19 COVID-19 COVID-19 order", "law order")).toBeCloseTo(
      4 * ONE,
      5,
    );
  });

  test("counts a word once, in whatever form it stands", async () => {
    expect(await nearness("laws, law and the law", "law")).toBeCloseTo(2 * ONE, 5);
    expect(await nearness(`law law law ${filler(30)} laws order`, "law order")).toBeCloseTo(4 * ONE, 5);
  });

  test("is less by the share of 4 words where the question has more, repeated ones counted", async () => {
    expect(await nearness("law", "law law law law")).toBeCloseTo(2 * ONE, 5);
    expect(await nearness("law", "law law law law law")).toBeCloseTo((4 / 5) * 2 * ONE, 5);
    expect(await nearness("law", "law yak emu gnu elk cat cow hen")).toBeCloseTo((4 / 8) * 2 * ONE, 5);
  });

  test("does not count the title", async () => {
    const index = beside("law", "order");
    expect(await evidenceIn(index, "law order", "words near each other")).toBeCloseTo(2 * ONE, 5);
    expect(await evidenceIn(index, "order", "words near each other")).toBe(0);
  });

  test("puts the paragraph first whose words stand together", async () => {
    const far = `law ${filler(40)} order`;
    const near = `${filler(20)} law order ${filler(20)}`;
    const index = indexOf(bodies(far, near), english, {
      ...parameters,
      evidence: { nearness: 1, earliness: 0, answer: 0 },
    });
    expect(await idsFor(index, "law order")).toEqual(["b", "a"]);
  });
});

describe("what words early in the paragraph are worth", () => {
  test("is all of a word that begins it, and half of one ten words further on", async () => {
    expect(await earliness("law", "law")).toBeCloseTo(ONE, 5);
    expect(await earliness(`${filler(10)} law`, "law")).toBeCloseTo(ONE / 2, 5);
    expect(await earliness(`${filler(40)} law`, "law")).toBeCloseTo(ONE / 5, 5);
  });

  test("is summed over the words, each at its first mention", async () => {
    // law at 0, order at 5: 1 + 1 / 1.5
    expect(await earliness(`laws ${filler(4)} order law order`, "order law")).toBeCloseTo(
      ONE * (1 + 1 / 1.5),
      5,
    );
  });

  test("puts the paragraph first that comes to the matter at once", async () => {
    const index = indexOf(bodies(`${filler(20)} law`, `law ${filler(20)}`), english);
    expect(await idsFor(index, "law")).toEqual(["b", "a"]);
  });
});

describe("what words such as are asked for are worth", () => {
  test("is the mean worth of the words twice where a sign stands near them, once where it stands elsewhere", async () => {
    expect(await answer("law in 2022", "when law")).toBeCloseTo(2 * ONE, 5);
    expect(await answer(`law ${filler(23)} 2022`, "when law")).toBeCloseTo(2 * ONE, 5);
    expect(await answer(`law ${filler(24)} 2022`, "when law")).toBeCloseTo(ONE, 5);
    expect(await answer("law in time", "when law")).toBe(0);
  });

  test("counts signs from the first word of the best window on", async () => {
    expect(await answer("in 2022 the law", "when law")).toBeCloseTo(ONE, 5);
    // The window begins with the first word in it that the question says.
    expect(await answer("order in 2022 of law", "when law order")).toBeCloseTo(2 * ONE, 5);
  });

  test("is the mean over all words of the question, those that the corpus lacks included", async () => {
    expect(await answer("law in 2022", "when law weather")).toBeCloseTo(2 * ((ONE + UNKNOWN) / 2), 5);
  });

  test("is summed over the kinds asked for", async () => {
    // “many” is a word of the question that the corpus lacks.
    const mean = (ONE + UNKNOWN) / 2;
    expect(await answer("law of seven in January", "when law, and how many")).toBeCloseTo(4 * mean, 5);
    expect(await answer("law in January", "when law, and how many")).toBeCloseTo(2 * mean, 5);
    // A year is a sign of both.
    expect(await answer("law in 2022", "when law, and how many")).toBeCloseTo(4 * mean, 5);
  });

  test.each([
    ["2022", true],
    ["1066", true],
    ["2100", false],
    ["12", false],
    ["January", true],
    ["Tuesdays", false],
    ["Tuesday", true],
    ["yesterday", true],
    ["years", false],
    ["ago", true],
  ])("takes %s for a sign of a date: %s", async (sign, is) => {
    expect((await answer(`law ${sign}`, "when law")) > 0).toBe(is);
  });

  test.each([
    ["7", true],
    ["1,000", true],
    ["3.5", true],
    ["20th", true],
    ["seven", true],
    ["dozen", true],
    ["some", false],
    ["January", false],
  ])("takes %s for a sign of a number: %s", async (sign, is) => {
    expect((await answer(`law ${sign}`, "how many law")) > 0).toBe(is);
  });

  test("is not found in a word that the question says itself", async () => {
    expect(await answer("law of 2022", "when law 2022")).toBe(0);
    expect(await answer("law of 2022 and 2021", "when law 2022")).toBeGreaterThan(0);
  });

  test("is nothing where the body holds no word of the question, or nothing is asked for", async () => {
    const inTitle = beside("in 2022", "law");
    expect(await evidenceIn(inTitle, "when law", "words such as are asked for")).toBe(0);
    expect(await answer("law in 2022", "law")).toBe(0);
  });

  test("puts the paragraph with a date first where one is asked for", async () => {
    const index = indexOf(bodies("law for people", "law in January"), english);
    expect(await idsFor(index, "law")).toEqual(["a", "b"]);
    expect(await idsFor(index, "When was the law?")).toEqual(["b", "a"]);
  });
});

describe("a score with all kinds of evidence", () => {
  const all = {
    k1: 0.5,
    k1PerWord: 0.25,
    b: 0,
    idfPower: 1,
    exactFormWeight: 0.5,
    cutWeight: 0.25,
    cutIdfPower: 2,
    evidence: { nearness: 0.5, earliness: 0.25, answer: 2 },
    fieldWeights: { body: 1, title: 2, speaker: 1 },
  };
  const drafts: Draft[] = [
    { id: "a", fields: { body: "In January, lawyers spoke of the law.", title: "Lawyers" }, prior: 0.5 },
    { id: "other", fields: { body: "zebra" } },
  ];

  test("is the sum that was computed by hand", async () => {
    const index = indexOf(drafts, english, all);
    // “lawyer” and “law” have different stems, forms and beginnings. All are held by one of two paragraphs: ln 2 = 0.693147,
    // squared for beginnings 0.480453. k1 for two words: 0.5 + 2 · 0.25 = 1, so that the saturation is 2f / (f + 1).
    // lawyers: f = 1 in the body + 2 in the title = 3, saturation 1.5. law: f = 1, saturation 1.
    // Stems: 0.693147 · (1.5 + 1) = 1.732868. The form “law”: 0.5 · 0.693147 · 1 = 0.346574; “lawyer” is not there.
    // Beginnings “lawye” and “law”: 0.25 · 0.480453 · (1.5 + 1) = 0.300283.
    // Positions 2 and 6: five words, both in the window of 6. Nearness 0.5 · (2 + 2) · 0.693147 = 1.386294.
    // Earliness 0.25 · 0.693147 · (1 / 1.2 + 1 / 1.6) = 0.252710.
    // “January” is before the windows: 2 · 0.693147 · 1 = 1.386294.
    // The sum 5.405023 times the prior 0.5 is 2.702512.
    expect(only(await scoresFor(index, "When did the lawyer do the law?"))).toBeCloseTo(2.702512, 5);
  });

  test("is explained to the last part", async () => {
    const index = indexOf(drafts, english, all);
    const tree = await index.explain(index.parse("When did the lawyer do the law?"), "a");
    expect(tree && outline(tree)).toEqual([
      '1.0397 stem "lawyer"',
      '0.6931 stem "law"',
      '0.3466 form "law"',
      '0.1802 beginning "lawye"',
      '0.1201 beginning "law"',
      "1.3863 words near each other",
      "0.2527 words early in the paragraph",
      "1.3863 words such as are asked for",
    ]);
    expect(tree && formatExplanation(tree)).toContain(
      `
    1.3863 words near each other = product of
      0.5000 weight
      2.7726 nearness
    0.2527 words early in the paragraph = product of
      0.2500 weight
      1.0108 earliness
    1.3863 words such as are asked for = product of
      2.0000 weight
      0.6931 answer
  0.5000 prior of the paragraph`,
    );
  });

  test("counts repeated words more slowly the longer the question is", async () => {
    const texts = bodies("law ".repeat(20), "law order", "zebra", "zebra", "zebra");
    const index = indexOf(texts, english, {
      ...plainParameters,
      k1: 0.1,
      k1PerWord: 1,
      b: 0,
      exactFormWeight: 0,
    });
    // The stem "law" in two of five paragraphs: ln(1 + 3½ / 2½) ^ 1.25 = 0.875469 ^ 1.25 = 0.846839.
    // k1 = 1.1: 20 · 2.1 / 21.1 = 1.990521, and stops at 2.5 for three words or more: 20 · 3.5 / 22.5 = 3.111111.
    const short = await index.search(index.parse("law"), {}, 1);
    const long = await index.search(index.parse("law gnu emu"), {}, 1);
    expect(only(short.matches).score).toBeCloseTo(0.846839 * 1.990521, 5);
    expect(only(long.matches).score).toBeCloseTo(0.846839 * 3.111111, 5);
  });
});

/** The parts of a score, a line each. */
function outline({ children: [sum] }: Explanation): string[] {
  return sum?.children.map(({ value, label }) => `${value.toFixed(4)} ${label}`) ?? [];
}
