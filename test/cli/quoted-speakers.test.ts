import { describe, expect, test, vi } from "vitest";
import { call, oneJson } from "../support/called.ts";

// The documents are made by hand, so that what is printed does not hang on how quotations are found in a text.
vi.mock(import("../../src/corpus/index.ts"), async (original) => ({
  ...(await original()),
  scanCorpus: async (_folder, { onDocument }) => {
    const { outcry, reading, story } = await import("../support/frozen-strait.ts");
    for (const document of [story, reading, outcry]) onDocument({ document, problems: [] });
    return { problems: [], digest: "0123456789ab", manifest: { lookedAt: 0, sources: [], problems: [] } };
  },
}));

const marrow = { name: "Ida Marrow", role: "harbour master" };

describe("lectern ask", () => {
  test("prints below whose text it is who is quoted in it, and what the publisher put in", async () => {
    const { out } = await call(["ask", '"nobody sails"']);

    expect(out.split("\n").slice(1, 5)).toEqual([
      "    Petra Lisk (the text's own words)",
      "    Quoted in it: Jo Reed, quotation 2; Ida Marrow (harbour master), quotations 1, 4; speaker not identified, quotation 3",
      "    1 February 2031, “The frozen strait”, Quay Post",
      "    Bracketed by the publisher, not the speaker’s words: (of the strait)",
    ]);
  });

  test("puts the speaker first whose words were asked for", async () => {
    const { out } = await call(["ask", '"nobody sails"', "--speaker", "marrow"]);

    expect(out).toContain("Quoted in it: Ida Marrow (harbour master), quotations 1, 4; Jo Reed");
  });

  test("gives in JSON where in the text each quotation stands, and whose it is", async () => {
    const { out } = await call(["ask", '"nobody sails"', "--json"]);
    const text = "The ferries stayed away. “The ice (of the strait) is thick,”";

    expect(oneJson(out)).toMatchObject({
      quotes: [
        {
          voice: "prose",
          speaker: null,
          insertions: [{ start: text.indexOf("("), end: text.indexOf(")") + 1 }],
          quotations: [
            {
              start: text.indexOf("“"),
              end: text.length,
              speaker: marrow,
              type: "direct",
              insertions: [{ start: text.indexOf("("), end: text.indexOf(")") + 1 }],
            },
            { speaker: { name: "Jo Reed", role: null }, type: "direct", insertions: [] },
            { speaker: null, type: "mixed", insertions: [] },
            { speaker: marrow, type: "direct", insertions: [] },
          ],
        },
      ],
    });
  });
});

describe("a paragraph that is one quotation", () => {
  test("has it in JSON from end to end, without its marks", async () => {
    const { out } = await call(["ask", '"mast of oak"', "--json"]);
    const text = "The mast (of oak) broke at noon.";
    const insertions = [{ start: text.indexOf("("), end: text.indexOf(")") + 1 }];
    const quotation = { start: 0, end: text.length, speaker: marrow, type: "direct", insertions };

    expect(oneJson(out)).toMatchObject({
      quotes: [{ text, voice: "quotation", insertions, quotations: [quotation] }],
    });
  });

  test("has no line on who is quoted in it, since all of it is that speaker’s", async () => {
    const { out } = await call(["ask", '"mast of oak"']);

    expect(out.split("\n").slice(0, 3)).toEqual([
      "“The mast (of oak) broke at noon.”",
      "    Ida Marrow, harbour master",
      "    date not given, “An outcry”",
    ]);
  });
});

describe("lectern verify", () => {
  test.each([
    ["the ice is thick", "Quoted words of: Ida Marrow, harbour master"],
    ["the ferries stayed away", "The text’s own words, not quoted ones."],
    ["the ferries have stayed away", "The text’s own words, not quoted ones."],
  ])("prints whose words these are: %s", async (given, line) => {
    const { out } = await call(["verify", given]);

    expect(out.split("\n")[1]).toBe(line);
  });

  test.each([
    ["the ice is thick", { voice: "quotation", speakers: [marrow] }],
    ["closed until the thaw comes", { voice: "quotation", speakers: [null] }],
    ["the ferries stayed away", { voice: "prose", speakers: [] }],
    ["We wait, Marrow said", { voice: "mixed", speakers: [marrow] }],
    ["My grandmother wrote", { voice: "speech", speakers: [{ name: "Ms. Fenn", role: null }] }],
    [
      "My grandmother wrote, The sea gives back",
      {
        voice: "mixed",
        speakers: [
          { name: "Ms. Fenn", role: null },
          { name: "Olga Fenn", role: null },
        ],
      },
    ],
  ])("gives in JSON the voice and the speakers of the words themselves: %s", async (given, whose) => {
    const { out } = await call(["verify", given, "--json"]);

    expect(oneJson(out)).toMatchObject({ whose });
  });
});

test("lectern sources lists who is quoted in an article", async () => {
  const { out } = await call(["sources", "--json"]);

  expect(oneJson(out)).toMatchObject({
    documents: [
      { speakers: ["Ida Marrow", "Jo Reed"] },
      { speakers: ["Ms. Fenn", "Olga Fenn"] },
      { speakers: ["Ida Marrow"] },
    ],
  });
});
