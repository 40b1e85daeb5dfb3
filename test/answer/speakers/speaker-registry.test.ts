import { describe, expect, test } from "vitest";
import { buildRevision, findSpeaker, listSources, type Revision, roleAt } from "../../../src/answer/index.ts";
import type { Speaker } from "../../../src/attribution/index.ts";
import type { Document } from "../../../src/corpus/index.ts";
import { only } from "../../support/only.ts";
import { quoting } from "../../support/quoting.ts";
import { documentOf, withFields } from "../../support/read-source.ts";
import { revisionOf } from "../../support/revision-of.ts";

function speech(...fields: string[]): string {
  return withFields(["title: Log", "kind: speech", ...fields], "We sailed.");
}

/** A transcript of the harbour office with a turn of each label. */
function press(labels: readonly string[], ...fields: string[]): string {
  const turns = labels.map((label, index) => `${label}: We sailed ${index + 1} times.`);
  return withFields(
    ["title: Press", "kind: transcript", "publisher: Harbour Office", ...fields],
    turns.join("\n\n"),
  );
}

const article = (body: string, ...fields: string[]): Document =>
  documentOf({ file: "story.md", text: withFields(["title: Story", "kind: article", ...fields], body) });

/** Everyone in the texts, in the order of their first words. */
async function namesIn(...texts: string[]): Promise<string[]> {
  return namesOf(await revisionOf(Object.fromEntries(texts.map((text, index) => [`${index}.md`, text]))));
}

function namesOf({ registry }: Revision): string[] {
  return registry.speakers.map(({ name }) => name);
}

async function speakersAs(...names: string[]): Promise<string[]> {
  return namesIn(...names.map((name) => speech(`speaker: ${JSON.stringify(name)}`)));
}

describe("spellings of a full name", () => {
  test.each([
    [["Orest Velenskyy", "Orest Velensky", "Orest Velenskiy", "Orest Velenski", "Orest Velenskij"]],
    [["Sergei Marov", "Sergey Marov", "SERGEY MAROV"]],
    [["Dmitriy Marov", "Dmitry Marov"]],
    [["Sergey V. Marov", "Sergey Marov"]],
    [["Ida Marrow", "Ms. Ida Marrow", "Vice President Ida Marrow"]],
    [["Zoë Łukasik", "Zoe Lukasik"]],
  ])("are one person: %j", async (names) => {
    expect(await speakersAs(...names)).toHaveLength(1);
  });

  test.each([
    ["two given names", ["Ida Marrow", "Tom Marrow"]],
    ["names that only begin alike", ["Ida Marrow", "Ida Marrows"]],
    ["a short ending that other names tell apart", ["Toni Marrow", "Tony Marrow"]],
    ["an ending that is no transliteration", ["Ida Rossi", "Ida Rossy"]],
    ["a name with another word in it", ["Ida Marrow", "Ida Quay Marrow"]],
    ["a name and the same with an addition", ["Tom Marrow", "Tom Marrow Jr."]],
    ["two initials, and the name without any", ["Tom A. Marrow", "Tom B. Marrow", "Tom Marrow"]],
    ["titles of a man and of a woman", ["Mr. Kim Marrow", "Ms. Kim Marrow", "Kim Marrow"]],
    ["a knight and a dame", ["Sir Kim Marrow", "Dame Kim Marrow", "Kim Marrow"]],
    ["a Mr and a Miss", ["Mr Kim Marrow", "Miss Kim Marrow", "Kim Marrow"]],
    ["an initial in place of the first name", ["J. Edgar Marrow", "Edgar Marrow"]],
    ["two bodies", ["Foreign Ministry", "Defence Ministry"]],
  ])("do not make one person of %s", async (_, names) => {
    expect(await speakersAs(...names)).toEqual(names);
  });

  test("are its aliases; the one that most documents have is the name", async () => {
    const revision = await revisionOf({
      "a.md": speech("speaker: Orest V. Velenskyy"),
      "b.md": speech("speaker: Orest Velensky", "aliases: [OV]"),
      "c.md": speech("speaker: Orest Velensky"),
    });
    const person = only(revision.registry.speakers);

    expect(person.name).toBe("Orest Velensky");
    expect(person.aliases).toEqual(["Orest V. Velenskyy", "OV"]);
    expect(person.passages).toHaveLength(3);
    for (const name of ["Orest Velensky", "Orest V. Velenskyy", "Velenskyy", "Velensky", "OV"]) {
      expect(findSpeaker(revision, name)).toMatchObject({ kind: "found", speaker: { key: person.key } });
    }
  });
});

describe("the name of somebody who is spelled in two ways", () => {
  const velenskyy = speech("speaker: Orest Velenskyy");
  const velensky = speech("speaker: Orest Velensky");
  const exercise = speech("speaker: Orest Velensky", "provenance: exercise");

  test.each([
    ["the first of two that as many documents have", [velenskyy, velensky], "Orest Velenskyy"],
    [
      "the first, also where more fiction has the other",
      [velenskyy, velensky, exercise, exercise],
      "Orest Velenskyy",
    ],
    ["the one that more documents have", [velenskyy, velensky, velensky], "Orest Velensky"],
    ["one without a title", [speech("speaker: Ms. Ida Marrow"), speech("speaker: Ida Marrow")], "Ida Marrow"],
  ])("is %s", async (_, texts, name) => {
    expect(await namesIn(...texts)).toEqual([name]);
  });
});

describe("a label", () => {
  const full = press(
    ["MS. MARROW"],
    "date: 2031-05",
    "speakers: [{ name: Ida Marrow, role: harbour president }]",
  );

  test("is the full name’s in another transcript of the same publisher", async () => {
    expect(await namesIn(full, press(["MS. MARROW"], "date: 2032-06"))).toEqual(["Ida Marrow"]);
    expect(await namesIn(press(["MS. I. MARROW"], "date: 2032-06"), full)).toEqual(["Ida Marrow"]);
  });

  test("is so where the publisher is known by the host of its address alone", async () => {
    const hosted = (text: string, path: string) =>
      text.replace("publisher: Harbour Office", `url: https://harbour.example/${path}`);
    const other = press(["MS. MARROW"], "date: 2032-06");

    expect(await namesIn(hosted(full, "a"), hosted(other, "b"))).toEqual(["Ida Marrow"]);
  });

  test("is the full name’s where it states the office that the person has", async () => {
    const story = (by: string | Speaker) =>
      quoting(article(`“We sailed,” she said.`, "publisher: Harbour Office", "date: 2031-07"), [
        { words: "“We sailed,”", by },
      ]);
    const office = documentOf({ file: "a.md", text: full });
    const named = async (label: string | Speaker) =>
      namesOf(
        await buildRevision({ documents: [office, story(label)], problems: [], digest: "0123456789ab" }),
      );

    expect(await named("President Marrow")).toEqual(["Ida Marrow"]);
    expect(await named({ name: "Marrow", role: "president of the harbour", aliases: [] })).toEqual([
      "Ida Marrow",
    ]);
    expect(await named({ name: "Marrow", role: "minister", aliases: [] })).toEqual(["Ida Marrow", "Marrow"]);
    expect(await named("Vice President Marrow")).toEqual(["Ida Marrow", "Vice President Marrow"]);
    expect(await named("Ms. Marrow")).toEqual(["Ida Marrow", "Ms. Marrow"]);
    expect(await named("Marrow")).toEqual(["Ida Marrow", "Marrow"]);
  });

  test.each([
    ["of another publisher", press(["MS. MARROW"], "date: 2031-06").replace("Harbour Office", "Quay Post")],
    [
      "without a publisher",
      press(["MS. MARROW"], "date: 2031-06").replace("publisher: Harbour Office\n", ""),
    ],
    ["more than two years away", press(["MS. MARROW"], "date: 2033-06")],
    ["without a date", press(["MS. MARROW"])],
    ["with a title of the other gender’s", press(["MR. MARROW"], "date: 2031-06")],
    ["with another initial", press(["MS. T. MARROW"], "date: 2031-06")],
    ["without a title", press(["MARROW"], "date: 2031-06")],
  ])("stays as it is printed in a document %s", async (_, text) => {
    expect(await namesIn(full, text)).toHaveLength(2);
  });

  test("stays as it is printed where two people of the corpus have the surname, as a first name too", async () => {
    const label = press(["MS. MARROW"], "date: 2031-06");

    expect(await namesIn(full, speech("speaker: Tom Marrow"), label)).toEqual([
      "Ida Marrow",
      "Tom Marrow",
      "Ms. Marrow",
    ]);
    expect(await namesIn(full, speech("speaker: Marrow Tarrabee"), label)).toHaveLength(3);
  });

  test("stays as it is printed where men and women have the surname and no title tells which is meant", async () => {
    const declared = press(["IDA MARROW"], "date: 2031-05");
    const both = press(["MS. MARROW", "MR. MARROW"], "date: 2031-06");

    expect(await namesIn(declared, both)).toEqual(["Ida Marrow", "Ms. Marrow", "Mr. Marrow"]);
    expect(await namesIn(full, both)).toEqual(["Ida Marrow", "Mr. Marrow"]);
  });

  test("of a body is never that of another body", async () => {
    const defence = press(["DEFENCE MINISTRY"], "date: 2031-05");

    expect(await namesIn(defence, press(["FOREIGN MINISTRY"], "date: 2031-06"))).toHaveLength(2);
    expect(await namesIn(defence, press(["MINISTRY"], "date: 2031-06"))).toHaveLength(2);
  });

  test("that two documents print is one entry, and reporters are one", async () => {
    expect(await namesIn(press(["MS. MARROW", "Q"]), press(["MS. MARROW", "Q"]))).toEqual([
      "Ms. Marrow",
      "a reporter",
    ]);
  });

  test("that somebody asks by finds the only person whom it may mean as well", async () => {
    const revision = await revisionOf({ "a.md": full, "b.md": press(["MARROW"], "date: 2031-06") });
    const found = findSpeaker(revision, "Marrow");
    if (found.kind !== "found") throw new Error(`expected a speaker, met ${found.kind}`);

    expect(found.speaker.name).toBe("Marrow");
    expect(found.alike.map(({ name }) => name)).toEqual(["Marrow", "Ida Marrow"]);
    expect(findSpeaker(revision, "Ida Marrow")).toMatchObject({ alike: [{ name: "Ida Marrow" }] });
  });
});

describe("the registry", () => {
  test("holds who is quoted in an article, and who takes turns, in the order of their first words", async () => {
    const story = quoting(article("“We sailed,” said Jo Reed. “It rained,” said Ida Marrow. “So?”"), [
      { words: "“We sailed,”", by: "Jo Reed" },
      { words: "“It rained,”", by: { name: "Ida Marrow", role: "harbour master", aliases: [] } },
      { words: "“So?”" },
    ]);
    const revision = await buildRevision({ documents: [story], problems: [], digest: "0123456789ab" });

    expect(namesOf(revision)).toEqual(["Jo Reed", "Ida Marrow"]);
    expect(only(listSources(revision)).speakers).toEqual(["Jo Reed", "Ida Marrow"]);
    expect(revision.registry.speakers.map(({ role, passages }) => [role, passages.length])).toEqual([
      [null, 1],
      ["harbour master", 1],
    ]);
  });

  test("finds everyone by the name that it gives them", async () => {
    const revision = await revisionOf({
      "a.md": press(["MS. MARROW", "Q", "MR. REED"]),
      "b.md": speech("speaker: Ida Marrow", "aliases: [MS. MARROW, Reed]"),
      "c.md": speech("speaker: Reed Marrow"),
    });

    for (const { name, key } of revision.registry.speakers) {
      expect(findSpeaker(revision, name)).toMatchObject({ kind: "found", speaker: { key } });
    }
  });

  test("of nothing is empty", async () => {
    expect(namesOf(await revisionOf({}))).toEqual([]);
  });
});

describe("the role of a speaker at a date", () => {
  const texts = {
    "a.md": speech("speaker: Ida Marrow", "role: pilot", "date: 2029-12"),
    "b.md": speech("speaker: Ida Marrow", "role: harbour master", "date: 2031-05-20"),
    "c.md": speech("speaker: Ida Marrow", "date: 2031-06"),
    "d.md": speech("speaker: Ida Marrow", "role: admiral", "date: 2031-07", "provenance: exercise"),
    "e.md": speech("speaker: Ida Marrow", "role: diver"),
  };

  test.each([
    ["2029-11-30", null],
    ["2029-12-01", "pilot"],
    ["2031-05-19", "pilot"],
    ["2031-05-20", "harbour master"],
    ["2040-01-01", "harbour master"],
  ])("%s is that of the newest document until then, fiction left out: %s", async (day, role) => {
    const { registry } = await revisionOf(texts);

    expect(roleAt(only(registry.speakers), day)).toBe(role);
  });
});
