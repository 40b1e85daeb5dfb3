import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divideQuote, LONGEST_PART } from "../../src/discord/index.ts";
import { escapeMarkdown, splitSentences } from "../../src/text/index.ts";
import { longHostileText } from "../support/hostile-text.ts";
import { seeded, slices } from "../support/texts.ts";

const sentence = (word: string) => `So ${word} sailed on the morning tide with all of the crew aboard.`;

describe("a quote", () => {
  test("that is short is one part, its whole text", () => {
    expect(divideQuote("We sailed. We came back.")).toEqual([{ start: 0, end: 24 }]);
  });

  test("that is long is divided between sentences, as many to a part as fit", () => {
    const text = ["Ann", "Ben", "Cyd", "Dee"].map(sentence).join(" ");

    expect(slices(text, divideQuote(text, { longest: 140 }))).toEqual([
      `${sentence("Ann")} ${sentence("Ben")}`,
      `${sentence("Cyd")} ${sentence("Dee")}`,
    ]);
  });

  test("counts its escapes", () => {
    const text = `${"*".repeat(30)} a. ${"*".repeat(30)} b.`;

    expect(slices(text, divideQuote(text, { longest: 80 }))).toEqual([
      `${"*".repeat(30)} a.`,
      `${"*".repeat(30)} b.`,
    ]);
  });

  test("with a sentence longer than a part is divided between words there", () => {
    const text = `Short. ${"word ".repeat(20).trim()}.`;
    const parts = slices(text, divideQuote(text, { longest: 30 }));

    expect(parts.every((part) => /^(?:Short\.|word)/u.test(part) && /(?:word|\.)$/u.test(part))).toBe(true);
  });

  test("with a word longer than a part is divided between characters as a reader sees them", () => {
    const family = "👩‍👩‍👧";
    const parts = slices(family.repeat(9), divideQuote(family.repeat(9), { longest: 20 }));

    expect(parts.join("")).toBe(family.repeat(9));
    for (const part of parts) expect(part.replaceAll(family, "")).toBe("");
  });

  test("with more marks on one letter than fit is divided all the same", () => {
    const text = `e${"\u0301".repeat(5_000)}`;
    const parts = divideQuote(text);

    expect(slices(text, parts).join("")).toBe(text);
    for (const { start, end } of parts) expect(end - start).toBeLessThanOrEqual(LONGEST_PART);
  });

  test("loses nothing but white space between its parts, whatever it holds, and each part fits", () => {
    fc.assert(
      fc.property(longHostileText, fc.constantFrom(200, LONGEST_PART), (text, longest) => {
        const parts = divideQuote(text, { longest });
        let from = 0;
        for (const { start, end } of parts) {
          expect(text.slice(from, start).trim()).toBe("");
          expect(escapeMarkdown(text.slice(start, end)).length).toBeLessThanOrEqual(longest);
          expect(start).toBeLessThan(end);
          from = end;
        }
        expect(text.slice(from).trim()).toBe("");
      }),
      { ...seeded, numRuns: 60 },
    );
  });

  test("is divided at ends of sentences wherever every sentence fits", () => {
    fc.assert(
      fc.property(longHostileText, (text) => {
        const sentences = splitSentences(text);
        fc.pre(sentences.every(({ start, end }) => escapeMarkdown(text.slice(start, end)).length <= 600));
        const ends = new Set(sentences.map(({ end }) => end));
        for (const { end } of divideQuote(text, { longest: 600 }))
          expect(ends.has(end) || end === text.length).toBe(true);
      }),
      { ...seeded, numRuns: 60 },
    );
  });
});
