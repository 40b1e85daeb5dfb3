import { describe, expect, test } from "vitest";
import { type ArticleFacts, linesOf } from "../../support/attributed.ts";

/** What a row shows, the paragraphs, and the quotations in them, each with all that is known of it, and what is declared. */
type FactsRow = readonly [
  shows: string,
  paragraphs: readonly string[],
  lines: readonly string[],
  facts: ArticleFacts,
];

const otherNames: readonly FactsRow[] = [
  [
    "letters in brackets",
    ["Ida Marrow (IM) came. “We wait,” IM said."],
    ["“We wait,” direct, Ida Marrow [IM], name-then-verb: IM said"],
    {},
  ],
  [
    "letters in brackets with a word before them",
    ["Ida Marrow (henceforth: IM) came. “We wait,” IM said."],
    ["“We wait,” direct, Ida Marrow [IM], name-then-verb: IM said"],
    {},
  ],
  [
    "letters with stops in brackets",
    ["Ida Marrow (I.M.) came. “We wait,” I.M. said."],
    ["“We wait,” direct, Ida Marrow [I.M.], name-then-verb: I.M. said"],
    {},
  ],
  [
    "no letters in brackets that are never closed",
    ["Ida Marrow (IM came. “We wait,” IM said."],
    ["“We wait,” direct, IM, name-then-verb: IM said"],
    {},
  ],
  [
    "no letters beside others",
    ["Ida Marrow (IM, OK) came. “We wait,” IM said."],
    ["“We wait,” direct, IM, name-then-verb: IM said"],
    {},
  ],
  [
    "neither of two with the same letters",
    ["Ida Marrow (IM) and Tom Roe (IM) came. “We wait,” IM said."],
    ["“We wait,” direct, IM, name-then-verb: IM said"],
    {},
  ],
  [
    "a body by its letters and by its noun",
    ["The Harbour Council (HC) came. “We wait,” the council said. “We go,” HC said."],
    [
      "“We wait,” direct, Harbour Council [HC], name-then-verb: the council said",
      "“We go,” direct, Harbour Council [HC], name-then-verb: HC said",
    ],
    {},
  ],
  [
    "a body by its noun in a capital",
    ["The Harbour Council came. “We wait,” the Council said."],
    ["“We wait,” direct, Harbour Council, name-then-verb: Council said"],
    {},
  ],
  [
    "a body by its noun without an article",
    ["The Harbour Council came. The Harbour Council left. “We wait,” Council said."],
    ["“We wait,” direct, Harbour Council, name-then-verb: Council said"],
    {},
  ],
  [
    "nobody by the noun of a body without another name",
    ["The Council came. “We wait,” the council said."],
    ["“We wait,” direct, nobody"],
    {},
  ],
  [
    "a declared name with and without the article",
    ["“We wait,” the Harbourmaster said. “We go,” Harbourmaster said."],
    [
      "“We wait,” direct, Ida Marrow [the Harbourmaster], name-then-verb: Harbourmaster said",
      "“We go,” direct, Ida Marrow [the Harbourmaster], name-then-verb: Harbourmaster said",
    ],
    {
      speakers: {
        main: null,
        declared: [{ name: "Ida Marrow", role: null, aliases: ["the Harbourmaster"] }],
      },
    },
  ],
  [
    "no declared name whose article is not all that is missing",
    ["“We wait,” said Harbourmaster."],
    ["“We wait,” direct, Harbourmaster, verb-then-name: said Harbourmaster"],
    {
      speakers: {
        main: null,
        declared: [{ name: "Ida Marrow", role: null, aliases: ["the wet Harbourmaster"] }],
      },
    },
  ],
  [
    "a declared role of two nouns",
    ["“We wait,” said the mayor."],
    ["“We wait,” direct, Ida Marrow (Mayor Pilot), verb-then-name: said the mayor"],
    { speakers: { main: null, declared: [{ name: "Ida Marrow", role: "Mayor Pilot", aliases: [] }] } },
  ],
  [
    "neither of two declared namesakes",
    ["Ms. Marrow left. “We wait,” said Marrow."],
    ["“We wait,” direct, Marrow, verb-then-name: said Marrow"],
    {
      speakers: {
        main: null,
        declared: [
          { name: "Ida Marrow", role: null, aliases: [] },
          { name: "Otto Marrow", role: null, aliases: [] },
        ],
      },
    },
  ],
  [
    "no letters with a small one",
    ["Ida Marrow (IMx) came. “We wait,” IMx said."],
    ["“We wait,” direct, IMx, name-then-verb: IMx said"],
    {},
  ],
  [
    "no letters beside words in marks",
    ["Ida Marrow (IM “so”) came. “We wait,” IM said."],
    ["“We wait,” direct, IM, name-then-verb: IM said"],
    {},
  ],
  [
    "a declared name of two words without the article",
    ["“We wait,” said Harbour Owl."],
    ["“We wait,” direct, Ida Marrow [the Harbour Owl], verb-then-name: said Harbour Owl"],
    {
      speakers: { main: null, declared: [{ name: "Ida Marrow", role: null, aliases: ["the Harbour Owl"] }] },
    },
  ],
  [
    "a declared given name and a declared surname",
    ["“We wait,” said Ida. “We go,” said Roe."],
    [
      "“We wait,” direct, Ida Marrow, verb-then-name: said Ida",
      "“We go,” direct, Tom Roe, verb-then-name: said Roe",
    ],
    {
      speakers: {
        main: null,
        declared: [
          { name: "Ida Marrow", role: null, aliases: [] },
          { name: "Tom Roe", role: null, aliases: [] },
        ],
      },
    },
  ],
  [
    "nobody by a thing in a declared role",
    ["“We wait,” the lamp said."],
    ["“We wait,” direct, nobody"],
    { speakers: { main: null, declared: [{ name: "Ida Marrow", role: "keeper of the lamp", aliases: [] }] } },
  ],
];

describe("another name means", () => {
  test.each(otherNames)("%s", (...[, paragraphs, lines, facts]) => {
    expect(linesOf(paragraphs, facts)).toEqual(lines);
  });
});
