import { describe, expect, test } from "vitest";
import { wordFile, wordParagraph, wordRun } from "../support/archives/word-file.ts";
import { zipOf } from "../support/archives/zip-of.ts";
import { converted, convertedLines, refusalOf } from "../support/converted.ts";

const bold = "<w:b/>";
const paragraph = (...runs: readonly string[]) => `<w:p>${runs.join("")}</w:p>`;
const linesOf = (...paragraphs: readonly string[]) =>
  convertedLines("a.docx", wordFile({ body: paragraphs.join("") }));

describe("a Word file", () => {
  test("becomes headings by their styles, and paragraphs with bold labels set apart", async () => {
    const lines = await linesOf(
      wordParagraph("Remarks at the pier", "Title"),
      wordParagraph("Questions", "Heading2"),
      paragraph(wordRun("MS. QUILL:", bold), wordRun(" The ferry sails at noon.")),
      paragraph(wordRun("Q", bold), wordRun(": And the next one?")),
      paragraph(wordRun("No word of this is a label.", bold), wordRun(" Nor is this.")),
    );

    expect(lines).toEqual([
      "# Remarks at the pier",
      "## Questions",
      "**MS. QUILL:** The ferry sails at noon.",
      "**Q:** And the next one?",
      "No word of this is a label. Nor is this.",
    ]);
  });

  test("sets a bold label in its own line before the words below it", async () => {
    expect(
      await linesOf(paragraph(wordRun("MS. QUILL:", bold)), wordParagraph("The ferry sails at noon.")),
    ).toEqual(["**MS. QUILL:** The ferry sails at noon."]);
  });

  test("keeps lists and quotations as such", async () => {
    const item = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const lines = await linesOf(
      `${item}${wordRun("Rope")}</w:p>`,
      `${item}${wordRun("Paint")}</w:p>`,
      wordParagraph("The sea keeps no diary.", "Quote"),
    );

    expect(lines).toEqual(["- Rope", "- Paint", "> The sea keeps no diary."]);
  });

  test("holds what was inserted and not what was deleted or moved away, and says so", async () => {
    const body = paragraph(
      wordRun("The pier "),
      `<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del>`,
      `<w:ins w:id="2">${wordRun("always ")}</w:ins>`,
      `<w:moveFrom w:id="3">${wordRun("gladly ")}</w:moveFrom>`,
      wordRun("opens."),
    );

    expect(await converted("a.docx", wordFile({ body }))).toMatchObject({
      body: "The pier always opens.\n",
      warnings: [{ code: "uncertain", message: expect.stringMatching(/insertions \(1\).*deletions \(2\)/u) }],
    });
  });

  test("leaves out words that Word does not show", async () => {
    const lines = await linesOf(
      paragraph(
        wordRun("The pier "),
        wordRun("is closed and ", "<w:vanish/>"),
        wordRun("opens.", '<w:vanish w:val="0"/>'),
      ),
    );

    expect(lines).toEqual(["The pier opens."]);
  });

  test("leaves out notes, comments, formulas, headers and struck-out words, and counts them", async () => {
    const note = '<w:footnote w:id="2"><w:p><w:r><w:t>A note by the clerk.</w:t></w:r></w:p></w:footnote>';
    const body = paragraph(
      wordRun("The pier opens"),
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
      wordRun(" today", "<w:strike/>"),
      '<w:r><w:commentReference w:id="0"/></w:r><m:oMath xmlns:m="m"><m:r><m:t>x</m:t></m:r></m:oMath>',
      wordRun(" at noon."),
    );
    const header = {
      name: "word/header1.xml",
      content: "<w:hdr><w:p><w:r><w:t>Page 1</w:t></w:r></w:p></w:hdr>",
    };
    const { body: text, warnings } = await converted(
      "a.docx",
      wordFile({ body, footnotes: note, extra: [header] }),
    );

    expect(text).toBe("The pier opens at noon.\n");
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining("1 footnote"),
      expect.stringContaining("1 struck-out passage"),
      expect.stringContaining("1 comment"),
      expect.stringContaining("1 formula"),
      expect.stringContaining("1 running header"),
    ]);
  });

  test("tells its title, and neither who made the file nor when", async () => {
    const properties =
      "<dc:title>Remarks at the pier</dc:title><dc:creator>A clerk</dc:creator><dcterms:created>2031-05-20T00:00:00Z</dcterms:created>";

    expect(
      (await converted("a.docx", wordFile({ body: wordParagraph("Noon."), properties }))).metadata,
    ).toEqual({
      title: "Remarks at the pier",
    });
  });

  test("tells the date and the link that stand in lines of their own above its text", async () => {
    const body = [
      "Remarks at the pier",
      "20 May 2031",
      "https://example.org/pier",
      "The ferry sails at noon.",
    ]
      .map((line) => wordParagraph(line))
      .join("");

    expect((await converted("a.docx", wordFile({ body }))).metadata).toEqual({
      title: "Remarks at the pier",
      date: "2031-05-20",
      url: "https://example.org/pier",
    });
  });

  test("takes its first heading for the title where the file has none but a program's", async () => {
    const body = wordParagraph("The tide table", "Heading1") + wordParagraph("Noon.");
    const properties = "<dc:title>Document1</dc:title>";

    expect((await converted("a.docx", wordFile({ body, properties }))).metadata).toEqual({
      title: "The tide table",
    });
  });

  test("reads a table of labels and words as turns, and leaves out one of figures", async () => {
    const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
    const body = [
      `<w:tbl>${row("MS. QUILL:", "The ferry sails.")}${row("Q:", "When?")}</w:tbl>`,
      `<w:tbl>${row("Tide", "4 m")}${row("Wind", "6 knots")}</w:tbl>`,
    ].join("");

    expect(await converted("a.docx", wordFile({ body }))).toMatchObject({
      body: "**MS. QUILL:** The ferry sails.\n\n**Q:** When?\n",
      warnings: [{ code: "left-out", message: expect.stringContaining("1 table") }],
    });
  });
});

describe("a debater's file", () => {
  const cite = "Nadira Quill, harbour master, 2031, https://harbour.example/remarks";
  const card = paragraph(
    wordRun("The ferry sails at noon, ", '<w:u w:val="single"/><w:highlight w:val="yellow"/>'),
    wordRun("as it has for years, ", '<w:sz w:val="8"/>'),
    wordRun("and it will.", '<w:u w:val="single"/>'),
  );
  const section = (tag: string) => wordParagraph(tag, "Heading4") + wordParagraph(cite) + card;

  test("quotes a card whole, underlined or not, after its cite", async () => {
    expect(await linesOf(wordParagraph("Ferries", "Heading1"), section("Ferries sail"))).toEqual([
      "# Ferries",
      "#### Ferries sail",
      cite,
      "> The ferry sails at noon, as it has for years, and it will.",
    ]);
  });

  test("tells the link of its cite only where there is one card", async () => {
    const one = await converted("a.docx", wordFile({ body: section("Ferries sail") }));
    const two = await converted(
      "a.docx",
      wordFile({ body: section("Ferries sail") + section("Ferries stay") }),
    );

    expect(one.metadata.url).toBe("https://harbour.example/remarks");
    expect(two.metadata.url).toBeUndefined();
  });
});

describe("a file that claims to be a Word file", () => {
  test("is refused where it declares entities, however few", async () => {
    const content =
      '<!DOCTYPE x [<!ENTITY a "harbour"><!ENTITY b "&a;&a;">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>';
    const file = wordFile({ body: "", extra: [{ name: "word/document.xml", content }] });

    expect(await refusalOf("a.docx", file)).toMatchObject({
      code: "damaged",
      message: expect.stringContaining("entity"),
    });
  });

  test("is refused where its elements stand too deep inside each other", async () => {
    expect(await refusalOf("a.docx", wordFile({ body: "<w:sdt>".repeat(2_000) }))).toMatchObject({
      code: "too-deep",
    });
  });

  test("is refused where it has no document, no text, or bytes that are no text", async () => {
    const invalid = [{ name: "word/document.xml", content: Buffer.from([0x3c, 0x61, 0x3e, 0xff]) }];

    expect(
      await refusalOf("a.docx", zipOf([{ name: "[Content_Types].xml", content: "<Types/>" }])),
    ).toMatchObject({ code: "damaged" });
    expect(await refusalOf("a.docx", wordFile({ body: "<w:p/>" }))).toMatchObject({ code: "no-text" });
    expect(await refusalOf("a.docx", wordFile({ body: "", extra: invalid }))).toMatchObject({
      code: "undecodable",
    });
  });
});
