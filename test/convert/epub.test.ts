import { describe, expect, test } from "vitest";
import { epubFile } from "../support/archives/epub-file.ts";
import { converted, convertedLines, refusalOf } from "../support/converted.ts";

const chapter = { name: "one.xhtml", body: "<h1>The pier</h1><p>It opens at noon.</p>" };
const lock = (algorithm: string) => ({
  name: "META-INF/encryption.xml",
  content: `<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`,
});

describe("a book", () => {
  test("is read in the order of its spine, with its chapters' titles as headings", async () => {
    const chapters = [
      { name: "z.xhtml", body: "<h1>First</h1><p>The tide comes.</p>" },
      { name: "a.xhtml", body: "<h1>Second</h1><p>The tide&nbsp;goes.</p>" },
    ];

    expect(await convertedLines("a.epub", epubFile({ chapters }))).toEqual([
      "# First",
      "The tide comes.",
      "# Second",
      "The tide goes.",
    ]);
  });

  test("is read without table of contents, cover, what is beside its order, notes and numbers of pages", async () => {
    const chapters = [
      { name: "cover.xhtml", body: "<p>The cover</p>" },
      { name: "nav.xhtml", body: "<nav epub:type='toc'><ol><li>The pier</li></ol></nav>", properties: "nav" },
      {
        ...chapter,
        body: `${chapter.body}<p>It <span epub:type="pagebreak">12</span>closes<a epub:type="noteref" href="#n">1</a>.</p><aside epub:type="footnote">A note.</aside>`,
      },
      { name: "extra.xhtml", body: "<p>An advertisement</p>", isLinear: false },
    ];
    const opf = '<guide><reference type="cover" href="cover.xhtml"/></guide>';

    expect(await convertedLines("a.epub", epubFile({ chapters, opf }))).toEqual([
      "# The pier",
      "It opens at noon.",
      "It closes.",
    ]);
  });

  test("tells title, author, translator by their roles, publisher, day and language", async () => {
    const metadata = [
      "<dc:title>The pier</dc:title>",
      '<dc:creator opf:role="aut">Nadira Quill</dc:creator>',
      '<dc:creator id="t">Tomasi Rell</dc:creator><meta refines="#t" property="role">trl</meta>',
      "<dc:publisher>Harbour Press</dc:publisher>",
      '<dc:date opf:event="modification">2035-01-01</dc:date><dc:date opf:event="publication">2031-05-20</dc:date>',
      "<dc:language>en</dc:language>",
    ].join("");

    expect((await converted("a.epub", epubFile({ chapters: [chapter], metadata }))).metadata).toEqual({
      title: "The pier",
      author: "Nadira Quill",
      translator: "Tomasi Rell",
      publisher: "Harbour Press",
      published: "2031-05-20",
      language: "en",
    });
  });

  test("tells nothing where programs have filled in that nobody said anything", async () => {
    const metadata =
      "<dc:title>Untitled</dc:title><dc:creator>Unknown</dc:creator><dc:language>und</dc:language>";

    expect((await converted("a.epub", epubFile({ chapters: [chapter], metadata }))).metadata).toEqual({});
  });

  test("is read without a chapter that it does not hold, and says so", async () => {
    const book = epubFile({ chapters: [{ name: "../../outside.xhtml", body: "" }, chapter] });
    const chapters = [{ name: "lost%20one.xhtml", body: "<p>Not there.</p>" }, chapter];

    expect(await refusalOf("a.epub", book)).toMatchObject({ code: "damaged" });
    expect(await converted("a.epub", epubFile({ chapters }))).toMatchObject({
      body: "# The pier\n\nIt opens at noon.\n",
      warnings: [{ code: "left-out", message: expect.stringContaining("OEBPS/lost one.xhtml") }],
    });
  });

  test("is refused where it is locked, but not where only its fonts are", async () => {
    const locked = epubFile({
      chapters: [chapter],
      extra: [lock("http://www.w3.org/2001/04/xmlenc#aes256-cbc")],
    });
    const fonts = epubFile({ chapters: [chapter], extra: [lock("http://www.idpf.org/2008/embedding")] });

    expect(await refusalOf("a.epub", locked)).toMatchObject({ code: "encrypted" });
    expect(await converted("a.epub", fonts)).toMatchObject({ kind: "converted" });
  });

  test.each([
    [
      "declares entities",
      '<!DOCTYPE html [<!ENTITY a "aa">]><html><body><p>&a;</p></body></html>',
      "damaged",
    ],
    ["is nested too deep", `<html><body>${"<div>".repeat(2_000)}`, "too-deep"],
  ])("is refused where a chapter %s", async (_, content, code) => {
    const book = epubFile({ chapters: [chapter], extra: [{ name: "OEBPS/one.xhtml", content }] });

    expect(await refusalOf("a.epub", book)).toMatchObject({ code });
  });

  test("is refused where its container names no package", async () => {
    const container = { name: "META-INF/container.xml", content: "<container/>" };

    expect(await refusalOf("a.epub", epubFile({ chapters: [chapter], extra: [container] }))).toMatchObject({
      code: "damaged",
    });
  });
});
