import { describe, expect, test } from "vitest";
import { ask, type Question, type Quote } from "../../../src/answer/index.ts";
import { withFields } from "../../support/read-source.ts";
import { revisionOf } from "../../support/revision-of.ts";

const words =
  "We will rebuild the northern pier before the winter, and every crown of it comes from the harbour fund.";

const marrow = "speaker: Ida Marrow";

/** A speech of Ida Marrow's, or what other fields make of it. */
function text(body: string, ...fields: string[]): string {
  const given = fields.some((field) => field.startsWith("kind:"))
    ? fields
    : ["kind: speech", marrow, ...fields];
  return withFields(["title: Log", "language: en", ...given], body);
}

/** What a question finds, each quote as its document with those that say the same. */
async function places(texts: Readonly<Record<string, string>>, question: Partial<Question> = {}) {
  const { quotes } = await ask(await revisionOf(texts), { text: "rebuild the pier", limit: 25, ...question });
  return quotes.map(({ document, alsoIn }: Quote) => [
    document.id,
    ...alsoIn.map((other) => other.document.id),
  ]);
}

/** How often the same words of two speeches are shown. */
async function count(one: string, other: string): Promise<number> {
  return (await places({ "a.md": text(one), "b.md": text(other) })).length;
}

describe("the same words of one speaker", () => {
  test("in two documents are one answer that names both", async () => {
    expect(await places({ "a.md": text(words), "b.md": text(words) })).toEqual([["a", "b"]]);
  });

  test("twice in one document are one answer", async () => {
    const revision = await revisionOf({ "a.md": text(`${words}\n\n${words}`) });
    const { quotes } = await ask(revision, { text: "pier" });

    expect(quotes.map(({ paragraph, alsoIn }) => [paragraph.number, alsoIn[0]?.paragraph.number])).toEqual([
      [1, 2],
    ]);
  });

  test("make room for others within the limit", async () => {
    const texts = {
      "a.md": text(words),
      "b.md": text(words),
      "c.md": text("Nobody else in any other harbour of this long coast would ever rebuild a pier."),
    };

    expect((await places(texts, { limit: 2 })).toSorted()).toEqual([["a", "b"], ["c"]]);
  });

  test.each([
    ["other marks and white space", words.replace(", and", " –  and").replace("pier", "“pier”")],
    ["a small first letter", words.replace("We", "we")],
    ["another spelling of a long word", words.replace("northern", "norhtern")],
    ["a word written as two", words.replace("northern", "nor-thern")],
    ["a hesitation", words.replace("will", "will, uh,")],
    ["words that a publisher put in", words.replace("fund", "fund [at the quay]")],
    ["an excerpt", words.replace(", and every", ". Every").replace("We will", "It is true: we will")],
  ])("are one answer in spite of %s", async (_, other) => {
    expect(await count(words, other)).toBe(1);
  });

  test("are one answer where one is an excerpt of the other", async () => {
    expect(await count(words, `My friends! ${words} Thank you all for listening.`)).toBe(1);
    expect(await count(words, words.slice(0, words.indexOf(" comes")))).toBe(1);
  });

  test("are one answer as a quotation in an article and as its whole sentence", async () => {
    const article = `“${words.replace(/\.$/u, ",")}” said Ida Marrow, the harbour master, on Friday.`;
    const texts = { "a.md": text(words), "b.md": text(article, "kind: article", "author: Petra Lisk") };

    expect(await places(texts)).toEqual([["a", "b"]]);
  });

  test("are two answers where one is made up for training", async () => {
    expect(
      await places({
        "a.md": text(words),
        "b.md": text(words, "kind: speech", marrow, "provenance: exercise"),
      }),
    ).toHaveLength(2);
  });

  test("are two answers where an author says more than whose they are", async () => {
    const article = `“${words.replace(/\.$/u, ",")}” said Ida Marrow, who had told the same council a month before that the pier was lost for good.`;
    const texts = { "a.md": text(words), "b.md": text(article, "kind: article") };

    expect(await places(texts)).toHaveLength(2);
  });
});

describe("altered words", () => {
  test.each([
    ["a number", "Two of the 14 piers", "Two of the 15 piers"],
    ["a number in letters", "Two of the 14 piers", "Six of the 14 piers"],
    ["a sign", "Some 5 % of the piers", "Some $5 of the piers"],
    ["a dropped negation", "We will not, for one year, rebuild", "We will, for one year, rebuild"],
    ["a negation that a publisher put in", "We will for a year rebuild", "We will [not] for a year rebuild"],
    ["a name", "The keeper Johnson will", "The keeper Johnston will"],
    ["a name that a publisher put in", "They and he will", "They and he [Tarrabee] will"],
    ["letters that make a name", "They told us to", "They told US to"],
    ["another word", "We can always", "We should always"],
    ["another tense", "We promise to", "We promised to"],
    ["a word more", "We always", "We nearly always"],
    ["the order", "Sailors before keepers will", "Keepers before sailors will"],
  ])("are another statement: %s", async (_, one, other) => {
    const rest =
      "rebuild the northern pier before the winter comes, as all of the council has asked of the harbour.";

    expect(await count(`${one} ${rest}`, `${other} ${rest}`)).toBe(2);
  });

  test("are another statement where what is quoted was denied around it", async () => {
    const excerpt = "the harbour will rebuild the northern pier before the winter comes";

    expect(await count(`${excerpt}.`, `I do not believe that ${excerpt}. Good night.`)).toBe(2);
    expect(await count(`${excerpt}.`, `The paper writes that ${excerpt}, which is not so.`)).toBe(2);
    expect(await count(`${excerpt}.`, `Do not worry. I believe that ${excerpt}. Nobody else does.`)).toBe(1);
  });

  test("of a short paragraph are never an excerpt", async () => {
    expect(await count("We rebuild the pier this year.", "We rebuild the pier this year. And then?")).toBe(2);
    expect(await count("We rebuild the pier this year.", "We rebuild the pier this year!")).toBe(1);
  });

  test("are not the few words that are said on every occasion", async () => {
    expect(await count("We rebuild the pier.", "We rebuild the pier.")).toBe(2);
  });
});

describe("the same words of two speakers", () => {
  test("stay apart, each with its speaker", async () => {
    const texts = { "a.md": text(words), "b.md": text(words, "kind: speech", "speaker: Tom Tarrabee") };

    expect(await places(texts)).toEqual([["a"], ["b"]]);
  });

  test("stay apart where one quotes the other", async () => {
    const quoting = `As Ida Marrow said: “${words}”`;
    const texts = { "a.md": text(words), "b.md": text(quoting, "kind: speech", "speaker: Tom Tarrabee") };

    expect(await places(texts)).toHaveLength(2);
  });

  test("stay apart where a text does not say who speaks", async () => {
    const unknown = text(`**Speaker not identified:** ${words}`, "kind: transcript");

    expect(await places({ "a.md": text(words), "b.md": unknown })).toHaveLength(2);
  });

  test("stay apart where they are prose of two authors", async () => {
    const prose = (author: string) => text(words, "kind: article", `author: ${author}`);

    expect(await places({ "a.md": prose("Petra Lisk"), "b.md": prose("Bo Reed") })).toHaveLength(2);
    expect(await places({ "a.md": prose("Petra Lisk"), "b.md": prose("Petra Lisk") })).toHaveLength(1);
  });

  test.each([
    ["on one day are one answer", "2031-05-20", 1],
    ["on two days stay apart", "2031-05-21", 2],
  ])("of whom nobody knows the name, %s", async (_, date, answers) => {
    const unknown = (day: string) =>
      text(`**Speaker not identified:** ${words}`, "kind: transcript", `date: ${day}`);

    expect(await places({ "a.md": unknown("2031-05-20"), "b.md": unknown(date) })).toHaveLength(answers);
  });
});

describe("of the same words, the answer shows those", () => {
  const article = (provenance: string) => text(`“${words}”`, "kind: article", marrow, provenance);

  test.each([
    ["of an official text", ["provenance: relay"], ["provenance: official"]],
    [
      "that were republished rather than translated",
      ["provenance: translation"],
      ["provenance: republished"],
    ],
    ["that were translated rather than relayed", ["provenance: relay"], ["provenance: translation"]],
    ["of a text that says how close it is", [], ["provenance: relay"]],
    ["of the older text", ["date: 2031-05-21"], ["date: 2031-05-20"]],
    [
      "that appeared first",
      ["date: 2031-05", "published: 2031-06-02"],
      ["date: 2031-05", "published: 2031-06-01"],
    ],
    ["of a text with a date", [], ["date: 2031-05-20"]],
  ])("%s", async (_, far, close) => {
    expect(await places({ "a.md": text(words, ...far), "b.md": text(words, ...close) })).toEqual([
      ["b", "a"],
    ]);
    expect(await places({ "a.md": text(words, ...close), "b.md": text(words, ...far) })).toEqual([
      ["a", "b"],
    ]);
  });

  test("of a speech rather than those of a quotation", async () => {
    const speech = text(words, "kind: speech", marrow, "provenance: relay");

    expect(await places({ "a.md": article("provenance: relay"), "b.md": speech })).toEqual([["b", "a"]]);
  });

  test("that are nearest to the question, where the words are not the same throughout", async () => {
    const excerpt = text(
      words.slice(0, words.indexOf(" comes")),
      "kind: speech",
      marrow,
      "provenance: relay",
    );

    expect(
      await places({ "a.md": text(words, "kind: speech", marrow, "provenance: official"), "b.md": excerpt }),
    ).toEqual([["b", "a"]]);
  });

  test("in the place and with the score of the best", async () => {
    const texts = {
      "a.md": withFields(["title: Pier", "language: en", "kind: speech", marrow, "provenance: relay"], words),
      "b.md": text("The pier: we rebuild it.", "kind: speech", "speaker: Tom Tarrabee"),
      "c.md": text(words, "kind: speech", marrow, "provenance: official"),
    };
    const { quotes } = await ask(await revisionOf(texts), { text: "rebuild the pier", limit: 25 });
    const scores = quotes.map(({ score }) => score);

    expect(quotes.map(({ document }) => document.id)).toContain("c");
    expect(quotes.map(({ document }) => document.id)).not.toContain("a");
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  });
});
