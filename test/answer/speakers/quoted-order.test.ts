import { describe, expect, test } from "vitest";
import {
  ask,
  compareRevisions,
  focusOnSpeakers,
  type Passage,
  quotationsInside,
  quotedInWords,
  quotedSpeakers,
} from "../../../src/answer/index.ts";
import type { Document } from "../../../src/corpus/index.ts";
import { edition } from "../../support/edition.ts";
import { revisionWith } from "../../support/naming.ts";
import { only } from "../../support/only.ts";
import { type QuotationDraft, quoting } from "../../support/quoting.ts";
import { documentOf, withFields } from "../../support/read-source.ts";

const body = "They sang “We sail,” then “We stay,” then “We go,” and “We rest.”";
const places = ["“We sail,”", "“We stay,”", "“We go,”", "“We rest.”"];

/** The words of an article, or of a turn, with whose quotations they are; `null` for nobody’s. */
function quotedBy(
  names: readonly (string | null)[],
  type: QuotationDraft["type"] = "direct",
  label = "",
): Document {
  const kind = label === "" ? "article" : "transcript";
  const text = withFields(["title: Log", `kind: ${kind}`, "language: en"], `${label}${body}`);
  const drafts = names.map((by, index) => ({ words: places[index] ?? "", type, ...(by !== null && { by }) }));
  return quoting(documentOf({ file: "log.md", text }), drafts);
}

const passageOf = (document: Document): Passage => ({ document, paragraph: only(document.paragraphs) });
const inOrder = (passage: Passage) =>
  quotedSpeakers(passage).map(({ speaker, numbers }) => [speaker?.name ?? null, numbers]);

describe("those quoted in an article", () => {
  const passage = passageOf(quotedBy([null, "Jo Reed", "Ida Marrow", "JO REED"]));

  test("come before nobody, wherever they stand", () => {
    expect(inOrder(passage)).toEqual([
      ["Jo Reed", [2, 4]],
      ["Ida Marrow", [3]],
      [null, [1]],
    ]);
    expect(quotedInWords(passage)).toBe(
      "Quoted in it: Jo Reed, quotations 2, 4; Ida Marrow, quotation 3; speaker not identified, quotation 1",
    );
  });

  test("come behind who was asked for, be it nobody", async () => {
    const revision = await revisionWith([passage.document]);
    const [nobody] = passage.paragraph.quotations;
    const focused = focusOnSpeakers(revision, passage, ["nobody else", "ida marrow"]);

    expect(inOrder(focused).map(([name]) => name)).toEqual(["Ida Marrow", "Jo Reed", null]);
    expect(nobody && inOrder({ ...passage, inFocus: nobody }).map(([name]) => name)).toEqual([
      null,
      "Jo Reed",
      "Ida Marrow",
    ]);
    expect(focusOnSpeakers(revision, passage, ["tom roe"])).toBe(passage);
  });
});

describe("those quoted in a turn", () => {
  const count = (names: readonly (string | null)[], type?: QuotationDraft["type"]) =>
    quotationsInside(passageOf(quotedBy(names, type, "MS. MARROW: ")).paragraph).length;

  test.each([
    ["others", ["Jo Reed", "Tom Roe"], "direct", 2],
    ["others inside a sentence", ["Jo Reed", "Tom Roe"], "mixed", 2],
    ["nobody, in sentences of their own", [null, null], "direct", 2],
    ["nobody, inside a sentence", [null, null], "mixed", 0],
    ["the speaker", ["Ms. Marrow", "Jo Reed"], "direct", 1],
  ] satisfies [string, (string | null)[], QuotationDraft["type"], number][])(
    "are %s",
    (...[, names, type, number]) => {
      expect(count(names, type)).toBe(number);
    },
  );
});

describe("a passage whose quotations are others’ now", () => {
  test.each([
    ["by another speaker", ["Jo Reed"], ["Ida Marrow"], 1],
    ["by nobody", ["Jo Reed"], [null], 1],
    ["by one more", ["Jo Reed"], ["Jo Reed", "Jo Reed"], 1],
    ["by the same, in capitals", ["Jo Reed"], ["JO REED"], 0],
  ])("is told as changed where it is quoted %s", async (...[, before, now, count]) => {
    const [old, recent] = await Promise.all([before, now].map((names) => revisionWith([quotedBy(names)])));

    expect(old && recent && compareRevisions(old, recent).paragraphs.changed).toHaveLength(count);
  });
});

describe("what a question finds", () => {
  test("is found by the role of its speaker", async () => {
    const keeper = edition("keeper", ["We sailed."], "role: lamplighter");
    const revision = await revisionWith([keeper, edition("other", ["We stayed."])]);
    const { quotes } = await ask(revision, { text: "lamplighter marrow" });

    expect(quotes[0]?.document.id).toBe("keeper");
    expect((await ask(revision, { text: "lamplighter" })).quotes.map(({ document }) => document.id)).toEqual([
      "keeper",
    ]);
  });

  test.each([
    ["2031", ["2031/a", "2031/b", "2031/harbour"]],
    ["HARBOUR", ["2031/harbour", "2032/harbour"]],
    ["2031/harbor", ["2031/harbour", "2032/harbour"]],
    ["zeppelin", []],
  ])(
    "is nothing in a document of no such id, but those that hold it are named: %s",
    async (document, ids) => {
      const files = ["2031/a", "2031/b", "2031/harbour", "2031/z", "2032/harbour"];
      const revision = await revisionWith(files.map((id) => edition(id, ["We sailed."])));

      expect(await ask(revision, { text: "sailed", document })).toMatchObject({
        outcome: "nothing-close",
        reason: "unknown-document",
        suggestions: ids,
      });
    },
  );
});
