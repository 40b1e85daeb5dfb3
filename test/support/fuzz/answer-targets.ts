import assert from "node:assert/strict";
import fc from "fast-check";
import { ask, findSources, QuestionError, type Revision, verify } from "../../../src/answer/index.ts";
import { hostileText } from "../hostile-text.ts";
import { withFields } from "../read-source.ts";
import { revisionOf } from "../revision-of.ts";
import { anyText } from "../texts.ts";
import { type FuzzTarget, target } from "./fuzz-target.ts";

const sentences = [
  "MS. MARROW: We sailed from the north quay at dawn, with the whole crew aboard.",
  "MR. BRENNER: The ferry (the old one) is lost, and 12 boats with it.",
  "MS. MARROW: No. The ferry is not lost; it lies at the south quay, and the U.S. ship beside it.",
  "MR. BRENNER: Who said that the harbour froze on January 5?",
];

/** A small record of two documents in two languages. */
function record(): Promise<Revision> {
  return revisionOf({
    "log.md": withFields(["title: Log", "kind: transcript", "language: en"], sentences.join("\n\n")),
    "brief.md": withFields(
      ["title: Brief", "kind: speech", "speaker: Otto Brenner", "language: de"],
      "Die Fähre liegt am Kai. Niemand fährt vor dem Sturm.",
    ),
  });
}

/** Words of the record in any order, among any others. */
const wording = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...sentences.join(" ").split(" ")), hostileText), {
      minLength: 1,
      maxLength: 12,
    })
    .map((words) => words.join(" ")),
  anyText,
);

/** What is made of words; `null` for those of which nothing can be made, which is said by an error of its own. */
async function unlessRefused<Result>(make: () => Promise<Result>): Promise<Result | null> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof QuestionError) return null;
    throw error;
  }
}

/** Answers to any question, verdicts on any words, and the sources of any message. */
export const answerTargets: readonly FuzzTarget[] = [
  target({
    name: "questions and answers",
    weight: 20,
    inputs: wording,
    open: record,
    check: async (text, revision) => {
      const answer = await unlessRefused(() => ask(revision, { text }));
      for (const { document, paragraph } of answer?.quotes ?? [])
        assert.equal(paragraph.text, document.text.slice(paragraph.start, paragraph.end));
    },
  }),
  target({
    name: "verdicts",
    weight: 10,
    inputs: wording,
    open: record,
    check: async (given, revision) => {
      const verification = await unlessRefused(() => verify(revision, given));
      if (verification === null || verification.outcome === "not-found") return;
      assert.ok(verification.diff.length > 0);
      const isAdded = verification.diff.some(({ op }) => op === "added");
      if (verification.outcome === "verbatim")
        assert.ok(!isAdded, "what is verbatim holds no word that is not in the record");
    },
  }),
  target({
    name: "sources of a message",
    weight: 10,
    inputs: wording,
    open: record,
    check: async (text, revision) => {
      for (const { words, span } of await findSources(revision, text))
        assert.equal(words, text.slice(span.start, span.end));
    },
  }),
];
