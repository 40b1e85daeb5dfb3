import { describe, expect, test } from "vitest";
import {
  type Explanation,
  formatExplanation,
  IndexWriter,
  type PassageIndex,
} from "../../src/search/index.ts";
import { loadAnalyzer } from "../../src/text/index.ts";
import { only } from "../support/only.ts";
import { bodies, entryOf, idsFor, indexOf, plainParameters, scoresFor } from "../support/small-index.ts";

const english = await loadAnalyzer("en");

describe("an index writer", () => {
  test("makes an index that holds what was added", async () => {
    const index = indexOf(bodies("law", "order", "law and order"), english);
    expect(index.size).toBe(3);
    expect(await idsFor(index, "order")).toEqual(["b", "c"]);
  });

  test("makes an empty index where nothing was added", async () => {
    const index = new IndexWriter().finish();
    expect(index.size).toBe(0);
    expect(await index.search(index.parse("law"), {}, 10)).toEqual({ matches: [], ceiling: 0, rarities: [] });
  });

  test("takes 1 for the prior of an entry that has none", async () => {
    const writer = new IndexWriter();
    const { prior, ...withoutPrior } = entryOf({ id: "b", fields: { body: "law" } });
    expect(prior).toBe(1);
    writer.add(entryOf({ id: "a", fields: { body: "law" }, prior: 1 }), english);
    writer.add(withoutPrior, english);
    const [one, other] = await scoresFor(writer.finish(), "law");
    expect(one).toBeGreaterThan(0);
    expect(other).toBe(one);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses the prior %d, naming the entry",
    (prior) => {
      const writer = new IndexWriter();
      const message = `prior of p7: expected a finite number above 0, met ${prior}`;
      expect(() => writer.add(entryOf({ id: "p7", fields: {}, prior }), english)).toThrow(
        new RangeError(message),
      );
    },
  );

  test("refuses an id that it holds, naming it", () => {
    const writer = new IndexWriter();
    writer.add(entryOf({ id: "twice", fields: {} }), english);
    expect(() => writer.add(entryOf({ id: "twice", fields: {} }), english)).toThrow(
      new RangeError("id: expected one that is new, met twice again"),
    );
  });

  test("holds nothing of an entry that it refused", async () => {
    const writer = new IndexWriter();
    expect(() => writer.add(entryOf({ id: "bad", fields: { body: "law" }, prior: 0 }), english)).toThrow();
    writer.add(entryOf({ id: "good", fields: { body: "law" } }), english);
    const index = writer.finish();
    expect(index.size).toBe(1);
    expect(await idsFor(index, "law")).toEqual(["good"]);
  });

  test("makes indexes of its own from an analyzer that other writers use", async () => {
    const one = indexOf(bodies("law of the sea"), english);
    const other = indexOf(bodies("order", "sea", "law"), english);
    expect(await idsFor(one, "sea")).toEqual(["a"]);
    expect(await idsFor(other, "sea")).toEqual(["b"]);
    expect(await idsFor(other, "law")).toEqual(["c"]);
  });

  test("finds a word that it met before and after its analyzer forgot all spellings", async () => {
    const analyzer = await loadAnalyzer("und");
    const numbers = Array.from({ length: 510_000 }, (_, number) => number);
    const shout = (verb: string) => `THE PEACEKEEPERS OF THE NEIGHBOURING COUNTRY ${verb}`;
    const index = indexOf(bodies(shout("LEFT"), numbers.join(" "), shout("CAME")), analyzer);
    expect(await idsFor(index, "peacekeepers")).toEqual(["a", "c"]);
    expect(await idsFor(index, "left")).toEqual(["a"]);
    expect((await idsFor(index, "509999 came")).toSorted()).toEqual(["b", "c"]);
  });
});

describe("the title and the speaker", () => {
  const fieldsNamed = async (index: PassageIndex, question: string, id: string) => {
    const tree = await index.explain(index.parse(question), id);
    return tree && [...new Set(formatExplanation(tree).match(/in the (?:body|title|speaker)/g))];
  };

  test("are those of their paragraph, whoever shares them", async () => {
    const shared = { title: "Law of the sea", speaker: "Ida Marrow" };
    const drafts = [
      { id: "a", fields: { body: "peace", ...shared } },
      { id: "b", fields: { body: "peace", title: "Order", speaker: "Ida Marrow" } },
      { id: "c", fields: { body: "law", ...shared } },
      { id: "d", fields: { body: "peace", title: "Ida Marrow", speaker: "Law of the sea" } },
    ];
    const index = indexOf(drafts, english);
    expect(await fieldsNamed(index, "sea", "a")).toEqual(["in the title"]);
    expect(await fieldsNamed(index, "sea", "b")).toEqual([]);
    expect(await fieldsNamed(index, "law", "c")).toEqual(["in the body", "in the title"]);
    expect(await fieldsNamed(index, "law", "d")).toEqual(["in the speaker"]);
    expect((await idsFor(index, "Marrow")).toSorted()).toEqual(["a", "b", "c", "d"]);
  });

  test("are told apart wherever their lines break", async () => {
    const drafts = [
      { id: "a", fields: { title: "sea\nlaw", speaker: "order" } },
      { id: "b", fields: { title: "sea", speaker: "law\norder" } },
    ];
    const index = indexOf(drafts, english);
    expect(await fieldsNamed(index, "law", "a")).toEqual(["in the title"]);
    expect(await fieldsNamed(index, "law", "b")).toEqual(["in the speaker"]);
  });

  test("are read in the language of each paragraph", async () => {
    const russian = await loadAnalyzer("ru");
    const fields = { title: "peacekeepers" };
    const index = indexOf(
      [
        { id: "en", fields },
        { id: "ru", fields, analyzer: russian },
      ],
      english,
    );
    const labels = async (id: string) =>
      (await index.explain(index.parse("peacekeepers"), id))?.children[0]?.children[0]?.label;
    expect(await labels("en")).toBe('stem "peacekeep"');
    expect(await labels("ru")).toBe('stem "peacekeepers"');
  });
});

describe("the counts of a word", () => {
  /** The occurrences that an explanation names, by field. */
  function occurrences(tree: Explanation): Record<string, number> {
    const found: Record<string, number> = {};
    const visit = (node: Explanation): void => {
      const [first] = node.children;
      if (first?.label === "occurrences") found[node.label] = first.value;
      for (const child of node.children) visit(child);
    };
    visit(tree);
    return found;
  }

  const parameters = {
    ...plainParameters,
    k1: 100,
    b: 0,
    idfPower: 1,
    exactFormWeight: 0,
    fieldWeights: { body: 1, title: 1, speaker: 1 },
  };

  test.each([
    ["body", 30],
    ["body", 31],
    ["title", 3],
    ["speaker", 1],
  ])("in the %s are exact up to %d", async (field, count) => {
    const index = indexOf([{ id: "a", fields: { [field]: "law ".repeat(count) } }], english, parameters);
    const tree = await index.explain(index.parse("law"), "a");
    expect(tree && occurrences(tree)).toEqual({ [`in the ${field}`]: count });
  });

  test.each([
    ["body", 31],
    ["title", 3],
    ["speaker", 1],
  ])("in the %s stop at %d and spill into no other field", async (field, largest) => {
    const fields = {
      body: "law order",
      title: "law order",
      speaker: "law order",
      [field]: "law ".repeat(largest + 7),
    };
    const index = indexOf([{ id: "a", fields }], english, parameters);
    const tree = await index.explain(index.parse("law"), "a");
    const counts = { "in the body": 1, "in the title": 1, "in the speaker": 1, [`in the ${field}`]: largest };
    expect(tree && occurrences(tree)).toEqual(counts);
    // ln(1 + ½ / 1½) = ln 4/3, times f · (k1 + 1) / (f + k1)
    const frequency = largest + 2;
    const score = (Math.log(4 / 3) * frequency * 101) / (frequency + 100);
    expect(only(await scoresFor(index, "law"))).toBeCloseTo(score, 4);
  });
});
