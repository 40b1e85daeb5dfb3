import { describe, expect, test } from "vitest";
import { attribute, declaring, speaker } from "../../support/attributed.ts";

/** The name whose turn each paragraph is, with `null` for prose, and whether the paragraph has a label of its own. */
function turns(paragraphs: readonly string[]): [string | null, boolean][] {
  return attribute("transcript", paragraphs).map(({ speaker, rule }) => [speaker, rule === "turn-label"]);
}

describe("a plain label that comes once", () => {
  test.each([
    ["Tom Roe: Three.", "Tom Roe"],
    ["Ida van Marrow: Three.", "Ida van Marrow"],
    ["I.\u00a0Marrow: Three.", "I. Marrow"],
    ["Tom Roe, Harbour Master: Three.", "Tom Roe"],
    ["Tom Roe 2: Three.", "Tom Roe 2"],
    ["Tom  Roe: Three.", "Tom Roe"],
    ["Tom Roe (Harbour Watch): Three.", "Tom Roe"],
  ])("opens a turn beside labels that come back, where it is a full name: %j", (paragraph, name) => {
    const told = turns(["MS. LISK: One.", "Ann Nash: Two.", "Ann Nash: Two.", paragraph]);

    expect(told).toEqual([
      ["Ms. Lisk", true],
      ["Ann Nash", true],
      ["Ann Nash", true],
      [name, true],
    ]);
  });

  test.each([
    "Thanks for A. Marrow: we wait.",
    "I. Marrow and the Ferries: we wait.",
    "Ferries: we wait.",
    "Tom Roe, so it seems: we wait.",
  ])("opens none where it is not: %j", (paragraph) => {
    const told = turns(["MS. LISK: One.", "Ann Nash: Two.", "Ann Nash: Two.", paragraph]);

    expect(told.at(-1)).toEqual(["Ann Nash", false]);
  });

  test("opens a turn beside marked ones where its surname is among theirs, and none where it is not", () => {
    expect(
      turns(["MR. MARROW: One.", "Tom van Marrow: Two.", "Storm Ottoline: Three.", "The Ferries: Four."]),
    ).toEqual([
      ["Tom van Marrow", true],
      ["Tom van Marrow", true],
      ["Tom van Marrow", false],
      ["Tom van Marrow", false],
    ]);
  });

  test.each([
    ["Mr Roe: Two.", "Mr Roe"],
    ["The Minister: Two.", null],
    ["Operator: Two.", null],
  ])("opens a turn beside marked ones where it says that somebody speaks: %j", (paragraph, name) => {
    expect(attribute("transcript", ["MS. MARROW: One.", paragraph])[1]).toMatchObject({
      words: "Two.",
      speaker: name,
    });
  });

  test.each([
    [["MS. LISK: One.", "Q: Two?"], "a reporter"],
    [["Q: One?"], "a reporter"],
    [["MS. LISK: One."], "Ms. Lisk"],
  ])("opens none after %j, though half of all paragraphs have one", (before, name) => {
    const told = turns([...before, "Ferries: three.", "Harbours: four."]);

    expect(told.slice(before.length)).toEqual(Array(2).fill([name, false]));
  });

  test("opens a turn where half of all paragraphs have one, and nothing is marked", () => {
    expect(turns(["Marrow: One.", "Two.", "Lisk: Three.", "Four."])).toEqual([
      ["Marrow", true],
      ["Marrow", false],
      ["Lisk", true],
      ["Lisk", false],
    ]);
  });

  test("opens none where fewer than half of all paragraphs have one", () => {
    expect(turns(["Marrow: One.", "Two.", "Lisk: Three.", "Four.", "Five."])).toEqual(
      Array(5).fill([null, false]),
    );
  });

  test("opens none where it is the only one", () => {
    expect(turns(["Ferries: it rained."])).toEqual([[null, false]]);
  });
});

describe("a label that comes twice", () => {
  test("opens a turn beside marked ones, whatever it is", () => {
    expect(turns(["MS. MARROW: One.", "Lisk: Two.", "Lisk: Three."])).toEqual([
      ["Ms. Marrow", true],
      ["Lisk", true],
      ["Lisk", true],
    ]);
  });

  test("is enough for dashes to be the custom, and once is not", () => {
    expect(turns(["Ida Marrow. – One.", "Tom Roe. – Two."])).toEqual([
      ["Ida Marrow", true],
      ["Tom Roe", true],
    ]);
    expect(turns(["MS. LISK: One.", "Tom Roe. – Two."])).toEqual([
      ["Ms. Lisk", true],
      ["Ms. Lisk", false],
    ]);
  });
});

describe("an answer with a colon", () => {
  test("opens a turn though no question is before it", () => {
    const ida = speaker("Ida Marrow");

    expect(attribute("transcript", ["MR. ROE: One.", "A: Two."], declaring(ida))[1]).toEqual({
      words: "Two.",
      voice: "speech",
      speaker: "Ida Marrow",
      rule: "turn-label",
      evidence: "A",
    });
  });
});

describe("an initial at the beginning of a transcript", () => {
  test("is no answer, for nobody has asked", () => {
    expect(turns(["A. Milne wrote it.", "MS. MARROW: Hello."])).toEqual([
      [null, false],
      ["Ms. Marrow", true],
    ]);
  });
});
