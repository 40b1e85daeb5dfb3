import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isNearEnough } from "../../src/answer/index.ts";
import { seeded } from "../support/texts.ts";

describe("a paragraph", () => {
  // 0.6 / words^0.8, at most 0.25: 32^0.8 is 16 and 243^0.8 is 81
  test.each([
    { words: 1, least: 0.25 },
    { words: 2, least: 0.25 },
    { words: 3, least: 0.249147 },
    { words: 4, least: 0.197926 },
    { words: 10, least: 0.0950936 },
    { words: 32, least: 0.0375 },
    { words: 243, least: 0.0074074 },
  ])("is near enough to a question of $words words from $least of the ceiling", ({ words, least }) => {
    expect(isNearEnough({ score: least * 20 * 1.0001, ceiling: 20, words, wordsHeld: 0 })).toBe(true);
    expect(isNearEnough({ score: least * 20 * 0.9999, ceiling: 20, words, wordsHeld: 0 })).toBe(false);
  });

  test("is near enough at exactly the share", () => {
    expect(isNearEnough({ score: 2.5, ceiling: 10, words: 1, wordsHeld: 0 })).toBe(true);
  });

  test("is near enough where it holds every word of the question, however little that scores", () => {
    expect(isNearEnough({ score: 0.001, ceiling: 10, words: 3, wordsHeld: 3 })).toBe(true);
    expect(isNearEnough({ score: 0.001, ceiling: 10, words: 3, wordsHeld: 2 })).toBe(false);
  });

  test("is never near enough where no word can score", () => {
    expect(isNearEnough({ score: 0, ceiling: 0, words: 0, wordsHeld: 0 })).toBe(false);
    expect(isNearEnough({ score: 1, ceiling: 0, words: 3, wordsHeld: 3 })).toBe(false);
  });

  test("stays near enough where its score rises, and where the question has more words", () => {
    const score = fc.double({ min: 0, max: 50, noNaN: true });
    const words = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(fc.tuple(score, score), fc.tuple(words, words), ([one, other], [few, more]) => {
        const near = { score: one, ceiling: 50, words: few, wordsHeld: 0 };
        if (!isNearEnough(near)) return;

        expect(isNearEnough({ ...near, score: Math.max(one, other) })).toBe(true);
        expect(isNearEnough({ ...near, words: Math.max(few, more) })).toBe(true);
      }),
      seeded,
    );
  });
});
