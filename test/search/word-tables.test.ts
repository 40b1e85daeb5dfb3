import { describe, expect, test } from "vitest";
import type { Explanation, MemoryIndex } from "../../src/search/index.ts";
import { type Analyzer, loadAnalyzer } from "../../src/text/index.ts";
import { bodies, idsFor, indexOf, plainParameters } from "../support/small-index.ts";

const english = await loadAnalyzer("en");
const noLanguage = await loadAnalyzer("und");

const parameters = { ...plainParameters, idfPower: 1, cutWeight: 0.4 };

/** What an explanation says of each way in which a word counts: its rarity, and its occurrences by field. */
function partsOf(tree: Explanation | null): Record<string, unknown> {
  const parts = tree?.children[0]?.children ?? [];
  return Object.fromEntries(
    parts.map(({ label, children: [worth, saturation] }) => {
      const fields = saturation?.children[0]?.children ?? [];
      const counts = fields.map((field) => `${field.children[0]?.value} ${field.label}`);
      return [label, [worth?.children[1]?.value, ...counts]];
    }),
  );
}

const explained = async (index: MemoryIndex, question: string, id: string) =>
  partsOf(await index.explain(index.parse(question), id));

/** The rarity of what so many of so many paragraphs hold. */
const rarityOf = (holders: number, paragraphs: number) =>
  expect.closeTo(Math.log((paragraphs + 1) / (holders + 0.5)), 12);

describe("a word that is a stop word in some places and a topic in others", () => {
  const texts = ["they told us of the US", "the US", "they told us", "us, and us again", "ferry"];

  test("counts only where it is a topic, in its rarity as well", async () => {
    const index = indexOf(bodies(...texts), english, parameters);
    const once = [rarityOf(2, 5), "1 in the body"];
    const expected = { 'stem "us"': once, 'form "us"': once, 'beginning "us"': once };
    expect(await explained(index, "the US", "a")).toEqual(expected);
    expect(await explained(index, "the US", "b")).toEqual(expected);
    expect(await explained(index, "the US", "c")).toEqual({});
  });

  test("is early and near only where it is a topic", async () => {
    const evidence = { nearness: 1, earliness: 1, answer: 0 };
    const index = indexOf(bodies("us, the ferry, and the US"), english, { ...parameters, evidence });
    const tree = await index.explain(index.parse("US"), "a");
    const found = Object.fromEntries(
      (tree?.children[0]?.children ?? []).map(({ label, value }) => [label, value]),
    );
    // The only paragraph: ln(2 / 1.5). “US” is at position 5.
    expect(found["words early in the paragraph"]).toBeCloseTo(Math.log(2 / 1.5) / 1.5, 5);
    expect(found["words near each other"]).toBeCloseTo(2 * Math.log(2 / 1.5), 5);
  });
});

describe("the rarity of a word", () => {
  test("is by the paragraphs that hold it, however often each says it and in whatever field", async () => {
    const drafts = [
      { id: "a", fields: { body: "ferry, ferry and ferries", title: "Ferry", speaker: "Ferry" } },
      { id: "b", fields: { body: "ferries", title: "ferries" } },
      { id: "c", fields: { body: "quay" } },
    ];
    const index = indexOf(drafts, english, parameters);
    expect(await explained(index, "ferry", "a")).toEqual({
      'stem "ferri"': [rarityOf(2, 3), "3 in the body", "1 in the title", "1 in the speaker"],
      'form "ferry"': [rarityOf(1, 3), "2 in the body", "1 in the title", "1 in the speaker"],
      'beginning "ferry"': [rarityOf(1, 3), "2 in the body", "1 in the title", "1 in the speaker"],
    });
    expect(await explained(index, "ferries", "b")).toEqual({
      'stem "ferri"': [rarityOf(2, 3), "1 in the body", "1 in the title"],
      'form "ferries"': [rarityOf(2, 3), "1 in the body", "1 in the title"],
      'beginning "ferri"': [rarityOf(2, 3), "1 in the body", "1 in the title"],
    });
  });

  test("of a beginning is by the paragraphs that hold any word with it", async () => {
    const index = indexOf(bodies("lanterns lanthanum", "lantern", "lanterns", "quay"), english, parameters);
    expect(await explained(index, "lanterns", "a")).toEqual({
      'stem "lantern"': [rarityOf(3, 4), "1 in the body"],
      'form "lanterns"': [rarityOf(2, 4), "1 in the body"],
      'beginning "lante"': [rarityOf(3, 4), "1 in the body"],
    });
    expect(await explained(index, "lanthanum", "a")).toMatchObject({
      'beginning "lanth"': [rarityOf(1, 4), "1 in the body"],
    });
  });

  test("is exact for each of thousands of words, all said twice", async () => {
    const word = (number: number) => `w${number.toString(36)}`;
    const said = Array.from({ length: 4_200 }, (_, number) => `${word(number)} ${word(number)}`);
    const index = indexOf(bodies(said.join(" "), said.slice(1_000).join(" ")), noLanguage, parameters);
    const borders = [0, 1_023, 1_024, 1_025, 2_047, 2_048, 2_049, 4_095, 4_096, 4_097, 4_199];
    for (const number of borders) {
      const once = [rarityOf(number < 1_000 ? 1 : 2, 2), "2 in the body"];
      expect(await explained(index, word(number), "a")).toEqual({
        [`stem "${word(number)}"`]: once,
        [`form "${word(number)}"`]: once,
        [`beginning "${word(number)}"`]: once,
      });
    }
  });
});

describe("a compound", () => {
  test("is kept once with each of its parts, however often it is said", () => {
    const index = indexOf(bodies("MH-17, MH-17 and MH-370", "COVID-19 MH-17"), english);
    const parts = index.sections.get("compounds.parts")?.length;
    expect(parts).toBe(3 * Uint32Array.BYTES_PER_ELEMENT);
    expect(index.sections.get("compounds.wholes")?.length).toBe(parts);
  });

  test.each([
    ["its first part", "MH", ["a", "b", "c"]],
    ["the whole, with what shares its first part", "MH-370", ["a", "b", "c"]],
    ["a phrase of the whole", '"MH-17"', ["a", "b"]],
  ])("is found by %s: %s", async (_what, question, ids) => {
    const index = indexOf(bodies("the MH-17 came", "MH-17 MH-370", "the MH-370 came", "MS-17"), english);
    expect((await idsFor(index, question)).toSorted()).toEqual(ids.toSorted());
  });

  test("stands for both in titles and speakers too", async () => {
    const drafts = [
      { id: "a", fields: { body: "quay", title: "COVID-19", speaker: "MH-370" } },
      { id: "b", fields: { body: "ferry" } },
    ];
    const index = indexOf(drafts, english, parameters);
    const once = [rarityOf(1, 2), "1 in the title"];
    expect(await explained(index, "COVID", "a")).toEqual({
      'stem "covid"': once,
      'form "covid"': once,
      'beginning "covid"': once,
    });
    expect(await explained(index, "MH-370", "a")).toMatchObject({
      'stem "mh370"': [rarityOf(1, 2), "1 in the speaker"],
      'form "mh370"': [rarityOf(1, 2), "1 in the speaker"],
    });
  });
});

describe("words of several languages", () => {
  const indexIn = (...analyzers: Analyzer[]) =>
    indexOf(
      analyzers.map((analyzer, number) => ({
        id: `p${number}`,
        fields: { body: "the peacekeepers stayed" },
        analyzer,
      })),
      english,
      parameters,
    );

  test("are found in a phrase whichever language comes first", async () => {
    const swedish = await loadAnalyzer("sv");
    for (const index of [indexIn(english, swedish), indexIn(swedish, english)]) {
      expect((await idsFor(index, '"peacekeepers stayed"')).toSorted()).toEqual(["p0", "p1"]);
      expect((await idsFor(index, '"the peacekeepers"')).toSorted()).toEqual(["p0", "p1"]);
    }
  });
});
