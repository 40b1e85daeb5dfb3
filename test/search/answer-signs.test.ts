import { describe, expect, test } from "vitest";
import { parseQuery } from "../../src/search/index.ts";
import { loadAnalyzer } from "../../src/text/index.ts";
import { indexOf, plainParameters } from "../support/small-index.ts";

const english = await loadAnalyzer("en");

const parameters = { ...plainParameters, evidence: { nearness: 0, earliness: 0, answer: 1 } };

/** Which of the words a paragraph may say beside a ferry to be more of an answer to the question. */
async function signsAmong(words: readonly string[], question: string): Promise<string[]> {
  const drafts = words.map((word) => ({ id: word, fields: { body: `ferry ${word}` } }));
  const index = indexOf(drafts, english, parameters);
  const found = [];
  for (const word of words) {
    const tree = await index.explain(index.parse(question), word);
    if (tree?.children[0]?.children.some(({ label }) => label === "words such as are asked for"))
      found.push(word);
  }
  return found;
}

const years = ["1000", "1066", "1999", "2000", "2022", "2099"];
const months = "January February March April May June July August September October November December".split(
  " ",
);
const days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const times = ["century", "today", "yesterday", "year", "ago"];
const dates = [...years, ...months, ...days, ...times];

const counts = [
  ..."one two three four five six seven eight nine ten eleven twelve thirteen fifteen".split(" "),
  ..."twenty thirty forty fifty hundred thousand million billion dozen half percent".split(" "),
];
const figures = ["7", "3.5", "1,000", "20th", "4x4", "999"];

describe("the signs of an answer", () => {
  test("to a question for a date are years of four digits, months, days of the week and a few words", async () => {
    expect(await signsAmong(dates, "when ferry")).toEqual(dates);
  });

  test("to a question for a number are words for numbers, and whatever begins with a digit", async () => {
    const numbers = [...counts, ...figures, ...years];
    expect(await signsAmong(numbers, "what number ferry")).toEqual(numbers);
  });

  test("are whole words, and of what is asked for only", async () => {
    const others = [
      ...["999", "0999", "2100", "21000", "12022", "20221", "x2022", "3000"],
      ...["xjanuary", "januaryx", "mayor", "dismay", "xmonday", "mondayx", "day", "today2", "nottoday"],
      ...["centuryx", "yearly", "agog", "imago", "midyear", ...counts, "some"],
    ];
    expect(await signsAmong(others, "when ferry")).toEqual([]);
    const words = ["x7", "stone", "ones", "sixth", "tenth", "attend", "xdozen", "halfx", "percents", "some"];
    expect(await signsAmong([...words, ...months, ...days, ...times], "what number ferry")).toEqual([]);
  });
});

describe("what a question asks for", () => {
  const asked = (question: string) => parseQuery(question, [english]).asksFor;

  test.each(["when", "what year", "which year", "what date", "what day", "what month"])(
    "is a date where it says “%s”",
    (words) => {
      expect(asked(words)).toEqual(["date"]);
      expect(asked(`And ${words}, then?`)).toEqual(["date"]);
      expect(asked(`x${words}`)).toEqual([]);
      expect(asked(`${words}x`)).toEqual([]);
    },
  );

  test.each([
    ..."many much long old far tall big large high often fast deep".split(" ").map((word) => `how ${word}`),
    ..."percentage percent number age population".split(" ").map((word) => `what ${word}`),
  ])("is a number where it says “%s”", (words) => {
    expect(asked(words)).toEqual(["number"]);
    expect(asked(`And ${words}, then?`)).toEqual(["number"]);
    expect(asked(`x${words}`)).toEqual([]);
    expect(asked(`${words}x`)).toEqual([]);
  });

  test.each([
    ["which number", []],
    ["how is it", []],
    ["what is the year", []],
    ["year what", []],
    ["how many of them, and when", ["date", "number"]],
  ])("in “%s” is %j", (question, kinds) => {
    expect(asked(question)).toEqual(kinds);
  });
});
