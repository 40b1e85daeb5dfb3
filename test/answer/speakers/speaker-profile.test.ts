import { beforeAll, describe, expect, test } from "vitest";
import { findSpeaker, type RegisteredSpeaker, type Revision } from "../../../src/answer/index.ts";
import { withFields } from "../../support/read-source.ts";
import { revisionOf } from "../../support/revision-of.ts";

function speech(words: string, ...fields: string[]): string {
  return withFields(["title: Log", "kind: speech", ...fields], words);
}

let revision: Revision;

beforeAll(async () => {
  revision = await revisionOf({
    "a-undated.md": speech("Undated.", "speaker: Ida Marrow", "role: harbour master"),
    "b-old.md": speech(
      "Old one.\n\nOld two.",
      "speaker: Ida Marrow",
      "role: pilot",
      "date: 2029-12",
      "aliases: [IM]",
    ),
    "c-new.md": speech("New.", "speaker: Ida Marrow", "role: harbour master", "date: 2031-05-20"),
    "d-year.md": speech("Year.", "speaker: Ida Marrow", "date: 2030"),
    "e-other.md": speech("Other.", "speaker: Tom Marrow", "date: 2032"),
    "f-talk.md": withFields(
      [
        "title: Talk",
        "kind: transcript",
        "date: 2031-01",
        "speakers: [{ name: Ida Marrow, aliases: [MS. MARROW] }]",
      ],
      "MS. MARROW: Talk one.\n\nQ: Why?\n\nMS. MARROW: Talk two.",
    ),
  });
});

function profileIn(corpus: Revision, name: string): RegisteredSpeaker {
  const found = findSpeaker(corpus, name);
  if (found.kind !== "found") throw new Error(`expected a speaker, met ${found.kind}`);
  return found.speaker;
}

function profileOf(name: string): RegisteredSpeaker {
  return profileIn(revision, name);
}

describe("the profile of a speaker", () => {
  test("has their words alone, newest first and undated last, those of a document in its order", () => {
    expect([...profileOf("ida marrow").passages].map(({ paragraph }) => paragraph.text)).toEqual([
      "New.",
      "Talk one.",
      "Talk two.",
      "Year.",
      "Old one.",
      "Old two.",
      "Undated.",
    ]);
  });

  test("has their documents in the same order", () => {
    expect(profileOf("Ida Marrow").documents.map(({ id }) => id)).toEqual([
      "c-new",
      "f-talk",
      "d-year",
      "b-old",
      "a-undated",
    ]);
  });

  test("has each role once, the newest first, with the documents that give it", () => {
    const roles = profileOf("Ida Marrow").roles.map(({ role, documents }) => [
      role,
      documents.map(({ id }) => id),
    ]);

    expect(roles).toEqual([
      ["harbour master", ["c-new", "a-undated"]],
      ["pilot", ["b-old"]],
    ]);
  });

  test("has the name and the aliases of all documents, and is found by them", () => {
    const profile = profileOf("im");

    expect(profile.name).toBe("Ida Marrow");
    expect(profile.aliases).toEqual(["IM", "MS. MARROW"]);
  });

  test("has no role where no document gives one", () => {
    expect(profileOf("Tom").roles).toEqual([]);
  });

  test("names those whom a name may mean", () => {
    expect(findSpeaker(revision, "Marrow")).toEqual({
      kind: "ambiguous",
      names: ["Ida Marrow", "Tom Marrow"],
    });
  });

  test("names those who are spelled nearly so", () => {
    expect(findSpeaker(revision, "Tom Marow")).toEqual({
      kind: "unknown",
      near: expect.arrayContaining(["Tom Marrow"]),
    });
  });
});

describe("the profile of a speaker who is in fiction too", () => {
  const official = speech(
    "Bell.",
    "speaker: Ida Marrow",
    "role: pilot",
    "date: 2029",
    "provenance: official",
  );
  const exercise = speech(
    "Horn.",
    "speaker: Ida Marrow",
    "role: admiral",
    "date: 2031",
    "provenance: exercise",
    "aliases: [Bloody Ida]",
  );

  test("has roles from fiction last and marked, and no aliases from it", async () => {
    const profile = profileIn(await revisionOf({ "a.md": official, "b.md": exercise }), "Ida Marrow");

    expect(profile.roles.map(({ role, isFiction }) => [role, isFiction])).toEqual([
      ["pilot", false],
      ["admiral", true],
    ]);
    expect(profile.aliases).toEqual([]);
  });

  test("has what there is where nothing else has words of the speaker", async () => {
    const profile = profileIn(await revisionOf({ "b.md": exercise }), "Bloody Ida");

    expect(profile).toMatchObject({ aliases: ["Bloody Ida"], roles: [{ role: "admiral", isFiction: true }] });
  });
});
