import { describe, expect, test } from "vitest";
import { attributeParagraphs } from "../../src/attribution/index.ts";
import { attribute, declaring, joined, nobody, prose, speaker } from "../support/attributed.ts";

const marrow = speaker("Ida Marrow", "IM");
const ashgrove = speaker("Tobin Ashgrove");
const known = declaring(marrow, ashgrove);

describe.each(["speech", "statement"] as const)("a %s", (kind) => {
  const paragraphs = ["Friends of the harbour.", "“Wait,” I said.", "MS. ROE: I heard."];

  test("is the main speaker's from end to end, whatever it looks like", () => {
    const byMarrow = { voice: "speech", speaker: "Ida Marrow", rule: "document-speaker", evidence: null };

    expect(attribute(kind, paragraphs, known)).toEqual(paragraphs.map((words) => ({ words, ...byMarrow })));
  });

  test.each(["Q: Why?", "Question: Why?", "Вопрос: Почему?", "**Frage:** Warum?"])(
    "does not give its speaker what is labelled as a question: %s",
    (words) => {
      const unidentified = { words, voice: "speech", speaker: null, rule: null, evidence: null };
      expect(attribute(kind, [words], known)).toEqual([unidentified]);
    },
  );

  test("has no speaker, and no evidence for one, where the metadata names none", () => {
    const byNobody = { voice: "speech", speaker: null, rule: null, evidence: null };

    expect(attribute(kind, paragraphs)).toEqual(paragraphs.map((words) => ({ words, ...byNobody })));
  });
});

describe("an article", () => {
  test("holds its author's prose", () => {
    const paragraphs = [
      "The ferry left.",
      "“Wait,” she said, “for us.”",
      "MS. MARROW: The ferry left.",
      "Q: Why?",
    ];

    expect(attribute("article", paragraphs, known)).toEqual(paragraphs.map(prose));
  });

  test("gives a paragraph that is one quotation to the main speaker, without the marks", () => {
    expect(attribute("article", ["She spoke.", "“We sailed at dawn.”"], known)).toEqual([
      prose("She spoke."),
      {
        words: "We sailed at dawn.",
        voice: "quotation",
        speaker: "Ida Marrow",
        rule: "document-speaker",
        evidence: null,
      },
    ]);
  });

  describe.each([false, true])("with marks and no words, where it is a block quote: %s", (isBlockQuote) => {
    test.each(["“", "”", "“”", "« »", '""', "''", "* * *"])("takes %s for prose", (marks) => {
      const { text, spans } = joined(["She spoke.", marks]);
      const paragraphs = spans.map((span, number) => ({ ...span, isBlockQuote: isBlockQuote && number > 0 }));
      const source = { text, paragraphs, speakers: known, language: "en", author: null };
      const [, last] = attributeParagraphs({ ...source, kind: "article" });

      expect(last).toMatchObject({ ...spans[1], voice: "prose", speaker: null, evidence: null });
    });
  });

  test("leaves the speaker of a quotation open where the metadata names none", () => {
    expect(attribute("article", ["“We sailed at dawn.”"])).toEqual([
      { words: "We sailed at dawn.", voice: "quotation", speaker: null, rule: null, evidence: null },
    ]);
  });

  test.each([
    ["**Ashgrove:** “We sailed.”", "Ashgrove", "Tobin Ashgrove"],
    ["**Tobin Ashgrove**: “We sailed.”", "Tobin Ashgrove", "Tobin Ashgrove"],
    ["MR. ASHGROVE: “We sailed.”", "MR. ASHGROVE", "Tobin Ashgrove"],
    ["**Petra Lisk:** “We sailed.”", "Petra Lisk", "Petra Lisk"],
    ["**IM:** “We sailed.”", "IM", "Ida Marrow"],
  ])("gives the quotation of %j to the speaker of its label", (paragraph, label, name) => {
    expect(attribute("article", ["The ferry left.", paragraph], known)).toEqual([
      prose("The ferry left."),
      { words: "We sailed.", voice: "quotation", speaker: name, rule: "turn-label", evidence: label },
    ]);
  });

  test("does not guess the speaker of a quotation whose label says that nobody knows", () => {
    expect(attribute("article", ["**Speaker not identified:** “We sailed.”"], known)).toEqual([
      { words: "We sailed.", voice: "quotation", speaker: null, rule: null, evidence: null },
    ]);
  });

  test.each([
    "**Ashgrove:** We sailed.",
    "**Ashgrove:** “We sailed,” and more.",
    "Tobin Ashgrove: “We sailed.”",
  ])("keeps %j as prose, with its label", (paragraph) => {
    expect(attribute("article", [paragraph], known)).toEqual([prose(paragraph)]);
  });
});

describe("paragraphs", () => {
  test.each(["transcript", "article", "speech", "statement"] as const)("of a %s may be none", (kind) => {
    expect(
      attributeParagraphs({ text: "", paragraphs: [], kind, speakers: nobody, language: "en", author: null }),
    ).toEqual([]);
  });

  test("keep the offsets of the source that they stand in", () => {
    const { text, spans } = joined(["Before.", "“We sailed.”"]);

    expect(
      attributeParagraphs({
        text,
        paragraphs: spans,
        kind: "article",
        speakers: known,
        language: "en",
        author: null,
      }),
    ).toMatchObject([
      { start: 0, end: 7 },
      { start: 10, end: 20 },
    ]);
  });
});
