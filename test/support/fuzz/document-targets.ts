import assert from "node:assert/strict";
import fc from "fast-check";
import { type Document, splitFrontMatter } from "../../../src/corpus/index.ts";
import { generatedText } from "../generated-text.ts";
import { readSource } from "../read-source.ts";
import { anyText } from "../texts.ts";
import { type FuzzTarget, nothing, target } from "./fuzz-target.ts";

const fieldName = fc.constantFrom(
  ...[
    "id",
    "title",
    "kind",
    "date",
    "published",
    "speaker",
    "role",
    "aliases",
    "speakers",
    "author",
    "publisher",
  ],
  ...[
    "url",
    "language",
    "provenance",
    "replaces",
    "withdrawn",
    "version-of",
    "__proto__",
    "constructor",
    "titel",
  ],
);

const fieldValue = fc.oneof(
  fc.constantFrom(
    ...[
      "transcript",
      "article",
      "speech",
      "2022-01-13",
      "2022-02-30",
      "Ida Marrow",
      "[Ida, Otto]",
      "{name: Ida}",
    ],
    ...[
      "[{name: Ida, role: OCS}]",
      "&a [*a]",
      "*a",
      "!!binary x",
      "|\n  a\n  b",
      "''",
      '"',
      "null",
      "1e999",
      "[",
      "- a",
    ],
  ),
  anyText.map((text) => text.slice(0, 40)),
);

/** Front matter as people write it, as nobody should, and cut off anywhere. */
const frontMatter = fc
  .tuple(
    fc.constantFrom("---\n", "---\r\n", "--- \n", "\ufeff---\n", "", "----\n"),
    fc.array(fc.tuple(fieldName, fc.constantFrom(": ", ":", " : "), fieldValue), { maxLength: 8 }),
    fc.constantFrom("---\n", "---\n\n", "...\n", "", "---"),
  )
  .map(([open, fields, close]) => open + fields.map((field) => `${field.join("")}\n`).join("") + close);

const source = fc
  .tuple(fc.constantFrom("log.md", "log.txt"), frontMatter, fc.oneof(generatedText, anyText))
  .map(([file, head, body]) => ({ file, text: head + body }));

const sound = fc.constantFrom(
  "---\ntitle: Log\nkind: transcript\n---\n\n",
  "---\ntitle: Log\nkind: speech\nspeaker: Ida Marrow\n---\n\n",
  "---\ntitle: Log\nkind: article\nauthor: Petra Lisk\nspeakers: [{name: Ida Marrow, role: OCS}]\n---\n\n",
);

const soundSource = fc
  .tuple(fc.constantFrom("log.md", "log.txt"), sound, generatedText)
  .map(([file, head, body]) => ({ file, text: head + body }));

/** Holds that every paragraph is a slice with whole quotations, insertions and evidence inside it. */
export function holdDocument({ text, paragraphs }: Document): void {
  let last = 0;
  for (const { start, end, text: words, quotations, insertions, speaker, evidence } of paragraphs) {
    assert.equal(words, text.slice(start, end));
    assert.ok(start >= last && end > start, "paragraphs stand in order and apart");
    last = end;
    assert.ok(evidence !== null || speaker === null, "a speaker has evidence");
    for (const quotation of quotations) {
      // One that a long paragraph's cut divides reaches beyond it, and so do the marks of one that is all of it.
      assert.ok(quotation.start < end && quotation.end > start, "quotations reach into their paragraph");
      assert.ok(quotation.end <= text.length);
      assert.equal(quotation.evidence === null, quotation.speaker === null, "a quoted speaker has evidence");
    }
    for (const inserted of insertions)
      assert.match(words.slice(inserted.start, inserted.end), /^(?:\(.*\)|\[.*\])$/su);
  }
}

/** Whose words a document holds, and what its front matter says, whatever stands there. */
export const documentTargets: readonly FuzzTarget[] = [
  target({
    name: "attribution",
    weight: 60,
    inputs: soundSource,
    open: nothing,
    check: (given) => {
      const { document } = readSource(given);
      if (document === null) return;
      holdDocument(document);
      assert.deepEqual(readSource(given).document, document, "the same text has the same speakers");
    },
  }),
  target({
    name: "front matter",
    weight: 60,
    inputs: source,
    open: nothing,
    check: (given) => {
      const { document, problems } = readSource(given);
      const lines = given.text.split(/\r\n|\n|\r/u).length;
      for (const { line, message } of problems) {
        assert.ok(line >= 1 && line <= lines, `a problem at line ${line} of ${lines}`);
        assert.match(message, /expected/u);
      }
      if (document === null) assert.notEqual(problems.length, 0, "what is left out has a reason");
      else holdDocument(document);
    },
  }),
  target({
    name: "foreign front matter",
    weight: 60,
    inputs: source,
    open: nothing,
    check: ({ text }) => {
      const { bodyStart, fields } = splitFrontMatter(text);
      assert.ok(bodyStart >= 0 && bodyStart <= text.length);
      assert.equal(Object.getPrototypeOf(fields), Object.prototype);
    },
  }),
];
