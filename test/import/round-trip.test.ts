import { describe, expect, test } from "vitest";
import { ask, Library } from "../../src/answer/index.ts";
import { type Document, readCorpus } from "../../src/corpus/index.ts";
import { addDocument } from "../../src/import/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { act, ready } from "../support/importing.ts";
import { only } from "../support/only.ts";
import { pressInFormats, pressTurns } from "../support/press-in-formats.ts";

const formats = Object.entries(pressInFormats).map(([name, bytes]) => ({ name, bytes }));

/** What somebody could notice of a document's paragraphs. */
function told({ paragraphs }: Document) {
  return paragraphs.map(({ text, voice, speaker, mark, heading }) => ({
    text,
    voice,
    speaker: speaker?.name ?? null,
    mark,
    heading,
  }));
}

describe("a file of every format", () => {
  test.each(formats)("$name is imported, checked, and found by a question", async ({ name, bytes }) => {
    const folder = await writeCorpus({});
    const plan = await ready(folder, name, bytes);
    await addDocument(plan, act(folder));
    const { documents, problems } = await readCorpus(folder);

    expect(problems.filter(({ code }) => code !== "missing-title")).toEqual([]);
    expect(only(documents).paragraphs.map(({ text }) => text)).toEqual(pressTurns.map(({ words }) => words));
    const { revision } = await Library.open(folder);
    for (const { words } of pressTurns) {
      const answer = await ask(revision, { text: words });
      expect(answer.quotes[0]?.paragraph.text).toBe(words);
    }
    const answer = await ask(revision, { text: "who paid for the anchor chain?", speaker: "Marrow" });
    expect(answer.quotes[0]?.paragraph.text).toBe(pressTurns[2].words);
  });

  test.each(formats)(
    "$name says the same in the corpus as it is, as what it is imported as",
    async ({ name, bytes }) => {
      const folder = await writeCorpus({});
      await addDocument(await ready(folder, name, bytes), act(folder));
      const imported = only((await readCorpus(folder)).documents);
      const asItIs = only((await readCorpus(await writeCorpus({ [name]: bytes }))).documents);

      expect(told(asItIs)).toEqual(told(imported));
      for (const { start, end, text } of asItIs.paragraphs) expect(asItIs.text.slice(start, end)).toBe(text);
    },
  );
});
