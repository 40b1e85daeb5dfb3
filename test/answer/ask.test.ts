import { beforeAll, describe, expect, test } from "vitest";
import {
  ask,
  LEAST_CONFIDENCE,
  LONGEST_QUESTION,
  type NothingCloseReason,
  type Question,
  QuestionError,
  type Revision,
} from "../../src/answer/index.ts";
import { lighthouse } from "../support/lighthouse.ts";
import { only } from "../support/only.ts";
import { withFields } from "../support/read-source.ts";
import { revisionOf } from "../support/revision-of.ts";

const isUnsure = (confidence: number) => confidence > 0 && confidence < LEAST_CONFIDENCE;

type Conditions = Omit<Question, "text">;

let revision: Revision;

beforeAll(async () => {
  revision = await revisionOf(lighthouse);
});

async function answerTo(text: string, conditions: Conditions = {}) {
  return ask(revision, { text, ...conditions });
}

/** The words that answer a question, best first. */
async function wordsFor(text: string, conditions: Conditions = {}): Promise<string[]> {
  const { quotes } = await answerTo(text, conditions);
  return quotes.map(({ paragraph }) => paragraph.text);
}

const bell = "The copper bell of the lighthouse rings again, and the keepers were praised for it.";
const paid = "The fishermen paid for the copper bell, crown by crown.";
const frozen = "The harbour froze (solid) in one night.";
const ferries = "The ferries stayed in the harbour.";
const dog = "A dog walked across the ice.";
const anchor = "The anchor chain was forged by my grandmother.";

describe("an answer", () => {
  test("is the words that stand nearest, with who said them and where", async () => {
    const answer = await answerTo("Was the harbour frozen solid at night?", { limit: 1 });

    expect(answer).toMatchObject({
      outcome: "found",
      revision: "0123456789ab",
      question: "Was the harbour frozen solid at night?",
      suggestions: [],
    });
    const quote = only(answer.quotes);
    expect(quote.paragraph).toMatchObject({
      text: frozen,
      voice: "quotation",
      heading: "The frozen harbour",
    });
    expect(quote.paragraph.speaker?.name).toBe("Ida Marrow");
    expect(quote.document.title).toBe("Winter at the quay");
    expect(quote.score).toBeGreaterThan(0);
  });

  test("has the question’s words as they stand in the passage, in any form, each spelling once", async () => {
    const texts = {
      ...lighthouse,
      "a.md": withFields(["title: Log", "language: en"], "ANVILS fell; an anvil clangs. An anvil!"),
    };
    const { quotes } = await ask(await revisionOf(texts), { text: "the clanging of anvils" });

    expect(only(quotes).matched).toEqual(["ANVILS", "anvil", "clangs"]);
  });

  test("has its quotes in the order of their scores", async () => {
    const { quotes } = await answerTo("copper bell", { limit: 25 });
    const scores = quotes.map(({ score }) => score);

    expect(quotes.length).toBeGreaterThan(1);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  });

  test("comes before a reporter’s question that has the same words", async () => {
    const words = await wordsFor("Who paid for the copper bell?", { limit: 25 });

    expect(words[0]).toBe(paid);
    expect(words).toContain("Who paid for the copper bell of the lighthouse?");
  });

  test("puts an author’s prose a tenth below a quotation of the same words", async () => {
    const same = {
      ...lighthouse,
      "a.md": withFields(
        ["title: Log", "kind: article", "language: en"],
        "The anvil fell at noon.\n\n**Speaker not identified:** “The anvil fell at noon.”",
      ),
    };
    const { quotes } = await ask(await revisionOf(same), { text: "When fell the anvil?" });

    expect(quotes.map(({ paragraph }) => paragraph.voice)).toEqual(["quotation", "prose"]);
    expect(quotes[1]?.score).toBeCloseTo((quotes[0]?.score ?? 0) * 0.9, 10);
  });

  test("is found by a speaker’s name, and by the title and the heading above it", async () => {
    expect(await wordsFor("Łukasik")).toEqual([anchor]);
    expect(await wordsFor("dog", { voice: "quotation" })).toEqual([dog]);
    expect(await wordsFor("a letter")).toEqual([anchor]);
  });

  test("says how sure it is that the first quote is the right one, at least as sure as an answer must be", async () => {
    const certain = await answerTo("Who crowned the copper bell of the lighthouse for the keepers?");
    const whole = await answerTo("the harbour");

    expect(certain.confidence).toBeGreaterThan(whole.confidence);
    expect(whole.confidence).toBeGreaterThanOrEqual(LEAST_CONFIDENCE);
    expect(certain.confidence).toBeLessThanOrEqual(1);
  });

  test("has no quote after the first that is not near enough by itself", async () => {
    const sure = await answerTo("copper bell of the lighthouse that the keepers rang", { limit: 25 });
    const words = sure.quotes.map(({ paragraph }) => paragraph.text);

    expect(words[0]).toBe(bell);
    expect(words).not.toContain(dog);
  });

  test("keeps its question as it was asked", async () => {
    expect((await answerTo("  harbour?\n ")).question).toBe("  harbour?\n ");
  });
});

describe("the number of quotes", () => {
  test("is at most 3 where nobody says, and at most the limit", async () => {
    const bells = ["One", "Two", "Three", "Four", "Five"].map((word) => `${word} bells ring.`);
    const ringing = await revisionOf({
      "a.md": withFields(["title: Log", "language: en"], bells.join("\n\n")),
    });
    const count = async (conditions: Conditions) =>
      (await ask(ringing, { text: "bells ring", ...conditions })).quotes.length;

    expect(await count({})).toBe(3);
    expect(await count({ limit: 1 })).toBe(1);
    expect(await count({ limit: 4 })).toBe(4);
    expect(await count({ limit: 25 })).toBe(5);
  });
});

describe("a condition", () => {
  test.each([
    ["a name", "Ida Marrow", [frozen]],
    ["a name in small letters", "ida marrow", [frozen]],
    ["an alias", "the keeper", [frozen]],
    ["a first name", "Ida", [frozen]],
    ["another speaker", "Zoë Łukasik", []],
    ["a surname without accents", "lukasik", []],
  ])("on the speaker by %s leaves only that speaker’s words", async (_, speaker, words) => {
    expect(await wordsFor("harbour", { speaker })).toEqual(words);
  });

  test("on the document leaves only its words", async () => {
    expect(await wordsFor("copper bell", { document: "winter" })).toEqual([]);
    expect(await wordsFor("harbour", { document: "winter" })).toEqual([frozen, ferries]);
  });

  test.each([
    ["speech", [anchor]],
    ["quotation", []],
    ["prose", []],
  ] as const)("on the voice %s leaves only such words", async (voice, words) => {
    expect(await wordsFor("anchor", { voice })).toEqual(words);
  });

  test.each([
    ["after", "2031-05-20", true],
    ["after", "2031-05-21", false],
    ["before", "2031-05-20", true],
    ["before", "2031-05-19", false],
  ] as const)(
    "that the words were said %s %s, the day itself included, is met: %s",
    async (end, day, isMet) => {
      const words = await wordsFor("whale oil lamp", { [end]: day });

      expect(words).toEqual(isMet ? ["The lamp burns whale oil no longer."] : []);
    },
  );

  test.each([
    ["after", "2030-12-31", true],
    ["after", "2031-01-01", false],
    ["before", "2030-12-01", true],
    ["before", "2030-11-30", false],
  ] as const)("of %s %s is met by words of December 2030: %s", async (end, day, isMet) => {
    expect(await wordsFor("dog on the ice", { [end]: day })).toEqual(isMet ? [dog] : []);
  });

  test("on the date is never met by words without one", async () => {
    expect(await wordsFor("anchor chain")).toEqual([anchor]);
    expect(await wordsFor("anchor chain", { after: "0001-01-01" })).toEqual([]);
    expect(await wordsFor("anchor chain", { before: "9999-12-31" })).toEqual([]);
  });

  test("and another must both be met", async () => {
    expect(await wordsFor("copper bell", { speaker: "Marrow, Ms.", document: "winter" })).toEqual([]);
    expect(await wordsFor("copper bell", { voice: "speech", after: "2031-01-01" })).toContain(paid);
  });
});

describe("a phrase", () => {
  test.each(['"copper bell of the lighthouse rings"', "“Copper Bell of the lighthouse RINGS”"])(
    "in quotation marks is found word for word: %s",
    async (text) => {
      expect(await wordsFor(text)).toEqual([bell]);
    },
  );

  test("is near enough however many other words the question has", async () => {
    const others = "zeppelin marzipan quartz violin parsnip velvet tundra gazebo";

    expect(await wordsFor(`${others} "walked across"`)).toEqual([dog]);
  });

  test("of common words alone is found, and they are what matched", async () => {
    const { quotes } = await answerTo('"by my"');

    expect(quotes.map(({ paragraph }) => paragraph.text)).toEqual([anchor]);
    expect(only(quotes).matched).toEqual(["by", "my"]);
  });
});

describe("nothing close", () => {
  const far = "zeppelin marzipan quartz violin parsnip velvet harbour";

  test.each([
    ["only common words are asked for", "Who was it and why?", {}, "only-common-words", []],
    ["the question has no words", "?!…", {}, "only-common-words", []],
    ["no word is in the corpus", "zeppelin marzipan", {}, "no-match", []],
    ["no word meets the conditions", "copper bell", { document: "letter" }, "no-match", []],
    ["the phrase stands nowhere", '"bell copper"', {}, "phrase-not-found", []],
    ["the phrase stands only elsewhere", '"copper bell"', { document: "winter" }, "phrase-not-found", []],
    ["too few words are in the corpus", far, {}, "too-far", ["The frozen harbour"]],
    ["the speaker is misspelled", "harbour", { speaker: "Ida Marow" }, "unknown-speaker", ["Ida Marrow"]],
    ["the speaker is a stranger", "harbour", { speaker: "Xerxes" }, "unknown-speaker", []],
    [
      "the speaker may be one of two",
      "harbour",
      { speaker: "Marrow" },
      "ambiguous-speaker",
      ["Ms. Marrow", "Ida Marrow"],
    ],
    ["the document is misspelled", "harbour", { document: "wintre" }, "unknown-document", ["winter"]],
    ["the document is another", "harbour", { document: "2031/minutes" }, "unknown-document", []],
  ] satisfies [string, string, Conditions, NothingCloseReason, string[]][])(
    "is the answer where %s",
    async (...[, text, conditions, reason, suggestions]) => {
      expect(await answerTo(text, conditions)).toEqual({
        outcome: "nothing-close",
        revision: "0123456789ab",
        question: text,
        confidence: reason === "too-far" ? expect.toSatisfy(isUnsure) : 0,
        quotes: [],
        reason,
        suggestions,
      });
    },
  );

  test("suggests the nearest topics, each once, at most three: headings, else titles", async () => {
    const topics = await revisionOf({
      "a.md": withFields(["title: First", "language: en"], "A harbour.\n\nThe harbour!"),
      "b.md": withFields(["title: Second", "language: en"], "A harbour.\n\n## Part\n\nThe harbour."),
      "c.md": withFields(["title: Third", "language: en"], "Harbour of a very long night, far away."),
      "d.md": withFields(["title: Fourth", "language: en"], "The bell."),
    });
    const { suggestions } = await ask(topics, { text: far, limit: 25 });

    expect(suggestions).toEqual(["First", "Second", "Part"]);
  });
});

describe("a question that can't be asked", () => {
  test.each(["", "  \n\t"])("is %j, which is empty", async (text) => {
    await expect(answerTo(text)).rejects.toThrow(
      new QuestionError("empty-question", "expected a question, met an empty one"),
    );
  });

  test("is one of more than 2,000 characters", async () => {
    await expect(answerTo("x".repeat(LONGEST_QUESTION + 1))).rejects.toMatchObject({
      name: "QuestionError",
      code: "question-too-long",
      message: "expected a question of at most 2000 characters, met 2001; ask for one thing at a time",
    });
  });

  test("is not one of exactly 2,000", async () => {
    const text = `${"zeppelin ".repeat(222)}xx`;

    expect(text.length).toBe(LONGEST_QUESTION);
    expect((await answerTo(text)).outcome).toBe("nothing-close");
  });
});

describe("a question to a corpus of one paragraph", () => {
  test.each(["when do bells ring?", "bell ringing"])(
    "is answered in other forms of its words: %s",
    async (text) => {
      const revision = await revisionOf({
        "bell.md": "---\ntitle: Bell\nlanguage: en\n---\nThe bell rings at noon.",
      });
      expect((await ask(revision, { text })).outcome).toBe("found");
    },
  );

  test("must ask for a whole number of quotes", async () => {
    const revision = await revisionOf({
      "bell.md": "---\ntitle: Bell\nlanguage: en\n---\nThe bell rings at noon.",
    });
    await expect(ask(revision, { text: "bell", limit: 0 })).rejects.toThrow(
      new RangeError("limit: expected a whole number of at least 1, met 0"),
    );
  });
});
