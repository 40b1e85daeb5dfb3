import { describe, expect, test } from "vitest";
import type { Facets, Filters } from "../../src/search/index.ts";
import { loadAnalyzer } from "../../src/text/index.ts";
import { idsFor, indexOf } from "../support/small-index.ts";

const english = await loadAnalyzer("en");

const january5 = { first: "2022-01-05", last: "2022-01-05" };
const january = { first: "2022-01-01", last: "2022-01-31" };
const year2022 = { first: "2022-01-01", last: "2022-12-31" };

const paragraphs: Readonly<Record<string, Partial<Facets>>> = {
  day: { document: "briefing", speakers: ["tokayev"], voices: ["speech"], date: january5 },
  month: { document: "briefing", speakers: ["zas"], voices: ["quotation"], date: january },
  year: { document: "article", speakers: ["tokayev", "zas"], voices: ["prose", "quotation"], date: year2022 },
  undated: { document: "article", speakers: [], voices: ["prose"], date: null },
};

const index = indexOf(
  Object.entries(paragraphs).map(([id, facets]) => ({ id, fields: { body: "law" }, facets })),
  english,
);

const ids = (filters: Filters) => idsFor(index, "law", filters);

describe("filters", () => {
  test("are met by every paragraph where none are set", async () => {
    expect(await ids({})).toEqual(["day", "month", "year", "undated"]);
    expect(await ids({ document: undefined, after: undefined })).toEqual(["day", "month", "year", "undated"]);
  });

  test("choose by document", async () => {
    expect(await ids({ document: "briefing" })).toEqual(["day", "month"]);
    expect(await ids({ document: "brief" })).toEqual([]);
  });

  test("choose by speaker, and never a paragraph whose speaker is not identified", async () => {
    expect(await ids({ speakers: ["tokayev"] })).toEqual(["day", "year"]);
    expect(await ids({ speakers: ["null"] })).toEqual([]);
    expect(await ids({ speakers: [] })).toEqual([]);
  });

  test("choose by any of several speakers, and by each speaker of a paragraph that holds words of several", async () => {
    expect(await ids({ speakers: ["zas"] })).toEqual(["month", "year"]);
    expect(await ids({ speakers: ["zas", "tokayev"] })).toEqual(["day", "month", "year"]);
  });

  test("choose by voice", async () => {
    expect(await ids({ voice: "quotation" })).toEqual(["month", "year"]);
    expect(await ids({ voice: "prose" })).toEqual(["year", "undated"]);
  });

  test("must all be met at once", async () => {
    expect(await ids({ speakers: ["tokayev"], voice: "quotation" })).toEqual(["year"]);
    expect(await ids({ document: "briefing", voice: "prose" })).toEqual([]);
    expect(await ids({ document: "briefing", after: "2022-01-06" })).toEqual(["month"]);
  });

  test("narrow a phrase of stop words as well", async () => {
    const drafts = Object.entries(paragraphs).map(([id, facets]) => ({
      id,
      fields: { body: "to be" },
      facets,
    }));
    expect(await idsFor(indexOf(drafts, english), '"to be"', { voice: "quotation" })).toEqual([
      "month",
      "year",
    ]);
  });

  test("find the paragraphs that meet them behind many that do not", async () => {
    const drafts = Array.from({ length: 50 }, (_, number) => ({
      id: `p${number}`,
      fields: { body: number < 40 ? "law" : "law among many other words" },
      facets: { document: number < 40 ? "briefing" : "article" },
    }));
    const large = indexOf(drafts, english);
    const { matches } = await large.search(large.parse("law"), { document: "article" }, 2);
    expect(matches.map(({ id }) => id)).toEqual(["p40", "p41"]);
  });
});

describe("what differs in one thing only", () => {
  const january4 = { ...january5, first: "2022-01-04" };
  const facets = { document: "log", speakers: ["ida"], voices: ["speech"], date: january5 };

  test.each<[string, Partial<Facets>, Partial<Facets>, Filters]>([
    ["the document", facets, { ...facets, document: "logs" }, { document: "logs" }],
    ["a speaker", facets, { ...facets, speakers: ["tom"] }, { speakers: ["tom"] }],
    ["another speaker", facets, { ...facets, speakers: ["ida", "tom"] }, { speakers: ["tom"] }],
    ["two speakers as one", { speakers: ["i", "da"] }, { speakers: ["ida"] }, { speakers: ["ida"] }],
    ["a voice", facets, { ...facets, voices: ["prose"] }, { voice: "prose" }],
    ["two voices as one", { voices: ["pro", "se"] }, { voices: ["prose"] }, { voice: "prose" }],
    [
      "where the document ends",
      { document: "log", voices: ["sprose"] },
      { document: "logs", voices: ["prose"] },
      { voice: "prose" },
    ],
    ["that one has no date", { ...facets, date: null }, facets, { after: "2022-01-01" }],
    ["the first day", facets, { ...facets, date: january4 }, { before: "2022-01-04" }],
    [
      "the last day",
      facets,
      { ...facets, date: { ...january5, last: "2022-01-06" } },
      { after: "2022-01-06" },
    ],
  ])("is told apart by %s", async (_what, ...[one, other, wanted]) => {
    const drafts = [one, other, one].map((own, number) => ({
      id: `p${number}`,
      fields: { body: "law" },
      facets: own,
    }));
    expect(await idsFor(indexOf(drafts, english), "law", wanted)).toEqual(["p1"]);
  });
});

describe("the date filters", () => {
  test.each([
    ["2021-12-31", ["day", "month", "year"]],
    ["2022-01-05", ["day", "month", "year"]],
    ["2022-01-06", ["month", "year"]],
    ["2022-01-31", ["month", "year"]],
    ["2022-02-01", ["year"]],
    ["2022-12-31", ["year"]],
    ["2023-01-01", []],
  ])("after %s keep what may have been said on that day or later", async (after, kept) => {
    expect(await ids({ after })).toEqual(kept);
  });

  test.each([
    ["2021-12-31", []],
    ["2022-01-01", ["month", "year"]],
    ["2022-01-04", ["month", "year"]],
    ["2022-01-05", ["day", "month", "year"]],
    ["2023-01-01", ["day", "month", "year"]],
  ])("before %s keep what may have been said on that day or earlier", async (before, kept) => {
    expect(await ids({ before })).toEqual(kept);
  });

  test("together keep what may have been said in between", async () => {
    expect(await ids({ after: "2022-01-06", before: "2022-01-20" })).toEqual(["month", "year"]);
    expect(await ids({ after: "2022-01-05", before: "2022-01-05" })).toEqual(["day", "month", "year"]);
    expect(await ids({ after: "2022-02-01", before: "2022-02-28" })).toEqual(["year"]);
  });
});
