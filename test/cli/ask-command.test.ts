import { describe, expect, test } from "vitest";
import { call, oneJson, type Surroundings } from "../support/called.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { marrowCitation, pressJson, quay } from "../support/quay.ts";
import { withFields } from "../support/read-source.ts";

async function ask(args: readonly string[], surroundings: Surroundings = {}) {
  return call(["ask", ...args], { corpus: await writeCorpus(quay), ...surroundings });
}

const faintLine =
  /^Revision [0-9a-f]{12}\. Quotes are word for word; whether they are true is for you to check\.$/mu;

describe("lectern ask", () => {
  test("prints the quote, who said it, when, where and how it was found", async () => {
    const { code, out, err } = await ask(["Who praised the keepers of the copper bell?"]);

    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").slice(0, 4)).toEqual([
      "“The copper bell (of the lighthouse) rings again, and the keepers were praised for it.”",
      "    Ida Marrow, harbour master",
      "    20 May 2031, Orvessa, as relayed by Petra Lisk, “Press conference at the quay”, Quay Post, 21 May 2031, https://quay.example/press",
      "    Bracketed by the transcriber, not the speaker’s words: (of the lighthouse)",
    ]);
    expect(out).toMatch(
      /^ {4}2031\/press:[0-9a-z]{10}, paragraph 1, matched: copper, bell, keepers, praised$/mu,
    );
    expect(out).toMatch(faintLine);
    expect(out.endsWith("check.\n")).toBe(true);
  });

  test("notes a fragment, and that nobody is identified", async () => {
    const { out } = await ask(["What froze in one night?"]);

    expect(out.split("\n").slice(0, 4)).toEqual([
      "“froze in one night”",
      "    Speaker not identified",
      "    date not given, “Winter”",
      "    A fragment: the sentence around it is not quoted.",
    ]);
  });

  test("prints an author’s prose without quotation marks", async () => {
    const { out } = await ask(["ferries stayed"]);

    expect(out.split("\n").slice(0, 2)).toEqual([
      "The ferries stayed away.",
      "    author not given (the text's own words)",
    ]);
  });

  test("prints one JSON value of the form that other programs rely on", async () => {
    const { code, out, err } = await ask(["Who praised the keepers of the copper bell?", "--json"]);

    expect([code, err]).toEqual([0, ""]);
    expect(oneJson(out)).toEqual({
      outcome: "found",
      revision: expect.stringMatching(/^[0-9a-f]{12}$/u),
      question: "Who praised the keepers of the copper bell?",
      confidence: expect.any(Number),
      quotes: [
        {
          id: expect.stringMatching(/^2031\/press:[0-9a-z]{10}$/u),
          text: "The copper bell (of the lighthouse) rings again, and the keepers were praised for it.",
          voice: "speech",
          speaker: { name: "Ida Marrow", role: "harbour master" },
          document: pressJson,
          paragraph: 1,
          insertions: [{ start: 16, end: 35 }],
          quotations: [],
          score: expect.any(Number),
          matched: ["copper", "bell", "keepers", "praised"],
          citation: marrowCitation,
          also: [],
          versions: [],
        },
      ],
      others: [],
      suggestions: [],
    });
  });

  test("gives null in JSON for what the source does not state", async () => {
    const { out } = await ask(["What froze in one night?", "--json"]);

    expect(oneJson(out)).toMatchObject({
      quotes: [
        {
          speaker: null,
          document: {
            date: null,
            published: null,
            publisher: null,
            author: null,
            url: null,
            provenance: null,
          },
          insertions: [],
        },
      ],
    });
  });

  test("takes several words for one question", async () => {
    const { out } = await ask(["copper", "bell", "--json", "keepers"]);

    expect(oneJson(out)).toMatchObject({ outcome: "found", question: "copper bell keepers" });
  });

  test("takes words after -- for words", async () => {
    const { out } = await ask(["--json", "--", "--anchor"]);

    expect(oneJson(out)).toMatchObject({ outcome: "found", question: "--anchor" });
  });

  test.each([
    [["--speaker", "Marrow"], 0],
    [["--speaker=ida marrow"], 0],
    [["--document", "2031/press"], 0],
    [["--document", "winter"], 1],
    [["--after", "2031-05-20"], 0],
    [["--after", "2031-05-21"], 1],
    [["--after", "2031-06"], 1],
    [["--after", "2031-05"], 0],
    [["--before", "2031-05-19"], 1],
    [["--before", "2031-05"], 0],
    [["--before", "2031"], 0],
    [["--before", "2030"], 1],
    [["--voice", "speech"], 0],
    [["--voice", "quotation"], 1],
  ])("obeys %j", async (args, code) => {
    expect((await ask(["copper bell keepers", ...args])).code).toBe(code);
  });

  test.each([
    ["1", 1],
    ["25", 2],
  ])("gives at most %s quotes", async (limit, count) => {
    const { out } = await ask(["anchor", "--json", "--limit", limit]);
    const anchors = out.match(/"id":"2031\/press:/gu) ?? [];

    expect(anchors.length).toBe(count);
  });

  test.each([
    [
      ["Who was it and why?"],
      "Nothing to look for: the question has only common words. Add a name or a topic.",
    ],
    [["zeppelin"], "Nothing close enough: the corpus has none of these words."],
    [
      ['"bell copper"'],
      "Nothing close enough: the words in quotation marks do not stand so in the corpus. Try without the marks.",
    ],
    [
      ["zeppelin marzipan quartz violin parsnip velvet tundra ferries"],
      "Nothing close enough in the corpus. The nearest topics: Winter",
    ],
    [["anchor", "--speaker", "Marow"], "No speaker of that name in the corpus. Near names: Ida Marrow"],
    [["anchor", "--speaker", "Xerxes"], "No speaker of that name in the corpus. See: lectern sources"],
    [["anchor", "--document", "wintre"], "No document with that id in the corpus. Near ids: winter"],
    [["anchor", "--document", "zzzzzz"], "No document with that id in the corpus. See: lectern sources"],
  ])("ends with 1 and says why nothing is close to %j", async (args, message) => {
    expect(await ask(args)).toEqual({ code: 1, out: `${message}\n`, err: "" });
  });

  test("names the speakers whom a name may mean", async () => {
    const corpus = await writeCorpus({
      ...quay,
      "letter.md": withFields(["title: A letter", "kind: speech", "speaker: Tom Marrow"], "We sailed."),
    });
    const { code, out } = await call(["ask", "anchor", "--speaker", "Marrow"], { corpus });

    expect(code).toBe(1);
    expect(out).toBe("More than one speaker has that name: Ida Marrow; Tom Marrow. Give the full name.\n");
  });

  test("prints one JSON value with the suggestions where nothing is close", async () => {
    const { code, out, err } = await ask(["anchor", "--speaker", "Marow", "--json"]);

    expect([code, err]).toEqual([1, ""]);
    expect(oneJson(out)).toEqual({
      outcome: "nothing-close",
      revision: expect.stringMatching(/^[0-9a-f]{12}$/u),
      question: "anchor",
      confidence: 0,
      quotes: [],
      others: [],
      suggestions: ["Ida Marrow"],
    });
  });

  test("reads the folder of --corpus rather than that of the environment", async () => {
    const corpus = await writeCorpus(quay);

    expect((await call(["ask", "copper bell keepers", "--corpus", corpus])).code).toBe(0);
  });

  test("answers in spite of a broken file, and says so on the side", async () => {
    const corpus = await writeCorpus({ ...quay, "a.md": "---\ntitle: Log", "b.pdf": "Words." });
    const { code, out, err } = await call(["ask", "copper bell keepers", "--json"], { corpus });

    expect([code, err]).toEqual([0, "lectern: the corpus has 2 problems; see: lectern check\n"]);
    expect(oneJson(out)).toMatchObject({ outcome: "found" });
  });
});

describe("an answer of several voices", () => {
  const words = "The copper bell will ring again when the keepers have mended the lighthouse.";
  const texts = {
    "a.md": withFields(
      ["title: Letter", "kind: speech", "speaker: Ida Marrow", "date: 2031-05-19", "language: en"],
      words,
    ),
    "b.md": withFields(["title: Log", "kind: speech", "speaker: Ida Marrow", "language: en"], words),
    "c.md": withFields(
      ["title: Answer", "kind: speech", "speaker: Tom Tarrabee", "language: en"],
      "No copper bell will ring again here, whatever it is made of and whoever may have mended it for the town.",
    ),
  };

  async function printed(...args: readonly string[]) {
    const corpus = await writeCorpus(texts);
    return (await ask(["copper bell ring again", "--limit", "1", ...args], { corpus })).out;
  }

  test("says where else the same words stand, and who else is quoted on the question", async () => {
    const lines = (await printed()).split("\n");

    expect(lines[0]).toBe(`“${words}”`);
    expect(lines[3]).toMatch(/^ {4}Also in: “Log”, b:[0-9a-z]{10}$/u);
    expect(lines.slice(5, 10)).toEqual([
      "",
      "Others on this:",
      "",
      "“No copper bell will ring again here, whatever it is made of and whoever may have mended it for the town.”",
      "    Tom Tarrabee",
    ]);
  });

  test("names the places and the others in JSON", async () => {
    expect(oneJson(await printed("--json"))).toMatchObject({
      quotes: [
        {
          speaker: { name: "Ida Marrow" },
          also: [
            {
              id: expect.stringMatching(/^b:[0-9a-z]{10}$/u),
              document: { id: "b", title: "Log", date: null },
              citation: "Ida Marrow, date not given; “Log”",
            },
          ],
        },
      ],
      others: [{ speaker: { name: "Tom Tarrabee" }, matched: ["copper", "bell", "ring"], also: [] }],
    });
  });

  test("names nobody else where one speaker was asked for", async () => {
    expect(await printed("--speaker", "Marrow")).not.toContain("Others");
  });

  test("names five places, and how many more there are", async () => {
    const [letter] = [texts["a.md"]];
    const copies = Array.from({ length: 8 }, (_, number) => [`copy-${number}.md`, letter]);
    const corpus = await writeCorpus({ "a.md": letter, ...Object.fromEntries(copies) });
    const { out } = await ask(["copper bell"], { corpus });

    expect(out).toMatch(/^ {4}Also in: (?:“Letter”, 19 May 2031, copy-\d:[0-9a-z]{10}; ){5}3 more$/mu);
  });
});

describe("a question that can't be asked", () => {
  test.each([
    [[], "wrong-usage", 'expected a question, met none; for example: lectern ask "who praised it?"'],
    [[""], "empty-question", "expected a question, met an empty one"],
    [["  "], "empty-question", "expected a question, met an empty one"],
    [
      ["x".repeat(10_000)],
      "question-too-long",
      "expected a question of at most 2000 characters, met 10000; ask for one thing at a time",
    ],
  ])("ends with 2 and a message, as text and as JSON: %#", async (words, code, message) => {
    expect(await ask(words)).toEqual({ code: 2, out: "", err: `lectern: ${message}\n` });

    const called = await ask([...words, "--json"]);
    expect([called.code, called.err]).toEqual([2, `lectern: ${message}\n`]);
    expect(oneJson(called.out)).toEqual({ error: { code, message } });
  });
});
