import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultParameters, type PassageIndex, rarity } from "../../src/search/index.ts";
import { loadAnalyzer } from "../../src/text/index.ts";
import { only } from "../support/only.ts";
import { entries, filters, parameters, plainQuestions, questions } from "../support/search-cases.ts";
import { ALL, bodies, idsFor, indexOf, plainParameters, scoresFor } from "../support/small-index.ts";
import { seeded } from "../support/texts.ts";

const english = await loadAnalyzer("en");
const russian = await loadAnalyzer("ru");

const ceilingOf = async (index: PassageIndex, question: string) =>
  (await index.search(index.parse(question), {}, 1)).ceiling;

describe("a paragraph's score", () => {
  test("is that of the formulas", async () => {
    const index = indexOf(bodies("law order", "law law peace treaty"), english, plainParameters);
    // Both of 2 paragraphs hold the stem and the form: ln(1 + 0.5 / 2.5) ^ 1.25 = 0.182322 ^ 1.25 = 0.119137.
    // Lengths 2 and 4, mean 3: relative ones are 0.4 + 0.6 · 2/3 = 0.8 and 0.4 + 0.6 · 4/3 = 1.2.
    // Saturations: 1 · 2.5 / (1 + 1.5 · 0.8) = 1.136364 and 2 · 2.5 / (2 + 1.5 · 1.2) = 1.315789.
    // The form counts 0.4 beside the stem: 0.119137 · 1.136364 · 1.4 and 0.119137 · 1.315789 · 1.4.
    // The word's rarity, of which each holds all, is ln(1 + 0.5 / 2.5) = 0.182322.
    const held = { wordsHeld: 1, rarityHeld: expect.closeTo(0.182322, 6) };
    const { matches } = await index.search(index.parse("law"), {}, 10);
    expect(matches).toEqual([
      { id: "b", score: expect.closeTo(0.2194633, 6), byWords: expect.closeTo(0.2194633, 6), ...held },
      { id: "a", score: expect.closeTo(0.1895365, 6), byWords: expect.closeTo(0.1895365, 6), ...held },
    ]);
  });

  test("is multiplied by its prior", async () => {
    const drafts = [0.5, 1, 2].map((prior) => ({ id: `prior ${prior}`, fields: { body: "law" }, prior }));
    const [most, more, least] = await scoresFor(indexOf(drafts, english), "law");
    expect(await idsFor(indexOf(drafts, english), "law")).toEqual(["prior 2", "prior 1", "prior 0.5"]);
    expect(Number(most) / Number(more)).toBeCloseTo(2, 12);
    expect(Number(more) / Number(least)).toBeCloseTo(2, 12);
  });

  test("counts a word as often as the question says it", async () => {
    const index = indexOf(bodies("law order", "peace"), english, plainParameters);
    const once = only(await scoresFor(index, "law"));
    expect(only(await scoresFor(index, "law, LAW and law"))).toBeCloseTo(3 * once, 5);
  });

  test("is the sum of what each word adds", async () => {
    const index = indexOf(bodies("law order", "peace"), english, plainParameters);
    const [law, order] = [only(await scoresFor(index, "law")), only(await scoresFor(index, "order"))];
    expect(only(await scoresFor(index, "law and order"))).toBeCloseTo(law + order, 12);
  });
});

describe("the ranking", () => {
  test("puts the paragraph that holds both words first", async () => {
    const index = indexOf(bodies("law is here", "order is here", "law and order are here"), english);
    expect((await idsFor(index, "law order"))[0]).toBe("c");
  });

  test("puts the rarer word first", async () => {
    const index = indexOf(bodies("law a", "law b", "order c", "law d"), english);
    expect((await idsFor(index, "law order"))[0]).toBe("c");
  });

  test("puts the shorter of two paragraphs that say a word once first", async () => {
    const index = indexOf(bodies("law came with many other things", "law came"), english);
    expect(await idsFor(index, "law")).toEqual(["b", "a"]);
  });

  test("puts the exact form before another form of the stem, and finds both", async () => {
    const index = indexOf(bodies("protesting today", "protests today", "protest today"), english);
    expect(await idsFor(index, "protests")).toEqual(["b", "a", "c"]);
  });

  test("puts a word in the title or the speaker's name before one in the body", async () => {
    const drafts = [
      { id: "body", fields: { body: "law word", title: "word word", speaker: "word word" } },
      { id: "title", fields: { body: "word word", title: "law word", speaker: "word word" } },
      { id: "speaker", fields: { body: "word word", title: "word word", speaker: "law word" } },
    ];
    const index = indexOf(drafts, english, plainParameters);
    expect(await idsFor(index, "law")).toEqual(["title", "speaker", "body"]);
  });

  test("keeps equal paragraphs in the order in which they were added", async () => {
    const index = indexOf(bodies("law", "peace law", "law", "law", "order", "law"), english);
    expect(await idsFor(index, "law")).toEqual(["a", "c", "d", "f", "b"]);
  });

  test("keeps that order where the limit cuts equal paragraphs apart", async () => {
    const drafts = Array.from({ length: 40 }, (_, number) => ({ id: `p${number}`, fields: { body: "law" } }));
    const index = indexOf(drafts, english);
    const { matches } = await index.search(index.parse("law"), {}, 7);
    expect(matches.map(({ id }) => id)).toEqual(["p0", "p1", "p2", "p3", "p4", "p5", "p6"]);
  });

  test("keeps that order among paragraphs that are found by different words of the question", async () => {
    const index = indexOf(bodies("order", "law", "order", "law"), english);
    const query = index.parse("law order");
    for (const limit of [1, 2, 3, 4]) {
      const { matches } = await index.search(query, {}, limit);
      expect(matches.map(({ id }) => id)).toEqual(["a", "b", "c", "d"].slice(0, limit));
    }
  });

  test("is best first, and equal scores are in the order in which the paragraphs were added", async () => {
    await fc.assert(
      fc.asyncProperty(entries, plainQuestions, async (drafts, question) => {
        const twice = [...drafts, ...drafts].map((draft, place) => ({ ...draft, id: `${place}` }));
        const index = indexOf(twice, english);
        const { matches } = await index.search(index.parse(question), {}, ALL);
        const inOrder = matches.toSorted(
          (one, other) => other.score - one.score || Number(one.id) - Number(other.id),
        );
        expect(matches).toEqual(inOrder);
      }),
      seeded,
    );
  });

  test("names each paragraph once, with a score above 0", async () => {
    await fc.assert(
      fc.asyncProperty(entries, questions, parameters, async (drafts, question, numbers) => {
        const index = indexOf(drafts, english, numbers);
        const { matches } = await index.search(index.parse(question), {}, ALL);
        expect(new Set(matches.map(({ id }) => id)).size).toBe(matches.length);
        for (const { score } of matches) expect(score).toBeGreaterThan(0);
      }),
      seeded,
    );
  });
});

describe("the limit", () => {
  test("cuts the ranking and changes nothing else", async () => {
    const asked = fc.record({
      question: questions,
      conditions: filters,
      limit: fc.integer({ min: 1, max: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(entries, asked, async (drafts, { question, conditions, limit }) => {
        const index = indexOf(drafts, english);
        const query = index.parse(question);
        const all = await index.search(query, conditions, ALL);
        const some = await index.search(query, conditions, limit);
        expect(some).toEqual({ ...all, matches: all.matches.slice(0, limit) });
      }),
      seeded,
    );
  });

  test("cuts a long ranking to its best", async () => {
    const counts = Array.from({ length: 300 }, (_, number) => (number * 37) % 101);
    const drafts = counts.map((count, number) => ({
      id: `p${number}`,
      fields: { body: `peace ${"law ".repeat(count)}` },
    }));
    const index = indexOf(drafts, english);
    const query = index.parse("law");
    const { matches } = await index.search(query, {}, ALL);
    expect(matches).toHaveLength(counts.filter((count) => count > 0).length);
    for (const limit of [1, 2, 3, 10, 63, 64, 299]) {
      expect((await index.search(query, {}, limit)).matches).toEqual(matches.slice(0, limit));
    }
  });

  test.each([0, -1, 1.5, Number.NaN, Infinity, 2 ** 53])("may not be %d", async (limit) => {
    const index = indexOf(bodies("law"), english);
    const message = `limit: expected a whole number of at least 1, met ${limit}`;
    await expect(index.search(index.parse("law"), {}, limit)).rejects.toThrow(new RangeError(message));
  });
});

describe("a search that finds nothing", () => {
  test.each([
    ["no words", ""],
    ["no words but punctuation", "?! — “”"],
    ["stop words only", "who is the"],
    ["empty quotes", '""'],
  ])("has no matches and the ceiling 0 for a question with %s", async (_what, question) => {
    const index = indexOf(bodies("law who is the", "order"), english);
    const found = await index.search(index.parse(question), {}, 10);
    expect(found).toEqual({ matches: [], ceiling: 0, rarities: [] });
  });

  test("has no matches but a ceiling for words that no paragraph holds", async () => {
    const index = indexOf(bodies("law", "order"), english);
    const { matches, ceiling } = await index.search(index.parse("weather"), {}, 10);
    expect(matches).toEqual([]);
    expect(ceiling).toBeGreaterThan(0);
  });

  test("has no matches in an index of empty paragraphs", async () => {
    const index = indexOf(bodies("", " — ", ""), english);
    expect(await idsFor(index, "law")).toEqual([]);
    expect(await idsFor(index, '"law"')).toEqual([]);
    expect(await idsFor(index, '"the"')).toEqual([]);
  });
});

describe("the ceiling", () => {
  test("counts every word of the question as said without end, those that the corpus lacks included", async () => {
    const index = indexOf(bodies("law order", "law", "peace"), english, plainParameters);
    // k1 + 1 = 2.5 for the stem and 0.4 of it for the form: 3.5 · (rarity of law + rarity of an unknown word)
    const worth = rarity(2, 3, 1.25) + rarity(0, 3, 1.25);
    expect(await ceilingOf(index, "law weather")).toBeCloseTo(3.5 * worth, 5);
  });

  test("counts a word as often as the question says it", async () => {
    const index = indexOf(bodies("law order", "law", "peace"), english, plainParameters);
    expect(await ceilingOf(index, "law law law")).toBeCloseTo(3 * (await ceilingOf(index, "law")), 5);
  });

  test("adds what beginnings count, which are no rarer than their stem where the corpus lacks them", async () => {
    const parameters = { ...plainParameters, exactFormWeight: 0, cutWeight: 0.4, cutIdfPower: 1.5 };
    const index = indexOf(bodies("law order", "law", "peace"), english, parameters);
    const cut = Math.min(rarity(0, 3, 1.5), rarity(0, 3, 1.25));
    // 2.5 times the worth of the stem and the beginning of each word
    const worth = rarity(2, 3, 1.25) + 0.4 * rarity(2, 3, 1.5) + rarity(0, 3, 1.25) + 0.4 * cut;
    expect(await ceilingOf(index, "law weather")).toBeCloseTo(2.5 * worth, 5);
  });

  test("does not count the order of words", async () => {
    const drafts = bodies("law order", "law", "peace");
    const without = indexOf(drafts, english, plainParameters);
    const evidence = { nearness: 0.25, earliness: 0.5, answer: 2 };
    const index = indexOf(drafts, english, { ...plainParameters, evidence });
    expect(await ceilingOf(index, "when law peace")).toBe(await ceilingOf(without, "when law peace"));
  });

  test("is approached by a paragraph that says nothing but the words of the question", async () => {
    const index = indexOf(bodies("law ".repeat(31), "order"), english, plainParameters);
    const score = only(await scoresFor(index, "law"));
    const ceiling = await ceilingOf(index, "law");
    expect(score).toBeLessThan(ceiling);
    // A word counts up to 31 times: 31 · 2.5 / (31 + norm), where the norm is 1.5 · (0.4 + 0.6 · 31 / 16) = 2.3: 0.93 of 2.5.
    expect(score / ceiling).toBeGreaterThan(0.9);
  });

  test("is the same whatever the filters and the limit", async () => {
    const index = indexOf(bodies("law order", "law", "peace"), english);
    const query = index.parse("law order");
    const { ceiling, rarities } = await index.search(query, {}, 10);
    const found = await index.search(query, { document: "another" }, 1);
    expect(found).toEqual({ matches: [], ceiling, rarities });
  });

  test("is above every score of paragraphs whose prior is 1", async () => {
    await fc.assert(
      fc.asyncProperty(entries, questions, parameters, async (drafts, question, numbers) => {
        const plain = drafts.map(({ id, fields }) => ({ id, fields }));
        const insistent = plain.map(({ id, fields }) => ({
          id: `insistent ${id}`,
          fields: { ...fields, body: `${fields.body} `.repeat(50) },
        }));
        const index = indexOf([...plain, ...insistent], english, numbers);
        const { matches, ceiling } = await index.search(index.parse(question), {}, ALL);
        for (const { byWords } of matches) expect(byWords).toBeLessThanOrEqual(ceiling * (1 + 1e-5));
      }),
      seeded,
    );
  });
});

describe("one search after another", () => {
  const drafts = bodies("law of the sea", "to be or not to be", "law and order and peace", "order");
  const index = indexOf(drafts, english);
  const asked = ["law", '"to be"', "law order", "weather", '"law and order"', "order peace law", "law"];

  test("gives what the first would have given, whatever was asked in between", async () => {
    for (const question of [...asked, ...asked]) {
      const fresh = indexOf(drafts, english);
      expect(await index.search(index.parse(question), {}, 10)).toEqual(
        await fresh.search(fresh.parse(question), {}, 10),
      );
    }
  });

  test("is not disturbed by one that was refused or whose filters no paragraph met", async () => {
    const query = index.parse("law order");
    const before = await index.search(query, {}, 10);
    await expect(index.search(query, {}, 0)).rejects.toThrow(RangeError);
    expect((await index.search(query, { document: "another" }, 10)).matches).toEqual([]);
    expect((await index.search(index.parse('"to be"'), { document: "another" }, 10)).matches).toEqual([]);
    expect(await index.search(query, {}, 10)).toEqual(before);
  });

  test("may begin before the last one has ended", async () => {
    const alone = [];
    for (const question of asked) alone.push(await index.search(index.parse(question), {}, 10));
    const together = await Promise.all(asked.map((question) => index.search(index.parse(question), {}, 10)));
    expect(together).toEqual(alone);
  });

  test("may be followed by closing the index", async () => {
    await expect(indexOf(drafts, english).close()).resolves.toBeUndefined();
  });

  test("names no paragraph twice where a word is worth nothing", async () => {
    const worthless = { ...defaultParameters, idfPower: 500 };
    expect(await idsFor(indexOf(bodies("cat dog", "cat dog"), english, worthless), "cat dog")).toEqual([]);
  });
});

describe("the rarities of a question's words", () => {
  test("are by how many paragraphs hold each in any form, the words in the order of the question", async () => {
    const index = indexOf(bodies("laws order", "law", "peace"), english);
    const { rarities } = await index.search(index.parse("weather of the law orders"), {}, 1);

    // ln(1 + (3 − n + ½) / (n + ½)) for n = 0, 2 and 1
    expect(rarities).toEqual([
      expect.closeTo(Math.log(8), 12),
      expect.closeTo(Math.log(1.6), 12),
      expect.closeTo(Math.log(8 / 3), 12),
    ]);
  });

  test("are those of the languages that hold them", async () => {
    const index = indexOf(
      [...bodies("The country slept."), { id: "x", fields: { body: "Миротворцы" }, analyzer: russian }],
      english,
    );
    const { rarities } = await index.search(index.parse("countries"), {}, 1);

    expect(rarities).toEqual([expect.closeTo(Math.log(1 + 1.5 / 1.5), 12)]);
  });
});
