import { describe, expect, test } from "vitest";
import {
  attributionInWords,
  citationLine,
  dateInWords,
  occasion,
  type Passage,
  provenanceInWords,
  sourceInWords,
} from "../../../src/answer/index.ts";
import { type Provenance, parseCalendarDate } from "../../../src/corpus/index.ts";
import { passageOf } from "../../support/revision-of.ts";

const quotation = "“We sailed at dawn.”";
const title = "title: The Log";
const marrow = "speaker: Ida Marrow";
const role = "role: harbour master";

function article(...fields: string[]): Passage {
  return passageOf(["kind: article", title, ...fields], quotation);
}

describe("a date in words", () => {
  test.each([
    ["2031-05-09", "9 May 2031"],
    ["2031-12-31", "31 December 2031"],
    ["2031-01", "January 2031"],
    ["2031", "2031"],
    ["0987-02-01", "1 February 0987"],
  ])("is for %s %s", (iso, words) => {
    const date = parseCalendarDate(iso);

    expect(date === null ? null : dateInWords(date)).toBe(words);
  });
});

describe("an attribution in words", () => {
  test.each([
    ["a name and a role", [marrow, role], "Ida Marrow, harbour master"],
    ["a name without a role", [marrow], "Ida Marrow"],
    ["a name that begins small", ["speaker: the crew"], "The crew"],
    ["a name that begins with an accent", ["speaker: élise"], "Élise"],
    ["nobody", [], "Speaker not identified"],
    ["nobody, whoever wrote the article", ["author: Petra Lisk"], "Speaker not identified"],
  ])("is for %s: %#", (_, fields, words) => {
    expect(attributionInWords(article(...fields))).toBe(words);
  });

  test.each([
    ["an author", ["author: Petra Lisk", "publisher: Quay Post"], "Petra Lisk (the text's own words)"],
    ["only a publisher", ["publisher: Quay Post"], "Quay Post (the text's own words)"],
    ["neither", [], "author not given (the text's own words)"],
    ["a speaker of its quotations", [marrow, "author: Petra Lisk"], "Petra Lisk (the text's own words)"],
  ])("says of prose with %s that the words are the text’s own", (_, fields, words) => {
    const prose = passageOf(["kind: article", title, ...fields], "They sailed at dawn.");

    expect(attributionInWords(prose)).toBe(words);
  });

  test("of a question in a transcript is a reporter", () => {
    const question = passageOf(["kind: transcript", title], "Q: When did you sail?");

    expect(attributionInWords(question)).toBe("A reporter");
  });
});

describe("a provenance in words", () => {
  const author = "author: Petra Lisk";
  const publisher = "publisher: Quay Post";

  test.each([
    ["relay", [author, publisher], "as relayed by Petra Lisk"],
    ["relay", [publisher], "as relayed by Quay Post"],
    ["relay", [], "as relayed"],
    ["republished", [author, publisher], "as republished by Petra Lisk"],
    ["republished", [publisher], "as republished by Quay Post"],
    ["republished", [], "as republished"],
    ["translation", [author, publisher], "in translation by Petra Lisk"],
    ["translation", [publisher], "in translation by Quay Post"],
    ["translation", [], "in translation"],
    ["exercise", [author, publisher], "training exercise, fictional"],
    ["exercise", [], "training exercise, fictional"],
    ["official", [author, publisher], "official text"],
    ["official", [], "official text"],
  ] satisfies [Provenance, string[], string][])(
    "is for a document that is %s with %j: %s",
    (kind, fields, words) => {
      expect(provenanceInWords(article(...fields, `provenance: ${kind}`).document)).toBe(words);
    },
  );

  test("is null where the document does not say", () => {
    expect(provenanceInWords(article(author, publisher).document)).toBeNull();
  });
});

describe("a citation", () => {
  const place = "place: Orvessa";
  const date = "date: 2031-05-20";
  const published = "published: 2031-05-23";
  const author = "author: Petra Lisk";
  const publisher = "publisher: Quay Post";
  const url = "url: https://quay.example/log";

  test.each([
    [
      "of everything",
      [marrow, role, date, place, "provenance: relay", author, publisher, published, url],
      "Ida Marrow, harbour master, 20 May 2031, Orvessa; as relayed by Petra Lisk, “The Log”, Quay Post, 23 May 2031, https://quay.example/log",
    ],
    ["of nothing but a title", [], "Speaker not identified, date not given; “The Log”"],
    [
      "without a date",
      [marrow, role, place, "provenance: official", publisher],
      "Ida Marrow, harbour master, date not given, Orvessa; official text, “The Log”, Quay Post",
    ],
    [
      "without a role and a place",
      [marrow, "date: 2031-05", "provenance: translation", author],
      "Ida Marrow, May 2031; in translation by Petra Lisk, “The Log”",
    ],
    [
      "without a speaker",
      [date, "provenance: republished", publisher, "published: 2032"],
      "Speaker not identified, 20 May 2031; as republished by Quay Post, “The Log”, Quay Post, 2032",
    ],
    [
      "of an exercise",
      [marrow, date, "provenance: exercise", url],
      "Ida Marrow, 20 May 2031; training exercise, fictional, “The Log”, https://quay.example/log",
    ],
    [
      "whose provenance is not stated",
      [marrow, date, author, publisher],
      "Ida Marrow, 20 May 2031; “The Log”, Quay Post",
    ],
  ])("%s leaves out what is not stated", (_, fields, line) => {
    expect(citationLine(article(...fields))).toBe(line);
  });

  test("of prose names the author, not the speaker of the quotations", () => {
    const prose = passageOf(
      ["kind: article", title, marrow, date, author, publisher],
      "They sailed at dawn.",
    );

    expect(citationLine(prose)).toBe("Petra Lisk (the text's own words), 20 May 2031; “The Log”, Quay Post");
  });

  test("is its attribution, its occasion and its source", () => {
    const passage = article(marrow, role, date, place, "provenance: relay", author, url);

    expect(occasion(passage.document)).toEqual(["20 May 2031", "Orvessa"]);
    expect(sourceInWords(passage.document)).toBe(
      "as relayed by Petra Lisk, “The Log”, https://quay.example/log",
    );
    expect(citationLine(passage)).toBe(
      `${attributionInWords(passage)}, 20 May 2031, Orvessa; ${sourceInWords(passage.document)}`,
    );
  });
});
