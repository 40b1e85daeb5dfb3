import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convert } from "../../src/convert/index.ts";
import { readDocument } from "../../src/corpus/index.ts";
import { loadLanguageDetector } from "../../src/text/index.ts";
import { converted } from "../support/converted.ts";

type Shown = readonly [time: string, ...lines: string[]];

/** SubRip with a cue of two seconds for each entry, by minute and second. */
function srt(...cues: Shown[]): string {
  return cues
    .map(
      ([time, ...lines], index) =>
        `${index + 1}\r\n00:${time},000 --> 00:${later(time)},900\r\n${lines.join("\r\n")}\r\n`,
    )
    .join("\r\n");
}

function vtt(header: string, ...cues: Shown[]): string {
  const blocks = cues.map(
    ([time, ...lines]) => `${time}.000 --> ${later(time)}.900 align:start position:0%\n${lines.join("\n")}\n`,
  );
  return [`${header}\n`, ...blocks].join("\n");
}

function later(time: string): string {
  return `${time.slice(0, 3)}${String(Number(time.slice(3)) + 1).padStart(2, "0")}`;
}

const paragraphs = (...all: string[]) => `${all.join("\n\n")}\n`;
const bodyOf = async (name: string, text: string) => (await converted(name, text)).body;

describe("subtitles", () => {
  test("become sentences again, with the time of the first word of each paragraph", async () => {
    const text = srt(
      ["00:01", "The harbour is open again,", "and the <i>bell</i>"],
      ["00:03", "{\\an8}rings. The keeper"],
      ["00:05", "is there."],
    );

    expect(await bodyOf("a.srt", text)).toBe(
      paragraphs("<!-- 00:00:01 -->", "The harbour is open again, and the bell rings. The keeper is there."),
    );
  });

  test("become turns by dashes, with names in capitals as their labels", async () => {
    const text = srt(
      ["00:01", "- MS. MARROW: Is the harbour", "open?"],
      ["00:03", "- MR. QUILL: It is."],
      ["00:05", "It has been since noon."],
      ["00:07", "- Q: And the bell?", "- MR. QUILL: Rings."],
    );

    expect(await bodyOf("a.srt", text)).toBe(
      paragraphs(
        ...["<!-- 00:00:01 -->", "**MS. MARROW:** Is the harbour open?"],
        ...["<!-- 00:00:03 -->", "**MR. QUILL:** It is. It has been since noon."],
        ...["<!-- 00:00:07 -->", "**Q:** And the bell?", "**MR. QUILL:** Rings."],
      ),
    );
  });

  test("become turns by voices, which a paragraph has once", async () => {
    const text = vtt(
      "WEBVTT",
      ["00:01", "<v Ida Marrow>Is the <c.loud>harbour</c>"],
      ["00:03", "<v Ida Marrow>open?"],
      ["00:05", "<v.low Tom Quill>It is.</v>"],
    );

    expect(await bodyOf("a.vtt", text)).toBe(
      paragraphs(
        ...["<!-- 00:00:01 -->", "**Ida Marrow:** Is the harbour open?"],
        ...["<!-- 00:00:05 -->", "**Tom Quill:** It is."],
      ),
    );
  });

  test("have a name in small letters as a label where it is used as one", async () => {
    const text = srt(
      ["00:01", "Ida Marrow: Is it open?"],
      ["00:03", "Remember: it was shut."],
      ["00:05", "- Tom Quill: It is."],
      ["00:07", "Ida Marrow: Good."],
    );

    expect(await bodyOf("a.srt", text)).toBe(
      paragraphs(
        ...["<!-- 00:00:01 -->", "**Ida Marrow:** Is it open? Remember: it was shut."],
        ...["<!-- 00:00:05 -->", "**Tom Quill:** It is."],
        ...["<!-- 00:00:07 -->", "**Ida Marrow:** Good."],
      ),
    );
  });

  test.each([
    ["a dash without a name", "a.srt", srt(["00:01", "- IDA MARROW: It is."], ["00:03", "- Is it?"])],
    ["words without a voice", "a.vtt", vtt("WEBVTT", ["00:01", "<v Ida Marrow>It is."], ["00:03", "Is it?"])],
  ])("give nobody the words after %s", async (_, name, text) => {
    const { body } = await converted(name, text);
    const source = { file: "a.md", text: `---\ntitle: A\nkind: transcript\n---\n\n${body}` };
    const { document } = readDocument(source, await loadLanguageDetector());

    expect(
      document?.paragraphs.map((paragraph) => [paragraph.text, paragraph.speaker?.name ?? null]),
    ).toEqual([
      ["It is.", expect.stringMatching(/ida marrow/iu)],
      ["Is it?", null],
    ]);
  });

  test("are one text without labels where nobody is named", async () => {
    expect(await bodyOf("a.srt", srt(["00:01", "- Is it open?"], ["00:03", "- It is."]))).toBe(
      paragraphs("<!-- 00:00:01 -->", "Is it open?", "<!-- 00:00:03 -->", "It is."),
    );
  });

  test("are divided after a sentence where nobody speaks for a while, or the paragraph gets long", async () => {
    const long = Array.from(
      { length: 30 },
      (_, index): Shown => [
        `01:${String(index).padStart(2, "0")}`,
        `Sentence ${index} is as long as many a sentence is.`,
      ],
    );
    const body = await bodyOf(
      "a.srt",
      srt(["00:01", "One."], ["00:20", "Two"], ["00:40", "three."], ...long),
    );
    const parts = body
      .trim()
      .split(/\n*<!-- (\d\d:\d\d:\d\d) -->\n*/u)
      .slice(1);

    expect(parts.slice(0, 4)).toEqual(["00:00:01", "One.", "00:00:20", "Two three."]);
    expect(parts.slice(4).filter((_, index) => index % 2 === 0)).toEqual(["00:01:00", "00:01:17"]);
    expect(parts.every((part) => part.length <= 800)).toBe(true);
  });

  test("are divided between cues where they have no ends of sentences", async () => {
    const cues = Array.from(
      { length: 60 },
      (_, index): Shown => [
        `0${Math.floor(index / 30)}:${String((index % 30) * 2).padStart(2, "0")}`,
        `these are words without an end of a sentence ${index} number one`,
      ],
    );
    const body = await bodyOf("a.srt", srt(...cues));
    const texts = body.split("\n\n").filter((part) => !part.startsWith("<!--"));

    expect(texts.length).toBeGreaterThan(3);
    expect(
      texts.every((text) => text.trim().startsWith("these are") && text.trim().endsWith("number one")),
    ).toBe(true);
  });

  test("lose the lines that only roll on, and say how many", async () => {
    const text = vtt(
      "WEBVTT\nKind: captions\nLanguage: en",
      ["00:01", "the harbour", "is<00:00:01.500><c> open</c>"],
      ["00:02", "is open"],
      ["00:03", "is open", "and the bell"],
      ["00:05", "and the bell", "rings."],
    );
    const { body, warnings, metadata } = await converted("a.vtt", text);

    expect(body).toBe(paragraphs("<!-- 00:00:01 -->", "the harbour is open and the bell rings."));
    expect(metadata).toEqual({ kind: "transcript", language: "en" });
    expect(warnings).toEqual([
      { code: "left-out", message: expect.stringMatching(/^3 lines that only roll on/u) },
    ]);
  });

  test("keep what somebody says twice", async () => {
    const cues = srt(
      ["00:01", "No."],
      ["00:03", "No."],
      ["00:05", "It is not open."],
      ["00:07", "It is shut."],
      ["00:09", "Go."],
    );

    expect(await bodyOf("a.srt", cues)).toContain("No. No. It is not open.");
  });

  test("leave out lines of sounds and songs, and keep a bracket between words", async () => {
    const text = srt(
      ["00:01", "[bell rings]"],
      ["00:03", "♪ Row, row ♪"],
      ["00:05", "It is (laughs) open."],
      ["00:07", "(applause)"],
    );
    const { body, warnings } = await converted("a.srt", text);

    expect(body).toBe(paragraphs("<!-- 00:00:05 -->", "It is (laughs) open."));
    expect(warnings).toEqual([{ code: "left-out", message: expect.stringMatching(/^3 lines of sounds/u) }]);
  });

  test("tell their title, and nothing of notes, styles and regions", async () => {
    const text = `WEBVTT - The harbour\n\nNOTE made by hand\n00:01.000 --> 00:02.000\n\nSTYLE\n::cue {}\n\nREGION\nid:a\n\nfirst\n00:01.000 --> 00:02.000\nIt is &lt;open&gt; &amp; dry.\n`;

    expect(await converted("a.vtt", text)).toMatchObject({
      body: paragraphs("<!-- 00:00:01 -->", "It is <open> & dry."),
      metadata: { kind: "transcript", title: "The harbour" },
      warnings: [],
    });
  });

  test("are in the order of their times, which may lie beyond an hour", async () => {
    const text = "2\n101:00:05,5 --> 101:00:06,000\nTwo.\n\n1\n00:59:01.000 --> 00:59:02.000\nOne.\n";

    expect(await bodyOf("a.srt", text)).toBe(
      paragraphs("<!-- 00:59:01 -->", "One.", "<!-- 101:00:05 -->", "Two."),
    );
  });

  test("are read but for damaged cues, whose lines a warning gives", async () => {
    const text = `${srt(["00:01", "It is open."])}\n2\n00:00:xx --> 00:00:09,000\nLost.\n\nNo times.\n\n4\n00:00:09,000 --> 00:00:08,000\nBack.\n`;
    const { body, warnings } = await converted("a.srt", text);

    expect(body).toBe(paragraphs("<!-- 00:00:01 -->", "It is open."));
    expect(warnings).toEqual([
      { code: "left-out", message: expect.stringMatching(/met 3 .*line 5: .*line 9: .*line 11: /u) },
    ]);
  });

  test("are refused where there are none", async () => {
    const bytes = new TextEncoder().encode("Words.\n");

    expect(await convert({ name: "a.srt", bytes })).toMatchObject({ kind: "refused", code: "damaged" });
    expect(await convert({ name: "a.vtt", bytes: new TextEncoder().encode("WEBVTT\n") })).toMatchObject({
      code: "damaged",
    });
  });

  test("keep every word in its order, however cues divide them", async () => {
    const words = fc.array(fc.constantFrom("harbour", "bell.", "The", "rings,", "no", "Open?"), {
      minLength: 1,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(words, fc.integer({ min: 1, max: 7 }), async (said, size) => {
        const cues = Array.from(
          { length: Math.ceil(said.length / size) },
          (_, index): Shown => [
            `${String(index).padStart(2, "0")}:00`,
            `${index} ${said.slice(index * size, index * size + size).join(" ")}`,
          ],
        );
        const shown = cues.map(([, line]) => line).join(" ");
        const body = await bodyOf("a.srt", srt(...cues));

        expect(
          body
            .replace(/<!--.*?-->/gu, "")
            .split(/\s+/u)
            .join(" ")
            .trim(),
        ).toBe(shown);
      }),
    );
  });
});
