import { describe, expect, test } from "vitest";
import { convert, usualLimits } from "../../src/convert/index.ts";
import { converted } from "../support/converted.ts";

const rtf = (body: string, head = "\\ansi\\ansicpg1252\\deff0") => `{\\rtf1${head}${body}}`;
const paragraphs = (...all: string[]) => `${all.join("\n\n")}\n`;

async function bodyOf(text: string): Promise<string> {
  return (await converted("a.rtf", Buffer.from(text, "latin1"))).body;
}

async function refusalOf(text: string, limits = usualLimits) {
  return await convert({ name: "a.rtf", bytes: Buffer.from(text, "latin1") }, limits);
}

describe("an RTF document", () => {
  test("is read paragraph by paragraph, with the characters that words stand for", async () => {
    expect(
      await bodyOf(
        rtf(
          "\\pard One\\tab two\\emdash three.\\par\n\\ldblquote Four\\rdblquote\\line five\\~six\\_seven \\{8\\}\\par Ni\\-ne\\'e9.",
        ),
      ),
    ).toBe(paragraphs("One two—three.", "“Four” five six‑seven {8}", "Nineé."));
  });

  test("gives the bytes of Russian in the encoding of the document or of the font", async () => {
    const bytes = "\\'cc\\'e0\\'ff\\'ea";

    expect(await bodyOf(rtf(bytes, "\\ansi\\ansicpg1251"))).toBe("Маяк\n");
    expect(await bodyOf(rtf(`{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}}{\\f1 ${bytes}} caf\\'e9`))).toBe(
      "Маяк café\n",
    );
    expect(await bodyOf(rtf("\\'8c\\'a0\\'ef\\'aa", "\\ansi\\ansicpg866"))).toBe("Маяк\n");
  });

  test("goes by the letters where fonts are Western and the document says Russian", async () => {
    const russian = Array.from(
      Buffer.from("ccfff7ea20f1f2eee8f220ede020ecfbf1f32e", "hex"),
      (byte) => `\\'${byte.toString(16)}`,
    );
    const body = await bodyOf(
      rtf(`{\\fonttbl{\\f0\\fcharset0 A;}}\\f0 ${russian.join("")}`, "\\ansi\\ansicpg1251\\deff0"),
    );

    expect(body).toBe("Мячк стоит на мысу.\n");
  });

  test("reads letters of several bytes", async () => {
    expect(
      await bodyOf(
        rtf("\\f0 \\'93\\'94\\'91\\'e4\\'82\\'cd", "\\ansi\\deff0{\\fonttbl{\\f0\\fcharset128 A;}}"),
      ),
    ).toBe("灯台は\n");
  });

  test.each([
    ["\\u1052?\\u1072?\\u1103?\\u1082?", "Маяк"],
    ["\\u-3913 ?Words", "Words"],
    ["\\u1052\\u1072?", "Ма"],
    ["\\uc0\\u1052\\u1072\\u1103\\u1082", "Маяк"],
    ["\\uc2\\u1052\\'cc?\\u1072 ab", "Ма"],
    ["{\\uc0\\u1052}\\u1072?", "Ма"],
    ["\\u-10187?\\u-9113?", "\ud835\udc67"],
    ["\\u8217\\rquote s", "’s"],
  ])("reads Unicode characters with what stands there for old programs: %s", async (body, text) => {
    expect((await bodyOf(rtf(body))).trim()).toBe(text);
  });

  test("has headings by the names of their styles, or their level in the outline", async () => {
    const styles = "{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\*\\cs2 Char;}{\\s3 Heading 3;}}";

    expect(
      await bodyOf(
        rtf(
          `${styles}\\pard\\s1 Harbour\\par\\pard\\s3 Bell\\par\\pard\\outlinelevel1 Keeper\\par\\pard Words.\\par`,
        ),
      ),
    ).toBe(paragraphs("# Harbour", "### Bell", "## Keeper", "Words."));
  });

  test("has what is in bold before a colon as the label of the words after it", async () => {
    expect(
      await bodyOf(
        rtf(
          "{\\b MS. MARROW:} Good day.\\par{\\b Mr. Quill}: Good day.\\par{\\b Only bold:}\\par{\\b Bold} words.\\par",
        ),
      ),
    ).toBe(paragraphs("**MS. MARROW:** Good day.", "**Mr. Quill:** Good day.", "Only bold:", "Bold words."));
  });

  test("leaves out what is not its text, with a warning for what a reader may miss", async () => {
    const { body, warnings } = await converted(
      "a.rtf",
      rtf(
        "{\\header Page 1}{\\*\\generator Program;}{\\colortbl;\\red0;}One{\\footnote A note.} two.\\par" +
          '{\\field{\\*\\fldinst HYPERLINK "https://a.example"}{\\fldrslt three}}{\\*\\shppict{\\pict\\bin3 }}}}}{\\v hidden}{\\deleted gone}{\\strike struck}{\\listtext\\tab 1.}',
      ),
    );

    expect(body).toBe(paragraphs("One two.", "three"));
    expect(warnings.map(({ code, message }) => [code, message])).toEqual([
      ["left-out", "not in the text: headers and footers (1)"],
      ["left-out", "not in the text: notes (1)"],
      ["left-out", "not in the text: pictures (1)"],
      ["left-out", "not in the text: hidden or struck out words (3)"],
    ]);
  });

  test("takes the Unicode one of two forms of the same words", async () => {
    expect(await bodyOf(rtf("{\\upr{?}{\\*\\ud{\\u1052?}}}!"))).toBe("М!\n");
  });

  test("keeps the cells of a table apart, so that no quote goes over two", async () => {
    expect(await bodyOf(rtf("\\trowd One\\cell Two\\cell\\row"))).toBe(paragraphs("One", "Two"));
  });

  test("tells its title, and not who saved it", async () => {
    const info = "{\\info{\\title The \\'abharbour\\'bb}{\\author Ida Marrow}{\\operator X}{\\*\\company Y}}";
    const { body, metadata, warnings } = await converted("a.rtf", rtf(`${info}Words.\\par`));

    expect(body).toBe("Words.\n");
    expect(metadata).toEqual({ title: "The «harbour»" });
    expect(warnings).toEqual([]);
  });

  test.each(["Microsoft Word - a.doc", "Document1", "untitled", "notes.docx"])(
    "has no title that a program made up: %s",
    async (title) => {
      expect((await converted("a.rtf", rtf(`{\\info{\\title ${title}}}Words.`))).metadata).toEqual({});
    },
  );

  test("tells what its first lines say", async () => {
    expect(
      (await converted("a.rtf", rtf("The harbour reopens\\par 22 February 2022\\par Words.\\par"))).metadata,
    ).toEqual({
      title: "The harbour reopens",
      date: "2022-02-22",
    });
  });

  test.each([
    ["groups that are not closed", "{\\rtf1 Words.", "damaged"],
    ["groups that are not opened", "{\\rtf1 Words.}}", "damaged"],
    ["too many groups inside each other", `{\\rtf1 ${"{".repeat(300)}a${"}".repeat(300)}}`, "too-deep"],
    ["no words", "{\\rtf1\\par\\par}", "no-text"],
    ["letters of an encoding that nobody knows", "{\\rtf1\\ansi\\ansicpg437 \\'82}", "undecodable"],
    ["bytes that are no letter", "{\\rtf1\\ansi\\ansicpg1251 \\'98}", "undecodable"],
    ["control characters", "{\\rtf1 \\u7?Words.}", "not-a-text"],
    ["half a character", "{\\rtf1 \\u-10187?Words.}", "undecodable"],
  ])("is refused where it holds %s", async (_, text, code) => {
    expect(await refusalOf(text)).toMatchObject({ kind: "refused", code });
  });
});
