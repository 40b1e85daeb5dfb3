import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { ask, Library } from "../../src/answer/index.ts";

/** Questions to the bundled corpus; an answered one comes with how a right paragraph begins, several between bars. */
const schema = v.object({
  answered: v.array(v.tuple([v.string(), v.string()])),
  unanswered: v.array(v.string()),
});

const file = new URL("../fixtures/golden-questions.json", import.meta.url);
const golden = v.parse(schema, JSON.parse(await readFile(file, "utf8")));
const { revision } = await Library.open(fileURLToPath(new URL("../../corpus", import.meta.url)));

async function firstQuote(question: string): Promise<string | undefined> {
  const { quotes } = await ask(revision, { text: question, limit: 1 });
  return quotes[0]?.paragraph.text;
}

describe("the golden questions to the bundled corpus", () => {
  test("are answered with a right paragraph first in at least three of four cases", async () => {
    const answers = await Promise.all(
      golden.answered.map(async ([question, beginnings]) => ({
        text: await firstQuote(question),
        beginnings,
      })),
    );
    const right = answers.filter(({ text, beginnings }) =>
      beginnings.split("|").some((beginning) => text?.startsWith(beginning)),
    );
    expect(golden.answered.length).toBeGreaterThanOrEqual(30);
    expect(right.length / golden.answered.length).toBeGreaterThanOrEqual(0.75);
  });

  test.each(golden.unanswered)("have no answer where the corpus has none: %s", async (question) => {
    expect(await firstQuote(question)).toBeUndefined();
  });
});
