import { describe, expect, test } from "vitest";
import {
  type Bm25Parameters,
  defaultParameters,
  IndexWriter,
  k1For,
  rarity,
  relativeLength,
  saturation,
} from "../../src/search/index.ts";
import { plainParameters } from "../support/small-index.ts";

const parameters: Bm25Parameters = plainParameters;

describe("rarity", () => {
  test("is the logarithm of one more than the odds against meeting the term", () => {
    // ln(1 + (10 − 1 + ½) / (1 + ½)) = ln(1 + 9.5 / 1.5) = ln 7.3333 = 1.992430
    expect(rarity(1, 10, 1)).toBeCloseTo(1.99243, 6);
  });

  test("is raised to its power", () => {
    // 1.992430 ^ 1.25 = e ^ (1.25 · 0.689355) = e ^ 0.861694 = 2.367167
    expect(rarity(1, 10, 1.25)).toBeCloseTo(2.367167, 6);
  });

  test("is greatest for a term that no paragraph holds", () => {
    // ln(1 + 10.5 / 0.5) = ln 22 = 3.091042
    expect(rarity(0, 10, 1)).toBeCloseTo(3.091042, 6);
  });

  test("stays above 0 for a term that all paragraphs hold", () => {
    // ln(1 + 0.5 / 10.5) = ln 1.047619 = 0.046520
    expect(rarity(10, 10, 1)).toBeCloseTo(0.04652, 6);
  });

  test("is that of an even chance where there are no paragraphs", () => {
    // ln(1 + 0.5 / 0.5) = ln 2
    expect(rarity(0, 0, 1)).toBeCloseTo(Math.LN2, 12);
  });

  test("falls with every paragraph that holds the term", () => {
    for (let holders = 0; holders < 50; holders += 1) {
      expect(rarity(holders + 1, 50, 1.25)).toBeLessThan(rarity(holders, 50, 1.25));
    }
  });
});

describe("relativeLength", () => {
  test("is 1 for a paragraph of mean length", () => {
    // 1 − 0.6 + 0.6 · 10 / 10
    expect(relativeLength(10, 10, parameters)).toBeCloseTo(1, 12);
  });

  test("grows with the length by b", () => {
    // 1 − 0.6 + 0.6 · 20 / 10
    expect(relativeLength(20, 10, parameters)).toBeCloseTo(1.6, 12);
  });

  test("keeps what b leaves for a paragraph without length", () => {
    expect(relativeLength(0, 10, parameters)).toBeCloseTo(0.4, 12);
  });

  test("is 1 for every length where b is 0", () => {
    expect(relativeLength(0, 10, { b: 0 })).toBe(1);
    expect(relativeLength(1_000, 10, { b: 0 })).toBe(1);
  });

  test("is in proportion to the length where b is 1", () => {
    expect(relativeLength(5, 10, { b: 1 })).toBeCloseTo(0.5, 12);
  });

  test("is 1 where no paragraph has any length", () => {
    expect(relativeLength(0, 0, parameters)).toBe(1);
  });
});

describe("k1For", () => {
  const growing = { ...parameters, k1: 0.6, k1PerWord: 0.1 };

  test("grows with every word of the question", () => {
    expect(k1For(0, growing)).toBe(0.6);
    // 0.6 + 0.1 · 1 and 0.6 + 0.1 · 7
    expect(k1For(1, growing)).toBeCloseTo(0.7, 12);
    expect(k1For(7, growing)).toBeCloseTo(1.3, 12);
  });

  test("stops at 2.5", () => {
    // 0.6 + 0.1 · 19 = 2.5
    expect(k1For(19, growing)).toBeCloseTo(2.5, 12);
    expect(k1For(20, growing)).toBe(2.5);
    expect(k1For(1_000, growing)).toBe(2.5);
  });

  test("is k1 where words add nothing, and where k1 is above 2.5 already", () => {
    expect(k1For(12, { ...growing, k1PerWord: 0 })).toBe(0.6);
    expect(k1For(12, { ...growing, k1: 8 })).toBe(8);
  });
});

describe("saturation", () => {
  test("counts occurrences against the relative length", () => {
    // 2 · (1.5 + 1) / (2 + 1.5 · 1.6) = 5 / 4.4 = 1.136364
    expect(saturation(2, 1.6, 1.5)).toBeCloseTo(1.136364, 6);
  });

  test("is 1 for one occurrence in a paragraph of mean length", () => {
    // 1 · 2.5 / (1 + 1.5)
    expect(saturation(1, 1, 1.5)).toBeCloseTo(1, 12);
  });

  test("is 0 for no occurrence, even where the length or k1 is 0", () => {
    expect(saturation(0, 1, 1.5)).toBe(0);
    expect(saturation(0, 0, 1.5)).toBe(0);
    expect(saturation(0, 1, 0)).toBe(0);
  });

  test("rises with every occurrence and never reaches k1 + 1", () => {
    for (let frequency = 0; frequency < 100; frequency += 1) {
      expect(saturation(frequency + 1, 1, 1.5)).toBeGreaterThan(saturation(frequency, 1, 1.5));
    }
    expect(saturation(1e6, 1, 1.5)).toBeLessThan(2.5);
    expect(saturation(1e6, 1, 1.5)).toBeCloseTo(2.5, 4);
  });

  test("counts one occurrence as many where k1 is 0", () => {
    expect(saturation(1, 1, 0)).toBe(1);
    expect(saturation(7, 1, 0)).toBe(1);
  });
});

describe("the parameters of an index", () => {
  test("are the default ones where none are given, and those are in their ranges", () => {
    expect(() => new IndexWriter()).not.toThrow();
    expect(() => new IndexWriter(defaultParameters)).not.toThrow();
  });

  test("may lie at the limits of their ranges", () => {
    const least: Bm25Parameters = {
      k1: 0,
      k1PerWord: 0,
      b: 0,
      idfPower: 0.01,
      exactFormWeight: 0,
      cutWeight: 0,
      cutIdfPower: 0.01,
      evidence: { nearness: 0, earliness: 0, answer: 0 },
      fieldWeights: { body: 0, title: 0, speaker: 0 },
    };
    expect(() => new IndexWriter(least)).not.toThrow();
    expect(() => new IndexWriter({ ...parameters, b: 1 })).not.toThrow();
  });

  test.each([
    ["k1: expected a finite number of at least 0, met -0.1", { k1: -0.1 }],
    ["k1: expected a finite number of at least 0, met NaN", { k1: Number.NaN }],
    ["k1: expected a finite number of at least 0, met Infinity", { k1: Infinity }],
    ["b: expected a number from 0 to 1, met -0.5", { b: -0.5 }],
    ["b: expected a number from 0 to 1, met 1.01", { b: 1.01 }],
    ["b: expected a number from 0 to 1, met NaN", { b: Number.NaN }],
    ["idfPower: expected a finite number above 0, met 0", { idfPower: 0 }],
    ["idfPower: expected a finite number above 0, met Infinity", { idfPower: Infinity }],
    ["exactFormWeight: expected a finite number of at least 0, met -1", { exactFormWeight: -1 }],
    ["k1PerWord: expected a finite number of at least 0, met -0.1", { k1PerWord: -0.1 }],
    ["k1PerWord: expected a finite number of at least 0, met Infinity", { k1PerWord: Infinity }],
    ["cutWeight: expected a finite number of at least 0, met -0.5", { cutWeight: -0.5 }],
    ["cutWeight: expected a finite number of at least 0, met NaN", { cutWeight: Number.NaN }],
    ["cutIdfPower: expected a finite number above 0, met 0", { cutIdfPower: 0 }],
    ["cutIdfPower: expected a finite number above 0, met NaN", { cutIdfPower: Number.NaN }],
    [
      "evidence.nearness: expected a finite number of at least 0, met -1",
      { evidence: { nearness: -1, earliness: 0, answer: 0 } },
    ],
    [
      "evidence.earliness: expected a finite number of at least 0, met NaN",
      { evidence: { nearness: 0, earliness: Number.NaN, answer: 0 } },
    ],
    [
      "evidence.answer: expected a finite number of at least 0, met Infinity",
      { evidence: { nearness: 0, earliness: 0, answer: Infinity } },
    ],
    [
      "fieldWeights.title: expected a finite number of at least 0, met -2",
      { fieldWeights: { body: 1, title: -2, speaker: 1 } },
    ],
    [
      "fieldWeights.speaker: expected a finite number of at least 0, met NaN",
      { fieldWeights: { body: 1, title: 1, speaker: Number.NaN } },
    ],
  ])("are refused with the words: %s", (message, change) => {
    expect(() => new IndexWriter({ ...parameters, ...change })).toThrow(new RangeError(message));
  });
});
