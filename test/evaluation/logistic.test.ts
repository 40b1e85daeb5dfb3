import { describe, expect, test } from "vitest";
import { fitLogistic, probability } from "../../bench/support/logistic.ts";

describe("a logistic fit", () => {
  test("gives each group of a feature the share of its outcomes, by weight", () => {
    const group = (feature: number, yes: number, no: number) => [
      { features: [feature], outcome: true, weight: yes },
      { features: [feature], outcome: false, weight: no },
    ];
    const coefficients = fitLogistic([...group(0, 1, 3), ...group(1, 4, 1)]);

    // Odds of 1 : 3 and 4 : 1: the constant is ln(1/3), the slope ln(4) − ln(1/3) = ln(12).
    expect(coefficients[0]).toBeCloseTo(Math.log(12), 2);
    expect(coefficients[1]).toBeCloseTo(Math.log(1 / 3), 2);
    expect(probability(coefficients, [1])).toBeCloseTo(0.8, 3);
  });
});
