import { beforeAll, describe, expect, test } from "vitest";
import { findSpeaker, type RegisteredSpeaker, type Revision, roleAt } from "../../../src/answer/index.ts";
import type { Document } from "../../../src/corpus/index.ts";
import { inRole, press, revisionWith, speech, story } from "../../support/naming.ts";
import { only } from "../../support/only.ts";

const idsOf = (documents: readonly Document[]) => documents.map(({ id }) => id);

/** All that is held of a speaker, with ids for documents and words for passages. */
function dossier({ roles, documents, passages, ...rest }: RegisteredSpeaker) {
  return {
    ...rest,
    roles: roles.map((given) => ({ ...given, documents: idsOf(given.documents) })),
    documents: idsOf(documents),
    passages: [...passages].map(({ document, paragraph }) => `${document.id} ${paragraph.number}`),
  };
}

const made = "provenance: exercise";

const old = story(
  [
    inRole("Ida Marrow", null, ["IM"]),
    "Jo Reed",
    inRole("IDA MARROW", "pilot", ["IM", "The Keeper"]),
    inRole("Ida Marrow", "admiral"),
    inRole("Ms. Ida Marrow", null, ["Ms. I"]),
  ],
  "date: 2029",
);
const talk = press(
  ["MS. MARROW", "Q", "MS. MARROW", "MR. REED", "Q"],
  "date: 2031-05",
  "speakers: [{ name: Ida Marrow, role: harbour master }]",
);
const undated = speech("Ida Marrow", "role: pilot");
const fiction = speech("Ida Marrow", "role: diver", "date: 2033", "aliases: [Bloody Ida]", made);
const both = speech("Ida Marrow", "role: pilot", "date: 2032", made);
const label = press(["MARROW"], "date: 2031-06");
const documents = [old, talk, undated, fiction, both, label];

let revision: Revision;
let idOf: (document: Document) => string;

beforeAll(async () => {
  revision = await revisionWith(documents);
  idOf = ({ id }) => id;
});

describe("the record of a speaker", () => {
  test("has everything that documents say of them, newest first, fiction apart", () => {
    const [ida] = revision.registry.speakers;
    const [first, second, third, fourth, fifth] = [fiction, both, talk, old, undated].map(idOf);

    expect(ida && dossier(ida)).toEqual({
      key: "ida marrow",
      name: "Ida Marrow",
      role: "pilot",
      roles: [
        { role: "pilot", documents: [second, fourth, fifth], isFiction: false },
        { role: "harbour master", documents: [third], isFiction: false },
        { role: "diver", documents: [first], isFiction: true },
      ],
      aliases: ["IM", "The Keeper", "Ms. Ida Marrow", "Ms. I"],
      spellings: ["Ida Marrow", "Ms. Ida Marrow"],
      names: ["Ida Marrow", "IM", "The Keeper", "Bloody Ida", "Ms. Ida Marrow", "Ms. I"],
      documents: [first, second, third, fourth, fifth],
      passages: [`${first} 1`, `${second} 1`, `${third} 1`, `${third} 3`, `${fourth} 1`, `${fifth} 1`],
    });
  });

  test("of everyone stands in the order of first words, a label’s with whom it may mean", () => {
    const { registry } = revision;

    expect(registry.speakers.map((speaker) => [speaker.name, registry.mayBe(speaker)?.name ?? null])).toEqual(
      [
        ["Ida Marrow", null],
        ["Jo Reed", null],
        ["a reporter", null],
        ["Mr. Reed", "Jo Reed"],
        ["Marrow", "Ida Marrow"],
      ],
    );
    expect(registry.speakers.map(dossier).slice(1)).toMatchObject([
      { key: "jo reed", roles: [], role: null, spellings: ["Jo Reed"], documents: [old.id] },
      { passages: [`${talk.id} 2`, `${talk.id} 5`] },
      { spellings: ["Mr. Reed"], aliases: ["MR. REED"], passages: [`${talk.id} 4`] },
      { spellings: ["Marrow"], passages: [`${label.id} 1`] },
    ]);
  });

  test("is found by every name that a document prints, and by no name of another one", () => {
    const { registry } = revision;
    const named = (document: Document, name: string) => registry.identify(document, { name })?.name ?? null;

    expect(named(old, "IDA MARROW")).toBe("Ida Marrow");
    expect(named(old, "Ms. Ida Marrow")).toBe("Ida Marrow");
    expect(named(label, "Marrow")).toBe("Marrow");
    expect(named(label, "Ida Marrow")).toBeNull();
    expect(named(talk, "Jo Reed")).toBeNull();
    expect(named(speech("Ida Marrow"), "Ida Marrow")).toBeNull();
  });

  test("is that of everyone in a document and in a passage, each once", () => {
    const { registry } = revision;
    const namesOf = (speakers: readonly RegisteredSpeaker[]) => speakers.map(({ name }) => name);

    expect(namesOf(registry.speakersOf(old))).toEqual(["Ida Marrow", "Jo Reed"]);
    expect(namesOf(registry.speakersOf(talk))).toEqual(["Ida Marrow", "a reporter", "Mr. Reed"]);
    expect(namesOf(registry.speakersOf(speech("Tom Roe")))).toEqual([]);
    const [passage] = [...revision.passages.values()];
    expect(passage && namesOf(registry.speakersIn(passage))).toEqual(["Ida Marrow", "Jo Reed"]);
  });
});

describe("the words of a speaker", () => {
  test("are those under labels that are certainly theirs too", async () => {
    const day = "date: 2031-05-20";
    const declared = press(["IDA MARROW"], day, "speakers: [{ name: Ida Marrow }]");
    const texts = [declared, press(["MS. MARROW", "Q"], day), press(["MS. I. MARROW"], day)];
    const [ida] = (await revisionWith(texts)).registry.speakers;

    expect(ida && dossier(ida)).toMatchObject({
      spellings: ["Ida Marrow"],
      aliases: ["Ms. Marrow", "MS. MARROW", "I. Marrow", "MS. I. MARROW"],
      documents: idsOf(texts),
      passages: texts.map(({ id }) => `${id} 1`),
    });
  });

  test("stand in the order of the text, under whatever spelling, and once where they are quoted twice", async () => {
    const talk = press(["MS. IDA MARROW", "IDA MARROW", "MS. IDA MARROW"]);
    const twice = story(["Jo Reed", "Jo Reed"]);
    const { registry } = await revisionWith([talk, twice]);

    expect(registry.speakers.map(dossier)).toMatchObject([
      { name: "Ida Marrow", passages: [1, 2, 3].map((number) => `${talk.id} ${number}`) },
      { name: "Jo Reed", passages: [`${twice.id} 1`] },
    ]);
  });
});

describe("those whom a name means", () => {
  const find = (name: string) => {
    const found = findSpeaker(revision, name);
    return found.kind === "found" ? found.alike.map((one) => one.name) : found;
  };

  test.each([
    ["the name", "Ida Marrow", ["Ida Marrow"]],
    ["the name of a label, which may be hers", "Marrow", ["Marrow", "Ida Marrow"]],
    ["an alias", "the keeper", ["Ida Marrow"]],
    ["an alias in fiction alone", "bloody ida", ["Ida Marrow"]],
    ["words of the name", "Ida", ["Ida Marrow"]],
    ["the name of several", "Reed", { kind: "ambiguous", names: ["Jo Reed", "Mr. Reed"] }],
    ["a label that is printed so", "Mr. Reed", ["Mr. Reed", "Jo Reed"]],
    ["a word that no name has", "Ida Tarrabee", { kind: "unknown", near: [] }],
    ["another spelling", "Ida Marow", { kind: "unknown", near: ["Ida Marrow"] }],
  ])("are found by %s", (_, name, expected) => {
    expect(find(name)).toEqual(expected);
  });
});

describe("a speaker of fiction alone", () => {
  test("has the roles and aliases that it gives", async () => {
    const { registry } = await revisionWith([fiction]);

    expect(dossier(only(registry.speakers))).toEqual({
      key: "ida marrow",
      name: "Ida Marrow",
      role: "diver",
      roles: [{ role: "diver", documents: [fiction.id], isFiction: true }],
      aliases: ["Bloody Ida"],
      spellings: ["Ida Marrow"],
      names: ["Ida Marrow", "Bloody Ida"],
      documents: [fiction.id],
      passages: [`${fiction.id} 1`],
    });
  });
});

describe("the role at a day", () => {
  test.each([
    ["2028-12-31", null],
    ["2029-01-01", "pilot"],
    ["2031-04-30", "pilot"],
    ["2031-05-01", "harbour master"],
    ["2040-01-01", "harbour master"],
  ])("%s is that of the newest record until then: %s", (day, role) => {
    const [ida] = revision.registry.speakers;

    expect(ida && roleAt(ida, day)).toBe(role);
  });
});
