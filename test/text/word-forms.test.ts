import { describe, expect, test } from "vitest";
import { loadAnalyzer, tokenize } from "../../src/text/index.ts";
import { slices } from "../support/texts.ts";

const english = await loadAnalyzer("en");
const french = await loadAnalyzer("fr");
const italian = await loadAnalyzer("it");

describe("an elided word before an apostrophe", () => {
  const elided = {
    fr: "c d j l m n s t qu jusqu lorsqu puisqu quoiqu".split(" "),
    it: "c d l m n s t v all dall dell nell sull coll un quest quell com".split(" "),
  };

  test.each(elided.fr)("is no part of the word in French: %s’", (start) => {
    expect(french.analyze(`${start}’orage ${start.toUpperCase()}'ORAGE`).map(({ form }) => form)).toEqual([
      "orage",
      "orage",
    ]);
    expect(french.analyze(`x${start}’orage`).map(({ form }) => form)).toEqual([`x${start}orage`]);
  });

  test.each(elided.it)("is no part of the word in Italian: %s’", (start) => {
    expect(italian.analyze(`${start}’onda`).map(({ form }) => form)).toEqual(["onda"]);
    expect(italian.analyze(`x${start}’onda`).map(({ form }) => form)).toEqual([`x${start}onda`]);
  });

  test("is part of it where the language elides no such word", () => {
    expect(french.analyze("v’onda r’onda").map(({ form }) => form)).toEqual(["vonda", "ronda"]);
    expect(italian.analyze("j’orage qu’orage").map(({ form }) => form)).toEqual(["jorage", "quorage"]);
  });
});

describe("an abbreviation that is spelled like a stop word", () => {
  const topics = (text: string) =>
    english
      .analyze(text)
      .filter(({ term }) => term !== null)
      .map(({ form }) => form);

  test.each([
    ["US", ["us"]],
    ["U.S.", ["us"]],
    ["U.S", ["us"]],
    ["u.s.", ["us"]],
    ["US’s", ["us"]],
    ["U.S.'s", ["us"]],
    ["W.H.O.", ["who"]],
    ["Us", []],
    ["uS", []],
    ["Who", []],
    ["WHo", []],
    ["wHO", []],
    ["I", []],
    ["A", []],
  ])("%s has the topics %j", (word, forms) => {
    expect(topics(word)).toEqual(forms);
  });

  test("is none in a text of more than 40 units without a small letter", () => {
    expect(topics(`US ${"1".repeat(37)}`)).toEqual(["us", "1".repeat(37)]);
    expect(topics(`US ${"1".repeat(38)}`)).toEqual(["1".repeat(38)]);
    expect(topics(`US ${"1".repeat(38)} a`)).toEqual(["us", "1".repeat(38)]);
    expect(topics(`US ${"1".repeat(38)} й`)).toEqual(["us", "1".repeat(38), "й"]);
  });
});

describe("a form", () => {
  test.each([
    ["1,000", "1000"],
    ["12,345,678", "12345678"],
    ["1,2345", "12345"],
    ["Ida’s", "ida"],
    ["sisters’s", "sisters"],
    ["'s", "s"],
    ["a.m.", "am"],
    ["U.S.S.R", "ussr"],
    ["é.u.", "eu"],
    ["O’Marrow’s", "omarrow"],
    ["MH-370’s", "mh370"],
    ["[t]he", "the"],
    ["(h)arbour(s)", "harbours"],
  ])("of %s is %s", (word, form) => {
    expect(english.analyze(word).at(-1)?.form).toBe(form);
  });
});

describe("letters in brackets", () => {
  const wordsOf = (text: string) => slices(text, tokenize(text));

  test.each([
    "(C)oordinated",
    "(co)ordinated",
    "[coo]rdinated",
    "[c)oordinated",
    "increas(es)",
    "increas[ing]",
    "Marrow(’s)",
    "Marrow('s)",
    "harbo(u)r",
  ])("are part of the word that they stand in: %s", (word) => {
    expect(wordsOf(`so ${word} then`)).toEqual(["so", word, "then"]);
    expect(wordsOf(word)).toEqual([word]);
  });

  test.each([
    ["(coor)dinated", ["coor", "dinated"]],
    ["(c)", ["c"]],
    ["(c) oordinated", ["c", "oordinated"]],
    ["(c)1", ["c", "1"]],
    ["(1)st", ["1", "st"]],
    ["()oordinated", ["oordinated"]],
    ["(c", ["c"]],
    ["(c}oordinated", ["c", "oordinated"]],
    ["(c(oordinated", ["c", "oordinated"]],
    ["{c)oordinated", ["c", "oordinated"]],
    ["increas(eses)", ["increas", "eses"]],
    ["increas(es", ["increas", "es"]],
    ["increas(", ["increas"]],
    ["increas()", ["increas"]],
    ["increas(’)", ["increas"]],
    ["increas(‑es)", ["increas", "es"]],
    ["increas)es)", ["increas", "es"]],
    ["increas(e1)", ["increas", "e1"]],
  ])("are words of their own in %s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
    expect(wordsOf(`${text} `)).toEqual(words);
  });
});
