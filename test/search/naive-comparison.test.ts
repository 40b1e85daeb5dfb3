import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultParameters, type IndexEntry, type Match, type PassageIndex } from "../../src/search/index.ts";
import { loadAnalyzer } from "../../src/text/index.ts";
import { naiveSearch } from "../support/naive-search.ts";
import { entries, filters, parameters, questions } from "../support/search-cases.ts";
import { ALL, type Draft, entryOf, indexOf, plainQuery } from "../support/small-index.ts";
import { seeded } from "../support/texts.ts";

const english = await loadAnalyzer("en");

/** The same paragraphs in the same order, equal ones too; scores may differ by what rounding leaves. */
function expectSame(found: readonly Match[], expected: readonly Match[]): void {
  const told = ({ id, wordsHeld }: Match) => `${id} holds ${wordsHeld}`;
  expect(found.map(told)).toEqual(expected.map(told));
  for (const [rank, { score, byWords, rarityHeld }] of found.entries()) {
    expect(score, `at rank ${rank}`).toBeCloseTo(expected[rank]?.score ?? 0, 9);
    expect(byWords, `at rank ${rank}`).toBeCloseTo(expected[rank]?.byWords ?? 0, 9);
    expect(rarityHeld, `at rank ${rank}`).toBeCloseTo(expected[rank]?.rarityHeld ?? 0, 9);
  }
}

async function matchesFor(index: PassageIndex, question: string): Promise<readonly Match[]> {
  return (await index.search(plainQuery(index, question), {}, ALL)).matches;
}

describe("the index, compared with a naive scan,", () => {
  test("finds the same paragraphs in the same order with the same scores", async () => {
    await fc.assert(
      fc.asyncProperty(entries, questions, filters, async (drafts, question, conditions) => {
        const index = indexOf(drafts, english);
        const { matches } = await index.search(plainQuery(index, question), conditions, ALL);
        const corpus = { entries: drafts, analyzer: english, parameters: defaultParameters };
        expectSame(matches, naiveSearch(corpus, { question, filters: conditions }));
      }),
      { ...seeded, numRuns: 500 },
    );
  });

  test("agrees for all parameters in their ranges", async () => {
    await fc.assert(
      fc.asyncProperty(entries, questions, parameters, async (drafts, question, numbers) => {
        const index = indexOf(drafts, english, numbers);
        const corpus = { entries: drafts, analyzer: english, parameters: numbers };
        expectSame(await matchesFor(index, question), naiveSearch(corpus, { question, filters: {} }));
      }),
      { ...seeded, numRuns: 500 },
    );
  });

  test("agrees for the words and phrases that the paragraphs hold", async () => {
    const place = fc.record({ paragraph: fc.nat(), start: fc.nat(), length: fc.integer({ min: 1, max: 4 }) });
    await fc.assert(
      fc.asyncProperty(entries, place, async (drafts, { paragraph, start, length }) => {
        const spoken = drafts[paragraph % drafts.length]?.fields.body.split(" ") ?? [];
        const from = start % spoken.length;
        const question = `"${spoken.slice(from, from + length).join(" ")}"`;
        const corpus = { entries: drafts, analyzer: english, parameters: defaultParameters };
        expectSame(
          await matchesFor(indexOf(drafts, english), question),
          naiveSearch(corpus, { question, filters: {} }),
        );
      }),
      { ...seeded, numRuns: 400 },
    );
  });

  test("agrees where there are more words, titles and paragraphs than its first tables have room for", async () => {
    const drafts: IndexEntry[] = Array.from({ length: 600 }, (_, number) => largeEntry(number));
    const index = indexOf(drafts, english);
    const corpus = { entries: drafts, analyzer: english, parameters: defaultParameters };
    for (const question of [
      "word7 word8",
      "title3 title70 common",
      "word2999 rare",
      '"word70 word71" common',
    ]) {
      const expected = naiveSearch(corpus, { question, filters: {} });
      expect(expected.length).toBeGreaterThan(0);
      expectSame(await matchesFor(index, question), expected);
    }
  });
});

describe("a paragraph of thousands of words", () => {
  test("keeps the counts of the words that it began with", async () => {
    const others = Array.from({ length: 3_000 }, (_, number) => `word${number}`);
    const body = `law law ${others.join(" ")} law`;
    const drafts = ["law", body, "law order"].map((text, number) =>
      entryOf({ id: `p${number}`, fields: { body: text } }),
    );
    const corpus = { entries: drafts, analyzer: english, parameters: defaultParameters };
    const expected = naiveSearch(corpus, { question: "law", filters: {} });
    expectSame(await matchesFor(indexOf(drafts, english), "law"), expected);
  });
});

/** Five words of its own, one that all share in varying number, and a title that comes again after 150 others. */
function largeEntry(number: number): IndexEntry {
  const own = Array.from({ length: 5 }, (_, offset) => `word${number * 5 + offset}`);
  const draft: Draft = {
    id: `p${number}`,
    fields: {
      body: `${own.join(" ")}${" common".repeat((number * 7) % 23)}`,
      title: `title${number % 150}`,
      speaker: number % 97 === 0 ? "rare" : "",
    },
  };
  return entryOf(draft);
}
