import { beforeAll, describe, expect, test } from "vitest";
import { type Revision, verify } from "../../../src/answer/index.ts";
import { withFields } from "../../support/read-source.ts";
import { revisionOf } from "../../support/revision-of.ts";

let revision: Revision;

beforeAll(async () => {
  const fields = (speaker: string) => [
    "title: Harbour",
    "kind: speech",
    `speaker: ${speaker}`,
    "language: en",
  ];
  revision = await revisionOf({
    "marrow.md": withFields(fields("Ida Marrow"), "The ferry waits for the thaw. Nobody sails on a Sunday."),
    "reed.md": withFields(fields("Jo Reed"), "Nobody sails on a Sunday. The lamp of the lighthouse is lit."),
    "older.md": withFields(fields("Ann Reed"), "The keeper has gone to bed."),
    "article.md": withFields(
      ["title: Article", "kind: article", "author: Petra Lisk", "language: en"],
      `The pier was painted green last year. “The council has no money for it,” said Jo Reed, a pilot.`,
    ),
  });
});

async function claimOn(words: string, speaker?: string) {
  const { outcome, claim } = await verify(revision, words, { speaker });
  return { outcome, kind: claim?.kind ?? null };
}

describe("a speaker who is said to have said the words", () => {
  test.each([
    ["right", "The ferry waits for the thaw", "Ida Marrow"],
    ["right", "The ferry waits for the thaw", "marrow"],
    ["wrong", "The ferry waits for the thaw", "Jo Reed"],
    ["right", "Nobody sails on a Sunday", "Jo Reed"],
    ["right", "Nobody sails on a Sunday", "Ida Marrow"],
    ["ambiguous", "The ferry waits for the thaw", "Reed"],
    ["unknown", "The ferry waits for the thaw", "Jane Doe"],
    ["right", "The council has no money for it", "Jo Reed"],
    ["wrong", "The pier was painted green last year", "Jo Reed"],
    ["right", "The pier was painted green last year", "Petra Lisk"],
  ])("is %s: %s, %s", async (kind, words, speaker) => {
    expect(await claimOn(words, speaker)).toEqual({ outcome: "verbatim", kind });
  });

  test("is right who is called so in the document, whoever else is elsewhere", async () => {
    const fields = ["title: A", "kind: transcript", "language: en"];
    const labelled = await revisionOf({
      "a.md": withFields(
        [...fields, "speakers: [{ name: Ben Rhodes, aliases: [MR. RHODES] }]"],
        "MR. RHODES: The tide is on our side.",
      ),
      "b.md": withFields(fields, "MR. RHODES: The wind has turned.\n\nMS. LANE: It has."),
    });

    for (const speaker of ["MR. RHODES", "Ben Rhodes"]) {
      expect(await verify(labelled, "The tide is on our side", { speaker })).toMatchObject({
        claim: { kind: "right" },
      });
    }
  });

  test("is right who is called so in the document by a name that is no part of their own", async () => {
    const labelled = await revisionOf({
      "a.md": withFields(
        [
          "title: A",
          "kind: transcript",
          "language: en",
          "speakers: [{ name: Ben Rhodes, aliases: [SKIPPER] }]",
        ],
        "SKIPPER: The tide is on our side.\n\nMS. LANE: It is.",
      ),
      "b.md": withFields(
        ["title: B", "kind: transcript", "language: en"],
        "SKIPPER: The wind has turned.\n\nMS. LANE: It has.",
      ),
    });

    for (const [words, kind] of [
      ["The tide is on our side", "right"],
      ["It is", "wrong"],
    ]) {
      expect(await verify(labelled, words ?? "", { speaker: "Skipper" })).toMatchObject({ claim: { kind } });
    }
  });

  test("is wrong about an author's prose, which nobody said", async () => {
    const { claim } = await verify(revision, "The pier was painted green last year", { speaker: "Jo Reed" });

    expect(claim).toMatchObject({ kind: "wrong", said: [] });
  });

  test("is told from the one who really did", async () => {
    const { claim } = await verify(revision, "The ferry waits for the thaw", { speaker: "Jo Reed" });

    expect(claim).toMatchObject({ kind: "wrong", name: "Jo Reed", said: [{ name: "Ida Marrow" }] });
  });

  test("is compared where the words are altered, too", async () => {
    expect(await claimOn("The ferry waits for the spring thaw", "Jo Reed")).toEqual({
      outcome: "altered",
      kind: "wrong",
    });
  });

  test("is open where the words are not found", async () => {
    expect(await claimOn("Bread costs twice as much in Lima", "Jo Reed")).toEqual({
      outcome: "not-found",
      kind: "open",
    });
  });

  test("is nobody where no name is given", async () => {
    expect(await claimOn("The ferry waits for the thaw")).toEqual({ outcome: "verbatim", kind: null });
  });
});

describe("a name beside the words", () => {
  test.each([
    ["right", "“The ferry waits for the thaw” — Ida Marrow"],
    ["right", '"The ferry waits for the thaw." - Ida Marrow, harbour master, 2031'],
    ["right", "“The ferry waits for the thaw” (Ida Marrow)"],
    ["right", "“The ferry waits for the thaw,” according to Ida Marrow"],
    ["wrong", "“The ferry waits for the thaw,” according to Jo Reed"],
    ["right", "Ida Marrow: “The ferry waits for the thaw.”"],
    ["right", "Ida Marrow said: “The ferry waits for the thaw.”"],
    ["right", "“The ferry waits for the thaw,” said Ida Marrow."],
    ["right", "“The ferry waits,” said Ida Marrow, “for the thaw.”"],
    ["right", "Ida Marrow: The ferry waits for the thaw"],
    ["right", "The ferry waits for the thaw — Ida Marrow"],
    ["wrong", "“The ferry waits for the thaw” — Jo Reed"],
    ["unknown", "“The ferry waits for the thaw” — Jane Doe"],
  ])("is who is said to have said them, %s: %s", async (kind, text) => {
    expect(await claimOn(text)).toEqual({ outcome: "verbatim", kind });
  });

  test.each([
    "The ferry waits for the thaw — Ida Marrow",
    "The ferry waits for the thaw -- Ida Marrow",
    "Ida Marrow: The ferry waits for the thaw",
    "Ida Marrow:\n\nThe ferry waits for the thaw",
    "“The ferry waits for the thaw” (Ida Marrow)",
  ])("leaves the words as they are: %j", async (text) => {
    const { words, claim } = await verify(revision, text);

    expect([words, claim?.kind]).toEqual(["The ferry waits for the thaw", "right"]);
  });

  test("is none where there are two", async () => {
    const words = "“The ferry waits”, said Jo Reed. “It waits for the thaw”, said Ida Marrow.";

    expect((await claimOn(words)).kind).toBeNull();
  });

  test.each([
    "The master said that “the ferry waits for the thaw” in winter",
    "However, the ferry “waits for the thaw” every year",
    "The Charter says: “The ferry waits for the thaw”, and so it does",
    "The ferry waits for the thaw — Jane Doe",
  ])("is not taken off where there is more, or nobody knows it: %s", async (text) => {
    const { outcome, words, claim } = await verify(revision, text);

    expect([words, claim]).toEqual([text, null]);
    expect(outcome).not.toBe("verbatim");
  });
});
