import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFragment } from "../../../src/attribution/index.ts";
import { attribute } from "../../support/attributed.ts";

/** The words of a paragraph of an article that is one quotation; `null` for every other paragraph. */
function wordsIn(paragraph: string): string | null {
  const [span] = attribute("article", [paragraph]);
  return span?.voice === "quotation" ? span.words : null;
}

describe("a paragraph that is one quotation", () => {
  test.each([
    ["“We sailed.”", "We sailed."],
    ['"We sailed."', "We sailed."],
    ["„Wir segelten.“", "Wir segelten."],
    ["„Żeglowaliśmy.”", "Żeglowaliśmy."],
    ["«Мы плыли.»", "Мы плыли."],
    ["»Wir segelten.«", "Wir segelten."],
    ["«\u00a0Nous voguions.\u00a0»", "Nous voguions."],
    ["‘We sailed.’", "We sailed."],
    ["''We sailed.''", "We sailed."],
    ["“She said ‘wait’ and we waited.”", "She said ‘wait’ and we waited."],
    ["“She said 'wait' and we waited.”", "She said 'wait' and we waited."],
    ["“The keeper’s lamp burned all night.”", "The keeper’s lamp burned all night."],
    ["“«Мы» is a word.”", "«Мы» is a word."],
    ["“We sailed\nat dawn.”", "We sailed\nat dawn."],
    ["“We sailed at dawn.", "We sailed at dawn."],
    ['“We sailed at dawn."', "We sailed at dawn."],
  ])("is its words in %j", (paragraph, words) => {
    expect(wordsIn(paragraph)).toBe(words);
  });

  test.each([
    ["two quotations with prose between them", "“We sailed,” she said, “at dawn.”"],
    ["two quotations in straight marks", '"We sailed," she said, "at dawn."'],
    ["two quotations in guillemets", "«Мы плыли», сказала она, «на рассвете»"],
    ["one that is never opened", "We sailed at dawn.”"],
    ["prose before the quotation", "She said “We sailed.”"],
    ["prose after it", "“We sailed,” she said."],
    ["marks with nothing inside", "“”"],
    ["marks with only space inside", "“ \u00a0 ”"],
    ["one mark", "“"],
    ["one straight mark", '"'],
    ["three straight marks", '"""'],
    ["a word with an apostrophe before it", "’twas dawn."],
  ])("is not seen in %s", (_, paragraph) => {
    expect(wordsIn(paragraph)).toBeNull();
  });

  test("gives back any sentence that holds no mark, in every pair of marks", () => {
    const pair = fc.constantFrom("“”", "„“", "„”", "«»", "»«", '""');
    const words = fc.stringMatching(/^[A-Z][a-z]{1,8}(?: [a-z]{1,8}){1,9}\.$/);

    fc.assert(
      fc.property(pair, words, (marks, text) => {
        expect(wordsIn(marks.charAt(0) + text + marks.charAt(1))).toBe(text);
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
