import { describe, expect, test } from "vitest";
import { evaluateRetrieval, formatRun } from "../../src/evaluation/index.ts";

const documents = [
  { id: "bell", title: "The bell", text: "The bell of the harbour is made of copper, and it rings at noon." },
  {
    id: "rope",
    title: "The rope",
    text: "The rope in the boat was tarred, and tarred again, before the winter.",
  },
  { id: "boat", title: "The boat", text: "The boat has a rope and a sail, and nobody knows who built it." },
  {
    id: "lamp",
    title: "The lamp",
    text: "The lamp of the lighthouse burns oil from the whales of the north.",
  },
];

const queries = [
  { id: "q-first", text: "Who made the copper bell?" },
  { id: "q-second", text: "tarred rope of the boat" },
  { id: "q-lost", text: "zeppelin marzipan" },
  { id: "q-unjudged", text: "oil lamp" },
  { id: "q-irrelevant", text: "oil lamp" },
];

const grades = new Map([
  ["q-first", new Map([["bell", 1]])],
  [
    "q-second",
    new Map([
      ["rope", 1],
      ["boat", 2],
    ]),
  ],
  ["q-lost", new Map([["lamp", 1]])],
  ["q-irrelevant", new Map([["lamp", 0]])],
]);

const set = { documents, queries, grades, unanswerable: [] };

describe("an evaluation of retrieval", () => {
  test("ranks each query's documents best first, from rank 1", async () => {
    const { run } = await evaluateRetrieval(set);

    expect(run.map(({ query, document, rank }) => [query, document, rank])).toEqual([
      ["q-first", "bell", 1],
      ["q-second", "rope", 1],
      ["q-second", "boat", 2],
      ["q-unjudged", "lamp", 1],
      ["q-irrelevant", "lamp", 1],
    ]);
    const scores = run.filter(({ query }) => query === "q-second").map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  });

  test("reports the means over the queries that have a relevant document", async () => {
    const { report } = await evaluateRetrieval(set);

    // q-first is perfect. q-second has (1/1 + 2/1.584963) / (2/1 + 1/1.584963) = 0.859719. q-lost finds nothing.
    expect(report).toMatchObject({ documents: 4, queries: 3 });
    expect(report["nDCG@10"]).toBeCloseTo((1 + 0.859719 + 0) / 3, 6);
    expect(report["MRR@10"]).toBeCloseTo(2 / 3, 10);
    expect(report["recall@10"]).toBeCloseTo(2 / 3, 10);
    expect(report["success@1"]).toBeCloseTo(2 / 3, 10);
  });

  test("reports how many answerable and unanswerable questions are answered, where there are unanswerable ones", async () => {
    const unanswerable = [
      { id: "u-far", text: "zeppelin marzipan parade" },
      { id: "u-near", text: "copper bell" },
    ];
    const { report } = await evaluateRetrieval({ ...set, unanswerable });

    // Of the five queries only "zeppelin marzipan" finds nothing; of the two others "copper bell" is in the documents.
    expect([report.answered, report.answeredUnanswerable]).toEqual([4 / 5, 1 / 2]);
    // The two queries whose first document is relevant are above the one that finds nothing; "copper bell" is sure as well.
    expect(report.answeredRight).toBe(1);
    expect(report.auroc).toBeGreaterThanOrEqual(1 / 2);
  });

  test("reports the same shares from nine confidences, each at most those from the one before", async () => {
    const unanswerable = [
      { id: "u-far", text: "zeppelin marzipan parade" },
      { id: "u-near", text: "copper bell" },
      { id: "u-half", text: "sail of the zeppelin" },
    ];
    const { report } = await evaluateRetrieval({ ...set, unanswerable });
    const curve = report.curve ?? [];

    expect(curve.map(({ confidence }) => confidence)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
    for (const [place, point] of curve.slice(1).entries()) {
      expect(point.answered).toBeLessThanOrEqual(curve[place]?.answered ?? 0);
      expect(point.answeredRight).toBeLessThanOrEqual(curve[place]?.answeredRight ?? 0);
      expect(point.answeredUnanswerable).toBeLessThanOrEqual(curve[place]?.answeredUnanswerable ?? 0);
    }
  });

  test("names its figures as the design does, and measures times of at least 0", async () => {
    const { report } = await evaluateRetrieval(set);

    expect(Object.keys(report)).toEqual([
      "documents",
      "queries",
      "nDCG@10",
      "MRR@10",
      "recall@10",
      "success@1",
      "buildSeconds",
      "queryMs",
      "queryMsP99",
    ]);
    expect(report.buildSeconds).toBeGreaterThanOrEqual(0);
    expect(report.queryMsP99).toBeGreaterThanOrEqual(report.queryMs);
  });

  test("takes quotation marks in a query for no phrase", async () => {
    const plain = await evaluateRetrieval({ ...set, queries: [{ id: "q", text: "noon bell" }] });
    const quoted = await evaluateRetrieval({ ...set, queries: [{ id: "q", text: "“noon bell”" }] });

    expect(plain.run.map(({ document }) => document)).toEqual(["bell"]);
    expect(quoted.run).toEqual(plain.run);
  });

  test("gives ten documents for a query, or as many as the depth says, with the same figures", async () => {
    const many = Array.from({ length: 15 }, (_, index) => ({
      id: `d${index + 1}`,
      title: "",
      text: "The bell rings in the harbour.",
    }));
    const crowded = {
      documents: many,
      queries: [{ id: "q", text: "harbour bell" }],
      grades: new Map([
        [
          "q",
          new Map([
            ["d1", 1],
            ["d12", 1],
          ]),
        ],
      ]),
      unanswerable: [],
    };
    const shallow = await evaluateRetrieval(crowded);
    const deep = await evaluateRetrieval(crowded, 12);

    expect(shallow.run.map(({ document }) => document)).toEqual(many.slice(0, 10).map(({ id }) => id));
    expect(deep.run.map(({ document }) => document)).toEqual(many.slice(0, 12).map(({ id }) => id));
    expect(deep.report["recall@10"]).toBe(0.5);
    expect(deep.report["nDCG@10"]).toBe(shallow.report["nDCG@10"]);
  });

  test("reports 0 for a set without documents and queries", async () => {
    const { report, run } = await evaluateRetrieval({
      documents: [],
      queries: [],
      grades: new Map(),
      unanswerable: [],
    });

    expect(run).toEqual([]);
    expect(report).toMatchObject({ documents: 0, queries: 0, "nDCG@10": 0, "success@1": 0, queryMs: 0 });
  });
});

describe("a run file", () => {
  test("has a line for each document: query, Q0, document, rank, score, lectern", () => {
    const run = [
      { query: "q1", document: "bell", rank: 1, score: 4.25 },
      { query: "q1", document: "rope", rank: 2, score: 1 / 3 },
    ];

    expect(formatRun(run)).toBe("q1 Q0 bell 1 4.250000 lectern\nq1 Q0 rope 2 0.333333 lectern\n");
  });

  test("is empty for no documents", () => {
    expect(formatRun([])).toBe("");
  });
});
