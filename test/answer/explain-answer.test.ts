import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ask, explainAnswer, explainScore, LEAST_CONFIDENCE, Library } from "../../src/answer/index.ts";

const { revision } = await Library.open(fileURLToPath(new URL("../../corpus", import.meta.url)));
const question = { text: "Did Tokayev ask for military assistance?", limit: 10 };

describe("explainAnswer", () => {
  test("finds what ask shows, with its confidence", async () => {
    const answer = await ask(revision, question);
    const { matches } = await explainAnswer(revision, question);
    const [quote] = answer.quotes;

    expect(matches[0]?.passage.paragraph.anchor).toBe(quote?.paragraph.anchor);
    expect(matches[0]).toMatchObject({ rank: 1, isNearEnough: true, score: quote?.score });
    expect(matches[0]?.confidence).toBe(answer.confidence);
  });

  test("finds the nearest passage of an answer that shows none, and why it is not shown", async () => {
    const answer = await ask(revision, { text: "What is the price of bread in Lima?" });
    const { matches } = await explainAnswer(revision, { text: "What is the price of bread in Lima?" });

    expect(answer.outcome).toBe("nothing-close");
    expect(matches[0]).toMatchObject({ isNearEnough: false, confidence: answer.confidence });
    expect(matches[0]?.confidence).toBeLessThan(LEAST_CONFIDENCE);
  });

  test("tells which words are looked for, which are left out, and what stands in for one that the corpus lacks", async () => {
    const { words, leftOut } = await explainAnswer(revision, { text: "Did the peacekeeprs help?" });

    expect(leftOut).toEqual(["Did", "the"]);
    expect(words.map(({ text }) => text)).toEqual(["peacekeeprs", "help"]);
    expect(words[0]).toMatchObject({ isInCorpus: false });
    expect(words[0]?.standIns.map(({ form }) => form)).toContain("peacekeepers");
    expect(words[1]).toMatchObject({ isInCorpus: true, standIns: [] });
    expect(words[1]?.terms).toEqual([{ term: "help", languages: expect.arrayContaining(["en"]) }]);
  });

  test("tells a word that the corpus lacks and for which nothing stands in", async () => {
    const { words } = await explainAnswer(revision, { text: "xylophonequartz" });

    expect(words[0]).toMatchObject({ isInCorpus: false, standIns: [] });
  });

  test("tells the phrases, and which wish the corpus can't meet", async () => {
    const quoted = await explainAnswer(revision, { text: 'who said "law and order"?' });
    const unknown = await explainAnswer(revision, { ...question, speaker: "Nobody Whatever" });

    expect(quoted.phrases).toEqual(["law and order"]);
    expect(unknown).toMatchObject({ unmet: "unknown-speaker", matches: [] });
    expect((await explainAnswer(revision, { text: "what is the" })).unmet).toBe("only-common-words");
  });
});

describe("explainScore", () => {
  test("gives the tree of the score that ask gives", async () => {
    const { quotes } = await ask(revision, question);
    const [quote] = quotes;
    const tree = await explainScore(revision, question.text, quote?.paragraph.anchor ?? "");

    expect(tree?.value).toBeCloseTo(quote?.score ?? 0, 10);
    expect(await explainScore(revision, question.text, "no:0123456789")).toBeNull();
  });
});
