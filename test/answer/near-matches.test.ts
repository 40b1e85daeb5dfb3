import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeMatches, judgeNearMatches, LEAST_CONFIDENCE } from "../../src/answer/index.ts";
import { loadAnalyzer } from "../../src/text/index.ts";
import { entries, questions } from "../support/search-cases.ts";
import { ALL, bodies, type Draft, indexOf } from "../support/small-index.ts";
import { seeded } from "../support/texts.ts";

const english = await loadAnalyzer("en");

/** Both judgements of what an index of the drafts finds, and how many texts were read for the second. */
async function judged(drafts: readonly Draft[], question: string) {
  const index = indexOf(drafts, english);
  const query = index.parse(question);
  const result = { ...(await index.search(query, {}, ALL)), paragraphs: index.size };
  const fields = new Map(drafts.map((draft) => [draft.id, draft.fields]));
  let read = 0;
  const textOf = (id: string) => {
    const { body = "", title = "", speaker = "" } = fields.get(id) ?? {};
    read += 1;
    return { body, around: `${title} ${speaker}`, analyzer: english };
  };
  const all = judgeMatches(query, result, textOf);
  read = 0;
  return { all, near: judgeNearMatches(query, result, textOf), read };
}

describe("the near matches of a search", () => {
  test("are the first, and all others that are near enough, judged as they are among all", async () => {
    await fc.assert(
      fc.asyncProperty(entries, questions, async (drafts, question) => {
        const { all, near } = await judged(drafts, question);

        expect(near).toEqual(
          all.filter(({ confidence }, rank) => rank === 0 || confidence >= LEAST_CONFIDENCE),
        );
      }),
      { ...seeded, numRuns: 300 },
    );
  });

  test("take no look at texts that hold too little of the question, wherever it stands", async () => {
    const filler = Array.from({ length: 20 }, (_, number) => `The anvil fell, ${number} times.`);
    const drafts = bodies("A copper bell rang in the harbour.", ...filler);
    const { all, near, read } = await judged(drafts, "copper bell harbour anvil");

    expect(all).toHaveLength(21);
    expect(near.map(({ id }) => id)).toEqual(["a"]);
    expect(read).toBe(1);
  });
});
