import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAbbreviation, splitSentences } from "../../src/text/index.ts";
import { anyText, seeded, slices } from "../support/texts.ts";

const sentencesOf = (text: string) => slices(text, splitSentences(text));

/** A text made of these sentences must be divided into them again. */
function expectSentences(...sentences: string[]): void {
  expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
}

describe("splitSentences", () => {
  test("gives each sentence its offsets, without the white space around it", () => {
    expect(splitSentences("  They left.\n\nWe stayed! ")).toEqual([
      { start: 2, end: 12 },
      { start: 14, end: 24 },
    ]);
  });

  test("gives nothing for a text without characters to show", () => {
    expect(splitSentences("")).toEqual([]);
    expect(splitSentences(" \n\u00a0")).toEqual([]);
  });

  test("gives a text without an ending mark as one sentence", () => {
    expectSentences("They left and we stayed");
  });

  test("ends a sentence at question and exclamation marks, single or many", () => {
    expectSentences("Why?", "No!", "What?!", "They left.", "¿Qué pasa?", "¡Basta!", "Fine.");
  });

  test("ends no sentence before a small letter", () => {
    expectSentences("“Why?” he asked.", "Yahoo! is a company.", "It fell by approx. half.");
  });

  test("ends no sentence inside a number, an address or a word", () => {
    expectSentences("Prices rose 3.5 percent.", "On 13.01.2022 see example.com for more.");
  });
});

describe("splitSentences: abbreviations", () => {
  test("keeps titles and the names after them together", () => {
    expectSentences("Mr. Altman met Sen. Smith.", "Gen. Zas and Dr. No left.", "Prof. Ivanova stayed.");
  });

  test("keeps initials and the names after them together", () => {
    expectSentences(
      "Roger C. Altman wrote it.",
      "J. R. R. Tolkien did not.",
      "Dr. J. No came.",
      "А. С. Пушкин тоже.",
    );
  });

  test("ends no sentence at U.S. before a name", () => {
    expectSentences("The U.S. Army left the U.S. Senate.", "So be it.");
  });

  test("ends a sentence at U.S. before a word that begins sentences", () => {
    expectSentences("He lives in the U.S.", "He works there.", "They are from the U.S.", "“But why?”");
  });

  test("ends the last sentence at U.S.", () => {
    expectSentences("They left.", "We stayed in the U.S.");
  });

  test("reads No. before a number as an abbreviation and as a sentence elsewhere", () => {
    expectSentences("No.", "We will not.", "See No. 5 on the list.", "He said no.", "They left.");
  });

  test("keeps the pronoun I from being an initial before a word that begins sentences", () => {
    expectSentences("It was I.", "The end.", "In World War I. Romanov fell.");
  });

  test("reads weekdays and months as abbreviations only with a capital or before a number", () => {
    expectSentences("We saw the sun.", "It was red.", "The court sat.", "Tokayev spoke.");
    expectSentences("On Wed. Jan. 5 they left.", "The Sun.", "It was red.", "El 5 mar. 2022 hubo paz.");
    expectSentences("They came in Jan.", "The troops left in Feb. Tokayev said so.");
  });

  test("keeps a degree and a name after it together", () => {
    expectSentences("Jane Roe, Ph.D. Smith’s pupil, spoke.", "He has a Ph.D.", "She has none.");
  });

  test("ends a sentence at a company's abbreviation before a word that begins sentences", () => {
    expectSentences("Apple Inc. Chairman Levinson left Acme Corp.", "The rest stayed.");
  });

  test("never ends a sentence at e.g. and i.e.", () => {
    expectSentences("Some left, e.g. The Times.", "Others, i.e. We, stayed.");
  });

  test("knows Russian abbreviations", () => {
    expectSentences(
      "Проф. Иванов и акад. Петров живут на ул. Ленина.",
      "См. рис. 5 и стр. 7.",
      "Это стоит 5 млн. Рублей нет, т.е. Банка тоже.",
      "В 2022 г. 5 раз.",
    );
  });
});

describe("splitSentences: ellipses and what closes a sentence", () => {
  test("ends a sentence at an ellipsis only before a capital", () => {
    expectSentences("He waited… and left.", "He waited ... and left…", "Then we left...", "They stayed.");
  });

  test("gives closing quotation marks and brackets to the sentence that they close", () => {
    expectSentences("“They left.”", "(We stayed.)", '"Why?"', "‘No.’", "«Да.»", "[Laughter.]", "They left.");
  });

  test("takes opening marks into the sentence that they open", () => {
    expectSentences("They left.", "“We stayed.”", "(So?)", "«Да.»", "— Нет.", "[Applause.]");
  });

  test("ends a sentence at an abbreviation inside closing marks", () => {
    expectSentences("He works (in the U.S.)", "Russia does not.");
  });

  test("divides Chinese and Japanese sentences that have spaces between them", () => {
    expectSentences("我们开会。", "会议结束了！", "東京ですか？");
  });

  test("divides Chinese and Japanese sentences that have no spaces between them", () => {
    expect(sentencesOf("我们开会。会议结束了！")).toEqual(["我们开会。", "会议结束了！"]);
    expect(sentencesOf("「行く。」東京ですか？！はい。")).toEqual(["「行く。」", "東京ですか？！", "はい。"]);
  });
});

describe("splitSentences: any text", () => {
  test.each([
    ["stops", ".".repeat(200_000)],
    ["stops and closing marks", ".”".repeat(100_000)],
    ["closing marks", `.${")".repeat(200_000)}`],
    ["spaces", `.${" ".repeat(200_000)}`],
    ["stops and spaces", ". ".repeat(100_000)],
    ["initials", "A.".repeat(100_000)],
  ])("comes back at once from many %s", (_what, run) => {
    expect(splitSentences(`${run}x`)).toHaveLength(1);
  });

  test("gives sentences in order that do not overlap and have no white space around them", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
      }),
      seeded,
    );
  });

  test("leaves nothing but white space outside the sentences", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = sentencesOf(text).join("").replace(/\s/gu, "");
        expect(kept).toBe(text.replace(/\s/gu, ""));
      }),
      seeded,
    );
  });
});

describe("isAbbreviation", () => {
  /** What each may go on with: any word, a name, a number; what begins a sentence ends one. */
  const goesOn = (word: string) =>
    ["left", "Marrow", "The", "5"].filter((next) => isAbbreviation(word, next));
  const [anything, name, number, nothing] = [
    ["left", "Marrow", "The", "5"],
    ["left", "Marrow", "5"],
    ["5"],
    [],
  ];

  test.each([
    ["Mr", anything],
    ["mr", anything],
    ["Sen", anything],
    ["e.g", anything],
    ["Del", anything],
    ["del", nothing],
    ["J", anything],
    ["Ж", anything],
    ["I", name],
    ["U.S", name],
    ["u.s.s.r", name],
    ["Ph.D", name],
    ["Inc", name],
    ["INC", name],
    ["Sun", name],
    ["sun", nothing],
    ["Jan", name],
    ["jan", number],
    ["No", number],
    ["стр", number],
    ["ferry", nothing],
    ["j", nothing],
    ["U.S.Army", nothing],
    ["Army.U.S", nothing],
    ["~", nothing],
    ["", nothing],
  ])("lets %s go on with %j", (word, following) => {
    expect(goesOn(word)).toEqual(following);
    expect(isAbbreviation(word, "left")).toBe(following.includes("left"));
  });

  test.each(
    "The A An This That These Those He She It We They I You But And In On At As If When There However So Our His Her Its Their Yes No".split(
      " ",
    ),
  )("ends a sentence at a name's abbreviation before %s, and not before longer words", (starter) => {
    expect(isAbbreviation("U.S", starter)).toBe(false);
    expect(isAbbreviation("U.S", `“(${starter} ferry`)).toBe(false);
    expect(isAbbreviation("U.S", `${starter}xx`)).toBe(true);
    expect(isAbbreviation("U.S", `x${starter}`)).toBe(true);
  });
});
