import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankingQuality } from "../../src/evaluation/index.ts";
import { seeded } from "../support/texts.ts";

type Grades = ReadonlyMap<string, number>;

function grades(values: Readonly<Record<string, number>>): Grades {
  return new Map(Object.entries(values));
}

/** The documents `d1`, `d2`, … */
function documents(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `d${index + 1}`);
}

describe("the quality of a ranking", () => {
  test("is what a hand computes for graded documents", () => {
    const { ndcg10, mrr10, recall10, success1 } = rankingQuality(
      ["low", "stray", "high", "middle"],
      grades({ high: 3, middle: 2, low: 1, none: 0 }),
    );

    // (1/1 + 0 + 3/2 + 2/2.321928) / (3/1 + 2/1.584963 + 1/2) = 3.361353 / 4.761860
    expect(ndcg10).toBeCloseTo(0.705891, 6);
    expect([mrr10, recall10, success1]).toEqual([1, 1, 1]);
  });

  test("takes the ideal of ten documents where more are relevant, and the recall of all of them", () => {
    const relevant = grades(Object.fromEntries(documents(12).map((id) => [id, 1])));

    expect(rankingQuality(documents(12), relevant)).toEqual({
      ndcg10: 1,
      mrr10: 1,
      recall10: 10 / 12,
      success1: 1,
    });
  });

  test("compares with the best ten of a graded ideal that is longer", () => {
    const relevant = grades(Object.fromEntries(documents(12).map((id, index) => [id, index < 2 ? 3 : 1])));
    const { ndcg10 } = rankingQuality(["d3"], relevant);

    // 1 / (3/1 + 3/1.584963 + the sum of 1/log2(rank + 1) for ranks 3 to 10, which is 2.912630)
    expect(ndcg10).toBeCloseTo(0.128116, 6);
  });

  test("does not see the eleventh document", () => {
    const ranking = [...documents(10), "found"];

    expect(rankingQuality(ranking, grades({ found: 1 }))).toEqual({
      ndcg10: 0,
      mrr10: 0,
      recall10: 0,
      success1: 0,
    });
  });

  test.each([
    { rank: 1, ndcg: 1, mrr: 1, success: 1 },
    { rank: 2, ndcg: 0.63093, mrr: 0.5, success: 0 },
    { rank: 3, ndcg: 0.5, mrr: 0.333333, success: 0 },
    { rank: 7, ndcg: 0.333333, mrr: 0.142857, success: 0 },
    { rank: 10, ndcg: 0.289065, mrr: 0.1, success: 0 },
  ])(
    "of the only relevant document at rank $rank is nDCG $ndcg and MRR $mrr",
    ({ rank, ndcg, mrr, success }) => {
      const ranking = [...documents(rank - 1), "found", "z"];
      const quality = rankingQuality(ranking, grades({ found: 2 }));

      expect(quality.ndcg10).toBeCloseTo(ndcg, 5);
      expect(quality.mrr10).toBeCloseTo(mrr, 5);
      expect([quality.recall10, quality.success1]).toEqual([1, success]);
    },
  );

  test("is 0 for an empty ranking", () => {
    expect(rankingQuality([], grades({ a: 1 }))).toEqual({ ndcg10: 0, mrr10: 0, recall10: 0, success1: 0 });
  });

  test("gives a grade below 0 no gain", () => {
    expect(rankingQuality(["bad", "good"], grades({ bad: -2, good: 1 }))).toEqual(
      rankingQuality(["stray", "good"], grades({ good: 1 })),
    );
  });

  test.each([
    ["no grades", {}],
    ["only grades of 0 and below", { a: 0, b: -1 }],
  ])("does not exist where there are %s", (_, values) => {
    expect(() => rankingQuality(["a"], grades(values))).toThrow(
      new RangeError("grades: expected at least one relevant document, met none"),
    );
  });

  const ids = documents(24);
  const ranked = fc.shuffledSubarray(ids);
  const judged = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: -1, max: 4 })), {
      minLength: 1,
      selector: ([id]) => id,
    })
    .map((pairs): Grades => new Map(pairs))
    .filter((map) => [...map.values()].some((grade) => grade > 0));

  test("agrees with a naive computation", () => {
    fc.assert(
      fc.property(ranked, judged, (ranking, relevant) => {
        const quality = rankingQuality(ranking, relevant);
        const expected = naiveQuality(ranking, relevant);

        expect(quality.ndcg10).toBeCloseTo(expected.ndcg10, 10);
        expect(quality.mrr10).toBeCloseTo(expected.mrr10, 10);
        expect(quality.recall10).toBeCloseTo(expected.recall10, 10);
        expect(quality.success1).toBe(expected.success1);
      }),
      seeded,
    );
  });

  test("stays between 0 and 1, and is nDCG 1 for the ideal ranking", () => {
    fc.assert(
      fc.property(ranked, judged, (ranking, relevant) => {
        for (const value of Object.values(rankingQuality(ranking, relevant))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
        const ideal = [...relevant].toSorted(([, one], [, other]) => other - one).map(([id]) => id);

        expect(rankingQuality(ideal, relevant).ndcg10).toBeCloseTo(1, 10);
      }),
      seeded,
    );
  });
});

/** The same figures by going through ranks one at a time, the ideal by picking the best that is left. */
function naiveQuality(ranking: readonly string[], relevant: Grades) {
  const left = [...relevant.values()].filter((grade) => grade > 0);
  const total = left.length;
  const met = { gain: 0, ideal: 0, found: 0, first: 0 };
  for (let rank = 1; rank <= 10; rank += 1) {
    const discount = Math.log(2) / Math.log(rank + 1);
    const grade = relevant.get(ranking[rank - 1] ?? "") ?? 0;
    if (grade > 0) {
      met.gain += grade * discount;
      met.found += 1;
      if (met.first === 0) met.first = rank;
    }
    if (left.length > 0) {
      const best = Math.max(...left);
      left.splice(left.indexOf(best), 1);
      met.ideal += best * discount;
    }
  }
  return {
    ndcg10: met.gain / met.ideal,
    mrr10: met.first === 0 ? 0 : 1 / met.first,
    recall10: met.found / total,
    success1: met.first === 1 ? 1 : 0,
  };
}
