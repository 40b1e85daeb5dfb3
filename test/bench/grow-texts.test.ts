import { describe, expect, it } from "vitest";
import { growTexts } from "../../bench/support/grow-texts.ts";

const documents = [
  ["The harbour is open. Ships wait outside.", "Nobody was hurt."],
  ["Rain fell all night. The roads are closed. Schools are too."],
];

describe("growTexts", () => {
  it("gives the real paragraphs first, in order", () => {
    expect(growTexts(documents, 2)).toEqual(documents[0]);
    expect(growTexts(documents, 50).slice(0, 3)).toEqual(documents.flat());
  });

  it("makes each new paragraph of different sentences of one document", () => {
    const made = growTexts(documents, 200).slice(3);
    expect(made).toHaveLength(197);
    for (const text of made) {
      const sentences = text.match(/[^.]+\./gu)?.map((sentence) => sentence.trim()) ?? [];
      expect(new Set(sentences).size).toBe(sentences.length);
      const sources = documents.filter((document) =>
        sentences.every((sentence) => document.join(" ").includes(sentence)),
      );
      expect(sources).toHaveLength(1);
    }
  });

  it("makes the same ones every time", () => {
    expect(growTexts(documents, 100)).toEqual(growTexts(documents, 100));
  });

  it("has nothing to grow from without documents", () => {
    expect(() => growTexts([], 1)).toThrow("expected documents");
  });
});
