import { describe, expect, test } from "vitest";
import {
  findInsertions,
  identifiedName,
  isFragment,
  nameWords,
  reporter,
  resolveLabel,
  speakerKey,
} from "../../src/attribution/index.ts";
import { speaker } from "../support/attributed.ts";
import { namesUnder, speakersUnder } from "../support/turns.ts";

describe("of a printed name, the words of the name are", () => {
  test.each([
    ["a word that names what an office is of", "Harbour", ["harbour"]],
    ["none of an office with what it is of", "Harbour Master", []],
    ["those behind what an office is of", "Harbour Master Marrow", ["marrow"]],
    ["none of an office of something", "Secretary of State", []],
    ["none of a judge", "Judge", []],
    ["none of the judge", "The Judge", []],
    ["a judge’s behind a title, whose name it is", "Mr. Judge", ["judge"]],
    ["a general’s behind a title, whose name it is", "Mr. General", ["general"]],
    ["a justice’s behind a title, whose name it is", "Ms. Justice", ["justice"]],
    ["a page’s, who is no title", "Ms. Page", ["page"]],
    [
      "those behind an office of two things",
      "Secretary of Health and Human Services Ida Marrow",
      ["ida", "marrow"],
    ],
    ["those behind a French office", "Ministre de la Mer Hélène Kervadec", ["helene", "kervadec"]],
    ["those behind a French office of several", "Ministre des Ports Hélène Kervadec", ["helene", "kervadec"]],
    ["those behind a French office of one", "Ministre du Commerce Hélène Kervadec", ["helene", "kervadec"]],
    ["those behind a German office for something", "Minister für Verkehr Jens Torvald", ["jens", "torvald"]],
    ["those behind a German office of something", "Minister der Finanzen Jens Torvald", ["jens", "torvald"]],
    [
      "those behind a German office of one word for a man",
      "Verkehrsminister Jens Torvald",
      ["jens", "torvald"],
    ],
    ["a major’s behind a title, whose name it is", "The Hon. Major", ["major"]],
    ["those behind a title that stands inside one", "Ida Secretary Marrow", ["ida", "secretary", "marrow"]],
    ["those behind an office to be held", "Secretary-designate Ida Marrow", ["ida", "marrow"]],
    ["those behind a president to be", "Vice President-elect Ida Marrow", ["ida", "marrow"]],
    ["those behind somebody’s office", "The Secretary's Ida Marrow", ["ida", "marrow"]],
    ["those behind a title with a colon", "Treasurer: Ida Marrow", ["ida", "marrow"]],
    ["those behind an office of what no list has", "Director of Zibble Ida Marrow", ["ida", "marrow"]],
    ["the one word behind an office of something", "Director of Marrow", ["marrow"]],
    ["a surname behind M", "M Kervadec", ["kervadec"]],
    ["an initial M before a given name", "M. Yann Kervadec", ["m", "yann", "kervadec"]],
    ["an initial N before a surname", "N. Kervadec", ["n", "kervadec"]],
    ["an initial without a space", "J.Marrow", ["j", "marrow"]],
    ["a surname behind a title without a space", "DR.MARROW", ["marrow"]],
    ["a double name that a line parts", "MS. JEAN- PIERRE", ["jean-pierre"]],
    [
      "those behind a German office of one word",
      "Bundesverkehrsministerin Ilse Bornhoff",
      ["ilse", "bornhoff"],
    ],
    ["those behind a German spokeswoman", "Pressesprecherin Ilse Bornhoff", ["ilse", "bornhoff"]],
    ["none of nothing", " , ", []],
    ["those behind a title behind spaces", "  Ms.  Marrow", ["marrow"]],
    ["a double name with more space inside", "Ms. Jean-  Pierre", ["jean-pierre"]],
    ["those behind an office with two stops", "Secretary.. Marrow", ["marrow"]],
    ["all of a name that begins with small words", "De la Cruz", ["de", "la", "cruz"]],
  ])("%s: %j", (_, name, words) => {
    expect(nameWords(name)).toEqual(words);
  });
});

describe("of an office with a letter wrong, the words of the name are", () => {
  test.each([
    ["those behind seven letters, one of them missing", "MINISTR MARROW", ["marrow"]],
    ["those behind one letter too many", "SECRETARYY MARROW", ["marrow"]],
    ["those behind two letters that changed places", "SPAEKER MARROW", ["marrow"]],
    ["all where it begins otherwise", "ZECRETARY MARROW", ["zecretary", "marrow"]],
    ["all where two letters are wrong", "MANAGRS MARROW", ["managrs", "marrow"]],
    ["all where it is too short to tell", "GENRAL MARROW", ["genral", "marrow"]],
    ["all where the office is too short to tell", "LEADERR MARROW", ["leaderr", "marrow"]],
    ["all where nothing stands behind it", "SECRETRY", ["secretry"]],
    ["all where it is not the first word", "IDA SECRETRY MARROW", ["ida", "secretry", "marrow"]],
  ])("%s: %j", (_, name, words) => {
    expect(nameWords(name)).toEqual(words);
  });
});

describe("a declared speaker", () => {
  test.each([
    ["by the surname", "MS. MARROW", [speaker("Ida Marrow")], "Ida Marrow"],
    ["by no title alone", "MS.", [speaker("Ida Marrow")], null],
    ["by no longer name", "IDA MARROW", [speaker("Marrow")], null],
    [
      "by no name that another has as an alias",
      "Tom Roe",
      [speaker("Ann Roe", "Tom Roe"), speaker("Tom Roe")],
      null,
    ],
    ["by a name that ends so", "Roe", [speaker("Roe Tom"), speaker("Tom Roe")], "Tom Roe"],
  ])("is meant %s: %j", (...[, label, declared, name]) => {
    expect(resolveLabel(label, declared)?.name ?? null).toBe(name);
  });

  test("has a name where it is a certain person", () => {
    expect([null, reporter, speaker("Ida Marrow")].map(identifiedName)).toEqual([null, null, "Ida Marrow"]);
    expect(reporter).toEqual({ name: "a reporter", role: null, aliases: ["Q", "QUESTION", "REPORTER"] });
    expect(speakerKey({ name: "Élodie VALE" })).toBe("elodie vale");
  });
});

describe("a label in capitals", () => {
  test("is shown as a name is written, without its title, with itself as another name", () => {
    const labels = [
      "MS. McMARROW",
      "MR. O'MARROW",
      "DR. A.B. ROE",
      "JEAN-PIERRE LEE",
      "MR. ÉLAN",
      "Ms. Ash-ROE",
    ];

    expect(speakersUnder(labels)).toEqual([
      { name: "Ms. McMarrow", role: null, aliases: ["MS. McMARROW"] },
      { name: "Mr. O'Marrow", role: null, aliases: ["MR. O'MARROW"] },
      { name: "A.B. Roe", role: null, aliases: ["DR. A.B. ROE"] },
      { name: "Jean-Pierre Lee", role: null, aliases: ["JEAN-PIERRE LEE"] },
      { name: "Mr. Élan", role: null, aliases: ["MR. ÉLAN"] },
      { name: "Ms. Ash-Roe", role: null, aliases: ["Ms. Ash-ROE"] },
    ]);
    expect(namesUnder(["SPEAKER NOT IDENTIFIED", "U.S. CONSUL"])).toEqual([null, null]);
    expect(namesUnder(["IDA ROE PH.D", "IDA ROE PH.D"])).toEqual(["Ida Roe PH.D", "Ida Roe PH.D"]);
    expect(namesUnder(["The Minister Marrow", "The Minister Marrow"])).toEqual(
      Array(2).fill("The Minister Marrow"),
    );
  });
});

describe("insertions", () => {
  test.each([
    ["[]", "square", [{ start: 0, end: 2 }]],
    ["[a] (b)", "square", [{ start: 0, end: 3 }]],
    ["[a](b) [c]", "square", [{ start: 7, end: 10 }]],
    ["[a](b", "square", [{ start: 0, end: 3 }]],
    [
      "(a)(b)",
      "round-and-square",
      [
        { start: 0, end: 3 },
        { start: 3, end: 6 },
      ],
    ],
    [`(${"a".repeat(398)})`, "round-and-square", [{ start: 0, end: 400 }]],
    [`(${"a".repeat(399)})`, "round-and-square", []],
  ] as const)("of %j with %s brackets are %j", (words, brackets, insertions) => {
    expect(findInsertions(words, brackets)).toEqual(insertions);
  });
});

describe("a fragment", () => {
  test.each([
    ["1 and", true],
    ["( … ‘and.", true],
    ["“and so on.”", true],
    ["7 boats.", false],
    ["[A]nd so.", false],
    ["a", true],
    ["A", true],
    ["A.", false],
  ])("%j: %s", (words, isOne) => {
    expect(isFragment(words)).toBe(isOne);
  });
});
