import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Explanation, formatExplanation } from "../../src/search/index.ts";
import { loadAnalyzer } from "../../src/text/index.ts";
import { entries, parameters, questions } from "../support/search-cases.ts";
import { ALL, bodies, indexOf, plainParameters } from "../support/small-index.ts";
import { seeded } from "../support/texts.ts";

const english = await loadAnalyzer("en");

/** A number with its children, for a tree written by hand. */
function node(kind: Explanation["kind"], value: number, ...children: Explanation[]): Explanation {
  return { kind, label: kind, value, children };
}

/** The nearest multiple of 2⁻²⁰. */
const rounded = (value: number) => Math.round(value * 1_048_576) / 1_048_576;

/** The value that the node's label says it has, from its children. */
function recomputed({ kind, value, children }: Explanation): number {
  const values = children.map((child) => child.value);
  switch (kind) {
    case "sum":
      return values.reduce((total, more) => total + more, 0);
    case "product":
      return values.reduce((total, more) => total * more, 1);
    case "formula": {
      const [frequency = Number.NaN, k1 = Number.NaN, length] = values;
      return length === undefined
        ? rounded(frequency * k1)
        : rounded((frequency * (k1 + 1)) / (frequency + k1 * length));
    }
    case "value":
      return value;
  }
}

function expectConsistent(tree: Explanation): void {
  expect(tree.value, tree.label).toBeCloseTo(recomputed(tree), 12);
  if (tree.kind === "value") expect(tree.children).toEqual([]);
  if (tree.kind === "formula") expect(tree.children.length).toBeGreaterThan(1);
  for (const child of tree.children) expectConsistent(child);
}

const simple = {
  ...plainParameters,
  k1: 1,
  b: 0,
  idfPower: 1,
  exactFormWeight: 0.5,
  fieldWeights: { body: 1, title: 2, speaker: 1 },
};

describe("an explanation", () => {
  test("is null for a paragraph that the index does not hold", async () => {
    const index = indexOf(bodies("law"), english);
    expect(await index.explain(index.parse("law"), "z")).toBeNull();
    expect(await index.explain(index.parse("law"), "")).toBeNull();
  });

  test("is a product that is 0 for a paragraph that holds no word of the question", async () => {
    const index = indexOf(bodies("law", "order"), english);
    const tree = await index.explain(index.parse("law"), "b");
    expect(tree).toEqual({
      kind: "product",
      label: "score",
      value: 0,
      children: [
        { kind: "sum", label: "words of the question", value: 0, children: [] },
        { kind: "value", label: "prior of the paragraph", value: 1, children: [] },
      ],
    });
  });

  test("names the paragraph's words only, by stem and form and beginning, and the evidence of their order", async () => {
    const index = indexOf(bodies("protests grew", "law"), english);
    const tree = await index.explain(index.parse("protests, law and protesting"), "a");
    const labels = tree?.children[0]?.children.map(({ label }) => label);
    expect(labels).toEqual([
      'stem "protest"',
      'form "protests"',
      'beginning "prote"',
      "words near each other",
      "words early in the paragraph",
    ]);
  });

  test("is a tree in which every number follows from its children", async () => {
    await fc.assert(
      fc.asyncProperty(entries, questions, parameters, async (drafts, question, numbers) => {
        const index = indexOf(drafts, english, numbers);
        for (const { id } of drafts) {
          const tree = await index.explain(index.parse(question), id);
          expect(tree).not.toBeNull();
          if (tree !== null) expectConsistent(tree);
        }
      }),
      seeded,
    );
  });

  test("has the score of the search at its root", async () => {
    await fc.assert(
      fc.asyncProperty(entries, questions, parameters, async (drafts, question, numbers) => {
        const index = indexOf(drafts, english, numbers);
        const query = index.parse(question);
        for (const { id, score } of (await index.search(query, {}, ALL)).matches) {
          const tree = await index.explain(query, id);
          expect(Number(tree?.value) / score).toBeCloseTo(1, 9);
        }
      }),
      seeded,
    );
  });

  test("has 0 at its root for every paragraph that a search without phrases does not find", async () => {
    await fc.assert(
      fc.asyncProperty(
        entries,
        fc.constantFrom("law", "protests", "U.S. WHO", "the"),
        async (drafts, question) => {
          const index = indexOf(drafts, english);
          const query = index.parse(question);
          const { matches } = await index.search(query, {}, ALL);
          const found = new Set(matches.map(({ id }) => id));
          for (const { id } of drafts) {
            if (!found.has(id)) expect((await index.explain(query, id))?.value).toBe(0);
          }
        },
      ),
      seeded,
    );
  });
});

describe("formatExplanation", () => {
  test("writes a line a number, children two spaces further in, and says what sums and products are of", () => {
    const tree = node("sum", 3, node("value", 1), node("product", 2, node("value", 2), node("formula", 1)));
    expect(formatExplanation(tree)).toBe(
      [
        "3.0000 sum = sum of",
        "  1.0000 value",
        "  2.0000 product = product of",
        "    2.0000 value",
        "    1.0000 formula",
      ].join("\n"),
    );
  });

  test("rounds to four decimals", () => {
    expect(formatExplanation(node("value", 0.123_456))).toBe("0.1235 value");
  });

  test("writes a whole score as it was computed", async () => {
    const drafts = [{ id: "a", fields: { body: "laws and laws", title: "the law" }, prior: 0.5 }];
    const index = indexOf(drafts, english, simple);
    const tree = await index.explain(index.parse("laws of law"), "a");
    // The only paragraph holds the stem and both forms: rarity ln(1 + ½ / 1½) = ln 4/3 = 0.2877. k1 is 1, and so is L.
    // Stem: f = 2 · 1 + 1 · 2 = 4, saturation 4 · 2 / 5 = 1.6. The form "laws": f = 2, 2 · 2 / 3 = 1.3333; "law" alike.
    // The question says the word twice: weights 2, and 1 · 0.5 for each form.
    // 2 · 0.2877 · 1.6 = 0.9206; 0.5 · 0.2877 · 1.3333 = 0.1918; their sum 1.3042 times the prior 0.5 is 0.6521 (before rounding).
    expect(tree && formatExplanation(tree)).toBe(
      `0.6521 score = product of
  1.3042 words of the question = sum of
    0.9206 stem "law" = product of
      0.5754 worth: weight · rarity, to 2⁻²⁰
        2.0000 weight in the question
        0.2877 rarity in the corpus
      1.6000 saturation: f · (k1 + 1) / (f + k1 · L), to 2⁻²⁰
        4.0000 weighted frequency f = sum of
          2.0000 in the body = product of
            2.0000 occurrences
            1.0000 field weight
          2.0000 in the title = product of
            1.0000 occurrences
            2.0000 field weight
        1.0000 k1
        1.0000 relative length L
    0.1918 form "laws" = product of
      0.1438 worth: weight · rarity, to 2⁻²⁰
        0.5000 weight in the question
        0.2877 rarity in the corpus
      1.3333 saturation: f · (k1 + 1) / (f + k1 · L), to 2⁻²⁰
        2.0000 weighted frequency f = sum of
          2.0000 in the body = product of
            2.0000 occurrences
            1.0000 field weight
        1.0000 k1
        1.0000 relative length L
    0.1918 form "law" = product of
      0.1438 worth: weight · rarity, to 2⁻²⁰
        0.5000 weight in the question
        0.2877 rarity in the corpus
      1.3333 saturation: f · (k1 + 1) / (f + k1 · L), to 2⁻²⁰
        2.0000 weighted frequency f = sum of
          2.0000 in the title = product of
            1.0000 occurrences
            2.0000 field weight
        1.0000 k1
        1.0000 relative length L
  0.5000 prior of the paragraph`,
    );
  });

  test("says that a phrase of stop words alone makes the score", async () => {
    const index = indexOf(bodies("to be or not"), english);
    const tree = await index.explain(index.parse('"to be"'), "a");
    expect(tree && formatExplanation(tree)).toBe(
      `1.0000 score = product of
  1.0000 words of the question = sum of
    1.0000 a phrase of stop words only
  1.0000 prior of the paragraph`,
    );
  });
});
