import { describe, expect, it } from "vitest";
import {
  asOperator,
  type CorpusDocument,
  changeInWords,
  compareDocuments,
  counted,
  editionInWords,
  filterDocuments,
  folderInWords,
  missingFacts,
  problemsByFile,
} from "../../../src/page/index.ts";

const letter: CorpusDocument = {
  id: "letter",
  digest: "1",
  title: "A letter",
  kind: "speech",
  date: "2031-05-20",
  provenance: "official",
  paragraphs: 1,
  speakers: ["Zoë Łukasik"],
  earlier: [],
  versions: [],
};
const winter: CorpusDocument = {
  ...letter,
  id: "winter",
  title: "Winter at the quay",
  kind: "article",
  date: null,
  speakers: [],
};

describe("filterDocuments", () => {
  it("finds words of any field, in any order, without case and accents", () => {
    expect(filterDocuments([letter, winter], "SPEECH zoe")).toEqual([letter]);
    expect(filterDocuments([letter, winter], "2031-05 letter")).toEqual([letter]);
    expect(filterDocuments([letter, winter], "quay")).toEqual([winter]);
  });

  it("gives all documents for no words, and none where one word is nowhere", () => {
    expect(filterDocuments([letter, winter], "  ")).toEqual([letter, winter]);
    expect(filterDocuments([letter, winter], "quay whale")).toEqual([]);
  });
});

describe("compareDocuments", () => {
  it("marks what was added and changed, and gives what was removed", () => {
    const edited = { ...letter, digest: "2" };
    const dog = { ...letter, id: "dog" };
    const { marks, removed } = compareDocuments([letter, winter], [edited, dog]);
    expect([...marks]).toEqual([
      ["letter", "changed"],
      ["dog", "added"],
    ]);
    expect(removed).toEqual([winter]);
  });

  it("marks nothing in the same list in another order", () => {
    const { marks, removed } = compareDocuments([letter, winter], [winter, letter]);
    expect({ marks: marks.size, removed }).toEqual({ marks: 0, removed: [] });
  });
});

describe("problemsByFile", () => {
  it("keeps the problems of a file together, by line", () => {
    const problem = (file: string, line: number) => ({ file, line, code: "invalid-date", message: "" });
    const files = problemsByFile([problem("b.md", 7), problem("a.md", 1), problem("b.md", 2)]);
    expect([...files]).toEqual([
      ["b.md", [problem("b.md", 2), problem("b.md", 7)]],
      ["a.md", [problem("a.md", 1)]],
    ]);
  });
});

describe("missingFacts", () => {
  it("names what readers of a quote would miss", () => {
    expect(missingFacts(letter)).toEqual([]);
    expect(missingFacts({ ...winter, provenance: null })).toEqual(["no date", "no provenance", "no speaker"]);
  });
});

describe("asOperator", () => {
  const places = [
    { key: "briefings", kind: "channel", name: "briefings" },
    { key: "newsroom", kind: "channel", name: "newsroom" },
    { key: "direct", kind: "direct", name: "Lectern" },
  ] as const;
  const as = { person: "1", role: "member", locale: "de" } as const;

  it("stays in a channel", () => {
    expect(asOperator({ ...as, place: "newsroom" }, places)).toEqual({
      ...as,
      role: "operator",
      place: "newsroom",
    });
  });

  it("leaves direct messages for the first channel, since roles do not count there", () => {
    expect(asOperator({ ...as, place: "direct" }, places).place).toBe("briefings");
  });

  it("stays where it is while no places are known", () => {
    expect(asOperator({ ...as, place: "newsroom" }, []).place).toBe("newsroom");
  });
});

describe("the words of the corpus panel", () => {
  const problem = { file: "a.md", line: 1, code: "invalid-date", message: "" };
  const change = { kind: "added", id: "dog", before: null } as const;

  it("say how the folder is", () => {
    expect(folderInWords(null)).toBe("The bot is reading the folder…");
    expect(folderInWords({ isUsable: true, changes: [], problems: [] })).toBe(
      "Nothing to reload, no problems.",
    );
    expect(folderInWords({ isUsable: true, changes: [change, change], problems: [problem] })).toBe(
      "2 changes, 1 problem.",
    );
    expect(folderInWords({ isUsable: false, changes: [], problems: [problem] })).toBe(
      "It can’t be used as it is: 1 problem.",
    );
  });

  it("say what each change is", () => {
    expect(changeInWords(change)).toBe("Added: dog");
    expect(changeInWords({ ...change, kind: "changed" })).toBe("Changed: dog");
    expect(changeInWords({ ...change, kind: "removed" })).toBe("Removed: dog");
    expect(changeInWords({ ...change, kind: "withdrawn" })).toBe("Withdrawn: dog");
    expect(changeInWords({ kind: "replaced", id: "second", before: "first" })).toBe(
      "Edition: second stands in place of first",
    );
  });

  it("tell editions apart and count", () => {
    expect(editionInWords({ id: "first", title: "Tide", date: null, withdrawn: "2031-06-01" })).toBe(
      "“Tide” · no date · withdrawn 2031-06-01 · first",
    );
    expect([counted(1, "problem"), counted(1_200, "problem")]).toEqual(["1 problem", "1,200 problems"]);
  });
});
