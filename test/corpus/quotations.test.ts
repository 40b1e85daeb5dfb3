import { describe, expect, test } from "vitest";
import { type Document, LONGEST_PARAGRAPH, quotationsOf } from "../../src/corpus/index.ts";
import { documentOf, withFields } from "../support/read-source.ts";

/** An article of that body, with more fields. */
function article(file: string, body: string, ...fields: readonly string[]): Document {
  return documentOf({ file, text: withFields(["title: Log", "kind: article", ...fields], body) });
}

/** The quotations of a document, each with the name of its speaker. */
function told(document: Document): [words: string, speaker: string | null][] {
  return quotationsOf(document).map(({ start, end, speaker }) => [
    document.text.slice(start, end),
    speaker?.name ?? null,
  ]);
}

describe("the quotations of a file", () => {
  test("go on over the line ends of hard-wrapped text", () => {
    const body = [
      "“The ferry is late and the crew of\nthe north quay are tired of\nwaiting,” Ida Marrow said to the\nassembled fishers.",
      "“We wait,” she added, “for as long\nas it takes.”",
    ].join("\n\n");

    expect(told(article("log.txt", body))).toEqual([
      ["“The ferry is late and the crew of\nthe north quay are tired of\nwaiting,”", "Ida Marrow"],
      ["“We wait,”", "Ida Marrow"],
      ["“for as long\nas it takes.”", "Ida Marrow"],
    ]);
  });

  test.each(["\n", "\r\n", "\r"])("are exact slices where lines end with %j", (end) => {
    const body = ["“The ferry is late,” Ida Marrow said.", "", "“We wait,” said Otto Brenner."].join(end);

    expect(told(article("log.md", body))).toEqual([
      ["“The ferry is late,”", "Ida Marrow"],
      ["“We wait,”", "Otto Brenner"],
    ]);
  });

  test("are not looked for in headings, and are in items of lists", () => {
    const body = [
      "# “We will wait all night” says mayor",
      "## “Never again”",
      "- “The ferry is late,” Otto Brenner said.\n- “It is not,” Ida Marrow said.",
    ].join("\n\n");

    expect(told(article("log.md", body))).toEqual([
      ["“The ferry is late,”", "Otto Brenner"],
      ["“It is not,”", "Ida Marrow"],
    ]);
  });

  test("are a block quote's paragraphs, said by whom the words above introduce", () => {
    const body = "Ida Marrow wrote:\n\n> We sail at dawn.\n>\n> We wait for nobody.\n\nThe end.";
    const document = article("log.md", body);

    expect(told(document)).toEqual([
      ["We sail at dawn.", "Ida Marrow"],
      ["We wait for nobody.", "Ida Marrow"],
    ]);
    expect(document.paragraphs.map(({ voice }) => voice)).toEqual([
      "prose",
      "quotation",
      "quotation",
      "prose",
    ]);
  });

  test("are the author's where the text says I", () => {
    const body = "“Who sails?” I asked.\n\n“Nobody,” Ida Marrow said.";

    expect(told(article("log.md", body, "author: Rosa Lund"))).toEqual([
      ["“Who sails?”", "Rosa Lund"],
      ["“Nobody,”", "Ida Marrow"],
    ]);
  });

  test.each(["**Otto Brenner**: “We sail.”", "**Otto Brenner:** “We sail.”", "__Otto Brenner:__ “We sail.”"])(
    "are the label's in %s",
    (body) => {
      expect(told(article("log.md", body))).toEqual([["“We sail.”", "Otto Brenner"]]);
    },
  );

  test.each([
    "“We sail,” **Otto Brenner** said.",
    "“We sail,” _Otto Brenner_ said.",
    "“We sail,” *said* Otto Brenner.",
  ])("have a speaker in emphasis: %s", (body) => {
    expect(told(article("log.md", body))).toEqual([["“We sail,”", "Otto Brenner"]]);
  });

  test("have speakers who are declared, by name, surname and alias", () => {
    const body = "“We sail,” BRENNER said.\n\n“We wait,” IM said.\n\n“We watch,” Petra Lisk said.";
    const speakers = "speakers: [{name: Ida Marrow, role: Mayor, aliases: [IM]}, {name: Otto Brenner}]";
    const document = article("log.md", body, speakers);

    expect(told(document).map(([, name]) => name)).toEqual(["Otto Brenner", "Ida Marrow", "Petra Lisk"]);
    expect(document.speakers).toMatchObject([
      { name: "Otto Brenner" },
      { name: "Ida Marrow", role: "Mayor", aliases: ["IM"] },
      { name: "Petra Lisk" },
    ]);
  });

  test("stand in every part of a paragraph that is divided, and count once", () => {
    const long = `“${"We sail at dawn. ".repeat((1.5 * LONGEST_PARAGRAPH) / 17)}We wait,”`;
    const document = article("log.md", `${long} Ida Marrow said.`);

    expect(document.paragraphs.length).toBeGreaterThan(1);
    expect(document.paragraphs.map(({ quotations }) => quotations.length)).toEqual(
      document.paragraphs.map(() => 1),
    );
    expect(told(document)).toEqual([[long, "Ida Marrow"]]);
  });

  test("are none in a file without marks", () => {
    expect(told(article("log.md", "Ida Marrow said that the ferry was late."))).toEqual([]);
  });
});
