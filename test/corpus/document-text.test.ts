import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentText, splitFrontMatter, usableFields } from "../../src/corpus/index.ts";
import { documentOf } from "../support/read-source.ts";

/** Words as people and files write them, with everything in them that means something in YAML. */
const anyWords = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      "yes",
      "null",
      "2031",
      "2031-05-20",
      "1e3",
      "0x1F",
      "~",
      "- a",
      "a: b",
      "# a",
      "&a",
      "*a",
      "!!a",
    ),
    fc.stringMatching(/^[\s'"#:{}[\],&*!|>%@`\\-]{1,12}a$/u),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "");

describe("a document's text", () => {
  test("has the fields in the order of the README, whatever the order in which they come", () => {
    const fields = {
      "source-file": "a.pdf",
      url: "https://quay.example/",
      date: "2031-05-20",
      title: "Quay: opened",
    };

    expect(documentText(fields, "Words.\n")).toBe(
      '---\ntitle: "Quay: opened"\ndate: 2031-05-20\nurl: https://quay.example/\nsource-file: a.pdf\n---\n\nWords.\n',
    );
  });

  test("leaves out what is not known", () => {
    expect(documentText({ title: "Log", date: undefined }, "Words.\n")).toBe(
      "---\ntitle: Log\n---\n\nWords.\n",
    );
    expect(documentText({}, "Words.\n")).toBe("---\n---\n\nWords.\n");
  });

  test("says, when it is read, what was written, whatever it is", () => {
    fc.assert(
      fc.property(anyWords, anyWords, (title, publisher) => {
        const text = documentText({ title, publisher, kind: "article" }, "Words.\n");

        expect(splitFrontMatter(text)).toMatchObject({
          fields: { title, publisher, kind: "article" },
          faults: [],
        });
        expect(documentOf({ file: "a.md", text })).toMatchObject({
          title,
          publisher,
          paragraphs: [{ text: "Words." }],
        });
      }),
      { seed: 20_310_520, numRuns: 500 },
    );
  });
});

describe("the fields of a document", () => {
  test("are judged each by itself", () => {
    const fields = {
      title: "Log",
      url: "quay",
      date: "2031-02-30",
      kind: "sermon",
      weather: "fair",
      speaker: undefined,
    };
    const { usable, unusable } = usableFields(fields);

    expect(usable).toEqual({ title: "Log" });
    expect(unusable.map(({ field }) => field)).toEqual(["url", "date", "kind", "weather"]);
    expect(unusable.every(({ message }) => /expected .*met /u.test(message))).toBe(true);
  });
});

describe("front matter of any text", () => {
  test.each([
    ["no front matter", "Words.", [{}, 0, 0]],
    ["fields that nobody knows", "---\nweather: fair\n---\nWords.", [{ weather: "fair" }, 22, 0]],
    ["nothing", "---\n---\nWords.", [{}, 8, 0]],
    ["no YAML", "---\na: [\n---\nWords.", [{}, 13, 1]],
    ["a list", "---\n- a\n---\nWords.", [{}, 12, 1]],
    ["a reference to nothing", "---\na: *b\n---\nWords.", [{}, 14, 1]],
    ["no end", "---\ntitle: Log\nWords.", [{}, 0, 0]],
  ])("is read where it holds %s", (_, text, expected) => {
    const found = splitFrontMatter(text);

    expect([found.fields, found.bodyStart, found.faults.length]).toEqual(expected);
  });
});
