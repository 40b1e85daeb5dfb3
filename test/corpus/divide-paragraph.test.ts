import { describe, expect, test } from "vitest";
import { LONGEST_PARAGRAPH } from "../../src/corpus/index.ts";
import { documentOf, paragraphsOf, readSource, withFields } from "../support/read-source.ts";

const read = (text: string) => paragraphsOf("notes.txt", text);

/** Sentences of different lengths that are, with a space between them, so many characters long. */
function sentencesOf(length: number): string[] {
  const sentences: string[] = [];
  let left = length;
  for (let number = 0; left > 200; number += 1) {
    const sentence = `Boat ${number} left the harbour${" early".repeat(number % 7)}.`;
    sentences.push(sentence);
    left -= sentence.length + 1;
  }
  return [...sentences, `M${"m".repeat(left - 2)}.`];
}

describe("a paragraph of 73,585 characters", () => {
  const sentences = sentencesOf(73_585);
  const text = sentences.join(" ");
  const parts = read(text);

  test("is divided into parts that are short enough and lose no word", () => {
    expect(text.length).toBe(73_585);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_PARAGRAPH);
    expect(parts.join(" ")).toBe(text);
  });

  test("is divided between sentences only", () => {
    expect(parts.flatMap((part) => part.split(/(?<=\.) /u))).toEqual(sentences);
  });

  test("has parts of as many sentences as fit", () => {
    for (const [index, part] of parts.slice(0, -1).entries()) {
      const next = parts[index + 1]?.split(/(?<=\.) /u)[0] ?? "";
      expect(part.length + 1 + next.length).toBeGreaterThan(LONGEST_PARAGRAPH);
    }
  });

  test("is reported with the line where it begins", () => {
    const { problems } = readSource({
      file: "notes.txt",
      text: withFields(["title: Notes"], `Short.\n\n${text}`),
    });

    expect(problems).toEqual([
      {
        file: "notes.txt",
        line: 7,
        code: "long-paragraph",
        message: "expected at most 6000 characters in a paragraph, met 73585; it is quoted in parts",
      },
    ]);
  });

  test("gives its voice, speaker and evidence to every part", () => {
    const body = `MS. MARROW: ${text}`;
    const { paragraphs } = documentOf({ file: "notes.txt", text: withFields(["kind: transcript"], body) });

    expect(paragraphs.length).toBe(parts.length);
    for (const { voice, speaker, evidence } of paragraphs) {
      expect({ voice, name: speaker?.name }).toEqual({ voice: "speech", name: "Ms. Marrow" });
      expect(evidence).toEqual(paragraphs[0]?.evidence);
    }
  });
});

describe("a paragraph", () => {
  const longest = `${"a".repeat(LONGEST_PARAGRAPH - 4)} so.`;

  test("that is just short enough stays whole, without a problem", () => {
    const { document, problems } = readSource({
      file: "notes.txt",
      text: withFields(["title: Notes"], longest),
    });

    expect(document?.paragraphs.map(({ text }) => text)).toEqual([longest]);
    expect(problems).toEqual([]);
  });

  test("that is one character too long is divided", () => {
    expect(read(`a${longest}`)).toEqual([`a${"a".repeat(LONGEST_PARAGRAPH - 4)}`, "so."]);
  });

  test.each([
    ["spaces", " "],
    ["two spaces", "  "],
    ["CRLF", "\r\n"],
    ["500 spaces", " ".repeat(500)],
  ])("that is one sentence is divided between words, with %s between them", (_, gap) => {
    const words = Array.from({ length: 3_000 }, (__, index) => `word${index}`);
    const parts = read(words.join(gap));

    expect(parts.flatMap((part) => part.split(/\s+/u))).toEqual(words);
    expect(parts.every((part) => part === part.trim() && part.length <= LONGEST_PARAGRAPH)).toBe(true);
  });

  test("that is one word is divided between characters, never inside one of two units", () => {
    for (const before of ["", "a"]) {
      const word = before + "🐚".repeat(LONGEST_PARAGRAPH);
      const parts = read(word);

      expect(parts.join("")).toBe(word);
      expect(parts.filter((part) => /\p{Surrogate}/u.test(part))).toEqual([]);
      expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_PARAGRAPH);
    }
  });
});
