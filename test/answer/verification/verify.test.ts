import { beforeAll, describe, expect, test } from "vitest";
import {
  buildRevision,
  LONGEST_QUESTION,
  QuestionError,
  type Revision,
  type Verification,
  verify,
} from "../../../src/answer/index.ts";
import { documentOf, withFields } from "../../support/read-source.ts";
import { revisionOf } from "../../support/revision-of.ts";

const record = {
  "harbour.md": withFields(
    [
      "title: Harbour",
      "kind: transcript",
      "language: en",
      "speakers: [{ name: Ida Marrow, aliases: [MS. MARROW] }]",
    ],
    `MS. MARROW: The strait is not open. We lost 460 tonnes of oil, and US divers told us so at 50 % visibility.

MS. MARROW: We’ll reopen the state-run ferry—“in time”, as they say—for $5 million.

MS. MARROW: It was what it was.

Q: Is the copper bell of the lighthouse still ringing?

MS. MARROW: The copper bell of the lighthouse is ringing. (Laughter.) It rings day and night.`,
  ),
  "article.md": withFields(
    ["title: Article", "kind: article", "speaker: Tom Tarrabee", "language: en"],
    `“(T)he harbour (of Orvessa) increas(es) its [own] fees every year.”

“(Much) of the COVID-19 ward (was) empty (by noon).”

The copper bell of the lighthouse is a famous sight.`,
  ),
} as const;

let revision: Revision;

beforeAll(async () => {
  revision = await revisionOf(record);
});

function outcomeOf(words: string): Promise<Verification["outcome"]> {
  return verify(revision, words).then(({ outcome }) => outcome);
}

/** The difference as one line: `[-missing-]`, `{+added+}`. */
function written({ diff }: Verification): string {
  const marks = { equal: ["", ""], missing: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return diff.map(({ op, text }) => marks[op][0] + text + marks[op][1]).join("");
}

/** What a verification finds in the record. */
function found(verification: Verification): string | null {
  if (verification.outcome === "not-found") return null;
  const { passage, span } = verification;
  return passage.paragraph.text.slice(span.start, span.end);
}

describe("words are verbatim", () => {
  test.each([
    ["as they stand", "We lost 460 tonnes of oil"],
    ["in quotation marks", "“We lost 460 tonnes of oil,”"],
    ["in other quotation marks", "» We lost 460 tonnes of oil «"],
    ["with another first letter", "we lost 460 tonnes of oil"],
    ["beginning large in the middle of a sentence", "Lost 460 tonnes of oil"],
    ["as a sentence that goes on after another one", "not open: we lost 460 tonnes"],
    ["without punctuation", "not open We lost 460 tonnes of oil and US divers"],
    ["with more white space", "We  lost\n> 460 tonnes\u00a0of oil"],
    ["all in small letters", "and us divers told us so"],
    ["all in capitals", "AND US DIVERS TOLD US SO"],
    [
      "with straight quotes and other dashes",
      `We'll reopen the state run ferry - "in time" - as they say, for $5 million`,
    ],
    ["as a single word", "visibility"],
    ["with a sign", "50% visibility"],
    ["of the commonest kind", "It was what it was."],
  ])("%s: %s", async (_, words) => {
    expect(await outcomeOf(words)).toBe("verbatim");
  });

  test("over the end of a paragraph where the same speaker goes on, which is said", async () => {
    const verification = await verify(revision, "at 50 % visibility. We’ll reopen the state-run ferry");

    expect(verification).toMatchObject({
      outcome: "verbatim",
      passage: { paragraph: { number: 1 } },
      goesOn: [{ passage: { paragraph: { number: 2 } }, span: { start: 0, end: 32 } }],
      diff: [{ op: "equal", text: "at 50 % visibility.\n\nWe’ll reopen the state-run ferry" }],
    });
  });

  test("over several ends, and where a publisher put something in at one", async () => {
    expect(await outcomeOf("for $5 million. It was what it was.")).toBe("verbatim");
    expect(
      await outcomeOf(
        "as they say, for $5 million. It was what it was. Is the copper bell of the lighthouse",
      ),
    ).not.toBe("verbatim");
  });

  test("with the passage, the place of the words in it, and nothing that differs", async () => {
    const verification = await verify(revision, "“the strait is not open”");

    expect(verification).toMatchObject({
      outcome: "verbatim",
      revision: "0123456789ab",
      words: "the strait is not open",
      span: { start: 0, end: 22 },
      withoutInsertions: false,
      alsoIn: [],
      diff: [{ op: "equal", text: "The strait is not open" }],
    });
    expect(found(verification)).toBe("The strait is not open");
  });

  test("in a speaker’s words before an author’s prose and a question, which are named besides", async () => {
    const verification = await verify(revision, "the copper bell of the lighthouse");

    expect(verification).toMatchObject({
      outcome: "verbatim",
      passage: { paragraph: { number: 5 } },
      alsoIn: [{ paragraph: { voice: "prose" } }, { paragraph: { number: 4 } }],
    });
  });

  test("however many passages rank before theirs", async () => {
    const crowd = Array.from({ length: 60 }, (_, index) => `Harbour harbour fees ${index}.`);
    const crowded = await revisionOf({
      "a.md": withFields(
        ["title: A", "kind: speech"],
        [...crowd, "The fees of this harbour are it."].join("\n\n"),
      ),
    });

    expect((await verify(crowded, "fees of this harbour are it")).outcome).toBe("verbatim");
  });

  test("in at most 25 other passages", async () => {
    const bodies = Array.from({ length: 40 }, (_, index) => `So we sailed ${index}.`).join("\n\n");
    const many = await revisionOf({ "a.md": withFields(["title: A", "kind: speech"], bodies) });
    const verification = await verify(many, "we sailed");

    expect(verification.outcome === "verbatim" && verification.alsoIn.length).toBe(25);
  });

  test("in each revision by its own texts", async () => {
    const other = await buildRevision({
      documents: [
        documentOf({ file: "a.md", text: withFields(["title: A", "kind: speech"], "We lost 610 tonnes.") }),
      ],
      problems: [],
      digest: "ba9876543210",
    });

    expect(await verify(other, "we lost 610 tonnes")).toMatchObject({
      outcome: "verbatim",
      revision: "ba9876543210",
    });
    expect(await outcomeOf("we lost 610 tonnes")).toBe("altered");
  });
});

describe("what a publisher put in", () => {
  test.each([
    ["may stand in the words", "(T)he harbour (of Orvessa) increas(es) its [own] fees", false],
    ["may stand there without its brackets", "the harbour of Orvessa increases its own fees", false],
    ["may be left out", "the harbour increas its fees every year", true],
    ["may be left out once and stand once", "the harbour of Orvessa increases its fees", true],
    ["may be left out at both ends", "of the COVID-19 ward empty", true],
    ["may be all that the words are", "of Orvessa", false],
    [
      "may be left out of a transcript",
      "The copper bell of the lighthouse is ringing. It rings day and night.",
      true,
    ],
  ])("%s: %s", async (_, words, withoutInsertions) => {
    expect(await verify(revision, words)).toMatchObject({ outcome: "verbatim", withoutInsertions });
  });

  test("is missing in the difference where it is left out", async () => {
    expect(written(await verify(revision, "The harbour increas its fees"))).toBe(
      "(T)he harbour [-(of Orvessa) -]increas[-(es)-] its [-[own] -]fees",
    );
  });

  test("is left out whole or not at all", async () => {
    expect(await outcomeOf("the harbour Orvessa increases its own fees every year")).toBe("altered");
  });

  test("is no word without its first letter", async () => {
    expect(await outcomeOf("he harbour of Orvessa increases its own fees")).toBe("altered");
  });

  test("costs nothing where other words are altered", async () => {
    const verification = await verify(revision, "the harbour raises its fees every year");

    expect(written(verification)).toBe(
      "(T)he harbour [-(of Orvessa) -][-increas(es) -]{+raises +}its [-[own] -]fees every year",
    );
    expect(verification).toMatchObject({ outcome: "altered", similarity: 1 - 1 / 7 });
  });
});

describe("words are altered", () => {
  test.each([
    [
      "where a negation is left out",
      "The strait is open. We lost 460 tonnes",
      "The strait is [-not -]open. We lost 460 tonnes",
    ],
    [
      "where a negation is put in",
      "The copper bell of the lighthouse is not ringing",
      "The copper bell of the lighthouse is {+not +}ringing",
    ],
    ["in a number", "We lost 610 tonnes of oil", "We lost [-460 -]{+610 +}tonnes of oil"],
    ["in the last word", "We lost 460 tonnes of diesel", "We lost 460 tonnes of [-oil-]{+diesel+}"],
    ["in the first word", "They lost 460 tonnes of oil", "[-We -]{+They +}lost 460 tonnes of oil"],
    [
      "in a currency",
      "state-run ferry in time as they say for €5 million",
      "state-run ferry—“in time”, as they say—for [-$-]{+€+}5 million",
    ],
    ["in a per cent sign", "told us so at 50 visibility", "told us so at 50 [-% -]visibility"],
    [
      "in a case that means something",
      "We lost 460 tonnes of oil, and us divers",
      "We lost 460 tonnes of oil, and [-US -]{+us +}divers",
    ],
    [
      "in a part of a compound",
      "We’ll reopen the state-owned ferry",
      "We’ll reopen the state-[-run -]{+owned +}ferry",
    ],
    [
      "in an accent",
      "reopen the state-run férry in time",
      "reopen the state-run [-ferry—-]{+férry +}“in time",
    ],
    [
      "where an ellipsis stands for words",
      "We lost 460 tonnes … and US divers told us",
      "We lost 460 tonnes [-of oil, -]and US divers told us",
    ],
    [
      "where more is said after a sentence",
      "The strait is not open and safe",
      "The strait is not open{+ and safe+}",
    ],
    [
      "where more is said before a sentence",
      "They say that We lost 460 tonnes of oil",
      "{+They say that +}We lost 460 tonnes of oil",
    ],
  ])("%s: %s", async (_, words, difference) => {
    const verification = await verify(revision, words);

    expect(verification.outcome).toBe("altered");
    expect(written(verification)).toBe(difference);
  });

  test("with the share of words that are right", async () => {
    expect(await verify(revision, "We lost 610 tonnes of oil")).toMatchObject({
      outcome: "altered",
      passage: { paragraph: { number: 1 } },
      similarity: 1 - 1 / 6,
    });
  });

  test("rather like the passage that they differ from the least", async () => {
    expect(await verify(revision, "the copper bell of the lighthouse was a famous sight")).toMatchObject({
      outcome: "altered",
      passage: { paragraph: { voice: "prose" } },
    });
  });
});

describe("words are not found", () => {
  test.each([
    ["of other things", "Bread in Lima costs twice as much"],
    ["too short to be told from chance", "tonnes of gold"],
    ["alike only in common words", "It is what they say and as it was"],
    ["half of them altered", "We lost 460 crates of fish and divers sang about it all night"],
    ["in another order", "oil of tonnes 460 lost we"],
  ])("%s: %s", async (_, words) => {
    expect(await outcomeOf(words)).toBe("not-found");
  });

  test("with the passage that comes nearest", async () => {
    expect(
      await verify(revision, "Why does the copper bell ring in the lighthouse all of the time?"),
    ).toMatchObject({
      outcome: "not-found",
      nearest: { paragraph: { text: expect.stringContaining("copper bell") } },
      diff: [],
    });
  });

  test("without one where none is near", async () => {
    expect(await verify(revision, "Bread in Lima costs twice as much")).toMatchObject({ nearest: null });
  });

  test("in a corpus without a paragraph", async () => {
    const empty = await buildRevision({ documents: [], problems: [], digest: "0123456789ab" });

    expect(await verify(empty, "We lost 460 tonnes")).toMatchObject({ outcome: "not-found", nearest: null });
  });
});

describe("words that can't be verified", () => {
  test.each(["", "  \n", "“”", "… – !"])("are none at all: %j", async (words) => {
    await expect(verify(revision, words)).rejects.toThrow(QuestionError);
    await expect(verify(revision, words)).rejects.toMatchObject({ code: "empty-question" });
  });

  test("are longer than a question may be", async () => {
    const words = "a ".repeat(LONGEST_QUESTION / 2);

    expect((await verify(revision, words)).outcome).toBe("not-found");
    await expect(verify(revision, `${words}a`)).rejects.toMatchObject({
      code: "question-too-long",
      message: "expected at most 2000 characters to verify, met 2001; verify one quote at a time",
    });
  });
});
