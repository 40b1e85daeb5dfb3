import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearest } from "../../src/text/index.ts";
import { seeded } from "../support/texts.ts";

const speakers = [
  "Maria Zakharova",
  "Kassym-Jomart Tokayev",
  "Vladimir Putin",
  "Roger C. Altman",
  "Antony Blinken",
  "Sergey Lavrov",
  "Stanislav Zas",
  "Recep Tayyip Erdoğan",
];

describe("nearest", () => {
  test.each([
    ["Maria Zakarova", "Maria Zakharova"],
    ["kassym jomart tokayev", "Kassym-Jomart Tokayev"],
    ["Vladmir Putin", "Vladimir Putin"],
    ["Stansilav Zas", "Stanislav Zas"],
  ])("finds the speaker meant by the misspelled %s", (text, meant) => {
    expect(nearest(text, speakers)).toEqual([meant]);
  });

  test.each([
    ["Zakarova", "Maria Zakharova"],
    ["Tokaev", "Kassym-Jomart Tokayev"],
    ["Blinkin", "Antony Blinken"],
    ["altman", "Roger C. Altman"],
    ["ERDOGAN", "Recep Tayyip Erdoğan"],
  ])("finds a speaker by the surname %s alone", (text, meant) => {
    expect(nearest(text, speakers)).toEqual([meant]);
  });

  test.each(["Xi Jinping", "weather", "Лавров", ""])("finds nobody near %j", (text) => {
    expect(nearest(text, speakers)).toEqual([]);
  });

  test("allows one edit in every three letters", () => {
    expect(nearest("abcdefghi", ["abcdefxyz"])).toEqual(["abcdefxyz"]);
    expect(nearest("abcdefgh", ["abcdexyz"])).toEqual([]);
  });

  test("allows one edit in a text of one or two letters", () => {
    expect(nearest("Li", ["Lu", "Xi", "Bo"])).toEqual(["Lu", "Xi"]);
  });

  test("counts two letters exchanged as one edit", () => {
    expect(nearest("Zsa", ["Zas"])).toEqual(["Zas"]);
    expect(nearest("Zsa", ["Zis"])).toEqual([]);
    expect(nearest("bacx", ["abcd"])).toEqual([]);
  });

  test("gives the nearest first and equally near ones in their own order", () => {
    expect(nearest("Lavrov", ["Lavrik", "Larov", "Lavrova", "Lavrov"])).toEqual([
      "Lavrov",
      "Larov",
      "Lavrova",
    ]);
  });

  test("gives at most three", () => {
    expect(nearest("Putin", ["Putin", "Puti", "Rutin", "Putina", "Puting"])).toHaveLength(3);
  });

  test("returns for very long texts", () => {
    expect(nearest("a".repeat(100_000), ["b".repeat(100_000)])).toEqual([]);
  });

  test("finds a candidate exactly where a naive distance allows it", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (text, candidate) => {
        const isNear = naiveDistance(text, candidate) <= Math.max(1, Math.floor(text.length / 3));
        expect(nearest(text, [candidate])).toEqual(isNear ? [candidate] : []);
      }),
      { ...seeded, numRuns: 2_000 },
    );
  });
});

/** The distance by its definition: the cheapest way to part with the last characters, tried one after another. */
function naiveDistance(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  const [shorterOne, shorterOther] = [one.slice(0, -1), other.slice(0, -1)];
  if (one.at(-1) === other.at(-1)) return naiveDistance(shorterOne, shorterOther);
  const edits = [
    naiveDistance(shorterOne, other),
    naiveDistance(one, shorterOther),
    naiveDistance(shorterOne, shorterOther),
  ];
  const exchanged = one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1);
  if (exchanged) edits.push(naiveDistance(one.slice(0, -2), other.slice(0, -2)));
  return 1 + Math.min(...edits);
}
