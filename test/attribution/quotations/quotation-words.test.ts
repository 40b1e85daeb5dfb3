import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** What a row shows, the paragraphs, and the quotations in them, each with all that is known of it. */
type Row = readonly [shows: string, paragraphs: readonly string[], lines: readonly string[]];

const french: readonly Row[] = [
  [
    "somebody behind dixit",
    ["« Nous partons », dixit Yann Morvézic."],
    ["« Nous partons » direct, Yann Morvézic, according-to: dixit Yann Morvézic"],
  ],
  [
    "somebody behind comme l’a dit",
    ["« Nous partons », comme l’a dit Yann Morvézic."],
    ["« Nous partons » direct, Yann Morvézic, verb-then-name: dit Yann Morvézic"],
  ],
  [
    "somebody who exclaimed it",
    ["« Nous partons », s’est exclamé Yann Morvézic."],
    ["« Nous partons » direct, Yann Morvézic, verb-then-name: exclamé Yann Morvézic"],
  ],
];

const russian: readonly Row[] = [
  [
    "a man by his words",
    ["Сергей Ветлугин ждал. По его словам, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, Сергей Ветлугин, according-to: По его словам"],
  ],
  [
    "no man by a woman’s case",
    ["Сергей Захаров ждал. По словам Захаровой, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, nobody"],
  ],
];

const english: readonly Row[] = [
  [
    "somebody who was quoted as saying it",
    ["Ida Marrow was quoted as saying, “We wait for the ferry.”"],
    ["“We wait for the ferry.” direct, Ida Marrow, verb-before: Ida Marrow was quoted as saying"],
  ],
  [
    "nobody who only read it",
    ["Ida Marrow read a letter: “We wait for the ferry.”"],
    ["“We wait for the ferry.” direct, nobody"],
  ],
  [
    "the senator whose title is short",
    ["Sen. Ida Marrow left. “We wait for the ferry,” the senator said."],
    ["“We wait for the ferry,” direct, Ida Marrow (Sen.), name-then-verb: the senator said"],
  ],
  [
    "somebody by a verb of two words",
    ["“We wait for the ferry,” Ida Marrow shot back."],
    ["“We wait for the ferry,” direct, Ida Marrow, name-then-verb: Ida Marrow shot back"],
  ],
  [
    "nobody who might say it",
    ["Ida Marrow might say, “We wait for the ferry.”"],
    ["“We wait for the ferry.” direct, nobody"],
  ],
  [
    "somebody who went on to say it",
    ["Ida Marrow went on to say, “We wait for the ferry.”"],
    ["“We wait for the ferry.” direct, Ida Marrow, verb-before: Ida Marrow went on to say"],
  ],
  [
    "nobody who refused to say it",
    ["Ida Marrow refused to say, “We wait for the ferry.”"],
    ["“We wait for the ferry.” direct, nobody"],
  ],
  [
    "nobody who was told it",
    ["Ida Marrow was told, “We wait for the ferry.”"],
    ["“We wait for the ferry.” direct, nobody"],
  ],
  [
    "nobody who may not have said it",
    ["If Ida Marrow said, “We wait for the ferry,” we left."],
    ["“We wait for the ferry,” direct, nobody"],
  ],
  [
    "somebody whose claim it is",
    ["Ida Marrow’s claim that “we wait for the ferry” was bad."],
    ["“we wait for the ferry” mixed, Ida Marrow, verb-before: Ida Marrow’s claim that"],
  ],
  [
    "nobody by a noun of more than one",
    ["Ferries said, “We wait for the ferry.”"],
    ["“We wait for the ferry.” direct, nobody"],
  ],
  [
    "nobody of a title in marks, which is no quotation",
    ["Ida Marrow read the novel “We wait for the ferry”."],
    [],
  ],
  [
    "nobody behind but not",
    ["Ida Marrow but not Tom Roe said, “We wait for the ferry.”"],
    ["“We wait for the ferry.” direct, nobody"],
  ],
  [
    "nobody’s captain",
    ["“We wait for the ferry,” said her captain. Captain Ida Marrow left."],
    ["“We wait for the ferry,” direct, nobody"],
  ],
  [
    "somebody before a day",
    ["“We wait for the ferry,” said Ida Marrow Monday."],
    ["“We wait for the ferry,” direct, Ida Marrow, verb-then-name: said Ida Marrow"],
  ],
  [
    "nobody to whom it was told",
    ["“We wait for the ferry,” told Tom Roe her captain."],
    ["“We wait for the ferry,” direct, nobody"],
  ],
];

const german: readonly Row[] = [
  [
    "a minister of one word, and the minister",
    ["„Wir legen ab“, sagte Hafenminister Brandeck. „Wir bleiben“, sagte der Hafenminister."],
    [
      "„Wir legen ab“ direct, Brandeck, verb-then-name: sagte Hafenminister Brandeck",
      "„Wir bleiben“ direct, Brandeck, verb-then-name: sagte der Hafenminister",
    ],
  ],
  [
    "a woman by her office, by the noun and by she",
    [
      "„Wir legen ab“, sagte Hafenmeisterin Brandeck. „Wir bleiben“, sagte die Hafenmeisterin. „Ja“, sagte sie.",
    ],
    [
      "„Wir legen ab“ direct, Brandeck, verb-then-name: sagte Hafenmeisterin Brandeck",
      "„Wir bleiben“ direct, Brandeck, verb-then-name: sagte die Hafenmeisterin",
      "„Ja“ direct, Brandeck, verb-then-name: sagte sie",
    ],
  ],
  [
    "an office that may be a man’s or a woman’s",
    ["„Wir legen ab“, sagte Hafenbeauftragte Brandeck. „Wir bleiben“, sagte die Hafenbeauftragte."],
    [
      "„Wir legen ab“ direct, Brandeck, verb-then-name: sagte Hafenbeauftragte Brandeck",
      "„Wir bleiben“ direct, Brandeck, verb-then-name: sagte die Hafenbeauftragte",
    ],
  ],
  [
    "somebody before zufolge",
    ["Jens Torvald zufolge ist die Mole „in keinem guten Zustand“."],
    ["„in keinem guten Zustand“ mixed, Jens Torvald, according-to: Jens Torvald zufolge"],
  ],
  [
    "nobody by a body of one word",
    ["„Wir legen ab“, sagte Hafenbehörde."],
    ["„Wir legen ab“ direct, nobody"],
  ],
];

describe("who speaks is", () => {
  test.each(french)("in French, %s", (_, paragraphs, lines) => {
    expect(linesOf(paragraphs, { language: "fr" })).toEqual(lines);
  });
  test.each(russian)("in Russian, %s", (_, paragraphs, lines) => {
    expect(linesOf(paragraphs, { language: "ru" })).toEqual(lines);
  });
  test.each(english)("in English, %s", (_, paragraphs, lines) => {
    expect(linesOf(paragraphs, { language: "en" })).toEqual(lines);
  });
  test.each(german)("in German, %s", (_, paragraphs, lines) => {
    expect(linesOf(paragraphs, { language: "de" })).toEqual(lines);
  });
});
