import { describe, expect, test } from "vitest";
import { type Bm25Parameters, IndexWriter, type MemoryIndex } from "../../src/search/index.ts";
import { loadAnalyzer } from "../../src/text/index.ts";
import { type Draft, entryOf, plainParameters } from "../support/small-index.ts";

const english = await loadAnalyzer("en");

/** How many paragraphs a segment has, and how many before and after each of its ends hold words. */
const SEGMENT = 32_768;
const WRITTEN = 160;

/**
 * Ranked by stems alone, so that a search for fewer paragraphs must find the first ones of a search for all. Since most
 * paragraphs are empty, those with words count as one to five times as long as the mean.
 */
const byStems: Bm25Parameters = { ...plainParameters, exactFormWeight: 0, b: 0.02 };

/** A word by a number from 0 to 1: the first ones are said most. */
const wordAt = (place: number) => `w${Math.floor(40 ** place)}`;

/** Numbers from 0 to 1, the same in each run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A paragraph of up to twenty words, in every eighth one of them six times more, and now and then a title. */
function paragraph(number: number, next: () => number): Draft {
  const words = Array.from({ length: 1 + Math.floor(next() * 20) }, () => wordAt(next()));
  if (number % 8 === 0) words.push(...Array.from({ length: 6 }, () => wordAt((number / 400) % 1)));
  if (number === SEGMENT + WRITTEN) words.push("lantern", "w1", "w3");
  const fields = { body: words.join(" "), title: next() < 0.2 ? wordAt(next()) : "" };
  const facets = { document: number % 3 === 0 ? "log" : "speech" };
  return { id: `p${number}`, fields, facets, prior: [1, 1, 0.5, 2][number % 4] ?? 1 };
}

/** Those with words: at the beginning, on both sides of the border, and at the end. */
const drafts = ((next) =>
  Array.from({ length: SEGMENT + 2 * WRITTEN }, (_, number) => number)
    .filter((number) => number < WRITTEN || number >= SEGMENT - WRITTEN)
    .map((number) => paragraph(number, next)))(numbersFrom(7));

/** An index of the drafts with empty paragraphs between them. */
function written(parameters: Bm25Parameters): MemoryIndex {
  const writer = new IndexWriter(parameters);
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  for (let number = 0; number < SEGMENT + 2 * WRITTEN; number += 1) {
    const id = `p${number}`;
    writer.add(entryOf(byId.get(id) ?? { id, fields: {} }), english);
  }
  return writer.finish();
}

/** How many of the drafts hold a word of the question, and its phrase. */
function naiveCount(question: string): number {
  const phrase = /"(.+)"/u.exec(question)?.[1] ?? "";
  const words = question.replaceAll('"', "").split(" ");
  return drafts.filter(({ fields: { body = "", title = "" } }) => {
    const said = ` ${body} `;
    return (
      said.includes(` ${phrase} `.replace("  ", "")) &&
      words.some((word) => `${said}${title} `.includes(` ${word} `))
    );
  }).length;
}

const questions = [
  ..."w1,w2 w30,w1 w2 w3,w1 w5 w9 w14 w22 w31,w35 w1,w36 w37 w1 w2,w1 w1 w1 w20,lantern w1 w2".split(","),
  '"w1 w2" w3',
  'w1 "w2"',
  '"lantern w1" w2 w3',
];

describe("the best paragraphs of several segments", () => {
  test("are the first of all that are found, for every limit and filter", async () => {
    const index = written(byStems);
    for (const question of questions) {
      const query = index.parse(question);
      const all = await index.search(query, {}, 10_000);
      expect(all.matches).toHaveLength(naiveCount(question));
      for (const { id, score } of all.matches.slice(0, 3))
        expect((await index.explain(query, id))?.value).toBeCloseTo(score, 9);
      for (const filters of [{}, { document: "log" }]) {
        const { matches } = await index.search(query, filters, 10_000);
        for (const limit of [1, 60, 100])
          expect((await index.search(query, filters, limit)).matches).toEqual(matches.slice(0, limit));
      }
    }
    expect(questions.map(naiveCount).filter((count) => count > 100).length).toBeGreaterThan(6);
  });
});
