import { describe, expect, test } from "vitest";
import { quotationsOf } from "../../src/corpus/index.ts";
import { quotationsIn } from "../support/attributed.ts";
import { documentOf, withFields } from "../support/read-source.ts";
import { relayedBriefing } from "../support/relayed-briefing.ts";

const paragraphs = relayedBriefing.map(({ text }) => text);
const expected = relayedBriefing.flatMap(({ quotations }) => quotations);
const told = quotationsIn(paragraphs);

describe("a relayed briefing", () => {
  test("holds the quotations that a reader sees, and nothing of the author's", () => {
    expect(told.map(({ words }) => words)).toEqual(expected.map(({ words }) => words));
  });

  test("shows what the author put into them", () => {
    expect(told.map(({ insertions }) => insertions)).toEqual(expected.map(({ insertions }) => insertions));
  });

  test("gives none of them to somebody who did not say it", () => {
    const wrong = told.filter(
      ({ speaker }, number) => speaker !== null && speaker !== expected[number]?.says,
    );

    expect(wrong).toEqual([]);
  });

  test("gives nearly all of them to who said it", () => {
    const right = told.filter(
      ({ speaker }, number) => speaker !== null && speaker === expected[number]?.says,
    );

    expect(right.length).toBeGreaterThanOrEqual(0.8 * expected.length);
  });

  test("names its speaker in full below words that it introduces by letters", () => {
    const first = told.find(({ words }) => words.startsWith("“(C)oordinated"));

    expect(first).toMatchObject({ speaker: "Marta Velkov", rule: "introduced", evidence: "MV" });
  });

  test.each(["relayed.md", "relayed.txt"])("is the same as %s, with a voice for each paragraph", (file) => {
    const fields = ["title: A talk about the strait", "kind: article", "author: Rosa Lund", "language: en"];
    const document = documentOf({ file, text: withFields(fields, paragraphs.join("\n\n")) });

    expect(quotationsOf(document).map(({ speaker }) => speaker?.name ?? null)).toEqual(
      told.map(({ speaker }) => speaker),
    );
    expect(document.paragraphs.map(({ voice }) => voice)).toEqual(
      relayedBriefing.map(({ text, quotations }) => (quotations[0]?.words === text ? "quotation" : "prose")),
    );
    expect(document.speakers.map(({ name }) => name)).toEqual([
      "Marta Velkov",
      "Thomas Renn",
      "Otto Brenner",
    ]);
  });

  test("makes its quotations a declared speaker's, who is known by the letters", () => {
    const fields = [
      "title: A talk about the strait",
      "kind: article",
      "speaker: Marta Velkov",
      "role: Foreign Ministry spokeswoman",
      "aliases: [MV]",
    ];
    const document = documentOf({
      file: "relayed.md",
      text: withFields(fields, paragraphs.join("\n\n")),
    });
    const wrong = quotationsOf(document).filter(({ speaker }, number) => {
      const says = expected[number]?.says ?? null;
      return speaker !== null && speaker.name !== says;
    });

    expect(wrong).toEqual([]);
    expect(document.speakers[0]).toMatchObject({ name: "Marta Velkov", aliases: ["MV"] });
  });
});
