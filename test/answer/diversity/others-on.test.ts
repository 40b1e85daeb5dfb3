import { describe, expect, test } from "vitest";
import { othersOn, type Passage } from "../../../src/answer/index.ts";
import type { Document } from "../../../src/corpus/index.ts";
import { press, revisionWith, speech, story } from "../../support/naming.ts";
import { documentOf, withFields } from "../../support/read-source.ts";

/** Prose of an author, a publisher, or nobody. */
function prose(file: string, ...fields: string[]): Document {
  return documentOf({ file, text: withFields(["title: Log", "kind: article", ...fields], "They sailed.") });
}

/** The passages of documents, each with its only quotation in focus where it is prose that quotes. */
function passagesOf(documents: readonly Document[]): Passage[] {
  return documents.flatMap((document) =>
    document.paragraphs.map((paragraph): Passage => {
      const [inFocus] = paragraph.voice === "prose" ? paragraph.quotations : [];
      return inFocus === undefined ? { document, paragraph } : { document, paragraph, inFocus };
    }),
  );
}

/** The numbers of those of the rest that are others beside what is shown. */
async function othersBeside(
  shown: readonly Document[],
  rest: readonly Document[],
  more: readonly Document[] = [],
) {
  const revision = await revisionWith([...shown, ...rest, ...more]);
  const passages = passagesOf(rest);
  return othersOn(revision, { shown: passagesOf(shown), rest: passages }).map((one) => passages.indexOf(one));
}

const ida = speech("Ida Marrow");
const made = "provenance: exercise";

describe("others beside a speaker who is shown", () => {
  test.each([
    ["one of each speaker", [speech("Tom Roe"), speech("Tom Roe"), speech("Jo Reed")], [0, 2]],
    ["three at most", ["Tom Roe", "Jo Reed", "Bo Lisk", "Kim Fenn"].map((name) => speech(name)), [0, 1, 2]],
    ["nobody who is shown", [speech("IDA MARROW"), speech("Ms. Ida Marrow")], []],
    ["nobody who may be the one shown", [press(["MS. MARROW"])], []],
    ["no reporter", [press(["Q"])], []],
    [
      "nobody who is not identified",
      [press(["**Speaker not identified"].map((label) => `${label}:** Yes`))],
      [],
    ],
    ["nobody of fiction", [speech("Tom Roe", made), speech("Jo Reed")], [1]],
    ["who is quoted in the words that were asked for", [story(["Jo Reed"]), story(["Ida Marrow"])], [0]],
    ["an author where nobody else speaks", [prose("a.md", "author: Bo Lisk")], [0]],
    ["no author where somebody else speaks", [prose("a.md", "author: Bo Lisk"), speech("Jo Reed")], [1]],
    [
      "three authors at most, each once",
      ["Bo Lisk", "BO LISK", "Kim Fenn", "Al Quay", "Di Roe"].map((name, index) =>
        prose(`${index}.md`, `author: ${name}`),
      ),
      [0, 2, 3],
    ],
    [
      "publishers where no author is stated, and texts where neither is",
      [
        prose("a.md", "publisher: Quay Post"),
        prose("b.md", "publisher: QUAY POST"),
        prose("c.md"),
        prose("d.md"),
      ],
      [0, 2, 3],
    ],
  ])("are %s", async (_, rest, numbers) => {
    expect(await othersBeside([ida], rest)).toEqual(numbers);
  });

  test("are nobody who may be the one whom a label means", async () => {
    const label = press(["MS. MARROW"]);

    expect(await othersBeside([label], [ida, speech("Tom Roe")])).toEqual([1]);
    expect(await othersBeside([speech("Tom Roe")], [label, ida])).toEqual([0]);
    expect(await othersBeside([speech("Tom Roe")], [ida, label])).toEqual([0]);
  });
});

describe("others beside prose", () => {
  const lisk = prose("shown.md", "author: Petra Lisk");

  test.each([
    ["another author", [prose("a.md", "author: Petra Lisk"), prose("b.md", "author: Bo Lisk")], [1]],
    ["a speaker of the author’s name", [speech("Petra Lisk")], [0]],
    ["somebody who speaks", [prose("b.md", "author: Bo Lisk"), speech("Ida Marrow")], [1]],
  ])("are %s", async (_, rest, numbers) => {
    expect(await othersBeside([lisk], rest)).toEqual(numbers);
  });

  test("are nobody who is quoted in it", async () => {
    expect(
      await othersBeside(
        [story(["Jo Reed", "Tom Roe"])],
        ["Jo Reed", "Tom Roe", "Ida Marrow"].map((name) => speech(name)),
      ),
    ).toEqual([2]);
  });
});

describe("others beside fiction", () => {
  test("are of fiction too, and none beside nothing", async () => {
    const rest = [speech("Tom Roe", made), speech("Jo Reed")];

    expect(await othersBeside([speech("Ida Marrow", made)], rest)).toEqual([0, 1]);
    expect(await othersBeside([], rest)).toEqual([]);
  });
});
