import { describe, expect, test } from "vitest";
import { loadAnalyzer } from "../../src/text/index.ts";
import { bodies, type Draft, idsFor, indexOf } from "../support/small-index.ts";

const english = await loadAnalyzer("en");
const french = await loadAnalyzer("fr");
const russian = await loadAnalyzer("ru");

const index = indexOf(
  [
    { id: "ru return", fields: { body: "Миротворцы вернулись в страну" }, analyzer: russian },
    { id: "en return", fields: { body: "The peacekeepers returned to the country" } },
    { id: "ru law", fields: { body: "Закон и порядок в CSTO peacekeeping" }, analyzer: russian },
    { id: "en law", fields: { body: "Law and order in the CSTO", title: "Закон" } },
  ],
  english,
);

describe("an index in several languages", () => {
  test("finds a Russian paragraph by another form of its words", async () => {
    expect(await idsFor(index, "миротворцев стране")).toEqual(["ru return"]);
  });

  test("finds an English paragraph by another form of its words", async () => {
    expect(await idsFor(index, "peacekeeper countries")).toEqual(["en return"]);
  });

  test("finds a name in paragraphs of both languages", async () => {
    expect((await idsFor(index, "What is the CSTO?")).toSorted()).toEqual(["en law", "ru law"]);
    expect((await idsFor(index, "Что такое CSTO?")).toSorted()).toEqual(["en law", "ru law"]);
  });

  test("finds a foreign word in the form in which it stands", async () => {
    expect((await idsFor(index, "закон")).toSorted()).toEqual(["en law", "ru law"]);
    expect((await idsFor(index, "peacekeeping"))[0]).toBe("ru law");
  });

  test("finds nothing by the stop words of either language", async () => {
    expect(await idsFor(index, "who is in the")).toEqual([]);
    expect(await idsFor(index, "кто это в")).toEqual([]);
  });

  test("finds phrases in both languages", async () => {
    expect(await idsFor(index, "“вернулись в страну”")).toEqual(["ru return"]);
    expect(await idsFor(index, "“to the country”")).toEqual(["en return"]);
  });

  test("has the ceiling of one language for a word that only this one holds", async () => {
    const countries = ["The country slept.", "Another night fell."];
    const ceilingIn = async (drafts: readonly Draft[]) => {
      const held = indexOf(drafts, english);
      return (await held.search(held.parse("countries"), {}, 1)).ceiling;
    };
    const foreign = { id: "x", fields: { body: "Миротворцы вернулись" } };

    expect(await ceilingIn([...bodies(...countries), { ...foreign, analyzer: russian }])).toBeCloseTo(
      await ceilingIn([...bodies(...countries), foreign]),
      12,
    );
  });

  test("explains what a paragraph owes to each of the stems", async () => {
    const tree = await index.explain(index.parse("peacekeeping"), "ru law");
    const labels = tree?.children[0]?.children.map(({ label }) => label);
    expect(labels?.slice(0, 3)).toEqual(['stem "peacekeeping"', 'form "peacekeeping"', 'beginning "peace"']);
  });

  test("finds a phrase of any of its languages", async () => {
    const mixed = indexOf(
      [
        { id: "en", fields: { body: "the man" } },
        { id: "fr", fields: { body: "l’homme est mort" }, analyzer: french },
      ],
      english,
    );
    expect(await idsFor(mixed, "“l’homme est mort”")).toEqual(["fr"]);
  });
});
