import { describe, expect, test } from "vitest";
import { attributeParagraphs } from "../../src/attribution/index.ts";
import { attribute, declaring, joined, linesOf, nobody, prose, speaker } from "../support/attributed.ts";

const marrow = { ...speaker("Ida Marrow", "IM"), role: "mayor" };
const known = declaring(marrow);

describe("a paragraph of an article with a label and one quotation", () => {
  test("is the label’s, and so is the quotation", () => {
    const paragraph = "**Ida Marrow:** “We sail at dawn with them.”";

    expect(attribute("article", [paragraph])).toEqual([
      {
        words: "We sail at dawn with them.",
        voice: "quotation",
        speaker: "Ida Marrow",
        rule: "turn-label",
        evidence: "Ida Marrow",
      },
    ]);
    expect(linesOf([paragraph])).toEqual([
      "“We sail at dawn with them.” direct, Ida Marrow [Ida Marrow], turn-label: Ida Marrow",
    ]);
  });

  test("is nobody’s where the label says that nobody is known", () => {
    expect(linesOf(["**Speaker not identified:** “We sail at dawn with them.”"])).toEqual([
      "“We sail at dawn with them.” direct, nobody",
    ]);
  });

  test.each([
    [
      "holds more words before it",
      "**Ida Marrow:** well, “we sail at dawn with them.”",
      ["“we sail at dawn with them.” mixed, nobody"],
    ],
    [
      "holds a second quotation",
      "**Ida Marrow:** “We sail at dawn.” “Now we sail.”",
      [
        "“We sail at dawn.” direct, Ida Marrow, colon: Ida Marrow",
        "“Now we sail.” direct, Ida Marrow, continued: Ida Marrow",
      ],
    ],
  ])("is prose where it %s", (_, paragraph, lines) => {
    expect(attribute("article", [paragraph])).toEqual([prose(paragraph)]);
    expect(linesOf([paragraph])).toEqual(lines);
  });
});

describe("a paragraph that is one quotation", () => {
  test("is who signs it", () => {
    expect(linesOf(["> We sail at dawn with them.", "— Ida Marrow"])).toEqual([
      "We sail at dawn with them. direct, Ida Marrow, signature: Ida Marrow",
    ]);
    expect(attribute("article", ["“We sail at dawn.”", "— Ida Marrow"])).toMatchObject([
      { words: "We sail at dawn.", speaker: "Ida Marrow", rule: "signature", evidence: "Ida Marrow" },
      prose("— Ida Marrow"),
    ]);
  });

  test("is the declared speaker’s, with all that is declared, behind words about another", () => {
    const paragraphs = ["“We sail at dawn with them.”", "Tom Roe left.", "“We wait.”"];

    expect(linesOf(paragraphs, { speakers: known })).toEqual([
      "“We sail at dawn with them.” direct, Ida Marrow (mayor) [IM], document-speaker",
      "“We wait.” direct, Ida Marrow (mayor) [IM], document-speaker",
    ]);
  });

  test("is the declared speaker’s behind a block quote", () => {
    expect(linesOf(["> We sail at dawn with them.", "“We wait.”"], { speakers: known })).toEqual([
      "We sail at dawn with them. direct, Ida Marrow (mayor) [IM], document-speaker",
      "“We wait.” direct, Ida Marrow (mayor) [IM], document-speaker",
    ]);
  });

  test("keeps what was put into it", () => {
    expect(linesOf(["“We sail (at dawn) with [them].”"], { speakers: known })).toEqual([
      "“We sail (at dawn) with [them].” direct, Ida Marrow (mayor) [IM], document-speaker + (at dawn) + [them]",
    ]);
  });

  test.each([
    ["“We sail at dawn with them.", "We sail at dawn with them."],
    ["« We sail at dawn with them. »", "We sail at dawn with them."],
    ["''We sail at dawn with them.''", "We sail at dawn with them."],
  ])("is its words without the marks: %s", (paragraph, words) => {
    expect(attribute("article", [paragraph], known)).toEqual([
      { words, voice: "quotation", speaker: "Ida Marrow", rule: "document-speaker", evidence: null },
    ]);
  });
});

describe("a byline", () => {
  const says = "“We sail at dawn with them,” I said.";

  test.each([
    ["at the top", ["By Ann Lee"], "Ann Lee"],
    ["in the fourth paragraph", ["The Ferry", "1. May", "Port Lindle", "By Ann Lee"], "Ann Lee"],
    ["not in the fifth", ["The Ferry", "1. May", "Port Lindle", "A ferry", "By Ann Lee"], null],
    ["behind a line that is none", ["By dawn", "By Tom Roe"], "Tom Roe"],
    ["the first of two", ["By Ann Lee", "By Tom Roe"], "Ann Lee"],
    ["not of somebody’s", ["By Ann Lee’s"], null],
    ["not with others", ["By Ann Lee and others"], null],
    ["not of a place before a name", ["By the quay, Ann Lee"], null],
    ["not with another word", ["With Ann Lee"], null],
  ])("says who I is: %s", (_, above, name) => {
    const why = name === null ? "nobody" : `${name}, name-then-verb: I said`;

    expect(linesOf([...above, says])).toEqual([`“We sail at dawn with them,” direct, ${why}`]);
  });

  test("gives way to the declared author", () => {
    expect(linesOf(["By Ann Lee", says], { author: "Rosa Lund" })).toEqual([
      "“We sail at dawn with them,” direct, Rosa Lund, name-then-verb: I said",
    ]);
  });
});

describe("an article in a language without words of its own", () => {
  test.each(["xx", "world", "en-gb", ""])("is read by English ones: %j", (language) => {
    expect(linesOf(["“We sail at dawn with them,” said Ida Marrow."], { language })).toEqual([
      "“We sail at dawn with them,” direct, Ida Marrow, verb-then-name: said Ida Marrow",
    ]);
  });
});

describe("a paragraph of a speech", () => {
  test("is the speaker’s but for a question", () => {
    const told = attribute("speech", ["We sail.", "Q: Why?", "Because."], known);

    expect(told.map(({ words, speaker: name, rule }) => [words, name, rule])).toEqual([
      ["We sail.", "Ida Marrow", "document-speaker"],
      ["Q: Why?", null, null],
      ["Because.", "Ida Marrow", "document-speaker"],
    ]);
  });

  test("is nobody’s where nobody is declared", () => {
    expect(attribute("statement", ["We sail."], nobody)).toEqual([
      { words: "We sail.", voice: "speech", speaker: null, rule: null, evidence: null },
    ]);
  });
});

/** The quotations of each paragraph, as text and by whom they are. */
function readings(kind: "transcript" | "speech", paragraphs: readonly string[], speakers = nobody) {
  const { text, spans } = joined(paragraphs);
  const facts = { kind, speakers, language: "en", author: null };
  return attributeParagraphs({ text, paragraphs: spans, ...facts }).map(({ quotations }) =>
    quotations.map(({ start, end, speaker: who, evidence }) => {
      const why = evidence?.span ? text.slice(evidence.span.start, evidence.span.end) : null;
      return [text.slice(start, end), who?.name ?? null, why];
    }),
  );
}

describe("what a speaker quotes", () => {
  test("is whose the speaker says it is, or the speaker’s own words of before", () => {
    const paragraphs = [
      "MS. MARROW: I said, “We sail at dawn with them.”",
      "MR. ROE: Ann Lee said, “We wait for the ferry.” And “no” is no answer.",
      "It rained.",
    ];

    expect(readings("transcript", paragraphs)).toEqual([
      [["“We sail at dawn with them.”", "Ms. Marrow", "I said"]],
      [["“We wait for the ferry.”", "Ann Lee", "Ann Lee said"]],
      [],
    ]);
  });

  test("is a declared speaker’s by name, and nobody’s where a speech names none", () => {
    const paragraphs = [
      "“We sail at dawn with them.” So it says.",
      "Marrow said, ''We wait for the ferry.''",
      "I said, „We wait for the ferry.“",
      "'Marrow said it.'",
    ];

    expect(readings("speech", paragraphs, known)).toEqual([
      [["“We sail at dawn with them.”", null, null]],
      [["''We wait for the ferry.''", "Ida Marrow", "Marrow said"]],
      [["„We wait for the ferry.“", "Ida Marrow", "I said"]],
      [],
    ]);
    expect(readings("speech", ["I said, “We wait for the ferry.”"])).toEqual([
      [["“We wait for the ferry.”", null, null]],
    ]);
  });

  test("is nothing above the first turn", () => {
    expect(readings("transcript", ["“We sail at dawn,” said Tom Roe.", "MS. MARROW: Yes."])).toEqual([
      [],
      [],
    ]);
  });
});
