import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attributeParagraphs } from "../../../src/attribution/index.ts";
import { attribute, joined, nobody } from "../../support/attributed.ts";

const title = "Briefing by Press Secretary Ida Marrow and Harbour Commissioner Tom Roe";

/** A style of labels: its name, the labels of two people and of a question, and a title where one is needed. */
type Style = readonly [name: string, marrow: string, roe: string, question: string];

const styles: readonly Style[] = [
  ["titles in capitals", "MS. MARROW: ", "MR. ROE: ", "Q    "],
  ["titles without stops", "MS MARROW: ", "MR ROE: ", "QUESTION: "],
  ["offices", "MS. MARROW: ", "COMMISSIONER ROE: ", "Q  "],
  ["full names", "Ida Marrow: ", "Tom Roe: ", "Question: "],
  ["names in capitals", "IDA MARROW: ", "TOM ROE: ", "REPORTER: "],
  ["bold", "**Ida Marrow:** ", "**MR. ROE**: ", "**Question:** "],
  ["own lines", "Ida Marrow:\n", "Tom Roe:\n", "Question:\n"],
  ["times before", "[00:00:17] Ida Marrow: ", "(0:18) Tom Roe: ", "00:19 Reporter: "],
  ["times between", "Ida Marrow (00:17):\n", "Tom Roe (1:00:18):\n", "Reporter (00:19):\n"],
  ["times after", "Ida Marrow: (00:17)\n", "Tom Roe: (00:18)\n", "Reporter: (00:19)\n"],
  ["times beside", "Ida Marrow  0:17\n", "Tom Roe  0:18\n", "Reporter: "],
  ["voices of subtitles", "<v Ida Marrow>", "<v Tom Roe>", "<v Reporter>"],
  ["cues", "1\n00:00:01,000 --> 00:00:02,000\nIDA MARROW: ", "<v Tom Roe>", "REPORTER: "],
  ["dashes", "Ida Marrow, rapporteur. – (DE) ", "Tom Roe . – ", "Q: "],
  ["constituencies", "Ida Marrow (Port Lindle) (Ind): ", "Mr Roe: ", "Q: "],
  ["offices with names", "The Press Secretary (Ida Marrow): ", "Mr Tom Roe (Lindle) (Con):", "Q: "],
  [
    "interpreters",
    "MS. MARROW (through interpreter): ",
    "MR. ROE (via interpreter): ",
    "Q (via interpreter): ",
  ],
  ["roles after names", "Ida Marrow, Press Secretary: ", "Tom Roe (Harbour): ", "Question: "],
];

describe("a transcript with labels in the style of", () => {
  test.each(styles)("%s gives each turn to who has it", (...[, marrow, roe, question]) => {
    const turns = [
      `${marrow}One.`,
      `${roe}Two.`,
      "Three.",
      `${question}Four?`,
      `${marrow}Five.`,
      `${roe}Six.`,
    ];
    const told = attribute("transcript", ["Port Lindle", ...turns], { ...nobody, title });

    expect(told.map(({ words, speaker }) => [words, speaker])).toEqual([
      ["Port Lindle", null],
      ["One.", "Ida Marrow"],
      ["Two.", "Tom Roe"],
      ["Three.", "Tom Roe"],
      ["Four?", "a reporter"],
      ["Five.", "Ida Marrow"],
      ["Six.", "Tom Roe"],
    ]);
  });

  test.each([
    ["Russian", "М. В. Гордова", "Вопрос: ", "М. В. Гордова: "],
    ["Russian in capitals", "Гордова", "ВОПРОС: ", "ГОРДОВА: "],
    ["Ukrainian", "Марія Гордова", "Запитання: ", "Марія Гордова: "],
    ["German", "StS Albrecht", "Zusatzfrage: ", "StS Albrecht: "],
    ["German with a party", "Frau Albrecht", "Frage: ", "Frau Albrecht (AA): "],
    ["French", "Mme Durand", "Journaliste : ", "Mme Durand : "],
    ["Spanish", "Sra. Vega", "Pregunta: ", "Sra. Vega: "],
  ])("%s gives questions to nobody certain and answers to who has them", (...[, name, question, answer]) => {
    const told = attribute("transcript", [`${question}A?`, `${answer}B.`, `${question}C?`, `${answer}D.`]);

    expect(told.map(({ words, speaker }) => [words, speaker])).toEqual([
      ["A?", "a reporter"],
      ["B.", name],
      ["C?", "a reporter"],
      ["D.", name],
    ]);
  });
});

describe("a transcript of any turns", () => {
  const names = ["Ida Marrow", "Tom Roe", "Petra Lisk-Vance", "Élodie van der Orrin"];
  const turn = fc.record({
    speaker: fc.integer({ min: 0, max: names.length - 1 }),
    style: fc.constantFrom(
      (name: string) => `${name.toUpperCase()}: `,
      (name: string) => `**${name}:** `,
      (name: string) => `[00:01] **${name}**: `,
      (name: string) => `<v ${name}>`,
    ),
    words: fc.array(fc.constantFrom("We sailed.", "(Laughter.) Yes.", "Why?", "“Wait,” he said."), {
      minLength: 1,
      maxLength: 3,
    }),
  });

  test("has the speakers of the turns it is made from, in spans that are in order and apart", () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 12 }), (turns) => {
        const said = turns.flatMap(({ speaker, words }) => words.map((word) => [word, names[speaker]]));
        const paragraphs = turns.flatMap(({ speaker, style, words: [first = "", ...rest] }) => [
          style(names[speaker] ?? "") + first,
          ...rest,
        ]);
        const { text, spans } = joined(paragraphs);
        const found = attributeParagraphs({
          text,
          paragraphs: spans,
          kind: "transcript",
          language: "en",
          author: null,
          speakers: nobody,
        });

        expect(found.map(({ start, end, speaker }) => [text.slice(start, end), speaker?.name])).toEqual(
          said.map(([words, name]) => [words, expect.stringMatching(new RegExp(`^${name}$`, "iu"))]),
        );
        for (const [index, { start }] of found.entries()) {
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        }
      }),
      { seed: 20_310_520, numRuns: 300 },
    );
  });
});
