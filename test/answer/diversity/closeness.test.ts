import { describe, expect, test } from "vitest";
import { collapse, type Hit, listSources } from "../../../src/answer/index.ts";
import type { Document } from "../../../src/corpus/index.ts";
import { revisionWith } from "../../support/naming.ts";
import { quoting } from "../../support/quoting.ts";
import { documentOf, withFields } from "../../support/read-source.ts";

const words = "We shall rebuild old piers before winter comes.";

/** Words of Ida Marrow’s, or of whoever is named, in a speech with more fields. */
function speech(file: string, fields: readonly string[], speaker = "Ida Marrow"): Document {
  const language = fields.some((field) => field.startsWith("language:")) ? [] : ["language: en"];
  const given = ["title: Log", "kind: speech", ...language, `speaker: ${speaker}`, ...fields];
  return documentOf({ file, text: withFields(given, words) });
}

/** Each place that is shown, with those that it names. */
async function collapsed(documents: readonly Document[]): Promise<string[][]> {
  const { registry, passages } = await revisionWith(documents);
  const hits = [...passages.values()].map((passage, index): Hit => ({ passage, score: 9 - index }));
  return collapse(hits, registry).map(({ passage, alsoIn }) =>
    [passage, ...alsoIn].map(({ document, paragraph }) => `${document.id} ${paragraph.number}`),
  );
}

describe("of texts with the same words is shown", () => {
  test.each([
    ["an official one before one published again", ["provenance: official"], ["provenance: republished"]],
    ["one published again before a translation", ["provenance: republished"], ["provenance: translation"]],
    ["a translation before a relay", ["provenance: translation"], ["provenance: relay"]],
    ["a relay before one that says nothing", ["provenance: relay"], []],
    [
      "an older official one before a later one",
      ["provenance: official", "date: 2030"],
      ["provenance: official", "date: 2031"],
    ],
    [
      "an official one before an older relay",
      ["provenance: official", "date: 2031"],
      ["provenance: relay", "date: 2030"],
    ],
    ["the older one", ["date: 2031-05-20"], ["date: 2031-05-21"]],
    ["one with a date", ["date: 2031-05-20"], []],
    ["that of a month, which may be its first day", ["date: 2031-05"], ["date: 2031-05-02"]],
    [
      "the one that appeared first",
      ["date: 2031", "published: 2031-06"],
      ["date: 2031", "published: 2031-07"],
    ],
    ["the one that appeared on the day", ["date: 2031-05-20"], ["date: 2031-05-20", "published: 2031-06"]],
    ["the one that is known to have appeared", ["published: 2031"], []],
  ])("%s", async (_, closer, other) => {
    const [one, two] = [speech("close.md", closer), speech("far.md", other)];

    expect(await collapsed([one, two])).toEqual([["close 1", "far 1"]]);
    expect(await collapsed([two, one])).toEqual([["close 1", "far 1"]]);
  });

  test("a speech before a quotation, and a quotation before prose", async () => {
    const fields = ["title: Log", "kind: article", "language: en", "author: Petra Lisk"];
    const quoted = `“${words}”`;
    const prose = quoting(
      documentOf({ file: "prose.md", text: withFields(fields, `${quoted} says Marrow.`) }),
      [{ words: quoted, by: "Ida Marrow" }],
    );
    const quotation = documentOf({
      file: "quotation.md",
      text: withFields([...fields, "speaker: Ida Marrow"], quoted),
    });
    const spoken = speech("speech.md", []);

    expect(await collapsed([prose, quotation, spoken])).toEqual([["speech 1", "prose 1", "quotation 1"]]);
    expect(await collapsed([prose, quotation])).toEqual([["quotation 1", "prose 1"]]);
    expect(await collapsed([quotation, prose])).toEqual([["quotation 1", "prose 1"]]);
    expect(await collapsed([quotation, spoken])).toEqual([["speech 1", "quotation 1"]]);
  });
});

describe("places with the same words", () => {
  test("are found again behind those of somebody else", async () => {
    const tom = "Tom Roe";

    expect(
      await collapsed([
        speech("a.md", []),
        speech("b.md", [], tom),
        speech("c.md", []),
        speech("d.md", [], "Jo Reed"),
        speech("e.md", [], tom),
        speech("f.md", []),
      ]),
    ).toEqual([["a 1", "c 1", "f 1"], ["b 1", "e 1"], ["d 1"]]);
  });

  test("are told apart by whose they are, in facts and in fiction", async () => {
    const made = ["provenance: exercise"];

    expect(
      await collapsed([speech("a.md", []), speech("b.md", made), speech("c.md", made), speech("d.md", [])]),
    ).toEqual([
      ["a 1", "d 1"],
      ["b 1", "c 1"],
    ]);
  });

  test("of those whom nobody names are one on one day, or in one text", async () => {
    const log = (file: string, ...fields: string[]) =>
      documentOf({
        file,
        text: withFields(
          ["title: Log", "kind: transcript", "language: en", ...fields],
          `**Speaker not identified:** ${words}\n\nQ: ${words}\n\n**Speaker not identified:** ${words}\n\nQ: ${words}`,
        ),
      });

    expect(await collapsed([log("a.md", "date: 2031"), log("b.md", "date: 2031"), log("c.md")])).toEqual([
      ["a 1", "a 3", "b 1", "b 3"],
      ["a 2", "a 4", "b 2", "b 4"],
      ["c 1", "c 3"],
      ["c 2", "c 4"],
    ]);
  });

  test("of an author are one with the author’s in other letters", async () => {
    const prose = (file: string, author: string) =>
      documentOf({
        file,
        text: withFields(
          ["title: Log", "kind: article", "language: en", ...(author === "" ? [] : [`author: ${author}`])],
          words,
        ),
      });

    expect(
      await collapsed([
        prose("a.md", "Petra Lisk"),
        prose("b.md", "PETRA LISK"),
        prose("c.md", "Bo Reed"),
        prose("d.md", ""),
        prose("e.md", ""),
      ]),
    ).toEqual([["a 1", "b 1"], ["c 1"], ["d 1", "e 1"]]);
  });

  test("in which somebody is quoted are those of both", async () => {
    const said = "I tell you “we rebuild old piers” before winter comes.";
    const turn = (file: string, by: string) =>
      quoting(
        documentOf({
          file,
          text: withFields(["title: Log", "kind: transcript", "language: en"], `MS. MARROW: ${said}`),
        }),
        [{ words: "“we rebuild old piers”", by }],
      );

    expect(
      await collapsed([turn("a.md", "Jo Reed"), turn("b.md", "Tom Roe"), turn("c.md", "JO REED")]),
    ).toEqual([["a 1", "c 1"], ["b 1"]]);
  });
});

describe("versions of one statement", () => {
  const version = (file: string, ...fields: string[]) => speech(file, ["version-of: first", ...fields]);

  test.each([
    ["by how close they are", ["provenance: republished"], ["provenance: translation"]],
    ["those that say nothing before fiction", [], ["provenance: exercise"]],
    ["one in the language of the closest before one in another", [], ["language: de", "date: 2020"]],
    [
      "one that names no translator before one that does",
      ["date: 2031"],
      ["translator: Bo Reed", "date: 2020"],
    ],
    ["the older one", ["date: 2030"], ["date: 2031"]],
    ["the one that appeared first", ["published: 2030"], ["published: 2031"]],
  ])("are listed %s", async (_, closer, other) => {
    const first = speech("first.md", ["provenance: official"]);
    const versionsIn = async (...documents: readonly Document[]) =>
      listSources(await revisionWith(documents)).map(({ document, versions }) =>
        [document, ...versions].map(({ id }) => id).join(" "),
      );

    expect(await versionsIn(first, version("far.md", ...other), version("near.md", ...closer))).toEqual(
      expect.arrayContaining(["first near far", "near first far", "far first near"]),
    );
    expect(await versionsIn(version("near.md", ...closer), version("far.md", ...other), first)).toEqual(
      expect.arrayContaining(["first near far", "near first far", "far first near"]),
    );
  });

  test("that name no other stand before those that do, where nothing else tells", async () => {
    const named = ["later", "more"].map((id) => speech(`${id}.md`, ["version-of: one"]));
    const sources = listSources(await revisionWith([...named, speech("one.md", []), speech("apart.md", [])]));

    expect(
      Object.fromEntries(
        sources.map(({ document, versions }) => [document.id, versions.map(({ id }) => id)]),
      ),
    ).toEqual({ later: ["one", "more"], more: ["one", "later"], one: ["later", "more"], apart: [] });
  });
});
