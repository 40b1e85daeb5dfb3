import { describe, expect, test } from "vitest";
import { quotationsIn } from "../../support/attributed.ts";

/** What a row shows, a paragraph, and who says each of its quotations. */
type Case = readonly [shows: string, paragraph: string, names: readonly (string | null)[]];

function speakersIn(language: string, paragraph: string): (string | null)[] {
  return quotationsIn([paragraph], { language }).map(({ speaker }) => speaker);
}

const german: readonly Case[] = [
  ["a bare surname behind the verb", "„Wir legen morgen früh ab“, sagte Brandeck.", ["Brandeck"]],
  ["a bare surname before the verb", "Brandeck sagte: „Wir legen morgen früh ab.“", ["Brandeck"]],
  ["a bare surname behind an adverb", "Gestern sagte Brandeck: „Wir legen morgen früh ab.“", ["Brandeck"]],
  ["a bare surname behind und", "Es regnete, und Brandeck sagte: „Wir legen morgen ab.“", ["Brandeck"]],
  ["no noun that has an article elsewhere", "Der Wirt kam. „Wir legen morgen ab“, sagte Wirt.", [null]],
  [
    "no noun that has an article and an adjective elsewhere",
    "Der alte Wirt kam. „Wir legen morgen ab“, sagte Wirt.",
    [null],
  ],
  ["a surname behind a title", "„Wir legen morgen ab“, sagte Ministerin Brandeck.", ["Brandeck"]],
  ["a surname behind an initial", "„Wir legen morgen ab“, sagte J. Brandeck.", ["J. Brandeck"]],
  ["a given name", "„Wir legen morgen früh ab“, sagte Jens.", ["Jens"]],
  [
    "a surname of somebody named",
    "Jens Torvald kam. Laut Torvald ist die Mole „in gutem Zustand“.",
    ["Jens Torvald"],
  ],
  ["no plural", "„Wir legen morgen früh ab“, sagten Fischer.", [null]],
  ["no place", "„Wir legen morgen früh ab“, hieß es in Bremen.", [null]],
];

const russian: readonly Case[] = [
  [
    "a man by his surname",
    "Сергей Ветлугин ждал. По словам Ветлугина, «паром стоит до утра».",
    ["Сергей Ветлугин"],
  ],
  [
    "a woman by her surname",
    "Мария Заречная ждала. По словам Заречной, «паром стоит до утра».",
    ["Мария Заречная"],
  ],
  [
    "a man, where a woman has the same surname",
    "Сергей Ветлугин и Мария Ветлугина ждут. По словам Ветлугина, «паром стоит до утра».",
    ["Сергей Ветлугин"],
  ],
  [
    "a man by his name in full",
    "Сергей Ветлугин ждал. По словам Сергея Ветлугина, «паром стоит до утра».",
    ["Сергей Ветлугин"],
  ],
  [
    "a man whose given name ends softly",
    "Игорь Ветлугин ждал. По словам Игоря Ветлугина, «паром стоит до утра».",
    ["Игорь Ветлугин"],
  ],
  ["nobody of another surname", "Сергей Ветлугин ждал. По словам Ветрова, «паром стоит до утра».", [null]],
  [
    "nobody of another given name",
    "Марк Заречный ждал. По словам Марии Заречной, «паром стоит до утра».",
    [null],
  ],
  ["nobody of another stem", "Сергей Ветлугин ждал. По словам Веткина, «паром стоит до утра».", [null]],
  [
    "a man of whom only the surname is known",
    "«Паром ждёт», — сказал Ветлугин. По словам Ветлугина, «паром стоит до утра».",
    ["Ветлугин", "Ветлугин"],
  ],
  [
    "for a pronoun, whom the sentence before names in another case",
    "Сергей Ветлугин ждал. Мария Заречная увидела Ветлугина. «Паром стоит», — сказал он.",
    ["Сергей Ветлугин"],
  ],
];

const ukrainian: readonly Case[] = [
  [
    "a man by his name in full",
    "Сергій Ветлугін чекав. За словами Сергія Ветлугіна, «пором стоїть до ранку».",
    ["Сергій Ветлугін"],
  ],
  [
    "a man whose name ends as an adjective does",
    "Андрій Зарудний чекав. За словами Андрія Зарудного, «пором стоїть до ранку».",
    ["Андрій Зарудний"],
  ],
  [
    "nobody of another given name",
    "Андрій Зарудний чекав. За словами Сергія Зарудного, «пором стоїть до ранку».",
    [null],
  ],
];

const french: readonly Case[] = [
  [
    "a ministry with small words inside",
    "« Nous partons demain », a déclaré le Ministère de la Mer.",
    ["Ministère de la Mer"],
  ],
  [
    "a verb behind an adverb",
    "« Nous partons demain », a également déclaré Yann Morvézic.",
    ["Yann Morvézic"],
  ],
];

describe("a name is known where its language writes it otherwise:", () => {
  test.each(german)("in German, %s", (_, paragraph, names) => {
    expect(speakersIn("de", paragraph)).toEqual(names);
  });

  test.each(russian)("in Russian, %s", (_, paragraph, names) => {
    expect(speakersIn("ru", paragraph)).toEqual(names);
  });

  test.each(ukrainian)("in Ukrainian, %s", (_, paragraph, names) => {
    expect(speakersIn("uk", paragraph)).toEqual(names);
  });

  test.each(french)("in French, %s", (_, paragraph, names) => {
    expect(speakersIn("fr", paragraph)).toEqual(names);
  });
});
