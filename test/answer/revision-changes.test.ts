import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareRevisions, type Revision } from "../../src/answer/index.ts";
import { generatedSentence } from "../support/generated-text.ts";
import { lighthouse } from "../support/lighthouse.ts";
import { withFields } from "../support/read-source.ts";
import { revisionOf } from "../support/revision-of.ts";
import { seeded } from "../support/texts.ts";

const log = ["title: Log", "kind: speech", "language: en"];
const paragraphs = [
  "We sailed at dawn with the copper bell.",
  "The harbour froze in one night.",
  "A dog walked across the ice.",
];

function textOf(body: readonly string[], ...fields: string[]): string {
  return withFields([...log, ...fields], body.join("\n\n"));
}

const original = () => revisionOf({ "log.md": textOf(paragraphs) });

function wordsOf({ passages }: Revision, anchors: readonly string[]): string[] {
  return anchors.map((anchor) => passages.get(anchor)?.paragraph.text ?? "none");
}

/** What a change of the texts is told as, in ids and words. */
async function changesFrom(old: Revision, texts: Readonly<Record<string, string>>) {
  const now = await revisionOf(texts);
  const { documents, paragraphs: told } = compareRevisions(old, now);
  return {
    documents,
    added: wordsOf(now, told.added),
    removed: wordsOf(old, told.removed),
    changed: told.changed.map(({ before, after }) => [...wordsOf(old, [before]), ...wordsOf(now, [after])]),
  };
}

const unchanged = {
  documents: { added: [], removed: [], changed: [], replaced: [], withdrawn: [] },
  added: [],
  removed: [],
  changed: [],
};
const logChanged = { ...unchanged, documents: { ...unchanged.documents, changed: ["log"] } };
const [sailed = "", froze = "", walked = ""] = paragraphs;

describe("the changes between two revisions", () => {
  test("are none where the texts are the same", async () => {
    expect(await changesFrom(await revisionOf(lighthouse), lighthouse)).toEqual(unchanged);
  });

  test("are none where paragraphs only moved", async () => {
    const moved = textOf([walked, sailed, froze]);

    expect(await changesFrom(await original(), { "log.md": moved })).toEqual(unchanged);
  });

  test("name a paragraph that came", async () => {
    const more = textOf([sailed, "Nobody knows who built the lighthouse.", froze, walked]);

    expect(await changesFrom(await original(), { "log.md": more })).toEqual({
      ...logChanged,
      added: ["Nobody knows who built the lighthouse."],
    });
  });

  test("name a paragraph that went", async () => {
    expect(await changesFrom(await original(), { "log.md": textOf([sailed, walked]) })).toEqual({
      ...logChanged,
      removed: [froze],
    });
  });

  test.each([
    ["the first", 0, "We sailed at dusk with the copper bell."],
    ["a middle one", 1, "The whole harbour froze in one night."],
    ["the last", 2, "A dog walked on across the ice."],
  ])("pair a paragraph with its edited words: %s", async (_, index, edited) => {
    expect(await changesFrom(await original(), { "log.md": textOf(paragraphs.with(index, edited)) })).toEqual(
      {
        ...logChanged,
        changed: [[paragraphs[index], edited]],
      },
    );
  });

  test("pair several edited paragraphs in a row, past one that came between", async () => {
    const edited = ["We sailed at dusk with the copper bell.", "Zeppelin!", "The harbour froze in one hour."];

    expect(await changesFrom(await original(), { "log.md": textOf([...edited, walked]) })).toEqual({
      ...logChanged,
      added: ["Zeppelin!"],
      changed: [
        [sailed, edited[0]],
        [froze, edited[2]],
      ],
    });
  });

  test("take words that are mostly other ones for another paragraph", async () => {
    const other = "The lamp burns whale oil in winter.";

    expect(await changesFrom(await original(), { "log.md": textOf([sailed, other, walked]) })).toEqual({
      ...logChanged,
      added: [other],
      removed: [froze],
    });
  });

  test.each([
    ["the speaker", "speaker: Ida Marrow"],
    ["the voice", "kind: article"],
  ])("name every paragraph where %s is another, the words the same", async (_, field) => {
    const old = await original();
    const text = textOf(paragraphs, field).replace("kind: speech\nlanguage: en\nkind", "language: en\nkind");

    expect(await changesFrom(old, { "log.md": text })).toEqual({
      ...logChanged,
      changed: paragraphs.map((words) => [words, words]),
    });
  });

  test("name a paragraph whose speaker has another role", async () => {
    const old = await revisionOf({ "log.md": textOf([sailed], "speaker: Ida Marrow", "role: keeper") });
    const text = textOf([sailed], "speaker: Ida Marrow", "role: harbour master");

    expect(await changesFrom(old, { "log.md": text })).toEqual({
      ...logChanged,
      changed: [[sailed, sailed]],
    });
  });

  test.each(["date: 2031-05-20", "publisher: Quay Post", "url: https://quay.example/", "place: Orvessa"])(
    "name the document, and no paragraph, where only its metadata say `%s`",
    async (field) => {
      expect(await changesFrom(await original(), { "log.md": textOf(paragraphs, field) })).toEqual(
        logChanged,
      );
    },
  );

  test("name documents that came and went with their paragraphs", async () => {
    expect(await changesFrom(await original(), { "letter.md": textOf(["Zeppelin!"]) })).toEqual({
      documents: { ...unchanged.documents, added: ["letter"], removed: ["log"] },
      added: ["Zeppelin!"],
      removed: paragraphs,
      changed: [],
    });
  });

  test("name the last of equal paragraphs where one of them went", async () => {
    const old = await revisionOf({ "log.md": textOf([froze, sailed, froze]) });

    expect(await changesFrom(old, { "log.md": textOf([sailed, froze]) })).toEqual({
      ...logChanged,
      removed: [froze],
    });
  });

  const body = fc.array(generatedSentence, { minLength: 1, maxLength: 8 });

  test("are none from any revision to itself", async () => {
    await fc.assert(
      fc.asyncProperty(body, body, async (one, other) => {
        const texts = { "a.md": textOf(one), "b.md": textOf(other) };

        expect(await changesFrom(await revisionOf(texts), texts)).toEqual(unchanged);
      }),
      { ...seeded, numRuns: 100 },
    );
  });

  test("account for every paragraph: what stayed, and what was removed or edited, is the old revision", async () => {
    await fc.assert(
      fc.asyncProperty(body, body, async (one, other) => {
        const old = await revisionOf({ "a.md": textOf(one) });
        const now = await revisionOf({ "a.md": textOf(other) });
        const { added, removed, changed } = compareRevisions(old, now).paragraphs;
        const kept = [...old.passages.keys()].filter((anchor) => now.passages.has(anchor));
        const gone = [...removed, ...changed.map((pair) => pair.before)];
        const come = [...added, ...changed.map((pair) => pair.after)];

        expect([...kept, ...gone].toSorted()).toEqual([...old.passages.keys()].toSorted());
        expect([...kept, ...come].toSorted()).toEqual([...now.passages.keys()].toSorted());
      }),
      { ...seeded, numRuns: 100 },
    );
  });
});
