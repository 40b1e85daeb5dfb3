import { describe, expect, test } from "vitest";
import { usualLimits } from "../../src/convert/index.ts";
import { epubFile } from "../support/archives/epub-file.ts";
import { wordFile, wordParagraph } from "../support/archives/word-file.ts";
import { type ZipPart, zipOf } from "../support/archives/zip-of.ts";
import { converted, refusalOf } from "../support/converted.ts";

const body = wordParagraph("The lamp of the lighthouse is lit.");
const withPart = (part: ZipPart) => wordFile({ body, extra: [part] });

describe("an archive", () => {
  test("is refused where an entry unpacks to more than its headers state", async () => {
    const extra = [{ name: "word/document.xml", content: "a".repeat(100_000), statedSize: 10 }];

    expect(await refusalOf("a.docx", wordFile({ body, extra }))).toMatchObject({ code: "damaged" });
  });

  test("is refused where all entries together unpack to too much, each alone being small enough", async () => {
    const text = Array.from({ length: 4_000 }, (_, at) => `<p>Mooring ${at} is free.</p>`).join("");
    const chapters = ["one", "two", "three"].map((name) => ({ name: `${name}.xhtml`, body: text }));
    const limits = { ...usualLimits, largestUnpacked: 250_000 };

    expect(await refusalOf("a.epub", epubFile({ chapters }), limits)).toMatchObject({
      code: "too-large-unpacked",
      message: expect.stringContaining("250000 bytes"),
    });
  });

  test("counts an entry as often as it is unpacked", async () => {
    const text = Array.from({ length: 4_000 }, (_, at) => `<p>Mooring ${at} is free.</p>`).join("");
    const again = '<spine><itemref idref="c0"/><itemref idref="c0"/><itemref idref="c0"/></spine>';
    const book = epubFile({ chapters: [{ name: "one.xhtml", body: text }], opf: again });

    expect(await refusalOf("a.epub", book, { ...usualLimits, largestUnpacked: 250_000 })).toMatchObject({
      code: "too-large-unpacked",
    });
  });

  test("is refused where an entry grows more than 200 times", async () => {
    const bomb = wordFile({ body: wordParagraph(" ".repeat(3_000_000)) });

    expect(await refusalOf("a.docx", bomb)).toMatchObject({
      code: "too-large-unpacked",
      message: expect.stringContaining("200 times"),
    });
  });

  test("is refused where it holds too many entries", async () => {
    const extra = Array.from({ length: usualLimits.mostEntries }, (_, at) => ({
      name: `x${at}`,
      content: "",
    }));

    expect(await refusalOf("a.docx", wordFile({ body, extra }))).toMatchObject({
      code: "too-large-unpacked",
      message: expect.stringContaining("4096 entries"),
    });
  });

  test("is refused where an entry is encrypted", async () => {
    expect(await refusalOf("a.docx", withPart({ name: "x", content: "x", isEncrypted: true }))).toMatchObject(
      {
        code: "encrypted",
      },
    );
  });

  test.each(["../x", "/etc/x", "C:/x", "word/../../x", "word\\x"])(
    "is refused where a name leads out of it: %s",
    async (name) => {
      expect(await refusalOf("a.docx", withPart({ name, content: "x" }))).toMatchObject({ code: "damaged" });
    },
  );

  test("is refused where two entries have one name", async () => {
    const parts = ["one", "two"].map((content) => ({ name: "word/document.xml", content }));

    expect(await refusalOf("a.docx", zipOf(parts))).toMatchObject({
      code: "damaged",
      message: expect.stringContaining('"word/document.xml" twice'),
    });
  });

  test("is refused where an entry has other bytes than its checksum says", async () => {
    const file = Buffer.from(
      wordFile({ body, extra: [{ name: "word/styles.xml", content: "<a>harbour</a>", isStored: true }] }),
    );
    file.write("HARBOUR", file.indexOf("harbour"));

    expect(await refusalOf("a.docx", file)).toMatchObject({
      code: "damaged",
      message: expect.stringContaining("checksum"),
    });
  });

  test("is refused at whatever byte it ends", async () => {
    const whole = wordFile({ body });
    for (let length = 4; length < whole.length; length += 97) {
      expect(await refusalOf("a.docx", whole.subarray(0, length))).toMatchObject({ kind: "refused" });
    }
  });

  test("leaves an archive inside of it packed", async () => {
    const inner = zipOf([{ name: "bomb.txt", content: "a".repeat(5_000_000) }]);

    expect(
      await converted("a.docx", withPart({ name: "word/embeddings/x.zip", content: inner })),
    ).toMatchObject({
      body: "The lamp of the lighthouse is lit.\n",
    });
  });

  test("is not unpacked beyond the parts that make its text", async () => {
    const film = { name: "word/media/film.bin", content: "a".repeat(50_000_000) };

    expect(await converted("a.docx", withPart(film))).toMatchObject({ kind: "converted" });
  });
});
