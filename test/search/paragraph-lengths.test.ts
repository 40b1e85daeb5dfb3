import { describe, expect, test } from "vitest";
import { type Explanation, IndexWriter, type MemoryIndex } from "../../src/search/index.ts";
import { loadAnalyzer } from "../../src/text/index.ts";
import { entryOf, indexOf, plainParameters } from "../support/small-index.ts";

const english = await loadAnalyzer("en");

/** The value of the first node with the label. */
function figureOf(tree: Explanation | null, label: string): number {
  const nodes = tree === null ? [] : [tree];
  for (const node of nodes) {
    if (node.label === label) return node.value;
    nodes.push(...node.children);
  }
  return Number.NaN;
}

describe("the relative length of a paragraph", () => {
  /** That of one word which counts as so many, beside no other paragraph: what is kept of a length by the length. */
  const kept = async (length: number) => {
    const parameters = { ...plainParameters, b: 1, fieldWeights: { body: length, title: 0, speaker: 0 } };
    const index = indexOf([{ id: "a", fields: { body: "ferry" } }], english, parameters);
    return figureOf(await index.explain(index.parse("ferry"), "a"), "relative length L") * Math.round(length);
  };

  test.each([
    [1, 1],
    [2.4, 2],
    [2.5, 3],
    [63, 63],
    [64, 64],
    // 64 · 2 ^ (6 n / 191): each step is 2.2 % longer, and the nearest one is taken.
    [65, 65.40884],
    [66, 65.40884],
    [67, 66.848682],
    [128, 128.465361],
    [1_000, 994.698288],
    [4_000, 4_007.775424],
    [4_095, 4_096],
    [4_096, 4_096],
    [5_000, 4_096],
    [1_000_000, 4_096],
  ])("of %d words is kept as that of %d", async (length, as) => {
    expect(await kept(length)).toBeCloseTo(as, 2);
  });

  test("is never off by more than 1.1 % up to 4,096 words", async () => {
    for (let length = 1; length <= 4_096; length = Math.ceil(length * 1.4)) {
      expect(Math.abs((await kept(length)) / length - 1)).toBeLessThan(0.011);
    }
  });

  test("counts each field's words by its weight, stop words not at all", async () => {
    const fieldWeights = { body: 1, title: 2, speaker: 3 };
    const parameters = { ...plainParameters, b: 0.5, fieldWeights };
    const drafts = [
      { id: "a", fields: { body: "the ferry at the quay", title: "ferry log", speaker: "Ida Marrow" } },
      { id: "b", fields: { body: "ferry" } },
      { id: "c", fields: { body: "a ferry, in COVID-19" } },
      { id: "d", fields: { title: "the ferry" } },
    ];
    const index = indexOf(drafts, english, parameters);
    const lengths = [];
    for (const { id } of drafts)
      lengths.push(figureOf(await index.explain(index.parse("ferry"), id), "relative length L"));
    // 2 + 2 · 2 + 2 · 3 = 12 words, 1, 3 (the compound and its first part are two) and 2: the mean is 4.5. 0.5 + 0.5 · 12 / 4.5, …
    expect(lengths).toEqual([12, 1, 3, 2].map((length) => expect.closeTo(0.5 + (0.5 * length) / 4.5, 12)));
  });
});

describe("paragraphs of several segments", () => {
  const BORDER = 32_768;
  const bodies = new Map([
    [0, "the ferry left"],
    [BORDER - 1, "a ferry, a quay and a ferry"],
    [BORDER, "the quay"],
    [BORDER + 1, "ferry ferry ferry, the quay"],
  ]);

  function written(): MemoryIndex {
    const writer = new IndexWriter({
      ...plainParameters,
      evidence: { nearness: 1, earliness: 1, answer: 0 },
    });
    for (let number = 0; number < BORDER + 3; number += 1) {
      const title = number === BORDER + 2 ? "Ferry" : "";
      const facets = { document: number % 2 === 0 ? "even" : "odd" };
      const prior = number === BORDER + 1 ? 0.25 : 1;
      const fields = { body: bodies.get(number) ?? "", title };
      writer.add(entryOf({ id: `p${number}`, fields, facets, prior }), english);
    }
    return writer.finish();
  }

  test("are found and explained alike, each with its own words, title, traits and prior", async () => {
    const index = written();
    expect(index.size).toBe(BORDER + 3);
    const found = async (question: string, document?: string) => {
      const { matches } = await index.search(index.parse(question), { document }, 10);
      return matches.map(({ id, wordsHeld }) => [id, wordsHeld]);
    };
    const [early, last, first, second, titled] = ["p0", "p32767", "p32768", "p32769", "p32770"];
    expect(await found("ferry")).toEqual([last, early, second, titled].map((id) => [id, 1]));
    expect(await found("ferry quay", "odd")).toEqual([last, second].map((id) => [id, 2]));
    expect(await found('"the quay"')).toEqual([first, second].map((id) => [id, 1]));
    expect(await found('"the ferry"', "even")).toEqual([[early, 1]]);

    const query = index.parse("ferry quay");
    const { matches } = await index.search(query, {}, 10);
    expect(matches).toHaveLength(5);
    for (const { id, score } of matches)
      expect((await index.explain(query, id))?.value).toBeCloseTo(score, 9);
    expect(await index.explain(query, "p32771")).toBeNull();
  });
});
