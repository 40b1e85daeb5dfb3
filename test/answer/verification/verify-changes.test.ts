import { describe, expect, test } from "vitest";
import { verify } from "../../../src/answer/index.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { told } from "../../support/told.ts";
import { words } from "../../support/verified/words.ts";

const revision = await revisionOf(words);

describe("an ellipsis", () => {
  test.each([
    [
      "hides words",
      "The answer … to them; “perhaps” to us",
      [
        "abridged, 1 right",
        "in words 5: 33 The answer… was ‘maybe’ to them; “perhaps” to us",
        "The answer… [-was ‘maybe’ -](ellipsis)to them; “perhaps” to us",
        "hidden: was ‘maybe → –",
      ],
    ],
    [
      "hides nothing where it is the record’s own",
      "The answer … was ‘maybe’ to them",
      ["verbatim", "in words 5: 33 The answer… was ‘maybe’ to them"],
    ],
    [
      "hides a negation",
      "Am Montag kamen zwölf Schiffe, und … war krank",
      [
        "abridged, 1 right",
        "in german 1: 0 Am Montag kamen zwölf Schiffe, und kein Kapitän war krank",
        "Am Montag kamen zwölf Schiffe, und [-kein Kapitän -](ellipsis)war krank",
        "negation hidden: kein Kapitän → –",
      ],
    ],
    [
      "hides a number",
      "Am Montag kamen … Schiffe, und kein Kapitän war krank",
      [
        "abridged, 1 right",
        "in german 1: 0 Am Montag kamen zwölf Schiffe, und kein Kapitän war krank",
        "Am Montag kamen [-zwölf -](ellipsis)Schiffe, und kein Kapitän war krank",
        "number hidden: zwölf → –",
      ],
    ],
    [
      "hides words twice",
      "The COVID-19 … was shut … said so",
      [
        "abridged, 1 right",
        "in words 1: 43 The COVID-19 ward was shut, and WHO said so",
        "The COVID-19 [-ward -](ellipsis)was shut, [-and WHO -](ellipsis)said so",
        "hidden: ward → –",
        "hidden: and WHO → –",
      ],
    ],
    [
      "hides words before another that differs",
      "minus -3 °C, at $5 … $4 a cake. Café owners asked why",
      [
        "reworded, 0.938 right",
        "in words 2: 44 minus -3 °C, at $5 a cup & £4 a cake. Café owners ask[ed] why",
        "minus -3 °C, at $5 [-a cup & -](ellipsis)[-£-]{+$+}4 a cake. Café owners ask[ed] why",
        "hidden: a cup & → –",
        "replaced: £ → $",
      ],
    ],
    [
      "hides words behind another that differs",
      "minus -4 … at $5 a cup & £4 a cake. Café owners asked why",
      [
        "reworded, 0.941 right",
        "in words 2: 44 minus -3 °C, at $5 a cup & £4 a cake. Café owners ask[ed] why",
        "minus -[-3 -][-°C, -](ellipsis){+4 … +}at $5 a cup & £4 a cake. Café owners ask[ed] why",
        "number replaced: 3 → 4",
        "hidden: °C → –",
      ],
    ],
    ["does not hide before the words", "… ward was shut", ["verbatim", "in words 1: 56 ward was shut"]],
    [
      "does not stand for two dots",
      "The answer .. to them; “perhaps” to us",
      [
        "reworded, 0.714 right",
        "in words 5: 50 maybe’ to them; “perhaps” to us",
        "[-maybe’ -]{+The answer .. +}to them; “perhaps” to us",
        "replaced: maybe → The answer",
      ],
    ],
  ])("%s: %s", async (_, words, lines) => {
    expect(told(await verify(revision, words))).toEqual(lines);
  });
});

describe("a change", () => {
  test.each([
    [
      "of a number as a word",
      "Am Montag kamen elf Schiffe, und kein Kapitän war krank",
      [
        "reworded, 0.9 right",
        "in german 1: 0 Am Montag kamen zwölf Schiffe, und kein Kapitän war krank",
        "Am Montag kamen [-zwölf -]{+elf +}Schiffe, und kein Kapitän war krank",
        "number replaced: zwölf → elf",
      ],
    ],
    [
      "of a number in figures",
      "Am Montag kamen 12 Schiffe, und kein Kapitän war krank",
      [
        "reworded, 0.9 right",
        "in german 1: 0 Am Montag kamen zwölf Schiffe, und kein Kapitän war krank",
        "Am Montag kamen [-zwölf -]{+12 +}Schiffe, und kein Kapitän war krank",
        "number replaced: zwölf → 12",
      ],
    ],
    [
      "of a negation",
      "Am Montag kamen zwölf Schiffe, und ein Kapitän war krank",
      [
        "reworded, 0.9 right",
        "in german 1: 0 Am Montag kamen zwölf Schiffe, und kein Kapitän war krank",
        "Am Montag kamen zwölf Schiffe, und [-kein -]{+ein +}Kapitän war krank",
        "negation replaced: kein → ein",
      ],
    ],
    [
      "of both",
      "Am Montag kamen elf Schiffe, und ein Kapitän war krank",
      [
        "reworded, 0.8 right",
        "in german 1: 0 Am Montag kamen zwölf Schiffe, und kein Kapitän war krank",
        "Am Montag kamen [-zwölf -]{+elf +}Schiffe, und [-kein -]{+ein +}Kapitän war krank",
        "number replaced: zwölf → elf",
        "negation replaced: kein → ein",
      ],
    ],
    [
      "of another word",
      "Am Montag kamen zwölf Schiffe, und kein Lotse war krank",
      [
        "reworded, 0.9 right",
        "in german 1: 0 Am Montag kamen zwölf Schiffe, und kein Kapitän war krank",
        "Am Montag kamen zwölf Schiffe, und kein [-Kapitän -]{+Lotse +}war krank",
        "replaced: Kapitän → Lotse",
      ],
    ],
    [
      "of nothing weighty where the number only stands elsewhere",
      "Am Montag zwölf kamen Schiffe, und kein Kapitän war krank",
      [
        "reworded, 0.8 right",
        "in german 1: 0 Am Montag kamen zwölf Schiffe, und kein Kapitän war krank",
        "Am Montag [-kamen zwölf -]{+zwölf kamen +}Schiffe, und kein Kapitän war krank",
        "replaced: kamen zwölf → zwölf kamen",
      ],
    ],
    [
      "with words in brackets for others",
      "Am Montag kamen zwölf [Frachter], und kein Kapitän war krank",
      [
        "annotated, 0.9 right",
        "in german 1: 0 Am Montag kamen zwölf Schiffe, und kein Kapitän war krank",
        "Am Montag kamen zwölf [-Schiffe, -]{+[Frachter], +}(brackets)und kein Kapitän war krank",
        "bracketed: Schiffe → Frachter",
      ],
    ],
    [
      "with words in brackets besides others",
      "Am Montag kamen zwölf [große] Boote, und kein Kapitän war krank",
      [
        "reworded, 0.818 right",
        "in german 1: 0 Am Montag kamen zwölf Schiffe, und kein Kapitän war krank",
        "Am Montag kamen zwölf [-Schiffe, -]{+[große] +}(brackets){+Boote, +}und kein Kapitän war krank",
        "replaced: Schiffe → große] Boote",
      ],
    ],
    [
      "with words in brackets that are the record’s",
      "Am Montag kamen [zwölf] Schiffe, und kein Kapitän war krank",
      ["verbatim", "in german 1: 0 Am Montag kamen zwölf Schiffe, und kein Kapitän war krank"],
    ],
    [
      "with a round bracket",
      "Am Montag kamen zwölf (große) Schiffe, und kein Kapitän war krank",
      [
        "reworded, 0.909 right",
        "in german 1: 0 Am Montag kamen zwölf Schiffe, und kein Kapitän war krank",
        "Am Montag kamen zwölf {+(große) +}Schiffe, und kein Kapitän war krank",
        "added: – → große",
      ],
    ],
  ])("%s: %s", async (_, words, lines) => {
    expect(told(await verify(revision, words))).toEqual(lines);
  });
});
