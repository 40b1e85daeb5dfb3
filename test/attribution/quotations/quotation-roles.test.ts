import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** What a row shows, the paragraphs, and the quotations in them, each with all that is known of it. */
type Row = readonly [shows: string, paragraphs: readonly string[], lines: readonly string[]];

const roles: readonly Row[] = [
  [
    "a row of nouns behind a comma",
    ["“We sailed at dawn,” said Ida Marrow, pilot and cook."],
    ["“We sailed at dawn,” direct, Ida Marrow (pilot and cook), verb-then-name: said Ida Marrow"],
  ],
  [
    "what somebody is of",
    ["“We sailed at dawn,” said Ida Marrow, the mayor of Lindle, on Monday."],
    ["“We sailed at dawn,” direct, Ida Marrow (mayor of Lindle), verb-then-name: said Ida Marrow"],
  ],
  [
    "ten words behind the name",
    ["“We sailed at dawn,” said Ida Marrow, the tired and very wet old harbour mayor, on Monday."],
    [
      "“We sailed at dawn,” direct, Ida Marrow (tired and very wet old harbour mayor), verb-then-name: said Ida Marrow",
    ],
  ],
  [
    "a noun before a dash",
    ["“We sailed at dawn,” said Ida Marrow, pilot — a wet one."],
    ["“We sailed at dawn,” direct, Ida Marrow (pilot), verb-then-name: said Ida Marrow"],
  ],
  [
    "a people before a noun",
    ["“We sailed at dawn,” said Norwegian captain Ida Marrow."],
    [
      "“We sailed at dawn,” direct, Ida Marrow (Norwegian captain), verb-then-name: said Norwegian captain Ida Marrow",
    ],
  ],
  [
    "a noun behind a place that owns it, without the place",
    ["We saw London’s mayor Ida Marrow on deck. “We wait,” said Marrow."],
    ["“We wait,” direct, Ida Marrow (mayor), verb-then-name: said Marrow"],
  ],
  [
    "what somebody was, before the name",
    ["We saw a former mayor Ida Marrow on deck. “We wait,” said Marrow."],
    ["“We wait,” direct, Ida Marrow (former mayor), verb-then-name: said Marrow"],
  ],
  [
    "a former office, which is held no more",
    ["“We sailed at dawn,” said former Mayor Ida Marrow. “We wait,” the mayor said."],
    [
      "“We sailed at dawn,” direct, Ida Marrow (former Mayor), verb-then-name: said former Mayor Ida Marrow",
      "“We wait,” direct, nobody",
    ],
  ],
  [
    "a noun without an article behind a name in the opening",
    ["In May we saw Ida Marrow, mayor. “We sailed at dawn,” the mayor said."],
    ["“We sailed at dawn,” direct, Ida Marrow (mayor), name-then-verb: the mayor said"],
  ],
  [
    "a noun with a clause behind it",
    ["We saw Ida Marrow, the mayor who said it, on deck. “We sailed at dawn,” the mayor said."],
    ["“We sailed at dawn,” direct, Ida Marrow (mayor who said it), name-then-verb: the mayor said"],
  ],
  [
    "no noun that begins a clause",
    ["We saw Ida Marrow, the mayor she said to be wet, on deck. “We sailed at dawn,” the mayor said."],
    ["“We sailed at dawn,” direct, nobody"],
  ],
  [
    "no noun that ends a sentence behind an opening",
    ["Behind Ida Marrow, the mayor. “We sailed at dawn,” the mayor said."],
    ["“We sailed at dawn,” direct, nobody"],
  ],
  [
    "no noun with a participle behind an opening",
    ["In May Ida Marrow, the mayor waving, left. “We sailed at dawn,” the mayor said."],
    ["“We sailed at dawn,” direct, nobody"],
  ],
  [
    "a noun before the name that tells who she is",
    ["“We sailed at dawn,” said spokeswoman Otto Marrow. “We wait,” she said."],
    [
      "“We sailed at dawn,” direct, Otto Marrow (spokeswoman), verb-then-name: said spokeswoman Otto Marrow",
      "“We wait,” direct, Otto Marrow (spokeswoman), name-then-verb: she said",
    ],
  ],
  [
    "a title before a surname alone",
    ["“We wait,” said Mayor Marrow. “We go,” the mayor said."],
    [
      "“We wait,” direct, Marrow, verb-then-name: said Mayor Marrow",
      "“We go,” direct, Marrow, name-then-verb: the mayor said",
    ],
  ],
  [
    "a noun before a surname alone",
    ["“We wait,” said mayor Marrow. “We go,” the mayor said."],
    [
      "“We wait,” direct, Marrow, verb-then-name: said mayor Marrow",
      "“We go,” direct, Marrow, name-then-verb: the mayor said",
    ],
  ],
  [
    "a title before a surname, whatever else was former",
    ["The former quay was dark. “We wait,” said Mayor Marrow. “We go,” the mayor said."],
    [
      "“We wait,” direct, Marrow, verb-then-name: said Mayor Marrow",
      "“We go,” direct, Marrow, name-then-verb: the mayor said",
    ],
  ],
  [
    "no title that was held once",
    ["“We wait,” said former Mayor Marrow. “We go,” the mayor said."],
    ["“We wait,” direct, Marrow, verb-then-name: said former Mayor Marrow", "“We go,” direct, nobody"],
  ],
  [
    "no noun that a comma parts from the name",
    ["The former, Sash Marrow, waved. “We wait,” she said."],
    ["“We wait,” direct, nobody"],
  ],
  [
    "a noun with what it is of, behind an opening",
    ["In May we saw Ida Marrow, the mayor of Lindle, on deck. “We wait,” the mayor said."],
    ["“We wait,” direct, Ida Marrow (mayor of Lindle), name-then-verb: the mayor said"],
  ],
  [
    "no noun behind a preposition",
    ["We saw Tom Roe, without pilot, there. “We wait,” the pilot said."],
    ["“We wait,” direct, nobody"],
  ],
  [
    "no more than a hundred characters",
    [
      "“We wait,” said Tom Roe, mayor of the remarkably-picturesque and comparatively-prosperous neighbouring-settlement-municipality-district, now.",
    ],
    ["“We wait,” direct, Tom Roe, verb-then-name: said Tom Roe"],
  ],
];

const pronounsAndNouns: readonly Row[] = [
  [
    "the man beside her",
    ["She met Tom Roe. “We wait,” he said."],
    ["“We wait,” direct, Tom Roe, name-then-verb: he said"],
  ],
  ["nobody beside him", ["He met Tom Roe. “We wait,” he said."], ["“We wait,” direct, nobody"]],
  [
    "a man of three, and no woman of two",
    ["Ida Marrow, Rosa Lund and Tom Roe waved. “We wait,” he said. “We go,” she said."],
    ["“We wait,” direct, Tom Roe, name-then-verb: he said", "“We go,” direct, nobody"],
  ],
  [
    "the old mayor",
    ["Mayor Ida Marrow left. “We wait,” the old mayor said."],
    ["“We wait,” direct, Ida Marrow (Mayor), name-then-verb: the old mayor said"],
  ],
  [
    "neither of two mayors",
    ["Mayor Ida Marrow and Mayor Tom Roe left. “We wait,” the mayor said."],
    ["“We wait,” direct, nobody"],
  ],
  ["nobody whom a byline names", ["By Ida Marrow", "“We wait,” she said."], ["“We wait,” direct, nobody"]],
  ["no king", ["The king met Tom Roe. “We wait,” he said."], ["“We wait,” direct, nobody"]],
  [
    "a man who met a king",
    ["Tom Roe met the king. “We wait,” he said."],
    ["“We wait,” direct, Tom Roe, name-then-verb: he said"],
  ],
  ["no queen", ["The queen left. “We wait,” she said."], ["“We wait,” direct, nobody"]],
  [
    "nobody for a body",
    ["Harbour Council came. She left. “We wait,” she said."],
    ["“We wait,” direct, nobody"],
  ],
  [
    "nobody four paragraphs away",
    ["Ida Marrow left.", "It rained.", "It snowed.", "It hailed.", "“We wait,” she said."],
    ["“We wait,” direct, nobody"],
  ],
  [
    "the woman two paragraphs away",
    ["Ida Marrow left.", "It rained.", "“We wait,” she said."],
    ["“We wait,” direct, Ida Marrow, name-then-verb: she said"],
  ],
  [
    "a mayor who is a man once he is called he",
    ["Mayor Sash Marrow waved. “We wait,” he said. Then Ms. Marrow left. “We go,” she said."],
    [
      "“We wait,” direct, Sash Marrow (Mayor), name-then-verb: he said",
      "“We go,” direct, Marrow, name-then-verb: she said",
    ],
  ],
  [
    "whoever spoke, not whom they told it",
    ["Ida Marrow told Rosa Lund, “We wait.” “We go,” she said."],
    [
      "“We wait.” direct, Ida Marrow, verb-before: Ida Marrow told",
      "“We go,” direct, Ida Marrow, name-then-verb: she said",
    ],
  ],
  [
    "whoever left",
    ["“We wait,” said Ida Marrow on Monday. She left. “We go,” she added."],
    [
      "“We wait,” direct, Ida Marrow, verb-then-name: said Ida Marrow",
      "“We go,” direct, Ida Marrow, name-then-verb: she added",
    ],
  ],
  [
    "nobody of whom nothing else is known",
    ["Sash Marrow waved. “We wait,” she said."],
    ["“We wait,” direct, nobody"],
  ],
  [
    "the woman of two",
    ["Ida Marrow left. Rosa Lund and Tom Roe waved. “We wait,” she said."],
    ["“We wait,” direct, Rosa Lund, name-then-verb: she said"],
  ],
  [
    "no two by a pronoun",
    ["Ida Marrow and Tom Roe left. “We wait,” they said."],
    ["“We wait,” direct, nobody"],
  ],
  [
    "the woman whom the mayor’s title means",
    ["Mayor Ida Marrow left. The mayor waved. “We wait,” she said."],
    ["“We wait,” direct, Ida Marrow (Mayor), name-then-verb: she said"],
  ],
  [
    "nobody where a noun in brackets may be she",
    ["Kim Marrow (spokeswoman) came. “We wait,” she said."],
    ["“We wait,” direct, nobody"],
  ],
];

describe("what somebody is, is told by", () => {
  test.each(roles)("%s", (_, paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });
});

describe("a pronoun or a noun means", () => {
  test.each(pronounsAndNouns)("%s", (_, paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });
});
