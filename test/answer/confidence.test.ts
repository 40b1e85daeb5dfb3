import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { confidenceOf, type Evidence, judgeMatches, LEAST_CONFIDENCE } from "../../src/answer/index.ts";
import type { Match, Query } from "../../src/search/index.ts";
import { loadAnalyzer } from "../../src/text/index.ts";
import { bodies, indexOf } from "../support/small-index.ts";
import { seeded } from "../support/texts.ts";

const english = await loadAnalyzer("en");

/** The query of a question to an index that holds none of its words. */
function queryOf(question: string): Query {
  return indexOf(bodies("anvil"), english).parse(question);
}

interface Found {
  readonly question?: string;
  readonly matches?: readonly Partial<Match>[];
  readonly rarities?: readonly number[];
  readonly body?: string;
  readonly around?: string;
  readonly ceiling?: number;
}

/** What is said of matches of score 3 under a ceiling of 10, in a corpus of which `ln(paragraphs + 1)` is 2. */
function judge({
  question = "copper bells",
  matches = [{}],
  rarities = [2, 1],
  body = "",
  around = "",
  ceiling = 10,
}: Found) {
  const found = matches.map((match, place) => {
    const { score = 3 } = match;
    return { id: `p${place}`, byWords: score, wordsHeld: 1, rarityHeld: 3, ...match, score };
  });
  return judgeMatches(
    queryOf(question),
    { matches: found, ceiling, rarities, paragraphs: Math.exp(2) - 1 },
    () => ({ body, around, analyzer: english }),
  );
}

function evidenceOf(found: Found): Evidence | undefined {
  return judge(found)[0]?.evidence;
}

describe("the confidence in a paragraph", () => {
  test("is the logistic function of its weighted evidence", () => {
    // x = 0.64 + 1.47 · ln(0.5) + 3.66 · 0.5 + 2.38 · ln(2) = 0.64 − 1.018926 + 1.83 + 1.649690 = 3.100764
    // 1 / (1 + e^−x) = 1 / 1.045015 = 0.956924
    expect(confidenceOf({ share: 0.48, lead: 0.5, together: 1.9 })).toBeCloseTo(0.956924, 5);
  });

  test("is near 0 without any evidence", () => {
    // 0.64 + 1.47 · ln(0.02) + 2.38 · ln(0.1) = 0.64 − 5.750674 − 5.480153 = -10.590826
    expect(confidenceOf({ share: 0, lead: 0, together: 0 })).toBeCloseTo(0.00002515, 8);
  });

  test("takes other weights", () => {
    expect(
      confidenceOf({ share: 0.2, lead: 0.1, together: 0.3 }, { base: 0, share: 0, lead: 0, together: 0 }),
    ).toBe(0.5);
  });

  test("is never lower for more evidence of any kind", () => {
    const evidence = fc.record({
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      lead: fc.double({ min: 0, max: 1, noNaN: true }),
      together: fc.double({ min: 0, max: 40, noNaN: true }),
    });
    const kind = fc.constantFrom("share", "lead", "together");
    fc.assert(
      fc.property(evidence, evidence, kind, (one, other, name) => {
        const more = { ...one, [name]: Math.max(one[name], other[name]) };
        expect(confidenceOf(more)).toBeGreaterThanOrEqual(confidenceOf(one));
        expect(confidenceOf(one)).toBeGreaterThan(0);
        expect(confidenceOf(more)).toBeLessThanOrEqual(1);
      }),
      seeded,
    );
  });
});

describe("the evidence for a match", () => {
  test("is the share of what its words count in the ceiling, without their order", () => {
    expect(evidenceOf({})?.share).toBeCloseTo(0.3, 12);
    expect(evidenceOf({ matches: [{ score: 9, byWords: 2 }] })?.share).toBeCloseTo(0.2, 12);
  });

  test("is no share of a ceiling of 0, which a question without any known word has", () => {
    expect(evidenceOf({ ceiling: 0, matches: [{ byWords: 0 }] })?.share).toBe(0);
  });

  test("is how rare the words are that its best sentence holds, each once, in any form", () => {
    const body = "The bell, the bell of many bells rang. A copper coin fell. Copper was dear.";

    // The sentences hold 1, 2 and 2 of rarity, over 2.
    expect(evidenceOf({ body })?.together).toBeCloseTo(1, 12);
    expect(evidenceOf({ body: "The bell rang. It was of copper." })?.together).toBeCloseTo(1, 12);
    expect(evidenceOf({ body: "The bell of copper rang." })?.together).toBeCloseTo(1.5, 12);
    expect(evidenceOf({ body: "Nothing of the kind." })?.together).toBe(0);
  });

  test("counts the first word of a sentence for it, and not for the one before", () => {
    expect(evidenceOf({ body: "Copper." })?.together).toBeCloseTo(1, 12);
    expect(evidenceOf({ body: "Bell。Copper。" })?.together).toBeCloseTo(1, 12);
  });

  test("counts title and speaker for every sentence", () => {
    expect(evidenceOf({ body: "It fell. The bell rang.", around: "Copper" })?.together).toBeCloseTo(1.5, 12);
    expect(evidenceOf({ body: "", around: "Copper" })?.together).toBeCloseTo(1, 12);
  });

  test("is how far the second match falls behind, up to a quarter of what stands together", () => {
    const matches = [{ score: 4 }, { score: 3 }];
    const body = "The copper bell rang.";

    expect(evidenceOf({ body, matches })?.lead).toBeCloseTo(0.25, 12);
    expect(evidenceOf({ body, matches: [{ score: 4 }] })?.lead).toBeCloseTo(1.5 / 4, 12);
    expect(evidenceOf({ body: "Nothing.", matches: [{ score: 4 }] })?.lead).toBe(0);
  });

  test("has no lead for any match but the first", () => {
    const matches = [{ score: 4 }, { score: 3 }, { score: 2 }];
    const [, second, third] = judge({ body: "The copper bell rang.", matches });

    expect(second?.evidence).toEqual({ share: 0.3, lead: 0, together: expect.closeTo(1.5, 12) });
    expect(third?.evidence).toEqual({ share: 0.2, lead: 0, together: expect.closeTo(1.5, 12) });
  });

  test("is never weaker for a paragraph that goes on with more words of the question", () => {
    const word = fc.constantFrom("copper", "bell", "anvil", "rang.", "It");
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (some, more) => {
        const before = evidenceOf({ body: some.join(" ") });
        const after = evidenceOf({ body: [...some, ...more].join(" ") });
        expect(after?.together).toBeGreaterThanOrEqual(before?.together ?? 0);
        expect(after?.lead).toBeGreaterThanOrEqual(before?.lead ?? 0);
      }),
      seeded,
    );
  });
});

describe("a match", () => {
  const far = { body: "Nothing of the kind." };

  test("that holds every word of the question is near enough, however little that tells", () => {
    expect(judge({ ...far, matches: [{ wordsHeld: 2 }] })[0]?.confidence).toBe(LEAST_CONFIDENCE);
    expect(judge({ ...far, matches: [{ wordsHeld: 1 }] })[0]?.confidence).toBeLessThan(LEAST_CONFIDENCE);
  });

  test("that holds the question's phrase is near enough", () => {
    const [match] = judge({ ...far, question: 'copper "bells"' });

    expect(match?.confidence).toBe(LEAST_CONFIDENCE);
  });

  test("that tells more than its words being there has the confidence of its evidence", () => {
    const [match] = judge({ body: "The copper bell rang.", matches: [{ score: 8, wordsHeld: 2 }] });

    expect(match?.confidence).toBe(confidenceOf({ share: 0.8, lead: 1.5 / 4, together: 1.5 }));
    expect(match?.confidence).toBeGreaterThan(LEAST_CONFIDENCE);
  });

  test("whose text is not known is left out", () => {
    const query = queryOf("copper bells");
    const matches = [{ id: "lost", score: 3, byWords: 3, wordsHeld: 1, rarityHeld: 3 }];

    expect(
      judgeMatches(query, { matches, ceiling: 10, rarities: [2, 1], paragraphs: 9 }, () => undefined),
    ).toEqual([]);
  });
});
