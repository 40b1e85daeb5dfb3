import { beforeAll, describe, expect, test } from "vitest";
import { buildRevision, findSpeaker, type Revision } from "../../../src/answer/index.ts";
import { documentOf, withFields } from "../../support/read-source.ts";

function speech(file: string, ...fields: string[]) {
  return documentOf({ file, text: withFields(["kind: speech", "title: Log", ...fields], "We sailed.") });
}

let revision: Revision;

beforeAll(async () => {
  revision = await buildRevision({
    documents: [
      speech("a.md", "speaker: Ida Marrow", "role: harbour master", "aliases: [The Keeper]"),
      speech("b.md", "speaker: Ida Marrow", "aliases: [Captain Ida]"),
      speech("c.md", "speaker: Tom Marrow", "aliases: [Bosun]"),
      speech("d.md", "speaker: Zoë Łukasik"),
      speech("e.md", "speaker: Lord Bosun"),
      speech("f.md", "speaker: Anna-Maria van der Quay"),
    ],
    problems: [],
    digest: "0123456789ab",
  });
});

/** The name that a user's words mean, or which names they are near to. */
function find(name: string): string | readonly string[] {
  const found = findSpeaker(revision, name);
  switch (found.kind) {
    case "found":
      return found.speaker.name;
    case "ambiguous":
      return ["ambiguous", ...found.names];
    case "unknown":
      return ["unknown", ...found.near];
  }
}

describe("a speaker", () => {
  test.each([
    ["the name", "Ida Marrow", "Ida Marrow"],
    ["the name in other letters", "IDA MARROW", "Ida Marrow"],
    ["the name with more white space", "  ida \u00a0marrow ", "Ida Marrow"],
    ["an alias", "the keeper", "Ida Marrow"],
    ["an alias from another document", "Captain Ida", "Ida Marrow"],
    ["the name without its accents", "zoe lukasik", "Zoë Łukasik"],
    ["a first name", "Ida", "Ida Marrow"],
    ["a surname", "Łukasik", "Zoë Łukasik"],
    ["a title and a surname", "Ms. Lukasik", "Zoë Łukasik"],
    ["the words of the name in another order", "Marrow, Tom", "Tom Marrow"],
    ["a part of a long name", "anna-maria quay", "Anna-Maria van der Quay"],
  ])("is found by %s", (_, words, name) => {
    expect(find(words)).toBe(name);
  });

  test("has the aliases of all documents, and the role that one of them gives", () => {
    const found = findSpeaker(revision, "Ida Marrow");

    expect(found).toMatchObject({
      kind: "found",
      speaker: { name: "Ida Marrow", role: "harbour master", aliases: ["The Keeper", "Captain Ida"] },
    });
  });

  test("is ambiguous where the words fit more than one, all of whom are named", () => {
    expect(find("Marrow")).toEqual(["ambiguous", "Ida Marrow", "Tom Marrow"]);
  });

  test("is the one with that very alias, though a part of another’s name is the same", () => {
    expect(find("Bosun")).toBe("Tom Marrow");
  });

  test.each([
    ["Ida Marow", ["Ida Marrow"]],
    ["Lukasyk", ["Zoë Łukasik"]],
    ["Marow", ["Ida Marrow", "Tom Marrow"]],
    ["Ida Fennimbo", []],
    ["Xerxes", []],
  ])("is never guessed from %s; near names are %j", (name, near) => {
    expect(find(name)).toEqual(["unknown", ...near]);
  });

  test.each(["", "  ", "Ms.", "President"])("is unknown for %j, which holds no name", (name) => {
    expect(findSpeaker(revision, name).kind).toBe("unknown");
  });
});
