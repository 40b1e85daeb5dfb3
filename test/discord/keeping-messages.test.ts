import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  importPreviewMessage,
  journalMessage,
  languages,
  messageLimits,
  sizeOf,
  Texts,
} from "../../src/discord/index.ts";
import { planHere } from "../../src/import/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { displaysOf } from "../support/displays-of.ts";
import { hostileText } from "../support/hostile-text.ts";
import { seeded } from "../support/texts.ts";

const texts = Texts.load();
const waiting = { key: "0123456789abcdef0123456789abcdef", asker: "300000000000000009" } as const;

async function planOf(content: string, title: string) {
  const folder = await writeCorpus({});
  const file = { name: "a.txt", bytes: new TextEncoder().encode(content) };
  return planHere()({
    folder,
    file,
    corrections: { title, speaker: title, kind: "speech", url: "https://quay.example" },
  });
}

describe("a preview", () => {
  test("fits into a message whatever the file holds, in every language", async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileText,
        hostileText,
        fc.integer({ min: 1, max: 400 }),
        async (words, title, times) => {
          const plan = await planOf(`The tide. ${`${words} `.repeat(times)}\n\n${words}`, title);
          if (plan.kind !== "ready") return;
          for (const language of languages) {
            const size = sizeOf(importPreviewMessage({ ...waiting, plan }, texts.for(language)));
            expect(size.text).toBeLessThanOrEqual(messageLimits.text);
            expect(size.components).toBeLessThanOrEqual(messageLimits.components);
          }
        },
      ),
      { ...seeded, numRuns: 60 },
    );
  });

  test("names what is to be looked at, or attaches it", async () => {
    const plan = await planOf("The tide is out.\n", "Tides");
    if (plan.kind !== "ready") throw new Error(`expected a plan, met ${plan.kind}`);
    const note = { code: "left-out", message: "expected words, met a picture; it is left out" } as const;
    const few = importPreviewMessage({ ...waiting, plan: { ...plan, warnings: [note] } }, texts.for("en"));
    const many = importPreviewMessage(
      { ...waiting, plan: { ...plan, warnings: Array.from({ length: 50 }, () => note) } },
      texts.for("en"),
    );

    expect(displaysOf(few.components).join("\n")).toContain(
      "1 thing to look at:\nexpected words, met a picture; it is left out (left-out)",
    );
    expect(few.files).toBeUndefined();
    expect(displaysOf(many.components).join("\n")).toMatch(/50 things to look at:$/mu);
    expect(many.files?.map(({ attachment }) => attachment.toString().split("\n").length)).toEqual([51]);
  });
});

describe("the journal", () => {
  test("fits into a message whatever it holds, in every language", () => {
    const entry = fc.record({
      entry: fc.integer({ min: 1 }),
      event: fc.constantFrom("added", "removed", "undone"),
      outcome: fc.constantFrom("there", "gone"),
      undoes: fc.option(fc.integer({ min: 1 })),
      at: fc.oneof(fc.constant("2031-06-02T08:00:00.000Z"), hostileText),
      by: fc.record({ via: fc.constantFrom("discord", "command-line"), name: hostileText }),
      document: hostileText,
      title: fc.option(hostileText),
      files: fc.constant([]),
      source: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), fc.constantFrom(...languages), (entries, language) => {
        const message = journalMessage({ entries, damagedLines: [1, 2] }, texts.for(language));
        expect(sizeOf(message).text).toBeLessThanOrEqual(messageLimits.text);
        expect(displaysOf(message.components).join("\n")).not.toMatch(/<@(?!\d{1,20}>)[^\\]/u);
      }),
      seeded,
    );
  });
});
