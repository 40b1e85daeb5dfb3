import { describe, expect, test } from "vitest";
import { ask, listSources, type Revision, versionsOf } from "../../../src/answer/index.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { statement } from "../../support/statement.ts";

async function answered(texts: Readonly<Record<string, string>>, text: string) {
  const revision = await revisionOf(texts);
  return { revision, answer: await ask(revision, { text }) };
}

function passageIn(revision: Revision, id: string, words: string) {
  const passage = [...revision.passages.values()].find(
    ({ document, paragraph }) => document.id === id && paragraph.text.includes(words),
  );
  if (passage === undefined) throw new Error(`expected ${words} in ${id}, met none`);
  return passage;
}

describe("versions of one statement", () => {
  test("are named the closest to the speaker first, in whatever direction and over however many steps they name each other", async () => {
    const sources = listSources(await revisionOf(statement));

    expect(
      Object.fromEntries(
        sources.map(({ document, versions }) => [document.id, versions.map(({ id }) => id)]),
      ),
    ).toEqual({
      original: ["translation", "mirror", "relay"],
      translation: ["original", "mirror", "relay"],
      mirror: ["original", "translation", "relay"],
      relay: ["original", "translation", "mirror"],
      other: [],
    });
  });

  test("give the anchor of the same words where the language is the same, else the document", async () => {
    const revision = await revisionOf(statement);
    const versions = versionsOf(revision, passageIn(revision, "translation", "closed for the winter"));

    expect(versions.map(({ document, passage }) => [document.id, passage?.paragraph.text ?? null])).toEqual([
      ["original", null],
      [
        "mirror",
        "The northern harbour will stay closed for the winter, and nobody will be paid for the ice – not one crown.",
      ],
      ["relay", expect.stringContaining("closed for the winter")],
    ]);
  });

  test("give no anchor where words are too few to tell, or nobody surely has them", async () => {
    const revision = await revisionOf(statement);

    expect(
      versionsOf(revision, passageIn(revision, "translation", "Thank you")).map(({ passage }) => passage),
    ).toEqual([null, null, null]);
    expect(
      versionsOf(revision, passageIn(revision, "relay", "The square was empty")).map(
        ({ passage }) => passage,
      ),
    ).toEqual([null, null, null]);
  });

  test("are one hit, shown by the one closest to the speaker in the language of the question", async () => {
    const { answer } = await answered(statement, "Will the northern harbour stay closed for the winter?");
    const shown = answer.quotes.map(({ document }) => document.id);

    expect(shown[0]).toBe("translation");
    expect(shown).not.toContain("mirror");
    expect(answer.quotes[0]?.versions.map(({ document }) => document.id)).toEqual([
      "original",
      "mirror",
      "relay",
    ]);
  });

  test("are the current editions of those that are named", async () => {
    const texts = {
      ...statement,
      "corrected.md": statement["translation.md"].replace("version-of: original", "replaces: translation"),
    };
    const sources = listSources(await revisionOf(texts));

    expect(sources.find(({ document }) => document.id === "original")?.versions.map(({ id }) => id)).toEqual([
      "corrected",
      "mirror",
      "relay",
    ]);
  });

  test("leave out one that was withdrawn, and stay together without it", async () => {
    const texts = {
      ...statement,
      "original.md": statement["original.md"].replace("kind: speech", "kind: speech\nwithdrawn: 2031-07-01"),
    };
    const sources = listSources(await revisionOf(texts));

    expect(sources.map(({ document, versions }) => [document.id, versions.map(({ id }) => id)])).toEqual([
      ["translation", ["mirror", "relay"]],
      ["mirror", ["translation", "relay"]],
      ["relay", ["translation", "mirror"]],
      ["other", []],
    ]);
  });
});

describe("versions that say it otherwise", () => {
  test.each([
    ["a number", "not one crown", "not 2 crowns"],
    ["a negation", "will stay closed", "will not stay closed"],
  ])("are hits of their own where they change %s", async (_, words, others) => {
    const texts = { ...statement, "mirror.md": statement["mirror.md"].replace(words, others) };
    const { answer } = await answered(texts, "Will the northern harbour stay closed for the winter?");

    expect(answer.quotes.map(({ document }) => document.id)).toEqual(
      expect.arrayContaining(["translation", "mirror"]),
    );
  });
});
