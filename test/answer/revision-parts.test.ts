import { describe, expect, test } from "vitest";
import {
  focusOnSpeakers,
  insertionsIn,
  listSources,
  listWithdrawn,
  type Passage,
  suggestSpeakers,
  verify,
  whoseInWords,
} from "../../src/answer/index.ts";
import type { Document } from "../../src/corpus/index.ts";
import { edition } from "../support/edition.ts";
import { press, revisionWith } from "../support/naming.ts";
import { only } from "../support/only.ts";
import { quoting } from "../support/quoting.ts";
import { documentOf, withFields } from "../support/read-source.ts";
import { slices } from "../support/texts.ts";

const idsOf = (documents: readonly Document[]) => documents.map(({ id }) => id);

describe("the sources of a revision", () => {
  const texts = [
    edition("log-2", ["We sailed twice."], "replaces: log"),
    edition("log-3", ["We sailed three times."], "replaces: log-2"),
    edition("taken", ["We went."], "withdrawn: 2031-07-01"),
    edition("wrong", ["We left."], "withdrawn: 2031-07-01"),
    edition("right", ["We stayed."], "replaces: wrong"),
    edition("first", ["We ran."]),
    edition("last", ["We ran away."], "replaces: first", "withdrawn: 2031-07-01"),
  ];

  test("are those that answer, with the editions before them that the corpus has", async () => {
    const sources = listSources(await revisionWith(texts));

    expect(
      sources.map(({ document, earlier, paragraphs }) => [document.id, idsOf(earlier), paragraphs]),
    ).toEqual([
      ["log-3", ["log-2"], 1],
      ["right", ["wrong"], 1],
    ]);
  });

  test("that were withdrawn are those in whose place nothing stands", async () => {
    expect(idsOf(listWithdrawn(await revisionWith(texts)))).toEqual(["taken", "last"]);
  });
});

test("speakers that are suggested are no reporters, and come with what they say", async () => {
  const revision = await revisionWith([press(["Q", "MR. ROE", "Q", "MS. MARROW", "MR. ROE"])]);

  expect(suggestSpeakers(revision, "")).toEqual([
    { name: "Mr. Roe", role: null, aliases: ["MR. ROE"], paragraphs: 2 },
    { name: "Ms. Marrow", role: null, aliases: ["MS. MARROW"], paragraphs: 1 },
  ]);
});

test("passages of a speaker are given in pieces as they are in whole", async () => {
  const revision = await revisionWith([edition("log", ["One.", "Two.", "Three.", "Four."])]);
  const { passages } = only(revision.registry.speakers);
  const textsOf = (some: Iterable<Passage>) => [...some].map(({ paragraph }) => paragraph.text);

  expect(passages.length).toBe(4);
  expect([...passages.places]).toEqual([0, 1, 2, 3]);
  expect(textsOf(passages)).toEqual(["One.", "Two.", "Three.", "Four."]);
  expect(textsOf(passages.slice(1, 3))).toEqual(["Two.", "Three."]);
  expect(textsOf(passages.slice(3, 9))).toEqual(["Four."]);
});

describe("prose that quotes", () => {
  const body = "He (the pilot) said “We sail (at last) [today].” She said “We stay [here].” They (all) went.";
  const article = quoting(
    documentOf({ file: "log.md", text: withFields(["title: Log", "kind: article", "language: en"], body) }),
    [{ words: "“We sail (at last) [today].”", by: "Jo Reed" }, { words: "“We stay [here].”" }],
  );
  const passage: Passage = { document: article, paragraph: only(article.paragraphs) };

  test("has insertions in its quotations alone", () => {
    expect(slices(passage.paragraph.text, insertionsIn(passage.paragraph))).toEqual([
      "(at last)",
      "[today]",
      "[here]",
    ]);
  });

  test("has nobody’s words in focus but those of whom was asked for", async () => {
    const revision = await revisionWith([article]);

    expect(focusOnSpeakers(revision, passage, ["jo reed"]).inFocus?.speaker?.name).toBe("Jo Reed");
    expect(focusOnSpeakers(revision, passage, ["undefined", "null", ""])).toBe(passage);
  });

  test.each([
    ["We sail", "Quoted words of: Jo Reed"],
    ["We stay", "Quoted words of: speaker not identified"],
    ["the pilot said", "The text’s own words, not quoted ones."],
    ["said We sail", "Own words and quoted ones together; quoted: Jo Reed"],
    ["today She said We stay", "Own words and quoted ones together; quoted: Jo Reed; speaker not identified"],
  ])("tells whose its words are: %s", async (words, whose) => {
    const verification = await verify(await revisionWith([article]), words);
    if (verification.outcome === "not-found") throw new Error("expected words of the record, met none");

    expect(whoseInWords(verification.passage, verification.whose)).toBe(whose);
  });
});
