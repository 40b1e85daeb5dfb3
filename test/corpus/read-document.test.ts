import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Document, LONGEST_PARAGRAPH, type Paragraph, readDocument } from "../../src/corpus/index.ts";
import { generatedSentence, generatedText } from "../support/generated-text.ts";
import { documentOf, readSource, withFields } from "../support/read-source.ts";

const file = fc.constantFrom("log.md", "log.txt");
const fields = fc.constantFrom(
  ["title: Log", "kind: transcript"],
  ["title: Log", "kind: speech", "speaker: Ida Marrow"],
  ["title: Log", "kind: article", "speaker: Ida Marrow", "speakers: [{name: Petra Lisk}]"],
  ["title: Log"],
);

/** A document of generated text, or `null` where nothing in the text can be quoted. */
const generatedDocument = fc
  .tuple(file, fields, generatedText)
  .map(([name, metadata, body]) => readSource({ file: name, text: withFields(metadata, body) }).document);

/** Checks that a statement holds of every paragraph of many generated documents. */
function everyParagraph(check: (paragraph: Paragraph, document: Document) => void): void {
  let seen = 0;
  fc.assert(
    fc.property(generatedDocument, (document) => {
      for (const paragraph of document?.paragraphs ?? []) {
        if (document !== null) check(paragraph, document);
        seen += 1;
      }
    }),
    { seed: 20_310_520, numRuns: 400 },
  );
  expect(seen).toBeGreaterThan(400);
}

/** The line of an offset, counted the simple way. */
function naiveLine(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/u).length;
}

describe("every paragraph of any text", () => {
  test("is an exact slice of the source, trimmed and not empty", () => {
    everyParagraph(({ start, end, text }, document) => {
      expect(text).toBe(document.text.slice(start, end));
      expect(text).toBe(text.trim());
      expect(text).not.toBe("");
    });
  });

  test("is no longer than the longest that is kept whole, and begins and ends with whole characters", () => {
    everyParagraph(({ start, end, text }, document) => {
      expect(text.length).toBeLessThanOrEqual(LONGEST_PARAGRAPH);
      const cuts = [start, end].filter((cut) =>
        /^[\ud800-\udbff][\udc00-\udfff]/.test(document.text.slice(cut - 1)),
      );
      expect(cuts).toEqual([]);
    });
  });

  test("knows its line", () => {
    everyParagraph(({ start, line }, document) => {
      expect(line).toBe(naiveLine(document.text, start));
    });
  });

  test("comes after the one before, with the next number", () => {
    everyParagraph(({ number, start }, { paragraphs }) => {
      expect(paragraphs[number - 1]?.start).toBe(start);
      expect(start).toBeGreaterThanOrEqual(paragraphs[number - 2]?.end ?? 0);
    });
  });

  test("has an anchor of its own", () => {
    everyParagraph(({ anchor }, { id, paragraphs }) => {
      expect(anchor).toMatch(new RegExp(`^${id}:[0-9a-z]{10}(?:-[0-9]+)?$`, "u"));
      expect(paragraphs.filter((other) => other.anchor === anchor).length).toBe(1);
    });
  });

  test("has its insertions inside, in order, from bracket to bracket, and none in prose", () => {
    everyParagraph(({ text, insertions, voice }) => {
      let last = 0;
      for (const { start, end } of insertions) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toMatch(/^(?:\([\s\S]*\)|\[[\s\S]*\])$/u);
        last = end;
      }
      if (voice === "prose") expect(insertions).toEqual([]);
    });
  });

  test("has evidence where it has a speaker, and the label that is evidence stands before the words", () => {
    everyParagraph(({ start, speaker, evidence }, document) => {
      expect(evidence === null).toBe(speaker === null);
      if (!evidence?.span) return;
      expect(evidence.span.end).toBeLessThanOrEqual(start);
      expect(document.text.slice(evidence.span.start, evidence.span.end)).toMatch(/^\S(?:.*\S)?$/u);
    });
  });

  test("is read the same a second time", () => {
    fc.assert(
      fc.property(file, generatedText, (name, text) => {
        expect(readSource({ file: name, text })).toEqual(readSource({ file: name, text }));
      }),
      { seed: 20_310_520, numRuns: 50 },
    );
  });
});

describe("the paragraphs of a speech in plain text", () => {
  test("hold every word of it, without the marks that set a quotation apart", () => {
    const withoutSpace = (text: string) => text.replace(/[\s>]+/gu, "");
    const sidecar = { file: "log.meta.yaml", text: "title: Log\nkind: speech" };

    fc.assert(
      fc.property(generatedText, (text) => {
        fc.pre(!text.startsWith("---") && text.trim() !== "");
        const { paragraphs } = documentOf({ file: "log.txt", text, sidecar });
        expect(withoutSpace(paragraphs.map((paragraph) => paragraph.text).join(""))).toBe(withoutSpace(text));
      }),
      { seed: 20_310_520, numRuns: 300 },
    );
  });
});

describe("the paragraphs of a speech in Markdown", () => {
  test("are its sentences, a paragraph each", () => {
    fc.assert(
      fc.property(fc.array(generatedSentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        const text = withFields(["title: Log", "kind: speech"], sentences.join("\n\n"));
        const { paragraphs } = documentOf({ file: "log.md", text });
        expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(sentences);
      }),
      { seed: 20_310_520 },
    );
  });
});

describe("a document", () => {
  const text = [
    "---",
    "title: Briefing on the lamp",
    "kind: transcript",
    "date: 2031-05-20",
    "speakers: [{name: Ida Marrow, role: Keeper}]",
    "---",
    "",
    "Taken down by hand.",
    "",
    "## Questions",
    "",
    "MS. MARROW: The lamp (of the quay) went out.",
    "",
    "(Laughter.)",
    "",
    "It is [now] lit.",
  ].join("\n");
  const label = { start: text.indexOf("MS. MARROW"), end: text.indexOf(": The lamp") };
  const marrow = { name: "Ida Marrow", role: "Keeper", aliases: [] };

  /** A paragraph's place, found by its words. */
  function placeOf(words: string) {
    return { text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length };
  }

  test("has its metadata, and its paragraphs with who said them and where", () => {
    const { document, problems } = readSource({ file: "2031/lamp.md", text });

    expect(problems).toEqual([]);
    expect(document).toEqual({
      id: "2031/lamp",
      file: "2031/lamp.md",
      text,
      title: "Briefing on the lamp",
      kind: "transcript",
      date: { iso: "2031-05-20", first: "2031-05-20", last: "2031-05-20" },
      published: null,
      place: null,
      publisher: null,
      author: null,
      url: null,
      language: "und",
      provenance: null,
      license: null,
      translator: null,
      citedAs: null,
      replaces: null,
      withdrawn: null,
      versionOf: null,
      speakers: [marrow],
      paragraphs: [
        {
          ...placeOf("Taken down by hand."),
          anchor: expect.stringMatching(/^2031\/lamp:[0-9a-z]{10}$/u),
          number: 1,
          line: 8,
          mark: null,
          heading: null,
          voice: "prose",
          speaker: null,
          evidence: null,
          quotations: [],
          insertions: [],
        },
        {
          ...placeOf("The lamp (of the quay) went out."),
          anchor: expect.stringMatching(/^2031\/lamp:/u),
          number: 2,
          line: 12,
          mark: null,
          heading: "Questions",
          voice: "speech",
          speaker: marrow,
          evidence: { rule: "turn-label", span: label },
          quotations: [],
          insertions: [{ start: 9, end: 22 }],
        },
        {
          ...placeOf("(Laughter.)"),
          anchor: expect.stringMatching(/^2031\/lamp:/u),
          number: 3,
          line: 14,
          mark: null,
          heading: "Questions",
          voice: "prose",
          speaker: null,
          evidence: null,
          quotations: [],
          insertions: [],
        },
        {
          ...placeOf("It is [now] lit."),
          anchor: expect.stringMatching(/^2031\/lamp:/u),
          number: 4,
          line: 16,
          mark: null,
          heading: "Questions",
          voice: "speech",
          speaker: marrow,
          evidence: { rule: "continued-turn", span: label },
          quotations: [],
          insertions: [{ start: 6, end: 11 }],
        },
      ],
    });
  });

  test.each([
    ["transcript", "MS. MARROW: We (the crew) sailed [at dawn].", ["(the crew)", "[at dawn]"]],
    ["speech", "We (the crew) sailed [at dawn].", ["[at dawn]"]],
    ["statement", "We (the crew) sailed [at dawn].", ["[at dawn]"]],
    ["article", "“We (the crew) sailed [at dawn].”", ["(the crew)", "[at dawn]"]],
    ["article", "They (the crew) sailed [at dawn].", []],
  ])("that is a %s counts as insertions what another hand put in: %s", (kind, words, expected) => {
    const { paragraphs } = documentOf({ file: "log.md", text: withFields([`kind: ${kind}`], words) });

    expect(
      paragraphs.flatMap((paragraph) =>
        paragraph.insertions.map(({ start, end }) => paragraph.text.slice(start, end)),
      ),
    ).toEqual(expected);
  });

  test.each([
    ["is empty", ""],
    ["is blank", " \n\u00a0\n\n"],
    ["has front matter only", "---\ntitle: Log\n---\n"],
    ["has headings and comments only", "---\ntitle: Log\n---\n# Log\n\n<!-- nothing -->\n\n---\n"],
    ["is a transcript of labels only", "---\ntitle: Log\nkind: transcript\n---\nMS. MARROW:\n\nQ:\n"],
  ])("that %s is left out", (_, empty) => {
    expect(readSource({ file: "log.md", text: empty })).toEqual({
      document: null,
      problems: [
        {
          file: "log.md",
          line: 1,
          code: "empty-document",
          message: "expected at least one paragraph, met none; the file is left out",
        },
      ],
    });
  });

  test("has the language that it states, else the one that is detected in its body", () => {
    const body = "Words.";
    const seen: string[] = [];
    const detect = (words: string) => {
      seen.push(words);
      return "sv";
    };
    const languageOf = (...lines: string[]) =>
      readDocument({ file: "log.md", text: withFields(lines, body) }, detect).document?.language;

    expect(languageOf("language: pt-BR")).toBe("pt");
    expect(seen).toEqual([]);
    expect(languageOf("title: Log")).toBe("sv");
    expect(seen.map((words) => words.trim())).toEqual([body]);
  });
});
