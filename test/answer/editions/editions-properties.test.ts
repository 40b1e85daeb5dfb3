import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPassage } from "../../../src/answer/index.ts";
import type { Paragraph } from "../../../src/corpus/index.ts";
import { withFields } from "../../support/read-source.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { seeded } from "../../support/texts.ts";

const sentences = [
  "The northern pier will not be rebuilt before the winter comes over the strait.",
  "The northern pier will be rebuilt before the winter comes over the strait.",
  "All of the 14 ferries lie in the harbour with the keepers of the copper bell on board.",
  "All of the 15 ferries lie in the harbour with the keepers of the copper bell on board.",
  "Nobody has paid for the anchor chain that my grandmother forged.",
  "We thank you all.",
  "Yes.",
  "No.",
] as const;

const speakers = ["Ida Marrow", "Tom Tarrabee"] as const;

const paragraph = fc
  .record({ words: fc.constantFrom(...sentences), speaker: fc.constantFrom(...speakers) })
  .map(({ words, speaker }) => `**${speaker}:** ${words}`);

/** What an editor does to the paragraphs of a document. */
const edit = fc.record({
  kind: fc.constantFrom("insert", "remove", "replace", "move", "append"),
  at: fc.nat(20),
  to: fc.nat(20),
  paragraph,
});

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function edited(before: readonly string[], { kind, at, to, paragraph: words }: Edit): string[] {
  const place = at % before.length;
  switch (kind) {
    case "insert":
      return before.toSpliced(place, 0, words);
    case "remove":
      return before.length === 1 ? [...before] : before.toSpliced(place, 1);
    case "replace":
      return before.toSpliced(place, 1, words);
    case "move": {
      const moved = before[place] ?? "";
      return before.toSpliced(place, 1).toSpliced(to % before.length, 0, moved);
    }
    default:
      return before.with(place, `${before[place]} Ask the keeper of the lighthouse about it.`);
  }
}

const history = fc.record({
  first: fc.array(paragraph, { minLength: 3, maxLength: 9 }),
  rounds: fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
});

/** The editions of a document by file name, the first one first, and a marker that keeps each a transcript. */
function editionsOf({ first, rounds }: typeof history extends fc.Arbitrary<infer Value> ? Value : never) {
  const all = [first];
  for (const edits of rounds) all.push(edits.reduce<string[]>(edited, [...(all.at(-1) ?? [])]));
  const texts = all.map((paragraphs, index): [string, string] => {
    const fields = [
      "title: Log",
      "kind: transcript",
      "language: en",
      `speakers: [{name: Ida Marrow}, {name: Tom Tarrabee}]`,
    ];
    const replaces = index === 0 ? [] : [`replaces: log-${index - 1}`];
    return [`log-${index}.md`, withFields([...fields, ...replaces], paragraphs.join("\n\n"))];
  });
  return Object.fromEntries(texts);
}

describe("an anchor of any earlier edition, however paragraphs were edited", () => {
  test("leads to the same words where the current edition has them, and never to others without notice", async () => {
    await fc.assert(
      fc.asyncProperty(history, async (edits) => {
        const revision = await revisionOf(editionsOf(edits));
        const current = new Set([...revision.passages.values()].map(({ paragraph: now }) => saidBy(now)));
        for (const { paragraph: before } of revision.past.passages.values()) {
          const found = findPassage(revision, before.anchor);

          if (current.has(saidBy(before))) expect(found.kind).toBe("unchanged");
          if (found.kind === "unchanged") {
            const { paragraph: now } = found.passage;
            expect(now.text).toBe(before.text);
            expect(found.isReattributed).toBe(saidBy(now) !== saidBy(before));
          } else {
            expect(["changed", "dropped"]).toContain(found.kind);
          }
        }
      }),
      { ...seeded, numRuns: 150 },
    );
  });

  test("shows, where words were edited, exactly both wordings", async () => {
    await fc.assert(
      fc.asyncProperty(history, async (edits) => {
        const revision = await revisionOf(editionsOf(edits));
        for (const { paragraph: before } of revision.past.passages.values()) {
          const found = findPassage(revision, before.anchor);
          if (found.kind !== "changed") continue;
          const textOf = (left: string) =>
            found.diff
              .filter(({ op }) => op !== left)
              .map(({ text }) => text)
              .join("");

          expect(found.before.paragraph).toEqual(before);
          expect(textOf("added")).toBe(found.now.paragraph.text);
          expect(wordsIn(textOf("missing"))).toEqual(wordsIn(before.text));
        }
      }),
      { ...seeded, numRuns: 100 },
    );
  });
});

/** Words with whose they are. */
function saidBy({ text, speaker }: Paragraph): string {
  return `${speaker?.name}: ${text}`;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
