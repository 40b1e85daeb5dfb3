import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Library } from "../../src/answer/index.ts";
import {
  headline,
  type InspectedSpeaker,
  type Inspection,
  inspectedMessage,
  markedParts,
  revisionSentence,
  ruleInWords,
  type ScoreNode,
  type ShownMessage,
  scoreRows,
  speakerSentence,
  treeMove,
} from "../../src/page/index.ts";
import { hostileText } from "../support/hostile-text.ts";

const value = (label: string, number: number): ScoreNode => ({
  kind: "value",
  label,
  value: number,
  children: [],
});
const tree: ScoreNode = {
  kind: "product",
  label: "score",
  value: 8,
  children: [
    { kind: "sum", label: "words", value: 4, children: [value("one", 1), value("two", 3)] },
    value("prior", 2),
  ],
};
const everything = new Set(["", "0"]);

describe("the lines of a score", () => {
  test("are the open part of the tree, each with its share of the sum that it is added to", () => {
    expect(scoreRows(tree, new Set()).map(({ node }) => node.label)).toEqual(["score"]);
    expect(
      scoreRows(tree, everything).map(({ path, level, share, isOpen }) => [path, level, share, isOpen]),
    ).toEqual([
      ["", 1, null, true],
      ["0", 2, null, true],
      ["0.0", 3, 0.25, null],
      ["0.1", 3, 0.75, null],
      ["1", 2, null, null],
    ]);
  });

  test("are gone through with the keys of a tree", () => {
    const rows = scoreRows(tree, everything);

    expect(treeMove(rows, "0", "ArrowDown")).toEqual({ kind: "go", path: "0.0" });
    expect(treeMove(rows, "0", "ArrowUp")).toEqual({ kind: "go", path: "" });
    expect(treeMove(rows, "0", "ArrowRight")).toEqual({ kind: "go", path: "0.0" });
    expect(treeMove(rows, "0", "ArrowLeft")).toEqual({ kind: "close", path: "0" });
    expect(treeMove(rows, "0.1", "ArrowLeft")).toEqual({ kind: "go", path: "0" });
    expect(treeMove(rows, "0.1", "ArrowRight")).toBeNull();
    expect(treeMove(rows, "0", "Home")).toEqual({ kind: "go", path: "" });
    expect(treeMove(rows, "0", "End")).toEqual({ kind: "go", path: "1" });
    expect(treeMove(rows, "1", "ArrowDown")).toBeNull();
    expect(treeMove(rows, "1", "Enter")).toBeNull();
    expect(treeMove(rows, "gone", "ArrowDown")).toBeNull();
    expect(treeMove(scoreRows(tree, new Set([""])), "0", "ArrowRight")).toEqual({ kind: "open", path: "0" });
    expect(treeMove(scoreRows(tree, new Set([""])), "0", "Enter")).toEqual({ kind: "open", path: "0" });
  });
});

describe("the sentences of the inspector", () => {
  const speaker: InspectedSpeaker = {
    name: "Ada",
    role: null,
    voice: "speech",
    rule: "turn-label",
    quotation: null,
    source: { before: "", words: "ADA:", after: " Yes.", line: 12 },
  };

  test("say how a speaker is known, or that nobody is", () => {
    expect(speakerSentence(speaker)).toBe(
      "The speaker, Ada, is known from the label of this turn in the transcript: “ADA:” in line 12.",
    );
    expect(speakerSentence({ ...speaker, rule: "document-speaker", source: null })).toBe(
      "The speaker, Ada, is known from the metadata of the document, which names the speaker.",
    );
    expect(speakerSentence({ ...speaker, name: null, rule: null })).toContain("not identified");
    expect(speakerSentence({ ...speaker, name: null, rule: null, voice: "prose" })).toContain("author");
  });

  test("have words for every rule that the corpus of the project shows", async () => {
    const { revision } = await Library.open(fileURLToPath(new URL("../../corpus", import.meta.url)));
    const evidence = [...revision.passages.values()].flatMap(({ paragraph }) => [
      paragraph.evidence,
      ...paragraph.quotations.map((quotation) => quotation.evidence),
    ]);
    const rules = new Set(evidence.flatMap((found) => found?.rule ?? []));

    expect(rules.size).toBeGreaterThan(3);
    for (const rule of rules) expect(ruleInWords[rule]).not.toBe("");
  });

  const passage = {
    anchor: "a:0123456789",
    text: "Yes.",
    document: { id: "a", title: "A", file: "a.md" },
    paragraph: 1,
    line: 3,
    isShown: true,
    rank: 1,
    score: tree,
    confidence: { value: 0.831, least: 0.36, isRaised: false, share: 0.5, together: 1, lead: 0 },
    speaker,
    quoted: [],
    insertions: [],
  } as const;
  const question = {
    text: "Is it?",
    speaker: null,
    document: null,
    after: null,
    before: null,
    words: [],
    leftOut: [],
    phrases: [],
    nothing: null,
  } as const;
  const inspection: Inspection = {
    revision: { id: "abc", state: "current" },
    question,
    passages: [passage],
    candidates: [],
    verification: null,
    anchor: null,
    payload: {},
    exchange: [],
  };

  test("begin with why a passage is shown", () => {
    expect(headline(inspection)[0]).toBe(
      "Shown because its confidence, 0.83, reaches the 0.36 that is needed.",
    );
    const raised = { ...passage, confidence: { ...passage.confidence, value: 0.36, isRaised: true } };
    expect(headline({ ...inspection, passages: [raised] })[0]).toContain("holds all that was asked for");
  });

  test("begin with how far the nearest passage is, or why there is none", () => {
    const far = { ...passage, isShown: false, confidence: { ...passage.confidence, value: 0.214 } };
    const nothing = { ...question, nothing: "too-far" };
    expect(headline({ ...inspection, question: nothing, passages: [far] })[0]).toBe(
      "Nothing is shown: the nearest passage has a confidence of 0.21, and 0.36 is needed.",
    );
    const unknown = { ...question, nothing: "unknown-speaker" };
    expect(headline({ ...inspection, question: unknown, passages: [] })).toEqual([
      "Nothing is shown: the corpus has no speaker of that name.",
    ]);
    expect(headline({ ...inspection, passages: [] })[0]).toContain("shows none of them");
    expect(headline({ ...inspection, passages: [{ ...passage, confidence: null }] })[0]).toContain(
      "did not find",
    );
  });

  test("begin with the verification, or with what became of an anchor", () => {
    const verification = {
      given: "No.",
      outcome: "altered",
      alteration: "reworded",
      likeness: 0.759,
      diff: [],
      pieces: [],
      whose: null,
      claim: null,
      publishers: [],
    } as const;
    const alone = { ...inspection, question: null, passages: [] };
    expect(headline({ ...alone, verification })).toEqual([
      "The words are in the record, but reworded: 76 % of them are the same.",
    ]);
    expect(headline({ ...alone, verification: { ...verification, outcome: "verbatim" } })[0]).toContain(
      "word for word",
    );
    expect(headline({ ...alone, verification: { ...verification, outcome: "not-found" } })[0]).toContain(
      "76 %",
    );
    expect(
      headline({ ...alone, verification: { ...verification, outcome: "not-found", likeness: 0 } })[0],
    ).toContain("nor any that come near");
    expect(headline({ ...alone, anchor: { id: "a:1", fate: "gone" } })[0]).toContain(
      "does not have the words",
    );
    expect(headline(alone)).toEqual(["This message shows no passage of the corpus."]);
  });

  test("say which revision a message was made from", () => {
    expect(revisionSentence({ id: "abc", state: "current" })).toContain("abc");
    expect(revisionSentence({ id: "abc", state: "earlier" })).toContain("changed since");
    expect(revisionSentence({ id: "abc", state: "gone" })).toContain("ask again");
    expect(revisionSentence({ id: null, state: "not-named" })).toBeNull();
  });
});

test("marked parts together are the text, whatever is in it", () => {
  fc.assert(
    fc.property(hostileText, fc.array(fc.nat(60)), (text, places) => {
      const spans = places.toSorted((one, other) => one - other).map((start) => ({ start, end: start + 3 }));
      expect(
        markedParts(text, spans)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    }),
  );
  expect(markedParts("a [b] c", [{ start: 2, end: 5 }])).toEqual([
    { text: "a ", isMarked: false },
    { text: "[b]", isMarked: true },
    { text: " c", isMarked: false },
  ]);
});

test("the inspector looks at the chosen message, else at the bot’s newest that the visitor sees", () => {
  const said = (id: string, other: Partial<ShownMessage>): [string, ShownMessage] => {
    const message = { author: { id: "bot" } };
    return [id, { id, place: "briefings", with: null, onlyFor: null, action: null, message, ...other }];
  };
  const messages = new Map([
    said("1", {}),
    said("2", {}),
    said("3", { message: { author: { id: "robin" } } }),
    said("4", { onlyFor: "kim" }),
    said("5", { place: "direct", with: "kim" }),
  ]);
  const as = { person: "robin", role: "member", place: "briefings", locale: "en-US" } as const;
  const choices = { as, theme: "dark", panel: "inspector", inspected: null, sidebarOpen: false } as const;
  const bot = { kind: "ready", revision: "" } as const;
  const playground = { bot, people: [], places: [], botId: "bot", commands: [] };

  expect(inspectedMessage({ messages, playground, choices })?.id).toBe("2");
  expect(inspectedMessage({ messages, playground, choices: { ...choices, inspected: "1" } })?.id).toBe("1");
  expect(inspectedMessage({ messages: new Map(), playground, choices })).toBeNull();
});
