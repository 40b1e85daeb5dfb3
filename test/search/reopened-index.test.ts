import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IndexWriter, MemoryIndex } from "../../src/search/index.ts";
import type { Sections } from "../../src/store/index.ts";
import { type Analyzer, loadAnalyzer } from "../../src/text/index.ts";
import { entries, filters, parameters, questions } from "../support/search-cases.ts";
import { ALL, bodies, entryOf, idsFor, indexOf } from "../support/small-index.ts";
import { seeded } from "../support/texts.ts";

const english = await loadAnalyzer("en");
const russian = await loadAnalyzer("ru");
const noLanguage = await loadAnalyzer("und");

/** The sections one after another in one buffer, as a file would hold them: each from a multiple of eight bytes on. */
function packed(sections: Sections): Sections {
  const starts = new Map<string, number>();
  let end = 8;
  for (const [name, bytes] of sections) {
    starts.set(name, end);
    end = Math.ceil((end + bytes.length) / 8) * 8;
  }
  const file = new ArrayBuffer(end);
  return new Map(
    [...sections].map(([name, bytes]) => {
      const copy = new Uint8Array(file, starts.get(name), bytes.length);
      copy.set(bytes);
      return [name, copy];
    }),
  );
}

async function answers(index: MemoryIndex, asked: readonly string[], ids: readonly string[]) {
  const found = [];
  for (const question of asked) {
    const query = index.parse(question);
    found.push(query, await index.search(query, {}, 3), await index.search(query, {}, ALL));
    for (const id of ids) found.push(await index.explain(query, id));
  }
  return found;
}

describe("an index that is opened again from its sections", () => {
  test("answers as before, from the same bytes and from a copy in one buffer", async () => {
    const asked = fc.tuple(questions, filters);
    await fc.assert(
      fc.asyncProperty(entries, asked, parameters, async (drafts, [question, conditions], numbers) => {
        const index = indexOf(drafts, english, numbers);
        const query = index.parse(question);
        const expected = await index.search(query, conditions, ALL);
        for (const sections of [index.sections, packed(index.sections)]) {
          const again = MemoryIndex.open(sections, [english]);
          expect(again.size).toBe(index.size);
          expect(again.parse(question)).toEqual(query);
          expect(await again.search(query, conditions, ALL)).toEqual(expected);
          expect(await again.explain(query, "p0")).toEqual(await index.explain(query, "p0"));
        }
      }),
      { ...seeded, numRuns: 150 },
    );
  });

  test("answers as before in several languages", async () => {
    const analyzers: Analyzer[] = [english, russian];
    const drafts = [
      { id: "en", fields: { body: "When did the peacekeepers leave? In 2022, after COVID-19." } },
      { id: "ru", fields: { body: "Миротворцы ушли в 2022 году", title: "CSTO" }, analyzer: russian },
    ];
    const index = indexOf(drafts, english);
    const asked = ["when did peacekeepers leave", "миротворцев", '"in 2022"', "COVID-19 CSTO", "nothing"];
    const ids = ["en", "ru", "none"];
    const again = MemoryIndex.open(packed(index.sections), analyzers);
    expect(await answers(again, asked, ids)).toEqual(await answers(index, asked, ids));
  });

  test("may be empty", async () => {
    const again = MemoryIndex.open(packed(new IndexWriter().finish().sections), [english]);
    expect(again.size).toBe(0);
    expect(await again.search(again.parse("law"), {}, 10)).toMatchObject({ matches: [] });
    expect(await again.explain(again.parse("law"), "a")).toBeNull();
  });

  test("has sections of memory that threads can share, each from a multiple of eight bytes on", () => {
    const { sections } = indexOf(bodies("law and order", "COVID-19", "peace"), english);
    expect(sections.size).toBeGreaterThan(10);
    for (const [name, bytes] of sections) {
      expect(bytes.buffer, name).toBeInstanceOf(SharedArrayBuffer);
      expect(bytes.byteOffset % 8, name).toBe(0);
    }
  });

  test.each(["about", "ids.bytes", "terms.holders", "segment-0.words"])(
    "is refused without the section %s",
    (missing) => {
      const sections = new Map(indexOf(bodies("law"), english).sections);
      expect(sections.delete(missing)).toBe(true);
      expect(() => MemoryIndex.open(sections, [english])).toThrow(
        new RangeError(`sections: expected one named ${missing}, met none`),
      );
    },
  );
});

describe("the ids of an index", () => {
  const long = "x".repeat(100_000);
  const strange = [
    "",
    "é",
    "e\u0301",
    "🐚",
    "🐚🐚",
    "a\nb",
    "\0",
    "Ёлка № 5",
    "ﬁ",
    "fi",
    long,
    `${long}y`,
    `y${long}`,
  ];

  test("are given back as they were, whatever characters they hold and however long they are", async () => {
    const index = indexOf(
      strange.map((id) => ({ id, fields: { body: "law" } })),
      english,
    );
    expect(await idsFor(index, "law")).toEqual(strange);
    const query = index.parse("law");
    for (const id of strange) expect((await index.explain(query, id))?.value).toBeGreaterThan(0);
    for (const id of ["e", "É", "🐛", "a", "x".repeat(99_999)])
      expect(await index.explain(query, id)).toBeNull();
  });

  test("may be a hundred thousand", async () => {
    const writer = new IndexWriter();
    const idOf = (number: number) => `Überblick ${number % 321}/${number} 🐚`;
    for (let number = 0; number < 100_000; number += 1) {
      const body = number % 1_000 === 7 ? `law ${number}` : "";
      writer.add(entryOf({ id: idOf(number), fields: { body } }), noLanguage);
    }
    const index = writer.finish();
    expect(index.size).toBe(100_000);
    for (let number = 7; number < 100_000; number += 9_000) {
      expect(await idsFor(index, `"law ${number}"`)).toEqual([idOf(number)]);
    }
    const query = index.parse("law");
    for (let number = 0; number < 100_000; number += 331) {
      expect(await index.explain(query, idOf(number)), idOf(number)).not.toBeNull();
      expect(await index.explain(query, `${idOf(number)}0`)).toBeNull();
    }
  });
});

describe("the words of an index", () => {
  test("may be a hundred thousand", async () => {
    // No longer than five letters, to which words of no language are cut.
    const word = (number: number) => `ö${number.toString(36)}`;
    const drafts = Array.from({ length: 1_000 }, (_, paragraph) => ({
      id: `p${paragraph}`,
      fields: {
        body: Array.from({ length: 100 }, (_each, place) => word(paragraph * 100 + place)).join(" "),
      },
    }));
    const index = indexOf(drafts, noLanguage);
    for (let number = 0; number < 100_000; number += 4_999) {
      expect(await idsFor(index, word(number))).toEqual([`p${Math.floor(number / 100)}`]);
    }
    expect(await idsFor(index, word(100_000))).toEqual([]);
  });

  test("may be of any script and very long", async () => {
    const texts = ["𝒜𝒷𝒸", "Ёлка", "İstanbul", "政府", "x".repeat(50_000), `${"x".repeat(50_000)}y`, "naïve"];
    const index = indexOf(bodies(...texts), noLanguage);
    for (const [place, text] of texts.entries()) {
      expect(await idsFor(index, `"${text}"`)).toEqual([String.fromCharCode(0x61 + place)]);
    }
  });
});
