import { describe, expect, test } from "vitest";
import { type OpenDocumentParts, openDocumentFile } from "../support/archives/open-document-file.ts";
import { converted, convertedLines, refusalOf } from "../support/converted.ts";

const linesOf = (text: string, parts: Partial<OpenDocumentParts> = {}) =>
  convertedLines("a.odt", openDocumentFile({ text, ...parts }));
const textStyle = (name: string, properties: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;

describe("an OpenDocument text", () => {
  test("becomes headings, paragraphs, lists and quotations", async () => {
    const text = [
      '<text:p text:style-name="Title">Remarks at the pier</text:p>',
      '<text:h text:outline-level="2">Questions</text:h>',
      '<text:p>The ferry<text:s text:c="3"/>sails<text:tab/>at<text:line-break/>noon.</text:p>',
      "<text:list><text:list-item><text:p>Rope</text:p></text:list-item><text:list-item><text:p>Paint</text:p></text:list-item></text:list>",
      '<text:p text:style-name="P1">The sea keeps no diary.</text:p>',
    ].join("");
    const styles =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>';

    expect(await linesOf(text, { styles })).toEqual([
      "# Remarks at the pier",
      "## Questions",
      "The ferry sails at noon.",
      "- Rope",
      "- Paint",
      "> The sea keeps no diary.",
    ]);
  });

  test("sets a bold label apart, whether the style is its own or the program's", async () => {
    const text =
      '<text:p><text:span text:style-name="T1">MS. QUILL:</text:span> At noon.</text:p><text:p><text:span text:style-name="Strong_20_Emphasis">Q:</text:span> Why?</text:p>';

    expect(await linesOf(text, { styles: textStyle("T1", 'fo:font-weight="bold"') })).toEqual([
      "**MS. QUILL:** At noon.",
      "**Q:** Why?",
    ]);
  });

  test("leaves out what was deleted, notes and comments, and says so", async () => {
    const text = [
      '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>never</text:p></text:deletion></text:changed-region></text:tracked-changes>',
      '<text:p>The pier<text:change text:change-id="c1"/>',
      "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>",
      "<office:annotation><dc:creator>A clerk</dc:creator><text:p>Is that so?</text:p></office:annotation>",
      " opens at noon.</text:p>",
    ].join("");
    const { body, warnings } = await converted("a.odt", openDocumentFile({ text }));

    expect(body).toBe("The pier opens at noon.\n");
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining("1 footnote"),
      expect.stringContaining("1 comment"),
      expect.stringContaining("deletions (1)"),
    ]);
  });

  test("leaves out words that are hidden or struck out, and tables of contents", async () => {
    const text = [
      "<text:table-of-content><text:index-body><text:p>Chapter 1 … 3</text:p></text:index-body></text:table-of-content>",
      '<text:p>The pier <text:span text:style-name="T1">never </text:span><text:span text:style-name="T2">seldom </text:span>opens.</text:p>',
      '<text:section text:display="none"><text:p>Closed.</text:p></text:section>',
    ].join("");
    const styles =
      textStyle("T1", 'text:display="none"') + textStyle("T2", 'style:text-line-through-style="solid"');

    expect(await linesOf(text, { styles })).toEqual(["The pier opens."]);
  });

  test("puts a box of text after the paragraph that it is fixed to", async () => {
    const box = "<draw:frame><draw:text-box><text:p>Beside the words.</text:p></draw:text-box></draw:frame>";

    expect(await linesOf(`<text:p>The pier ${box}opens.</text:p>`)).toEqual([
      "The pier opens.",
      "Beside the words.",
    ]);
  });

  test("tells the date that stands in a line of its own above its text, and doubts one that may be two days", async () => {
    const dated = (line: string) =>
      converted("a.odt", openDocumentFile({ text: `<text:p>At the pier</text:p><text:p>${line}</text:p>` }));

    expect((await dated("20 May 2031")).metadata).toEqual({ title: "At the pier", date: "2031-05-20" });
    expect(await dated("03/04/2031")).toMatchObject({
      metadata: { title: "At the pier" },
      warnings: [{ code: "uncertain" }],
    });
  });

  test("tells its title and language, and neither who saved the file nor when", async () => {
    const meta =
      "<dc:title>Remarks at the pier</dc:title><dc:creator>A clerk</dc:creator><dc:date>2031-05-20</dc:date><dc:language>de-AT</dc:language>";

    expect(
      (await converted("a.odt", openDocumentFile({ text: "<text:p>Noon.</text:p>", meta }))).metadata,
    ).toEqual({
      title: "Remarks at the pier",
      language: "de-AT",
    });
  });

  test.each([
    ["declares a document type", '<!DOCTYPE a SYSTEM "file:///etc/hostname"><a>&b;</a>', "damaged"],
    ["declares entities", '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>', "damaged"],
    ["is nested too deep", "<a>".repeat(2_000), "too-deep"],
    ["ends inside of an element", "<a><office:text><text:p>The pier opens</text:p>", "damaged"],
    [
      "closes an element in place of another",
      "<a><office:text><text:p>The pier</office:text></a>",
      "damaged",
    ],
    ["has no text", "<a/>", "no-text"],
  ])("is refused where it %s", async (_, content, code) => {
    const file = openDocumentFile({ text: "", extra: [{ name: "content.xml", content }] });

    expect(await refusalOf("a.odt", file)).toMatchObject({ code });
  });

  test("is refused where it is a spreadsheet, or has a password", async () => {
    const sheet = {
      name: "mimetype",
      content: "application/vnd.oasis.opendocument.spreadsheet",
      isStored: true,
    };
    const manifest = {
      name: "META-INF/manifest.xml",
      content:
        "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>",
    };
    const text = "<text:p>Noon.</text:p>";

    expect(await refusalOf("a.odt", openDocumentFile({ text, extra: [sheet] }))).toMatchObject({
      code: "unsupported-format",
    });
    expect(await refusalOf("a.odt", openDocumentFile({ text, extra: [manifest] }))).toMatchObject({
      code: "encrypted",
    });
  });
});
