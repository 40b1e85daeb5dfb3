import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Bm25Parameters,
  defaultParameters,
  type Filters,
  type IndexEntry,
  type Match,
} from "../../src/search/index.ts";
import { loadAnalyzer } from "../../src/text/index.ts";
import { NaiveIndex } from "../support/naive-search.ts";
import { filters } from "../support/search-cases.ts";
import { type Draft, entryOf, indexOf, plainParameters, plainQuery } from "../support/small-index.ts";
import { seeded } from "../support/texts.ts";

const english = await loadAnalyzer("en");

const WORDS = 250;
const stem = (rank: number) => `${String.fromCharCode(0x61 + (rank % 26))}or${rank}`;

/** The word of a place from 0 to 1: the first few are said most, as in real texts, in several forms, between stop words. */
function wordAt(place: number): string {
  const rank = Math.floor(WORDS ** place) - 1;
  const form = Math.floor(place * 10_000) % 7;
  return form === 0 ? `the ${stem(rank)}s` : form === 1 ? `${stem(rank)}ing` : stem(rank);
}

/** Numbers from 0 to 1 that are the same in each run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Paragraphs of many lengths, some alike, with priors and facets. */
function generated(count: number, seed: number): IndexEntry[] {
  const next = numbersFrom(seed);
  const words = (most: number) => {
    const length = Math.floor(next() ** 2 * most);
    return Array.from({ length }, () => wordAt(next())).join(" ");
  };
  const bodies: string[] = [];
  return Array.from({ length: count }, (_, number) => {
    const copied = bodies[Math.floor(next() * 4 * (number + 1))];
    const body = copied ?? words(60);
    bodies.push(body);
    const draft: Draft = {
      id: `p${number}`,
      fields: { body, title: next() < 0.3 ? words(4) : "", speaker: next() < 0.1 ? words(2) : "" },
      facets: {
        document: next() < 0.2 ? "speech" : "briefing",
        speakers: next() < 0.1 ? ["tokayev"] : [],
        voices: [next() < 0.5 ? "speech" : "prose"],
        date: next() < 0.5 ? { first: "2022-01-05", last: "2022-01-31" } : null,
      },
      prior: [1, 1, 1, 0.8, 0.5][Math.floor(next() * 5)] ?? 1,
    };
    return entryOf(draft);
  });
}

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const limit = fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 150 }));
const question = fc
  .array(place, { minLength: 1, maxLength: 8 })
  .map((places) => places.map(wordAt).join(" "));

function told(matches: readonly Match[]): string[] {
  return matches.map(
    ({ id, wordsHeld, score, byWords }) =>
      `${id} holds ${wordsHeld}: ${score.toFixed(9)}, by words ${byWords.toFixed(9)}`,
  );
}

function compared(entries: readonly IndexEntry[], parameters: Bm25Parameters = defaultParameters) {
  const index = indexOf(entries, english, parameters);
  const naive = new NaiveIndex({ entries, analyzer: english, parameters });
  return async (asked: { question: string; filters: Filters; limit: number }) => {
    const { matches } = await index.search(plainQuery(index, asked.question), asked.filters, asked.limit);
    expect(told(matches)).toEqual(told(naive.search(asked)));
    return matches;
  };
}

const expectAlike = compared(generated(2_500, 7));

describe("the best of many paragraphs", () => {
  test("are those of a scan of all of them, equal ones in the same order, for every limit", async () => {
    await fc.assert(
      fc.asyncProperty(question, limit, async (words, most) => {
        await expectAlike({ question: words, filters: {}, limit: most });
      }),
      { ...seeded, numRuns: 100 },
    );
  });

  test("are those of a scan where filters leave few", async () => {
    await fc.assert(
      fc.asyncProperty(question, filters, limit, async (words, conditions, most) => {
        await expectAlike({ question: words, filters: conditions, limit: most });
      }),
      { ...seeded, numRuns: 100 },
    );
  });

  test("are those of a scan for phrases of frequent words, beside other words", async () => {
    const frequent = fc.double({ min: 0, max: 0.3, noNaN: true }).map(wordAt);
    const phrase = fc
      .array(frequent, { minLength: 1, maxLength: 2, size: "small" })
      .map((words) => words.join(" "));
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        question,
        phrase,
        fc.record({ conditions: fc.option(filters, { nil: {} }), limit }),
        async (words, said, more) => {
          const matches = await expectAlike({
            question: `${words} "${said}"`,
            filters: more.conditions,
            limit: more.limit,
          });
          found += matches.length;
        },
      ),
      { ...seeded, numRuns: 100 },
    );
    expect(found).toBeGreaterThan(500);
  });

  test.each([
    ["without evidence", plainParameters],
    ["with a k1 of 0", { ...defaultParameters, k1: 0, k1PerWord: 0 }],
    ["with lengths held against them in full", { ...defaultParameters, k1: 4, b: 1 }],
    ["with the body not counted", { ...defaultParameters, fieldWeights: { body: 0, title: 1, speaker: 1 } }],
  ])("are those of a scan %s", async (_what, parameters) => {
    const check = compared(generated(300, 11), parameters);
    await fc.assert(
      fc.asyncProperty(question, limit, async (words, most) => {
        await check({ question: words, filters: {}, limit: most });
      }),
      { ...seeded, numRuns: 40 },
    );
  });
});

describe("an index of more paragraphs than one segment holds", () => {
  const entries = Array.from({ length: 33_000 }, (_, number) => {
    const isAtBorder = number >= 32_765 && number < 32_771;
    const body = isAtBorder
      ? "gate of the border"
      : `common ${stem(number % 997)} ${number % 5 === 0 ? "gate" : ""}`;
    return entryOf({ id: `p${number}`, fields: { body }, prior: number % 3 === 0 ? 0.9 : 1 });
  });
  const index = indexOf(entries, english);
  const naive = new NaiveIndex({ entries, analyzer: english, parameters: defaultParameters });

  test("finds paragraphs on both sides of the border, equal ones in their order", async () => {
    const { matches } = await index.search(index.parse("border"), {}, 10);
    expect(matches.map(({ id }) => id)).toEqual(["p32765", "p32767", "p32768", "p32770", "p32766", "p32769"]);
    expect((await index.search(index.parse('"the border"'), {}, 10)).matches).toEqual(matches);
  });

  test.each(["gate", "common gate", `${stem(3)} gate common`, '"gate of the border" common', stem(996)])(
    "answers %s as a scan does",
    async (words) => {
      for (const most of [7, 120]) {
        const { matches } = await index.search(plainQuery(index, words), {}, most);
        expect(told(matches)).toEqual(told(naive.search({ question: words, filters: {}, limit: most })));
      }
    },
  );

  test("finds every paragraph of either segment by its id", async () => {
    const query = index.parse("common");
    for (const id of ["p0", "p32764", "p32771", "p32999"]) {
      expect((await index.explain(query, id))?.value).toBeGreaterThan(0);
    }
    expect(await index.explain(query, "p33000")).toBeNull();
  });
});
