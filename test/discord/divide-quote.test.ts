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

  test("is one part as long as it weighs no more than a part may", () => {
    const text = "One. Two. Six.";

    expect(divideQuote(text, { longest: 14 })).toEqual([{ start: 0, end: 14 }]);
    expect(slices(text, divideQuote(text, { longest: 13 }))).toEqual(["One. Two.", "Six."]);
  });

  test("that fits has its white space too", () => {
    expect(divideQuote(" We sailed.\n")).toEqual([{ start: 0, end: 12 }]);
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

  test("with long words has each of their characters once, and nothing of what stands around them", () => {
    const text = `Oh. ${"e\u0301".repeat(9)} no.`;

    expect(slices(text, divideQuote(text, { longest: 5 }))).toEqual([
      "Oh.",
      ...Array.from({ length: 4 }, () => "e\u0301e\u0301"),
      "e\u0301",
      "no.",
    ]);
  });

  test("with 200 marks and letters on each other keeps them together, with 201 not", () => {
    const marks = (count: number) => `e${"\u0301".repeat(count - 1)}`;
    const parts = (text: string) => slices(text, divideQuote(text, { longest: 150 }));

    expect(parts(marks(200))).toEqual([marks(200)]);
    expect(parts(marks(201)).map((part) => part.length)).toEqual([150, 51]);
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
