import { describe, expect, test } from "vitest";
import { citationLine, type Passage, wordsInPassage } from "../../../src/answer/index.ts";
import { citedAs } from "../../support/cited-as.ts";
import { only } from "../../support/only.ts";
import { type QuotationDraft, quoting } from "../../support/quoting.ts";
import { documentOf, withFields } from "../../support/read-source.ts";
import { passageOf } from "../../support/revision-of.ts";

describe("the language of a text in BibTeX", () => {
  test.each([
    ["en", "english"],
    ["ru", "russian"],
    ["uk", "ukrainian"],
    ["de", "german"],
    ["fr", "french"],
    ["es", "spanish"],
    ["it", "italian"],
    ["pt", "portuguese"],
    ["nl", "dutch"],
    ["sv", "swedish"],
    ["no", "norsk"],
    ["fi", "finnish"],
    ["pl", undefined],
    ["und", undefined],
  ])("%s is %s", (code, name) => {
    const entry = citedAs(
      "bibtex",
      passageOf(["title: Log", "kind: speech", `language: ${code}`], "We sailed."),
    );

    expect(/langid = \{(.*)\}/u.exec(entry)?.[1]).toBe(name);
  });
});

describe("a citation in one line", () => {
  const lisk = "author: Petra Lisk";
  const reed = "translator: Bo Reed";
  const post = "publisher: Quay Post";

  test.each([
    [[], "“Log”", ""],
    [[post], "“Log”, Quay Post", ""],
    [[lisk], "“Log”", "written by Petra Lisk"],
    [["author: Ida Marrow"], "“Log”", ""],
    [[reed], "“Log”, translated by Bo Reed", ""],
    [["provenance: official", lisk], "official text, “Log”", "written by Petra Lisk"],
    [["provenance: exercise", lisk], "training exercise, fictional, “Log”", "written by Petra Lisk"],
    [["provenance: relay"], "as relayed, “Log”", ""],
    [["provenance: relay", post], "as relayed by Quay Post, “Log”, Quay Post", ""],
    [["provenance: relay", lisk], "as relayed by Petra Lisk, “Log”", ""],
    [["provenance: republished"], "as republished, “Log”", ""],
    [["provenance: republished", lisk], "as republished by Petra Lisk, “Log”", ""],
    [["provenance: translation"], "in translation, “Log”", ""],
    [["provenance: translation", lisk], "in translation by Petra Lisk, “Log”", ""],
    [["provenance: translation", reed], "in translation by Bo Reed, “Log”", ""],
    [["provenance: translation", reed, lisk], "in translation by Bo Reed, “Log”", "written by Petra Lisk"],
  ])("of words with %j names where they stand", (fields, source, author) => {
    const common = ["title: Log", "kind: article", "speaker: Ida Marrow", "date: 2031-05-20"];
    const passage = passageOf([...common, ...fields], "“We sailed at dawn.”");
    const whose = "Ida Marrow, 20 May 2031";
    const placed = author === "" ? source : source.replace("“Log”", `“Log”, ${author}`);

    expect(citationLine(passage)).toBe(`${whose}; ${source}`);
    expect(citedAs("one-line", passage)).toBe(`${whose}; ${placed}, paragraph 1, ANCHOR`);
  });

  test("of prose names its author once", () => {
    const passage = passageOf(["title: Log", "kind: article", lisk, post], "They sailed at dawn.");

    expect(citedAs("one-line", passage)).toBe(
      "Petra Lisk (the text's own words), date not given; “Log”, Quay Post, paragraph 1, ANCHOR",
    );
  });
});

const sung = "They sang “We sail,” then “We stay,” then “We go,” and “We rest.”";
const places = ["“We sail,”", "“We stay,”", "“We go,”", "“We rest.”"];

/** The words in a turn, or in prose where there is no label, with whose quotations they are; `null` for nobody’s. */
function songBy(label: string, names: readonly (string | null)[]): Passage {
  const kind = label === "" ? "article" : "transcript";
  const text = withFields(
    ["title: Log", `kind: ${kind}`, "date: 2031", "author: Petra Lisk"],
    `${label}${sung}`,
  );
  const drafts = names.map(
    (by, index): QuotationDraft => ({ words: places[index] ?? "", ...(by !== null && { by }) }),
  );
  const document = quoting(documentOf({ file: "log.md", text }), drafts);
  return { document, paragraph: only(document.paragraphs) };
}

/** Whose the words are, as the line that cites them says, up to the date. */
function whoseInLine(passage: Passage, words: string): string {
  const found = wordsInPassage(passage, words);
  if (found.kind !== "found") throw new Error(`expected words of the passage, met ${found.kind}`);
  const [, whose = ""] = /^.*”,? (.*), 2031; /u.exec(citedAs("one-line", passage, found.quotation)) ?? [];
  return whose;
}

describe("words inside quotations are cited", () => {
  const [jo, ida] = ["Jo Reed", "Ida Marrow"];

  test.each([
    ["as their speaker’s", "", [jo], "We sail", "Jo Reed"],
    ["as one speaker’s in two quotations", "", [jo, ida, "JO REED"], "We sail … We go", "Jo Reed"],
    ["as nobody’s in two quotations", "", [null, null], "We sail … We stay", "Speaker not identified"],
    [
      "as the author’s with two",
      "",
      [jo, ida],
      "We sail … We stay",
      "Petra Lisk (the text's own words), quoting Jo Reed and Ida Marrow",
    ],
    [
      "as the author’s with one and nobody",
      "",
      [jo, null],
      "We sail … We stay",
      "Petra Lisk (the text's own words), quoting Jo Reed and an unidentified speaker",
    ],
    ["as the author’s in two places", "", [jo, ida], "They sang … then", "Petra Lisk (the text's own words)"],
    [
      "as the author’s with one",
      "",
      [jo, ida],
      "They sang … We stay",
      "Petra Lisk (the text's own words), quoting Ida Marrow",
    ],
    [
      "as the author’s with three",
      "",
      [jo, ida, "Tom Roe"],
      "We sail, then We stay … We go",
      "Petra Lisk (the text's own words), quoting Jo Reed, Ida Marrow and 1 other",
    ],
    [
      "as the author’s with two pairs",
      "",
      [jo, ida, jo, ida],
      "We sail, then We stay … We go, and We rest",
      "Petra Lisk (the text's own words), quoting Jo Reed and Ida Marrow",
    ],
    ["as given in a turn", "MS. FENN: ", [jo], "We sail", "Jo Reed, quoted by Ms. Fenn"],
    [
      "as given by nobody who is known",
      "**Speaker not identified:** ",
      [jo],
      "We sail",
      "Jo Reed, quoted by an unidentified speaker",
    ],
    ["as given by a reporter", "Q: ", [jo], "We sail", "Jo Reed, quoted by a reporter"],
  ])("%s", (...[, label, names, words, whose]) => {
    expect(whoseInLine(songBy(label, names), words)).toBe(whose);
  });

  test.each([
    [[jo], "quoting Jo Reed"],
    [[jo, ida], "quoting Jo Reed and Ida Marrow"],
    [[jo, ida, "Tom Roe"], "quoting Jo Reed, Ida Marrow and 1 other"],
    [[jo, ida, "Tom Roe", "Bo Fenn"], "quoting Jo Reed, Ida Marrow and 2 others"],
  ])("with at most two names of those who are quoted: %j", (names, quoted) => {
    expect(citationLine(songBy("", names))).toBe(`Petra Lisk (the text's own words), ${quoted}, 2031; “Log”`);
  });
});

describe("the last mark of words that are cited", () => {
  test.each([
    ["We ran", "“We ran!”"],
    ["Nobody saw", "“Nobody saw?”"],
    ["It rained", "“It rained…”"],
    ["They stayed", "“They stayed.”"],
    ["We ran … They stayed", "“We ran! . . . They stayed.”"],
    ["Nobody saw … They stayed", "“Nobody saw? . . . They stayed.”"],
    ["It rained … They stayed", "“It rained… They stayed.”"],
    ["We … ran", "“We ran!”"],
    ["We ran. Nobody saw", "“We ran! Nobody saw?”"],
  ])("stays where it ends a sentence: %s", (words, quoted) => {
    const passage = passageOf(["title: Log", "kind: speech"], "We ran! Nobody saw? It rained… They stayed.");
    const found = wordsInPassage(passage, words);
    const [line] = found.kind === "found" ? citedAs("chicago", passage, found.quotation).split("\n") : [];

    expect(line).toBe(quoted);
  });
});
