import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/convert/index.ts";

const russian = "Маяк стоит на мысу, и каждую ночь его зажигает смотритель. Море спокойно, сказал он.";
const ukrainian = "Маяк стоїть на мисі, і щоночі його запалює наглядач. Море спокійне, сказав він.";
const french = "Le phare est allumé chaque nuit, a déclaré la gardienne à la française.";

/** The bytes of a text in an encoding of one byte a letter, by what the platform reads each byte as. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const letters = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

/** The bytes of a text in windows-1252, which not every version of the platform reads rightly. */
function encode1252(text: string): Uint8Array {
  const others = new Map([
    ["’", 0x92],
    ["“", 0x93],
    ["”", 0x94],
    ["—", 0x97],
    ["€", 0x80],
    ["â", 0xe2],
  ]);
  return Uint8Array.from(text, (letter) => others.get(letter) ?? letter.charCodeAt(0));
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The text that UTF-8 becomes where it is taken for another encoding. */
const mistake = (text: string, label: string) => new TextDecoder(label).decode(utf8(text));

describe("the text of bytes", () => {
  test("is that of UTF-8, without a byte-order mark and with its line ends", () => {
    expect(decodeText(utf8("\ufeffa\r\nb\rc\n“é”"))).toEqual({
      kind: "text",
      text: "a\r\nb\rc\n“é”",
      encoding: "utf-8",
      warnings: [],
    });
  });

  test("is any text that is UTF-8 and not damaged, as it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aé жλ“”—漢\n", "🐋") }), (text) => {
        expect(decodeText(utf8(text))).toMatchObject({ kind: "text", text, warnings: [] });
      }),
    );
  });

  test.each([
    ["utf-16le", true],
    ["utf-16be", true],
    ["utf-16le", false],
    ["utf-16be", false],
  ])("is that of %s, with a byte-order mark or without: %s", (encoding, isMarked) => {
    const units = Array.from(`${isMarked ? "\ufeff" : ""}${russian}\n`, (letter) => letter.charCodeAt(0));
    const bytes = units.flatMap((unit) =>
      encoding === "utf-16le" ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    );

    expect(decodeText(Uint8Array.from(bytes))).toMatchObject({
      kind: "text",
      text: `${russian}\n`,
      encoding,
    });
  });

  test.each([
    ["windows-1251", russian],
    ["koi8-r", russian],
    ["ibm866", russian],
    ["x-mac-cyrillic", russian],
    ["iso-8859-5", russian],
    ["windows-1251", ukrainian],
    ["koi8-u", ukrainian],
    ["macintosh", french],
    ["windows-1250", "Latarnia morska świeci każdej nocy; żeglarze mówią, że morze jest łaskawe."],
    ["iso-8859-2", "Latarnia morska świeci każdej nocy; żeglarze mówią, że morze jest łaskawe."],
    ["windows-1253", "Ο φάρος ανάβει κάθε νύχτα και η θάλασσα είναι ήρεμη, είπε ο φύλακας."],
    ["windows-1255", "המגדלור עומד על הכף וכל לילה מדליק אותו השומר"],
  ])("is told by the letters of %s, with a warning: %s", (encoding, text) => {
    expect(decodeText(encode(text, encoding))).toEqual({
      kind: "text",
      text,
      encoding,
      warnings: [{ code: "other-encoding", message: `decoded from ${encoding}` }],
    });
  });

  test("is that of windows-1252 with its marks on every version of the platform", () => {
    const text = "“The sea doesn’t sleep” — said the keeper of the café, for 5 €.";

    expect(decodeText(encode1252(text))).toMatchObject({ kind: "text", text, encoding: "windows-1252" });
  });

  test("is refused with its line where another reading is nearly as likely, or none is one", () => {
    expect(decodeText(Uint8Array.of(0x61, 0x0a, 0x62, 0xcb, 0x0a))).toMatchObject({
      kind: "refused",
      code: "undecodable",
      line: 2,
      message: expect.stringMatching(
        /expected text, met bytes that are not UTF-8.*line 2; save the file as UTF-8/u,
      ),
    });
    const noise = Uint8Array.from({ length: 512 }, (_, index) => 0x80 + ((index * 73) % 128));
    expect(decodeText(noise)).toMatchObject({ kind: "refused", code: "undecodable", line: 1 });
  });

  test("is by the encoding that the file states where the letters alone do not tell", () => {
    const bytes = Uint8Array.from(
      Buffer.from("9394 91e4 82cd 96a6 82c9 97a7 82c1 82c4 82a2 82e9 8142".replaceAll(" ", ""), "hex"),
    );

    expect(decodeText(bytes)).toMatchObject({ kind: "refused" });
    expect(decodeText(bytes, { declared: "Shift_JIS" })).toMatchObject({
      text: "灯台は岬に立っている。",
      encoding: "shift_jis",
    });
    expect(decodeText(bytes, { declared: "no such encoding" })).toMatchObject({ kind: "refused" });
  });

  test("is by its letters where the file states another encoding than they tell", () => {
    expect(decodeText(encode(russian, "koi8-r"), { declared: "windows-1252" })).toMatchObject({
      text: russian,
    });
    expect(decodeText(utf8(french), { declared: "windows-1252" })).toMatchObject({
      text: french,
      warnings: [],
    });
  });
});

describe("text that had been decoded wrongly", () => {
  test.each(["windows-1251", "koi8-r", "macintosh", "ibm866", "windows-1250"])(
    "is put right with a warning where its UTF-8 was taken for %s, once or twice",
    (label) => {
      const once = mistake(russian, label);
      const twice = mistake(once, label);

      for (const text of [once, twice])
        expect(decodeText(utf8(text))).toMatchObject({
          text: russian,
          warnings: [
            { code: "mojibake-repaired", message: expect.stringContaining(`UTF-8 taken for ${label}`) },
          ],
        });
    },
  );

  test("is put right in a few words of a text", () => {
    expect(decodeText(utf8("The cafÃ© by the sea."))).toMatchObject({ text: "The café by the sea." });
    expect(decodeText(utf8("The sea doesnâ€™t sleep."))).toMatchObject({ text: "The sea doesn’t sleep." });
  });

  test("is put right in the lines where it is, beside others that are sound", () => {
    expect(
      decodeText(utf8("La tempête – l’été.\r\nEl NiÃ±o, the stormâ€™s name.\r\nA naïve â rest.")),
    ).toMatchObject({
      text: "La tempête – l’été.\r\nEl Niño, the storm’s name.\r\nA naïve â rest.",
      warnings: [{ code: "mojibake-repaired" }],
    });
  });

  test("is put right where the only lost byte is the one that means nothing in windows-1251", () => {
    const lost = mistake("И море. Игры. Именно так.", "windows-1251").replaceAll("\x98", "\ufffd");

    expect(lost).toContain("\ufffd");
    expect(decodeText(utf8(lost))).toMatchObject({ text: "И море. Игры. Именно так." });
  });

  test("is refused with its line where a part of it was lost", () => {
    expect(decodeText(utf8("One.\nThe sea doesnâ€� sleep â€� he said.\n"))).toMatchObject({
      kind: "refused",
      code: "undecodable",
      line: 2,
    });
  });

  test("stays as it stands, with a warning, where it is one place in a long text", () => {
    const text = `${"The harbour is open.\n".repeat(200)}The caf� is shut.\n`;

    expect(decodeText(utf8(text))).toMatchObject({
      text,
      warnings: [{ code: "uncertain", message: expect.stringContaining("line 201") }],
    });
  });

  test.each([
    "«СССР» и Россия",
    "São Tomé, SÃO TOMÉ, Ã",
    "Ça va? Où êtes-vous né?",
    "Nаïve °C ±2",
    "Ёлка — это №1",
  ])("is not seen in %s", (text) => {
    expect(decodeText(utf8(text))).toMatchObject({ text, warnings: [] });
  });
});

describe("what is no text", () => {
  test.each([
    ["a NUL character", "a\nb\0c"],
    ["U+0007", "a\nb\x07c"],
    ["U+001B", "a\nb\x1b[1m"],
  ])("is refused by %s with its line", (met, text) => {
    expect(decodeText(utf8(text))).toMatchObject({
      kind: "refused",
      code: "not-a-text",
      line: 2,
      message: expect.stringContaining(met),
    });
  });

  test("is not seen in form feeds, nor in the mark at the end of a text of an old system", () => {
    expect(decodeText(utf8("one\fpage\x1a"))).toMatchObject({ kind: "text", text: "one\fpage" });
  });

  test("is refused where a program printed bytes", () => {
    expect(decodeText(utf8("<h1>Title</h1>\nb'<p>8:15\\xc2\\xa0 P.M.</p>\\n'"))).toMatchObject({
      kind: "refused",
      code: "undecodable",
      line: 2,
      message: expect.stringContaining("b'…'"),
    });
    expect(decodeText(utf8("print(b'bytes')\n"))).toMatchObject({ kind: "text" });
  });
});
