import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { buildRevision, type Revision, suggestDocuments, suggestSpeakers } from "../../src/answer/index.ts";
import { withFields } from "../support/read-source.ts";
import { revisionOf } from "../support/revision-of.ts";
import { anyText, seeded } from "../support/texts.ts";

function speech(title: string, speaker: string, ...more: string[]): string {
  return withFields(
    [`title: ${title}`, "kind: speech", `speaker: ${speaker}`, ...more],
    "We sailed.\n\nWe came back.",
  );
}

let revision: Revision;

beforeAll(async () => {
  revision = await revisionOf({
    "2029/log.md": speech("The harbour log", "Tom Marrow", "date: 2029"),
    "2030/letter.md": speech("A letter", "Zoë Łukasik", "date: 2030-01", "role: notary"),
    "2031/press.md": speech("Press on the log", "Ida Marrow", "date: 2031-05-20", "aliases: [The Keeper]"),
    "2032/more.md": speech("More", "Ida Marrow", "date: 2032"),
    "tomb.md": speech("Of tombs", "Atomic Committee"),
    "mark.md": speech("Marks", "Marka van der Quay"),
  });
});

function speakers(typed: string, limit?: number): string[] {
  return suggestSpeakers(revision, typed, limit).map(({ name }) => name);
}

function documents(typed: string, limit?: number): string[] {
  return suggestDocuments(revision, typed, limit).map(({ id }) => id);
}

describe("speakers that are suggested", () => {
  test("are all of them while nothing is typed, who says the most first", () => {
    expect(suggestSpeakers(revision, " ").map(({ name, paragraphs }) => [name, paragraphs])).toEqual([
      ["Ida Marrow", 4],
      ["Tom Marrow", 2],
      ["Zoë Łukasik", 2],
      ["Atomic Committee", 2],
      ["Marka van der Quay", 2],
    ]);
  });

  test.each([
    [
      "the beginning of a name before that of another word of one",
      "mar",
      ["Marka van der Quay", "Ida Marrow", "Tom Marrow"],
    ],
    ["the beginning of a word before the middle of one", "tom", ["Tom Marrow", "Atomic Committee"]],
    ["capitals and accents", "ZOE LU", ["Zoë Łukasik"]],
    ["words in another order", "marr tom", ["Tom Marrow"]],
    ["words with others between them", "marka q", ["Marka van der Quay"]],
    ["an alias", "keep", ["Ida Marrow"]],
    ["a misspelled surname", "lukazik", ["Zoë Łukasik"]],
    ["the beginning of a misspelled surname", "lukaz", ["Zoë Łukasik"]],
    ["nobody", "xerxes", []],
    ["nobody, by a sign", "—", []],
    ["nobody, by two letters", "xx", []],
  ])("fit %s: %s", (_, typed, names) => {
    expect(speakers(typed)).toEqual(names);
  });

  test("come with role and aliases", () => {
    expect(suggestSpeakers(revision, "zoe")).toEqual([
      { name: "Zoë Łukasik", role: "notary", aliases: [], paragraphs: 2 },
    ]);
  });

  test("are at most as many as asked for, 25 unless told", async () => {
    const crowd = await revisionOf(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [`${index}.md`, speech("Log", `Sailor ${index}`)]),
      ),
    );

    expect(speakers("", 2)).toEqual(["Ida Marrow", "Tom Marrow"]);
    expect(suggestSpeakers(crowd, "sail")).toHaveLength(25);
  });
});

describe("documents that are suggested", () => {
  test("are all of them while nothing is typed, newest first, undated last", () => {
    expect(documents("")).toEqual(["2032/more", "2031/press", "2030/letter", "2029/log", "tomb", "mark"]);
  });

  test.each([
    ["the beginning of a title before that of another word of one", "the", ["2029/log", "2031/press"]],
    ["a word of a title, newest first", "log", ["2031/press", "2029/log"]],
    ["the beginning of an id", "2030", ["2030/letter"]],
    ["a word of an id", "tomb", ["tomb"]],
    ["a whole id", "2031/press", ["2031/press"]],
    ["a misspelled word", "presz", ["2031/press"]],
    ["nothing", "zeppelin", []],
  ])("fit %s: %s", (_, typed, ids) => {
    expect(documents(typed)).toEqual(ids);
  });

  test("are at most as many as asked for", () => {
    expect(documents("", 1)).toEqual(["2032/more"]);
  });
});

test("suggestions are of the revision that they are asked of", async () => {
  const empty = await buildRevision({ documents: [], problems: [], digest: "0123456789ab" });

  expect(suggestSpeakers(empty, "")).toEqual([]);
  expect(suggestDocuments(empty, "log")).toEqual([]);
});

test("suggestions for any text are of the revision, none of them twice", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 4 }), (typed, limit) => {
      for (const found of [speakers(typed, limit), documents(typed, limit)]) {
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found).size).toBe(found.length);
      }
    }),
    seeded,
  );
});
