import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFragment, wholeQuotation } from "../../src/attribution/index.ts";

function wordsIn(paragraph: string): string | null {
  const span = wholeQuotation(paragraph);
  return span === null ? null : paragraph.slice(span.start, span.end);
}

describe("a whole quotation", () => {
  test.each([
    ["“We sailed.”", "We sailed."],
    ['"We sailed."', "We sailed."],
    ["„Wir segelten.“", "Wir segelten."],
    ["„Żeglowaliśmy.”", "Żeglowaliśmy."],
    ["«Мы плыли.»", "Мы плыли."],
    ["»Wir segelten.«", "Wir segelten."],
    ["«\u00a0Nous voguions.\u00a0»", "Nous voguions."],
    ["  “We sailed.” \n", "We sailed."],
    ["“She said ‘wait’ and we waited.”", "She said ‘wait’ and we waited."],
    ["“She said 'wait' and we waited.”", "She said 'wait' and we waited."],
    ["“The keeper’s lamp.”", "The keeper’s lamp."],
    ["“«Мы» is a word.”", "«Мы» is a word."],
    ["“We sailed\nat dawn.”", "We sailed\nat dawn."],
    ["“a”", "a"],
  ])("is read in %j", (paragraph, words) => {
    expect(wordsIn(paragraph)).toBe(words);
  });

  test.each([
    ["two quotations with prose between them", "“We sailed,” she said, “at dawn.”"],
    ["two quotations in straight marks", '"We sailed," she said, "at dawn."'],
    ["two quotations in guillemets", "«Мы плыли», сказала она, «на рассвете»"],
    ["a quotation that is never closed", "“We sailed at dawn."],
    ["one that is never opened", "We sailed at dawn.”"],
    ["one that another kind of mark closes", "“We sailed at dawn.»"],
    ["one mark that opens and one that opens again", "“We sailed “at dawn”"],
    ["prose before the quotation", "She said “We sailed.”"],
    ["prose after it", "“We sailed,” she said."],
    ["single marks only", "‘We sailed.’"],
    ["marks with nothing inside", "“”"],
    ["marks with only space inside", "“ \u00a0 ”"],
    ["one mark", "“"],
    ["one straight mark", '"'],
    ["three straight marks", '"""'],
    ["nothing", ""],
  ])("is not seen in %s", (_, paragraph) => {
    expect(wordsIn(paragraph)).toBeNull();
  });

  test("gives back any words that hold no double mark, in every pair of marks", () => {
    const pair = fc.constantFrom("“”", "„“", "„”", "«»", "»«", '""');
    const words = fc
      .string({ unit: "grapheme", minLength: 1 })
      .map((text) => text.replace(/["“”„«»]/gu, "'"));

    fc.assert(
      fc.property(pair, words, (marks, text) => {
        fc.pre(text.trim() !== "");
        expect(wordsIn(marks.charAt(0) + text + marks.charAt(1))).toBe(text.trim());
      }),
      { seed: 20_310_520 },
    );
  });
});

describe("a fragment", () => {
  test.each([
    "we sailed at dawn.",
    "…and we sailed at dawn.",
    "(so) we sailed at dawn.",
    "We sailed at dawn and",
    "We sailed in 2031",
    " we sailed at dawn. ",
    "We sailed at dawn and ",
    "и мы плыли.",
  ])("is seen in %j", (words) => {
    expect(isFragment(words)).toBe(true);
  });

  test.each([
    "We sailed at dawn.",
    "(C)oordinated by the harbour.",
    "“We sailed at dawn.”",
    "Did we sail?",
    "We sailed…",
    "14 ships sailed.",
    "Мы плыли.",
    "",
  ])("is not seen in %j", (words) => {
    expect(isFragment(words)).toBe(false);
  });
});
