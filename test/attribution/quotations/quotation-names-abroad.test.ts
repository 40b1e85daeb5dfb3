import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** What a row shows, the paragraphs, and the quotations in them, each with all that is known of it. */
type Row = readonly [shows: string, paragraphs: readonly string[], lines: readonly string[]];

const spanish: readonly Row[] = [
  [
    "a name with two small words inside",
    ["«El faro está apagado», dijo Begoña de la Arrúa."],
    ["«El faro está apagado» direct, Begoña de la Arrúa, verb-then-name: dijo Begoña de la Arrúa"],
  ],
  [
    "a ministry",
    ["«El faro está apagado», dijo el Ministerio del Puerto."],
    ["«El faro está apagado» direct, Ministerio del Puerto, verb-then-name: dijo el Ministerio del Puerto"],
  ],
  [
    "a minister of something",
    ["«El faro está apagado», dijo la ministra del Puerto Begoña Larrañeta."],
    [
      "«El faro está apagado» direct, Begoña Larrañeta, verb-then-name: dijo la ministra del Puerto Begoña Larrañeta",
    ],
  ],
];

const german: readonly Row[] = [
  ["an initial alone", ["„Wir legen ab“, sagte J."], ["„Wir legen ab“ direct, J., verb-then-name: sagte J."]],
  [
    "a place",
    ["Bremen sagte: „Wir legen ab.“"],
    ["„Wir legen ab.“ direct, Bremen, verb-before: Bremen sagte"],
  ],
  [
    "a bare surname before the verb",
    ["Brandeck sagte: „Wir legen ab.“"],
    ["„Wir legen ab.“ direct, Brandeck, verb-before: Brandeck sagte"],
  ],
  ["nobody by an adverb in a capital", ["„Wir legen ab“, sagte Auch."], ["„Wir legen ab“ direct, nobody"]],
  [
    "nobody by an adverb that begins the sentence",
    ["Auch sagte: „Wir legen ab.“"],
    ["„Wir legen ab.“ direct, nobody"],
  ],
  [
    "nobody by a given name with an article",
    ["„Wir legen ab“, sagte der Jens."],
    ["„Wir legen ab“ direct, nobody"],
  ],
  [
    "a full name with an article",
    ["„Wir legen ab“, sagte der Jens Torvald."],
    ["„Wir legen ab“ direct, Jens Torvald, verb-then-name: sagte der Jens Torvald"],
  ],
  [
    "whom a byline names, for I",
    ["Von Jens Torvald", "„Wir legen ab“, sagte ich."],
    ["„Wir legen ab“ direct, Jens Torvald, verb-then-name: sagte ich"],
  ],
  ["no quotation of somebody whom nothing makes a name", ["Laut Mhb ist die Mole „in gutem Zustand“."], []],
  [
    "a body by its letters",
    ["Laut MHB ist die Mole „in gutem Zustand“."],
    ["„in gutem Zustand“ mixed, MHB, according-to: Laut MHB"],
  ],
  ["nobody by letters before a noun", ["Laut MHB Hafen ist die Mole „in gutem Zustand“."], []],
  [
    "a surname that has a title elsewhere",
    ["Laut Brandeck ist die Mole „in gutem Zustand“. Ministerin Brandeck kam."],
    ["„in gutem Zustand“ mixed, Brandeck, according-to: Laut Brandeck"],
  ],
  [
    "a surname behind a title of address",
    ["Laut Frau Brandeck ist die Mole „in gutem Zustand“."],
    ["„in gutem Zustand“ mixed, Brandeck, according-to: Laut Frau Brandeck"],
  ],
  [
    "a surname behind an initial",
    ["Laut J. Brandeck ist die Mole „in gutem Zustand“."],
    ["„in gutem Zustand“ mixed, J. Brandeck, according-to: Laut J. Brandeck"],
  ],
  [
    "nobody by a noun’s genitive",
    ["Laut Wirts ist die Mole „in gutem Zustand“. Das Wirt kam. „Wir legen ab“, sagte Wirts."],
    ["„Wir legen ab“ direct, nobody"],
  ],
  [
    "nobody behind a verb in a capital",
    ["Brandeck Sagte: „Wir legen ab.“"],
    ["„Wir legen ab.“ direct, nobody"],
  ],
  ["nobody by the noun of a body", ["„Wir legen ab“, sagte Ministerium."], ["„Wir legen ab“ direct, nobody"]],
  [
    "a body of two words with an article",
    ["„Wir legen ab“, sagte das Bremer Hafenamt."],
    ["„Wir legen ab“ direct, Bremer Hafenamt, verb-then-name: sagte das Bremer Hafenamt"],
  ],
  [
    "nobody by a body that could be any",
    ["„Wir legen ab“, sagte ein Bremer Hafenamt."],
    ["„Wir legen ab“ direct, nobody"],
  ],
  [
    "a bare surname behind so and before a colon",
    ["So Brandeck: „Wir legen ab.“"],
    ["„Wir legen ab.“ direct, Brandeck, colon: Brandeck"],
  ],
  [
    "nobody behind so that begins a sentence with a verb",
    ["So Brandeck sagte „Wir legen ab“ dort."],
    ["„Wir legen ab“ direct, nobody"],
  ],
  [
    "a bare surname inside brackets",
    ["(Brandeck sagte: „Wir legen ab.“)"],
    ["„Wir legen ab.“ direct, Brandeck, verb-before: Brandeck sagte"],
  ],
  [
    "nobody where the pronoun behind the verb may be who speaks",
    ["Brandeck sagte er: „Wir legen ab.“"],
    ["„Wir legen ab.“ direct, nobody"],
  ],
  [
    "nobody by a noun that has an article",
    ["Das Boot Brandeck sagte: „Wir legen ab.“"],
    ["„Wir legen ab.“ direct, nobody"],
  ],
  [
    "nobody by a noun before a name",
    ["Der Wirt Brandeck kam. „Wir legen ab“, sagte Wirt."],
    ["„Wir legen ab“ direct, nobody"],
  ],
  [
    "a name behind a noun",
    ["Der Wirt Brandeck kam. „Wir legen ab“, sagte Brandeck."],
    ["„Wir legen ab“ direct, Brandeck, verb-then-name: sagte Brandeck"],
  ],
  [
    "nobody by an office that was held once",
    ["Frühere Ministerin Ilse Bornhoff kam. „Wir legen ab“, sagte die Ministerin."],
    ["„Wir legen ab“ direct, nobody"],
  ],
  [
    "whoever spoke before a paragraph that is only a quotation",
    ["Torvald sagte: „Wir legen ab.“", "„Wir warten.“", "Brandeck sagte: „Nein.“"],
    [
      "„Wir legen ab.“ direct, Torvald, verb-before: Torvald sagte",
      "„Wir warten.“ direct, Torvald, continued: Torvald sagte",
      "„Nein.“ direct, Brandeck, verb-before: Brandeck sagte",
    ],
  ],
  [
    "nobody by a noun behind an article and an adjective",
    ["Der große Brandeck kam. „Wir legen ab“, sagte Brandeck."],
    ["„Wir legen ab“ direct, nobody"],
  ],
  [
    "a surname that is nearly a noun",
    ["Der Wirt kam. „Wir legen ab“, sagte Wirtz."],
    ["„Wir legen ab“ direct, Wirtz, verb-then-name: sagte Wirtz"],
  ],
  [
    "a surname behind two initials",
    ["Laut J.B. Brandeck ist es „in gutem Zustand“."],
    ["„in gutem Zustand“ mixed, J.B. Brandeck, according-to: Laut J.B. Brandeck"],
  ],
  ["no quotation by letters with a small one", ["Laut MHBx ist es „in gutem Zustand“."], []],
  [
    "no quotation by the ending of a noun behind a title",
    ["Laut Ministerin Hoffnung ist die Mole „in gutem Zustand“."],
    [],
  ],
  [
    "no quotation by a house with the name of a place",
    ["Bremen liegt da. Laut Haus Bremen ist es „in gutem Zustand“."],
    [],
  ],
  [
    "no quotation by a noun to which somebody else’s title does not belong",
    ["Der Minister wartet, laut Brandeck ist es „in gutem Zustand“."],
    [],
  ],
];

const french: readonly Row[] = [
  [
    "an initial before a given name",
    ["« Nous partons demain », a déclaré J. Yann Morvézic."],
    ["« Nous partons demain » direct, J. Yann Morvézic, verb-then-name: déclaré J. Yann Morvézic"],
  ],
  [
    "a ministry without an article",
    ["« Nous partons demain », a déclaré Ministère de la Mer."],
    ["« Nous partons demain » direct, Ministère de la Mer, verb-then-name: déclaré Ministère de la Mer"],
  ],
  [
    "a name behind an office that no list has",
    ["« Nous partons demain », a déclaré le ministre de Mer Yann Morvézic."],
    [
      "« Nous partons demain » direct, Yann Morvézic, verb-then-name: déclaré le ministre de Mer Yann Morvézic",
    ],
  ],
  [
    "a paper with a small word inside",
    ["« Nous partons demain », a déclaré la Voix de Morvézic."],
    ["« Nous partons demain » direct, Voix de Morvézic, verb-then-name: déclaré la Voix de Morvézic"],
  ],
  [
    "a name with a small word inside",
    ["« Nous partons demain », a déclaré Yann de Morvézic."],
    ["« Nous partons demain » direct, Yann de Morvézic, verb-then-name: déclaré Yann de Morvézic"],
  ],
  [
    "a name with two small words inside",
    ["« Nous partons demain », a déclaré Yann de la Morvézic."],
    ["« Nous partons demain » direct, Yann de la Morvézic, verb-then-name: déclaré Yann de la Morvézic"],
  ],
  [
    "a surname without where it is from",
    ["« Nous partons », a déclaré Morvézic de la Mer."],
    ["« Nous partons » direct, Morvézic, verb-then-name: déclaré Morvézic"],
  ],
];

describe("who speaks is", () => {
  test.each(spanish)("in Spanish, %s", (_, paragraphs, lines) => {
    expect(linesOf(paragraphs, { language: "es" })).toEqual(lines);
  });
  test.each(german)("in German, %s", (_, paragraphs, lines) => {
    expect(linesOf(paragraphs, { language: "de" })).toEqual(lines);
  });
  test.each(french)("in French, %s", (_, paragraphs, lines) => {
    expect(linesOf(paragraphs, { language: "fr" })).toEqual(lines);
  });
});
