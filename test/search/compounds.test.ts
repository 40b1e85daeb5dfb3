import { describe, expect, test } from "vitest";
import type { Explanation, MemoryIndex } from "../../src/search/index.ts";
import { loadAnalyzer } from "../../src/text/index.ts";
import { bodies, idsFor, indexOf } from "../support/small-index.ts";

const english = await loadAnalyzer("en");

/** How often each part of the paragraph's score was met in the body, by its label. */
async function countsFor(index: MemoryIndex, question: string, id: string): Promise<Record<string, number>> {
  const tree = await index.explain(index.parse(question), id);
  const parts = tree?.children[0]?.children ?? [];
  const counted = parts.flatMap((part) => {
    const count = occurrences(part);
    return count === undefined ? [] : [[part.label, count] as const];
  });
  return Object.fromEntries(counted);
}

function occurrences({ label, value, children }: Explanation): number | undefined {
  if (label === "occurrences") return value;
  return children.map(occurrences).find((count) => count !== undefined);
}

describe("a compound of letters and a number", () => {
  const index = indexOf(bodies("COVID-19 and COVID-19 came", "COVID came", "the 19 came", "MH-370"), english);

  test("is found by its first part, and by itself", async () => {
    expect((await idsFor(index, "COVID")).toSorted()).toEqual(["a", "b"]);
    expect((await idsFor(index, "COVID-19"))[0]).toBe("a");
    expect(await idsFor(index, "covid19")).toEqual(["a"]);
  });

  test("counts for the form of its first part as well", async () => {
    expect(await countsFor(index, "COVID", "a")).toEqual({
      'stem "covid"': 2,
      'form "covid"': 2,
      'beginning "covid"': 2,
    });
  });

  test("counts for both forms where the question says it", async () => {
    expect(await countsFor(index, "COVID-19", "a")).toEqual({
      'stem "covid"': 2,
      'stem "covid19"': 2,
      'form "covid"': 2,
      'form "covid19"': 2,
      'beginning "covid"': 2,
    });
    expect(await countsFor(index, "covid19 or COVID-19", "a")).toMatchObject({
      'form "covid"': 2,
      'form "covid19"': 2,
    });
    expect(await countsFor(index, "COVID-19", "b")).toEqual({
      'stem "covid"': 1,
      'form "covid"': 1,
      'beginning "covid"': 1,
    });
  });

  test("has a beginning of its own where its first part is short", async () => {
    expect(await countsFor(index, "MH", "d")).toEqual({ 'stem "mh"': 1, 'form "mh"': 1 });
    expect(await countsFor(index, "MH-370", "d")).toMatchObject({ 'beginning "mh370"': 1 });
  });
});
