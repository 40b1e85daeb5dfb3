import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** What a row shows, the paragraphs, and the quotations in them, each with all that is known of it. */
type Row = readonly [shows: string, paragraphs: readonly string[], lines: readonly string[]];

const names: readonly Row[] = [
  [
    "a body by its letters",
    ["“We sailed at dawn,” said OCS."],
    ["“We sailed at dawn,” direct, OCS, verb-then-name: said OCS"],
  ],
  [
    "a title that is part of a name",
    ["“We sailed at dawn,” said Mayor North Marrow."],
    ["“We sailed at dawn,” direct, North Marrow (Mayor), verb-then-name: said Mayor North Marrow"],
  ],
  [
    "a name without a title that nothing else has",
    ["Marrow said, “We sailed at dawn.”"],
    ["“We sailed at dawn.” direct, Marrow, verb-before: Marrow said"],
  ],
  ["nobody by a title alone", ["“We sailed at dawn,” said King."], ["“We sailed at dawn,” direct, nobody"]],
  [
    "a title behind a title of address, which is a surname",
    ["“We sailed at dawn,” said Lady Duke."],
    ["“We sailed at dawn,” direct, Duke, verb-then-name: said Lady Duke"],
  ],
  [
    "a title behind Mr., which is a surname",
    ["“We sailed at dawn,” said Mr. King."],
    ["“We sailed at dawn,” direct, King, verb-then-name: said Mr. King"],
  ],
  [
    "a name with a small word behind a title",
    ["“We sailed at dawn,” said Mr. de Marrow."],
    ["“We sailed at dawn,” direct, de Marrow, verb-then-name: said Mr. de Marrow"],
  ],
  [
    "a name with two small words inside",
    ["“We sailed at dawn,” said Sash de la Marrow."],
    ["“We sailed at dawn,” direct, Sash de la Marrow, verb-then-name: said Sash de la Marrow"],
  ],
  [
    "a name behind Saint",
    ["We saw St. Marrow. “We wait,” Marrow said."],
    ["“We wait,” direct, Marrow, name-then-verb: Marrow said"],
  ],
  [
    "a name behind an Arabic article",
    ["“We sailed at dawn,” said al-Marrow."],
    ["“We sailed at dawn,” direct, al-Marrow, verb-then-name: said al-Marrow"],
  ],
  [
    "a name behind what is based somewhere",
    ["“We sailed at dawn,” said Lindle-based Ida Marrow."],
    ["“We sailed at dawn,” direct, Ida Marrow, verb-then-name: said Lindle-based Ida Marrow"],
  ],
  [
    "a name behind a nickname",
    ["“We sailed at dawn,” said Boris “the Blade” Orlov."],
    ["“We sailed at dawn,” direct, Boris Orlov, verb-then-name: said Boris “the Blade” Orlov"],
  ],
  [
    "a name behind an office with of",
    ["“We sailed at dawn,” said Secretary of State Marrow."],
    ["“We sailed at dawn,” direct, Marrow, verb-then-name: said Secretary of State Marrow"],
  ],
  [
    "nobody by an office alone",
    ["“We sailed at dawn,” said Secretary of State."],
    ["“We sailed at dawn,” direct, nobody"],
  ],
  [
    "a name of where it lives, without the place",
    ["“We sailed at dawn,” said Marrow of Lindle."],
    ["“We sailed at dawn,” direct, Marrow, verb-then-name: said Marrow"],
  ],
  [
    "a firm by both of its names",
    ["“We sailed at dawn,” said Marrow & Roe."],
    ["“We sailed at dawn,” direct, Marrow & Roe, verb-then-name: said Marrow & Roe"],
  ],
  [
    "nobody by a heading in capitals",
    ["“We sailed at dawn,” said IDA MARROW."],
    ["“We sailed at dawn,” direct, nobody"],
  ],
  [
    "a paper in capitals",
    ["“We sailed at dawn,” said THE FERRY NEWS."],
    ["“We sailed at dawn,” direct, FERRY NEWS, verb-then-name: said THE FERRY NEWS"],
  ],
  [
    "nobody by the name of a people",
    ["“We sailed at dawn,” said Republicans."],
    ["“We sailed at dawn,” direct, nobody"],
  ],
  [
    "a person behind where they are from",
    ["“We sailed at dawn,” said Norwegian Ida Marrow."],
    ["“We sailed at dawn,” direct, Ida Marrow, verb-then-name: said Norwegian Ida Marrow"],
  ],
  [
    "a place",
    ["“We sailed at dawn,” said Norway."],
    ["“We sailed at dawn,” direct, Norway, verb-then-name: said Norway"],
  ],
  [
    "a new place",
    ["“We sailed at dawn,” said New Haven."],
    ["“We sailed at dawn,” direct, New Haven, verb-then-name: said New Haven"],
  ],
  [
    "a ministry with where it is",
    ["“We sailed at dawn,” said the Russian Foreign Ministry."],
    [
      "“We sailed at dawn,” direct, Russian Foreign Ministry, verb-then-name: said the Russian Foreign Ministry",
    ],
  ],
  [
    "a ministry with of",
    ["“We sailed at dawn,” said the Ministry of Defence."],
    ["“We sailed at dawn,” direct, Ministry of Defence, verb-then-name: said the Ministry of Defence"],
  ],
  [
    "a body without an article",
    ["Kremlin said, “We sailed at dawn.”"],
    ["“We sailed at dawn.” direct, Kremlin, verb-before: Kremlin said"],
  ],
  [
    "nobody by a word that stands small elsewhere",
    ["Ferry said, “We sailed at dawn.” The ferry left."],
    ["“We sailed at dawn.” direct, nobody"],
  ],
  [
    "a person behind somebody’s",
    ["“We sailed at dawn,” said Clinton’s Tom Roe."],
    ["“We sailed at dawn,” direct, Tom Roe, verb-then-name: said Clinton’s Tom Roe"],
  ],
  ["no quotation behind a verb in a capital", ["Marrow Said, “We sailed at dawn.”"], []],
  [
    "somebody known by a name alone, for she",
    ["Sash said, “We wait.” “We go,” she said."],
    ["“We wait.” direct, Sash, verb-before: Sash said", "“We go,” direct, Sash, name-then-verb: she said"],
  ],
  [
    "a title that may be a given name, inside a name",
    ["“We wait,” said Ida Captain Marrow."],
    ["“We wait,” direct, Ida Captain Marrow, verb-then-name: said Ida Captain Marrow"],
  ],
  [
    "a word that an office may be of, as a name",
    ["“We wait,” said Trade Marrow."],
    ["“We wait,” direct, Trade Marrow, verb-then-name: said Trade Marrow"],
  ],
  [
    "a surname that places begin with",
    ["Tom Sri came. “We wait,” said Sri."],
    ["“We wait,” direct, Tom Sri, verb-then-name: said Sri"],
  ],
  [
    "a name of which one word is in capitals",
    ["“We wait,” said Ida MARROW."],
    ["“We wait,” direct, Ida MARROW, verb-then-name: said Ida MARROW"],
  ],
  ["nobody by a name that begins small", ["“We wait,” said pal-Marrow."], ["“We wait,” direct, nobody"]],
  [
    "a name of three that hyphens join",
    ["“We wait,” said Marrow-roe-Lund."],
    ["“We wait,” direct, Marrow-roe-Lund, verb-then-name: said Marrow-roe-Lund"],
  ],
  ["nobody by two titles", ["“We wait,” said Senator King."], ["“We wait,” direct, nobody"]],
  [
    "somebody whose surname a body could have",
    ["“We wait,” said Mayor Rosa Church."],
    ["“We wait,” direct, Rosa Church (Mayor), verb-then-name: said Mayor Rosa Church"],
  ],
  [
    "a body by letters and digits, whom she does not mean",
    ["“We wait,” said F16. “We go,” she said."],
    ["“We wait,” direct, F16, verb-then-name: said F16", "“We go,” direct, nobody"],
  ],
  [
    "a person by letters of which one is small, whom she may mean",
    ["“We wait,” said MZx. “We go,” she said."],
    ["“We wait,” direct, MZx, verb-then-name: said MZx", "“We go,” direct, MZx, name-then-verb: she said"],
  ],
  [
    "a captain by letters, whom she may mean",
    ["“We wait,” said Captain MZ. “We go,” she said."],
    [
      "“We wait,” direct, MZ, verb-then-name: said Captain MZ",
      "“We go,” direct, MZ, name-then-verb: she said",
    ],
  ],
  [
    "nobody who is the mayor’s",
    ["“We wait,” said the mayor’s Tom Roe. “We go,” the mayor said."],
    ["“We wait,” direct, Tom Roe, verb-then-name: said the mayor’s Tom Roe", "“We go,” direct, nobody"],
  ],
  [
    "a surname of which a place is the given name",
    ["Paris Marrow left. “We wait,” said Marrow."],
    ["“We wait,” direct, Paris Marrow, verb-then-name: said Marrow"],
  ],
  [
    "a surname behind the name of a people",
    ["“We wait,” said French Marrow."],
    ["“We wait,” direct, French Marrow, verb-then-name: said French Marrow"],
  ],
  [
    "a captain behind the name of a people",
    ["Norwegian Captain Ida Marrow left. “We wait,” said Marrow."],
    ["“We wait,” direct, Ida Marrow (Norwegian Captain), verb-then-name: said Marrow"],
  ],
  [
    "the last of a row of six words, which is no name",
    ["Ida Anna Rosa Petra Eva Marrow came. “We wait,” Marrow said."],
    ["“We wait,” direct, Marrow, name-then-verb: Marrow said"],
  ],
];

describe("who speaks is", () => {
  test.each(names)("%s", (_, paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });
});
