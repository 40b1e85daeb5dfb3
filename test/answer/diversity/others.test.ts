import { describe, expect, test } from "vitest";
import { type Answer, ask, type Question } from "../../../src/answer/index.ts";
import { withFields } from "../../support/read-source.ts";
import { revisionOf } from "../../support/revision-of.ts";

/** A speech of the speaker's about the pier, so much farther from a question about it as it is longer. */
function speech(speaker: string, more = 0, ...fields: string[]): string {
  const rest = Array.from(
    { length: more },
    (_, number) => `It is a long story, and this is page ${number} of it.`,
  );
  const given = ["title: Log", "language: en", "kind: speech", `speaker: ${speaker}`, ...fields];
  return withFields(given, ["Rebuild the pier!", ...rest].join(" "));
}

async function answerTo(
  texts: Readonly<Record<string, string>>,
  question: Partial<Question> = {},
): Promise<Answer> {
  return ask(await revisionOf(texts), { text: "rebuild the pier", limit: 1, ...question });
}

/** The documents of the quotes, and of the others. */
async function found(texts: Readonly<Record<string, string>>, question: Partial<Question> = {}) {
  const answer = await answerTo(texts, question);
  if (answer.outcome !== "found") throw new Error(`expected an answer, met ${answer.reason}`);
  const ids = (quotes: typeof answer.quotes) => quotes.map(({ document }) => document.id);
  return { quotes: ids(answer.quotes), others: ids(answer.others) };
}

const crowd = {
  "a.md": speech("Ida Marrow"),
  "b.md": speech("Ida Marrow", 1),
  "c.md": speech("Tom Tarrabee", 2),
  "d.md": speech("Bo Reed", 3),
  "e.md": speech("Tom Tarrabee", 4),
  "f.md": speech("Zoë Łukasik", 5),
  "g.md": speech("Yusra Fennimbo", 6),
} as const;

describe("others on a question", () => {
  test("are the best of up to three speakers of whom nothing is shown, one of each", async () => {
    expect(await found(crowd)).toEqual({ quotes: ["a"], others: ["c", "d", "f"] });
    expect(await found(crowd, { limit: 3 })).toEqual({ quotes: ["a", "b", "c"], others: ["d", "f", "g"] });
  });

  test("have their matched words and scores as any quote", async () => {
    const answer = await answerTo(crowd);

    expect(answer).toMatchObject({
      others: [{ matched: ["Rebuild", "pier"], score: expect.any(Number) }, {}, {}],
    });
  });

  test("are nobody where the words of one speaker were asked for", async () => {
    expect(await found(crowd, { speaker: "Ida Marrow" })).toEqual({ quotes: ["a"], others: [] });
  });

  test("meet the other conditions of the question", async () => {
    expect(
      await found({ ...crowd, "c.md": speech("Tom Tarrabee", 2, "date: 2031") }, { after: "2031-01-01" }),
    ).toEqual({
      quotes: ["c"],
      others: [],
    });
  });

  test("are nobody who may be the speaker that is shown", async () => {
    const transcript = withFields(
      ["title: Log", "language: en", "kind: transcript"],
      "MS. MARROW: Rebuild the pier, as I have told all of you many a time before in this hall!",
    );

    expect((await found({ "a.md": speech("Ida Marrow"), "b.md": transcript })).others).toEqual([]);
  });

  test("are neither reporters nor speakers who are not identified", async () => {
    const transcript = withFields(
      ["title: Log", "language: en", "kind: transcript"],
      "Q: Will you rebuild the pier, which all have asked for?\n\n**Speaker not identified:** We rebuild the pier, all of us who are here now!",
    );

    expect(
      (await found({ "a.md": speech("Ida Marrow").replace("Log", "Rebuild the pier"), "b.md": transcript }))
        .others,
    ).toEqual([]);
  });

  test("are quoted in prose where the words that were asked for are theirs", async () => {
    const article = withFields(
      ["title: Log", "language: en", "kind: article", "author: Petra Lisk"],
      "“Rebuild the pier, all of you who are here,” said Bo Reed, a sailor.",
    );
    const { others } = await found({ "a.md": speech("Ida Marrow"), "b.md": article });

    expect(others).toEqual(["b"]);
  });

  test("are prose only where there is nobody else, of another author than the one shown", async () => {
    const prose = (author: string) =>
      withFields(
        ["title: Log", "language: en", "kind: article", `author: ${author}`],
        `They rebuild the pier, writes ${author} for a paper.`,
      );
    const texts = { "a.md": speech("Ida Marrow"), "b.md": prose("Petra Lisk"), "c.md": prose("Petra Lisk") };

    expect((await found(texts)).others).toHaveLength(1);
    expect((await found({ ...texts, "d.md": speech("Bo Reed", 4) })).others).toEqual(["d"]);
    expect(
      (await found({ "b.md": prose("Petra Lisk"), "c.md": prose("Petra Lisk").replace("They", "We") }))
        .others,
    ).toEqual([]);
  });

  test("are made up only where the answer is", async () => {
    const exercise = speech("Bo Reed", 1, "provenance: exercise");

    expect((await found({ "a.md": speech("Ida Marrow"), "b.md": exercise })).others).toEqual([]);
    expect(
      (await found({ "a.md": speech("Ida Marrow", 0, "provenance: exercise"), "b.md": exercise })).others,
    ).toEqual(["b"]);
  });

  test("are near enough to the question themselves", async () => {
    const far = withFields(
      ["title: Log", "language: en", "kind: speech", "speaker: Bo Reed"],
      "The keepers of the harbour never had anything against a pier, as long as it was somebody else who paid for all of it.",
    );
    const text = "when will they rebuild the northern pier";
    const near = speech("Ida Marrow").replace("the pier", "the northern pier");

    expect(await found({ "a.md": near, "b.md": far }, { text })).toEqual({ quotes: ["a"], others: [] });
  });
});
