import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { ask, Library, type Question, type Quote, type Revision } from "../../src/answer/index.ts";
import { anyText, seeded } from "../support/texts.ts";

const corpus = fileURLToPath(new URL("../../corpus", import.meta.url));

let revision: Revision;

beforeAll(async () => {
  ({ revision } = await Library.open(corpus));
});

/** The item of the list that a number between 0 and 1 points at. */
function pick<Item>(items: readonly Item[], place: number): Item | undefined {
  return items[Math.floor(place * items.length)];
}

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** A question of words that stand somewhere in the corpus, some in quotation marks, or any text. */
function toText(places: readonly number[], stray: string): string {
  const words = places.flatMap((where) => {
    const text = pick([...revision.passages.values()], where)?.paragraph.text ?? "";
    return pick(text.split(/\s+/u), (where * 7919) % 1) ?? [];
  });
  const text = [...words, stray].join(" ").slice(0, 2_000);
  return text.trim() === "" ? "Who?" : text;
}

const question = fc.record({
  places: fc.array(place, { maxLength: 8 }),
  stray: fc.oneof({ weight: 3, arbitrary: fc.constant("") }, anyText),
  limit: fc.integer({ min: 1, max: 25 }),
});

const conditions = fc.record({
  document: fc.option(place, { nil: undefined }),
  speaker: fc.option(place, { nil: undefined }),
  voice: fc.option(fc.constantFrom("speech", "quotation", "prose"), { nil: undefined }),
  after: fc.option(fc.constantFrom("2022-01-13", "2022-01-14", "2031-05-20"), { nil: undefined }),
  before: fc.option(fc.constantFrom("2022-01-12", "2022-01-13", "2031-05-20"), { nil: undefined }),
});

function isInside({ document, paragraph, matched }: Quote): boolean {
  return (
    document.text.slice(paragraph.start, paragraph.end) === paragraph.text &&
    matched.every((word) => word !== "" && paragraph.text.includes(word)) &&
    paragraph.insertions.every(({ start, end }) => /^[([].*[)\]]$/su.test(paragraph.text.slice(start, end)))
  );
}

describe("a quote from the bundled corpus", () => {
  test("is the exact slice of its document, and holds its matched words and insertions", async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(question, async ({ places, stray, limit }) => {
        const { quotes } = await ask(revision, { text: toText(places, stray), limit });
        found += quotes.length;

        expect(quotes.filter((quote) => !isInside(quote))).toEqual([]);
        expect(quotes.length).toBeLessThanOrEqual(limit);
        expect(quotes.every(({ document }) => revision.documents.includes(document))).toBe(true);
        expect(new Set(quotes.map(({ paragraph }) => paragraph.anchor)).size).toBe(quotes.length);
      }),
      seeded,
    );

    expect(found).toBeGreaterThan(400);
  });

  test("meets every condition of its question", async () => {
    await fc.assert(
      fc.asyncProperty(question, conditions, async ({ places, stray, limit }, wanted) => {
        const names = revision.documents.flatMap(({ speakers }) => speakers.map(({ name }) => name));
        const filters = {
          ...wanted,
          document: wanted.document === undefined ? undefined : pick(revision.documents, wanted.document)?.id,
          speaker: wanted.speaker === undefined ? undefined : pick(names, wanted.speaker),
        };
        const { quotes } = await ask(revision, { text: toText(places, stray), limit, ...filters });

        expect(quotes.filter((quote) => !meetsAll(quote, filters))).toEqual([]);
      }),
      seeded,
    );
  });

  test("is the first answer to its own words", async () => {
    const quotable = [...revision.passages.values()].filter(
      ({ paragraph }) =>
        paragraph.voice !== "prose" && paragraph.text.length > 120 && paragraph.text.length < 1_900,
    );
    expect(quotable.length).toBeGreaterThan(10);
    for (const { paragraph } of quotable) {
      const { quotes } = await ask(revision, { text: paragraph.text.replace(/["“”„«»]/gu, "") });

      expect(quotes[0]?.paragraph.anchor).toBe(paragraph.anchor);
    }
  });
});

/** What the conditions mean, said without the index. */
function meetsAll({ document, paragraph }: Quote, wanted: Omit<Question, "text">): boolean {
  const { first, last } = document.date ?? { first: "9999", last: "0000" };
  return (
    (wanted.document === undefined || document.id === wanted.document) &&
    (wanted.speaker === undefined || paragraph.speaker?.name === wanted.speaker) &&
    (wanted.voice === undefined || paragraph.voice === wanted.voice) &&
    (wanted.after === undefined || last >= wanted.after) &&
    (wanted.before === undefined || first <= wanted.before)
  );
}
