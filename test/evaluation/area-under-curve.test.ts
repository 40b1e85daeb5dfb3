import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaUnderCurve } from "../../src/evaluation/index.ts";
import { seeded } from "../support/texts.ts";

describe("the area under the curve", () => {
  test.each([
    ["every positive is above every negative", [3, 4], [1, 2], 1],
    ["every positive is below every negative", [1, 2], [3, 4], 0],
    ["all are equal", [2, 2], [2], 0.5],
    // 3 > 1, 3 > 2, 2 > 1, and 2 = 2 for a half: 3.5 of 4 pairs
    ["some are equal", [3, 2], [1, 2], 0.875],
    ["there are no positives", [], [1], 0.5],
    ["there are no negatives", [1], [], 0.5],
  ])("is as it should be where %s", (...[, positives, negatives, area]) => {
    expect(areaUnderCurve(positives, negatives)).toBe(area);
  });

  test("is the share of pairs in the right order", () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, values, (positives, negatives) => {
        const pairs = positives.flatMap((one) =>
          negatives.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)),
        );
        const share = pairs.reduce<number>((sum, pair) => sum + pair, 0) / pairs.length;
        expect(areaUnderCurve(positives, negatives)).toBeCloseTo(share, 12);
      }),
      seeded,
    );
  });
});
