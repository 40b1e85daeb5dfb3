import { describe, expect, test } from "vitest";
import { call, oneJson, type Surroundings } from "../support/called.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { marrowCitation, pressJson, quay } from "../support/quay.ts";

async function verify(args: readonly string[], surroundings: Surroundings = {}) {
  return call(["verify", ...args], { corpus: await writeCorpus(quay), ...surroundings });
}

const source = [
  "    Ida Marrow, harbour master",
  "    20 May 2031, Orvessa, as relayed by Petra Lisk, “Press conference at the quay”, Quay Post, 21 May 2031, https://quay.example/press",
];

const revisionLine =
  /^Revision [0-9a-f]{12}\. Quotes are word for word; whether they are true is for you to check\.$/u;

describe("lectern verify", () => {
  test("prints that words are verbatim, and the quote with its source", async () => {
    const { code, out, err } = await verify(["the fishermen paid for the anchor"]);
    const lines = out.split("\n");

    expect([code, err]).toEqual([0, ""]);
    expect(lines.slice(0, 5)).toEqual([
      "Word for word.",
      "",
      "“The fishermen paid for the anchor, crown by crown.”",
      ...source,
    ]);
    expect(lines[5]).toMatch(/^ {4}2031\/press:[0-9a-z]{10}, paragraph 3$/u);
    expect(lines[7]).toMatch(revisionLine);
    expect(out.endsWith("check.\n")).toBe(true);
  });

  test("says so where something in brackets is left out", async () => {
    const { code, out } = await verify(["The copper bell rings again"]);

    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe(
      "Word for word, but for what stands in brackets and is not the speaker’s.",
    );
  });

  test("does not give words to the speaker that stand in brackets alone", async () => {
    const { code, out } = await verify(["of the lighthouse"]);

    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe("In the record, but put in by the publisher: not the speaker’s words.");
    expect(out).toContain("(of the lighthouse)");
  });

  test("names the other passages that hold the words", async () => {
    const { out } = await verify(["paid for the anchor"]);

    expect(out).toMatch(/^Also in: 2031\/press:[0-9a-z]{10}$/mu);
  });

  test("prints what differs in altered words, beside the real quote", async () => {
    const { code, out } = await verify(["The fishermen never paid for this anchor, crown by"]);

    expect(code).toBe(0);
    expect(out.split("\n").slice(0, 7)).toEqual([
      "Altered.",
      "A negation differs.",
      "",
      "The fishermen {+never+} paid for [-the-] {+this+} anchor, crown by",
      "[-…-] stands in the record only, {+…+} in the given words only.",
      "",
      "“The fishermen paid for the anchor, crown by crown.”",
    ]);
  });

  test("ends with 1 and shows what comes nearest where words are not found", async () => {
    const { code, out } = await verify(["Who praised the keepers of the copper bell?"]);

    expect(code).toBe(1);
    expect(out.split("\n").slice(0, 3)).toEqual([
      "Not found: the words do not stand in the record, nor nearly so. What comes nearest:",
      "",
      "“The copper bell (of the lighthouse) rings again, and the keepers were praised for it.”",
    ]);
  });

  test("ends with 1 and says no more where nothing comes near", async () => {
    expect(await verify(["zeppelins made of marzipan"])).toEqual({
      code: 1,
      out: "Not found: the words do not stand in the record, nor nearly so.\n",
      err: "",
    });
  });

  test("lets no control character of the given words into the terminal", async () => {
    const { out } = await verify([
      "The fishermen paid for the \u001b[31mred\u001b[0m anchor, crown by crown",
    ]);

    expect(out).toContain("{+");
    expect(out).not.toContain("\u001b");
  });

  test("prints one JSON value of the form that other programs rely on", async () => {
    const { code, out, err } = await verify(["The fishermen paid for an anchor, crown by crown", "--json"]);

    expect([code, err]).toEqual([0, ""]);
    expect(oneJson(out)).toEqual({
      outcome: "altered",
      quote: {
        id: expect.stringMatching(/^2031\/press:[0-9a-z]{10}$/u),
        text: "The fishermen paid for the anchor, crown by crown.",
        voice: "speech",
        speaker: { name: "Ida Marrow", role: "harbour master" },
        document: pressJson,
        paragraph: 3,
        insertions: [],
        quotations: [],
        score: 0,
        matched: [],
        citation: marrowCitation,
        also: [],
        versions: [],
      },
      whose: { voice: "speech", speakers: [{ name: "Ida Marrow", role: "harbour master" }] },
      diff: [
        { op: "equal", text: "The fishermen paid for " },
        { op: "missing", text: "the " },
        { op: "added", text: "an " },
        { op: "equal", text: "anchor, crown by crown" },
      ],
      span: { start: 0, end: 49 },
      goesOn: [],
      publishers: [],
      claim: null,
      alteration: "reworded",
      similarity: 1 - 1 / 9,
      changes: [{ kind: "replaced", recorded: "the", given: "an", weighty: [] }],
      earlier: null,
      pieces: [],
    });
  });

  test("says whether they are those of whoever is said to have said them", async () => {
    const words = "The fishermen paid for the anchor";
    const right = await verify([words, "--speaker", "Marrow"]);
    const unknown = await verify([words, "--speaker", "Jane Doe"]);
    const json = await verify([`“${words}” — Ida Marrow`, "--json"]);

    expect(right.out.split("\n").slice(0, 2)).toEqual([
      "Word for word.",
      "In the record the speaker is Ida Marrow, as given.",
    ]);
    expect(unknown.out.split("\n")[1]).toBe("Nobody named Jane Doe has words in the corpus.");
    expect(oneJson(json.out)).toMatchObject({
      outcome: "verbatim",
      case: "same",
      withoutInsertions: false,
      alsoIn: [],
      claim: { name: "Ida Marrow", kind: "right", speaker: { name: "Ida Marrow", role: "harbour master" } },
    });
  });

  test("names words that an ellipsis hides", async () => {
    const { out } = await verify(["The fishermen paid … crown by crown"]);

    expect(out.split("\n").slice(0, 3)).toEqual([
      "Altered: abridged. Word for word, but an ellipsis stands for words of the record.",
      "",
      "The fishermen paid [-for the anchor,-] crown by crown",
    ]);
  });

  test("says that the case differs", async () => {
    const { out } = await verify(["THE FISHERMEN PAID FOR THE ANCHOR"]);

    expect(out.split("\n").slice(0, 2)).toEqual([
      "Word for word.",
      "Capital and small letters differ from the record’s.",
    ]);
  });

  test("has no quote in JSON for words that are not found", async () => {
    const { code, out } = await verify(["Who praised the keepers of the copper bell?", "--json"]);

    expect(code).toBe(1);
    expect(oneJson(out)).toEqual({
      outcome: "not-found",
      quote: null,
      whose: null,
      diff: [],
      claim: null,
      nearest: expect.objectContaining({ id: expect.stringMatching(/^2031\/press:/u), paragraph: 1 }),
      nearness: 3 / 8,
      earlier: null,
    });
  });

  test("takes several words for one quote", async () => {
    const { out } = await verify(["The", "ferries", "--json", "stayed away"]);

    expect(oneJson(out)).toMatchObject({
      outcome: "verbatim",
      diff: [{ op: "equal", text: "The ferries stayed away" }],
    });
  });

  test("verifies in spite of a broken file, and says so on the side", async () => {
    const corpus = await writeCorpus({ ...quay, "a.md": "---\ntitle: Log" });
    const { code, err } = await call(["verify", "The ferries stayed away", "--corpus", corpus]);

    expect([code, err]).toEqual([0, "lectern: the corpus has 1 problem; see: lectern check\n"]);
  });

  test.each([
    [[], "wrong-usage", 'expected words, met none; for example: lectern verify "law and order"'],
    [["“”"], "empty-question", "expected words to verify, met none"],
    [
      ["x".repeat(2_001)],
      "question-too-long",
      "expected at most 2000 characters to verify, met 2001; verify one quote at a time",
    ],
  ])("ends with 2 for what can't be verified: %#", async (args, code, message) => {
    expect(await verify(args)).toEqual({ code: 2, out: "", err: `lectern: ${message}\n` });
    const { out } = await verify([...args, "--json"]);

    expect(oneJson(out)).toEqual({ error: { code, message } });
  });
});
