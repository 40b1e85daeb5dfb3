import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Token, tokenize } from "../../src/text/index.ts";
import { anyText, seeded, slices } from "../support/texts.ts";

const wordsOf = (text: string) => slices(text, tokenize(text));
const positionsOf = (text: string) => tokenize(text).map(({ position }) => position);

describe("tokenize: words and their places", () => {
  test("gives each word its offsets and its ordinal", () => {
    expect(tokenize("Law, order.")).toEqual([
      { start: 0, end: 3, position: 0 },
      { start: 5, end: 10, position: 1 },
    ]);
  });

  test("gives nothing for a text without words", () => {
    expect(tokenize("")).toEqual([]);
    expect(tokenize(" … — “” () 😀 ")).toEqual([]);
  });

  test.each([
    "law\torder",
    "law\norder",
    "law\u00a0order",
    "law—order",
    "law/order",
    "law_order",
    "law…order",
  ])("divides %j into two words", (text) => {
    expect(wordsOf(text)).toEqual(["law", "order"]);
  });
});

describe("tokenize: abbreviations", () => {
  test.each([
    ["the U.S. army", ["the", "U.S.", "army"]],
    ["in the U.S.A.", ["in", "the", "U.S.A."]],
    ["e.g. this, i.e. that", ["e.g.", "this", "i.e.", "that"]],
    ["the U.S, they", ["the", "U.S", "they"]],
    ["at 5 p.m. sharp", ["at", "5", "p.m.", "sharp"]],
    ["the CSTO’s", ["the", "CSTO’s"]],
    ["the U.S.’s COVID-19’s", ["the", "U.S.’s", "COVID", "COVID-19’s"]],
    ["the U.S’s ‘U.S.’ army", ["the", "U.S’s", "U.S.", "army"]],
  ])("reads %j with the stops of its abbreviations", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("does not take the stop of a sentence into its last word", () => {
    expect(wordsOf("They left. We stayed.")).toEqual(["They", "left", "We", "stayed"]);
    expect(wordsOf("Plan B. Then C.Next")).toEqual(["Plan", "B", "Then", "C", "Next"]);
  });
});

describe("tokenize: apostrophes and hyphens", () => {
  test.each(["Kazakhstan’s", "Kazakhstan's", "O'Brien", "don't", "don‘t", "don´t", "rock'n'roll", "qu’il"])(
    "keeps %s whole",
    (word) => {
      expect(wordsOf(`(${word})`)).toEqual([word]);
    },
  );

  test("leaves quotation marks outside words", () => {
    expect(wordsOf("‘law’ 'order' peacekeepers’ ’tis")).toEqual(["law", "order", "peacekeepers", "tis"]);
  });

  test("divides at an apostrophe that stands before a digit or beside another", () => {
    expect(wordsOf("Q1'22 law''order")).toEqual(["Q1", "22", "law", "order"]);
  });

  test("divides at hyphens between letters", () => {
    expect(wordsOf("state-run CSTO-led so‐called non‑NATO")).toEqual([
      ..."state run CSTO led so called non NATO".split(" "),
    ]);
  });

  test("gives a compound of letters and digits after its first part, both at one position", () => {
    expect(wordsOf("a COVID-19 plan")).toEqual(["a", "COVID", "COVID-19", "plan"]);
    expect(positionsOf("a COVID-19 plan")).toEqual([0, 1, 1, 2]);
  });

  test("gives a compound that begins with a single letter only as a whole", () => {
    expect(wordsOf("an F-16 flew")).toEqual(["an", "F-16", "flew"]);
    expect(positionsOf("an F-16 flew")).toEqual([0, 1, 2]);
  });

  test("takes the letters after the digits into the compound", () => {
    expect(wordsOf("AK-47s and Su-30MKI")).toEqual(["AK", "AK-47s", "and", "Su", "Su-30MKI"]);
    expect(wordsOf("T-72B3")).toEqual(["T-72B3"]);
    expect(wordsOf("GPT-4.5, F-16.")).toEqual(["GPT", "GPT-4.5", "F-16"]);
  });

  test("makes no compound with a year or between numbers", () => {
    expect(wordsOf("May-2022 2022-23")).toEqual(["May", "2022", "2022", "23"]);
    expect(positionsOf("May-2022 2022-23")).toEqual([0, 1, 2, 3]);
  });

  test("ends a compound at the next hyphen", () => {
    expect(wordsOf("COVID-19-related MH-370")).toEqual(["COVID", "COVID-19", "related", "MH", "MH-370"]);
  });
});

describe("tokenize: numbers", () => {
  test.each(["1,000.50", "13.01.2022", "3.5", "1,000,000", "10²", "2022"])("keeps %s whole", (number) => {
    expect(wordsOf(`about ${number}, or so`)).toEqual(["about", number, "or", "so"]);
  });

  test("leaves the stop or comma after a number outside", () => {
    expect(wordsOf("in 2022. In 3.5, then")).toEqual(["in", "2022", "In", "3.5", "then"]);
  });
});

describe("tokenize: letters in brackets", () => {
  test.each([
    "(C)oordinated",
    "[t]he",
    "increas(es)",
    "increas(ing)",
    "increas[ed]",
    "Tokayev(’s)",
    "Tokayev('s)",
    "(a)b(c)",
  ])("keeps the letters that an editor put into %s", (word) => {
    expect(wordsOf(`so ${word} now`)).toEqual(["so", word, "now"]);
  });

  test("leaves brackets around whole words, and around more than three letters, outside", () => {
    expect(wordsOf("(C) (the) CSTO(bloc) [sic]")).toEqual(["C", "the", "CSTO", "bloc", "sic"]);
  });

  test("begins abbreviations with single letters only", () => {
    expect(wordsOf("Fig.a 3.a U.S. is")).toEqual(["Fig", "a", "3", "a", "U.S.", "is"]);
    expect(wordsOf("plan A b a.e\u0301t")).toEqual(["plan", "A", "b", "a", "e\u0301t"]);
  });

  test("counts such a word as one", () => {
    expect(tokenize("a (C)oordinated plan").map(({ position }) => position)).toEqual([0, 1, 2]);
  });

  test("keeps them whatever else the text holds", () => {
    expect(wordsOf("(C)oordinated isn’t (a)b")).toEqual(["(C)oordinated", "isn’t", "(a)b"]);
  });

  test("leaves empty brackets outside, and those behind something that is not shown", () => {
    expect(wordsOf("increas() word[] of(’) word\u200b(es) 3\u200b.5")).toEqual([
      "increas",
      "word",
      "of",
      "word",
      "es",
      "3",
      "5",
    ]);
  });

  test("takes nothing but brackets for brackets", () => {
    expect(wordsOf("CSTO/EU) or (the/CIS]s")).toEqual(["CSTO", "EU", "or", "the", "CIS", "s"]);
  });

  test("leaves a bracket that never closes outside", () => {
    expect(wordsOf("(Coordinated increas(es")).toEqual(["Coordinated", "increas", "es"]);
  });
});

describe("tokenize: characters outside plain Latin", () => {
  test("keeps a letter and its combining marks together", () => {
    expect(wordsOf("cafe\u0301 noir")).toEqual(["cafe\u0301", "noir"]);
  });

  test("passes over half a character, and over no letter with it", () => {
    expect(wordsOf("\ud83dno \ude00yes a\ud83d")).toEqual(["no", "yes", "a"]);
  });

  test("keeps a word with soft hyphens or zero-width characters inside whole", () => {
    expect(wordsOf("peace\u00adkeepers zero\u200bwidth می\u200cخواهم")).toEqual([
      "peace\u00adkeepers",
      "zero\u200bwidth",
      "می\u200cخواهم",
    ]);
  });

  test("leaves invisible characters at the end of a word outside", () => {
    expect(wordsOf("peace\u00ad \u200blaw\ufeff")).toEqual(["peace", "law"]);
  });

  test("takes no emoji for a word and divides words at them", () => {
    expect(wordsOf("law😀order 👩\u200d👧 🇰🇿")).toEqual(["law", "order"]);
  });

  test("keeps letters beyond the basic plane whole", () => {
    expect(wordsOf("𝒜𝓑c 𐐀𐐨")).toEqual(["𝒜𝓑c", "𐐀𐐨"]);
  });

  test("takes half of a surrogate pair for no word", () => {
    expect(wordsOf("law \ud83d order\udc00")).toEqual(["law", "order"]);
  });

  test.each([
    ["我们在北京开会。", "北京"],
    ["東京で会議を開く。", "東京"],
    ["ราคาน้ำมัน", "น้ำมัน"],
  ])("divides %s, written without spaces, into words", (text, word) => {
    const words = wordsOf(text);
    expect(words).toContain(word);
    expect(words.join("")).toBe(text.replace("。", ""));
    expect(positionsOf(text)).toEqual(words.map((_word, index) => index));
  });

  test.each([
    ["コーヒー", ["コーヒー"]],
    ["ｺｰﾋｰ", ["ｺｰﾋｰ"]],
    ["人々", ["人々"]],
    ["二〇二二年", ["二", "〇", "二二", "年"]],
    ["မြန်မာ။", ["မြန်မာ"]],
    ["កម្ពុជា។", ["កម្ពុជា"]],
    ["ลาว ๒๐๒๒ ฯลฯ", ["ลาว", "๒๐๒๒", "ฯลฯ"]],
  ])("reads the words of %s and not its punctuation", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("divides 100,000 characters without a space at once", () => {
    expect(wordsOf("我".repeat(100_000))).toHaveLength(100_000);
    expect(wordsOf("𠀀".repeat(50_000)).join("")).toBe("𠀀".repeat(50_000));
  });

  test("divides a long run into the words of a short one", () => {
    const sentence = "我们今天在北京开会讨论重要问题";
    const short = wordsOf(sentence);
    expect(wordsOf(sentence.repeat(400))).toEqual(Array.from({ length: 400 }, () => short).flat());
  });

  test("leaves the marks of a script without spaces in its words", () => {
    const decomposed = "か\u3099っこうへ行く";
    expect(wordsOf(decomposed).join("")).toBe(decomposed);
  });

  test("divides where a script with spaces meets one without", () => {
    expect(wordsOf("COVID在北京2022")).toEqual(["COVID", "在", "北京", "2022"]);
  });

  test.each([
    ["שלום עולם", ["שלום", "עולם"]],
    ["السلام عليكم", ["السلام", "عليكم"]],
    ["Миротворцы вернулись", ["Миротворцы", "вернулись"]],
    ["नमस्ते दुनिया", ["नमस्ते", "दुनिया"]],
  ])("reads %s from its first character to its last", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe("tokenize: any text", () => {
  test("gives tokens inside the text, not empty, without white space around them", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        }
      }),
      seeded,
    );
  });

  test("gives tokens in order that overlap only as a compound and its first part", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last: Token = { start: 0, end: 0, position: -1 };
        for (const token of tokenize(text)) {
          const isCompound = token.start === last.start && token.position === last.position;
          if (isCompound) expect(token.end).toBeGreaterThan(last.end);
          else expect(token.start).toBeGreaterThanOrEqual(last.end);
          expect(token.position).toBe(isCompound ? last.position : last.position + 1);
          last = token;
        }
      }),
      seeded,
    );
  });

  test("leaves no letter and no digit outside the tokens", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        for (const { index } of text.matchAll(/(?!ʼ)[\p{L}\p{N}]/gu)) {
          expect(tokens.some(({ start, end }) => start <= index && index < end)).toBe(true);
        }
      }),
      seeded,
    );
  });

  test("takes a letter of two units into an abbreviation whole", () => {
    expect(slices("the U.S.𝒜 plan", tokenize("the U.S.𝒜 plan"))).toEqual(["the", "U.S.𝒜", "plan"]);
    expect(slices("U.𝒜. plan", tokenize("U.𝒜. plan"))).toEqual(["U.𝒜.", "plan"]);
  });

  test("never parts a surrogate pair", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const edge of tokenize(text).flatMap(({ start, end }) => [start, end])) {
          expect(text.slice(edge - 1, edge + 1)).not.toMatch(/^[\u{10000}-\u{10ffff}]$/u);
        }
      }),
      seeded,
    );
  });
});
