import { describe, expect, test } from "vitest";
import { verify } from "../../../src/answer/index.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { told } from "../../support/told.ts";
import { words } from "../../support/verified/words.ts";

const revision = await revisionOf(words);

describe("words are the same", () => {
  test.each([
    [
      "without the brackets of a first letter",
      "The Council met the U.S. envoy",
      ["verbatim", "in words 1: 0 The (C)ouncil met the U.S. envoy"],
    ],
    [
      "without a full stop at the end of an abbreviation",
      "the U.S envoy at No 5",
      ["verbatim", "in words 1: 18 the U.S. envoy at No. 5"],
    ],
    [
      "without hyphens",
      "The COVID 19 ward was shut",
      ["verbatim", "in words 1: 43 The COVID-19 ward was shut"],
    ],
    [
      "from the second part of a compound",
      "19 ward was shut",
      ["verbatim", "in words 1: 53 19 ward was shut"],
    ],
    [
      "with other dashes and signs at other distances",
      "3.5% of the price — minus −3° C, at $ 5 a cup & £4 a cake",
      ["verbatim", "in words 2: 23 3.5 % of the price – minus -3 °C, at $5 a cup & £4 a cake"],
    ],
    ["in full-width letters", "Ｃafé owners asked", ["verbatim", "in words 2: 82 Café owners ask[ed]"]],
    [
      "in a decomposed accent",
      "Café owners asked why",
      ["verbatim", "in words 2: 82 Café owners ask[ed] why"],
    ],
    ["in a script without spaces", "渡船在冬天不开", ["verbatim", "in chinese 1: 0 渡船在冬天不开"]],
    [
      "in the second sentence of such a script",
      "港口的灯塔每天晚上都亮着",
      ["verbatim", "in chinese 1: 8 港口的灯塔每天晚上都亮着"],
    ],
  ])("%s: %s", async (_, words, lines) => {
    expect(told(await verify(revision, words))).toEqual(lines);
  });
});

describe("words differ", () => {
  test.each([
    [
      "in the stops of an abbreviation",
      "The Council met the US envoy at No. 5",
      [
        "reworded, 0.889 right",
        "in words 1: 0 The (C)ouncil met the U.S. envoy at No. 5",
        "The (C)ouncil met the [-U.S. -]{+US +}envoy at No. 5",
        "replaced: U.S. → US",
      ],
    ],
    [
      "in the letter in brackets",
      "The ouncil met the U.S. envoy at No. 5",
      [
        "reworded, 0.889 right",
        "in words 1: 0 The (C)ouncil met the U.S. envoy at No. 5",
        "The [-(C)ouncil -]{+ouncil +}met the U.S. envoy at No. 5",
        "replaced: (C)ouncil → ouncil",
      ],
    ],
    [
      "in a part of a compound that is left out",
      "The COVID ward was shut, and WHO said so",
      [
        "reworded, 0.9 right",
        "in words 1: 43 The COVID-19 ward was shut, and WHO said so",
        "The COVID-[-19 -]ward was shut, and WHO said so",
        "number missing: 19 → –",
      ],
    ],
    [
      "in a digit of a compound",
      "He saw T-72B4 tanks at 3.5 % of the price",
      [
        "reworded, 0.909 right",
        "in words 2: 0 He saw T-72B3 tanks at 3.5 % of the price",
        "He saw T-[-72B3 -]{+72B4 +}tanks at 3.5 % of the price",
        "number replaced: 72B3 → 72B4",
      ],
    ],
    [
      "in a sign before a number",
      "of the price minus 3 °C, at $5 a cup & £4 a cake",
      [
        "reworded, 0.944 right",
        "in words 2: 29 of the price – minus -3 °C, at $5 a cup & £4 a cake",
        "of the price – minus [---]3 °C, at $5 a cup & £4 a cake",
        "missing: - → –",
      ],
    ],
    [
      "in a sign behind one",
      "of the price minus -3 C, at $5 a cup & £4 a cake",
      [
        "reworded, 0.944 right",
        "in words 2: 29 of the price – minus -3 °C, at $5 a cup & £4 a cake",
        "of the price – minus -3 [-°-]C, at $5 a cup & £4 a cake",
        "missing: ° → –",
      ],
    ],
    [
      "in a currency",
      "at €5 a cup & £4 a cake. Café owners asked why",
      [
        "reworded, 0.929 right",
        "in words 2: 57 at $5 a cup & £4 a cake. Café owners ask[ed] why",
        "at [-$-]{+€+}5 a cup & £4 a cake. Café owners ask[ed] why",
        "replaced: $ → €",
      ],
    ],
    [
      "in a sign for a word",
      "at $5 a cup and £4 a cake. Café owners asked why",
      [
        "reworded, 0.929 right",
        "in words 2: 57 at $5 a cup & £4 a cake. Café owners ask[ed] why",
        "at $5 a cup [-& -]{+and +}£4 a cake. Café owners ask[ed] why",
        "replaced: & → and",
      ],
    ],
    [
      "in an accent",
      "at $5 a cup & £4 a cake. Cafe owners asked why",
      [
        "reworded, 0.929 right",
        "in words 2: 57 at $5 a cup & £4 a cake. Café owners ask[ed] why",
        "at $5 a cup & £4 a cake. [-Café -]{+Cafe +}owners ask[ed] why",
        "replaced: Café → Cafe",
      ],
    ],
    [
      "in a short form that is another word",
      "The COVID-19 ward was shut, and who said so",
      [
        "reworded, 0.9 right",
        "in words 1: 43 The COVID-19 ward was shut, and WHO said so",
        "The COVID-19 ward was shut, and [-WHO -]{+who +}said so",
        "replaced: WHO → who",
      ],
    ],
    [
      "in a word of another script",
      "渡船在夏天不开。港口的灯塔每天晚上都亮着",
      [
        "reworded, 0.923 right",
        "in chinese 1: 0 渡船在冬天不开。港口的灯塔每天晚上都亮着",
        "渡船在[-冬天-]{+夏天+}不开。港口的灯塔每天晚上都亮着",
        "replaced: 冬天 → 夏天",
      ],
    ],
  ])("%s: %s", async (_, words, lines) => {
    expect(told(await verify(revision, words))).toEqual(lines);
  });
});
