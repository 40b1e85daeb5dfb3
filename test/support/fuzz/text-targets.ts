import assert from "node:assert/strict";
import fc from "fast-check";
import { parseQuery } from "../../../src/search/index.ts";
import {
  type Analyzer,
  escapeMarkdown,
  loadAnalyzer,
  normalize,
  splitSentences,
  tokenize,
} from "../../../src/text/index.ts";
import { generatedText } from "../generated-text.ts";
import { hostileText } from "../hostile-text.ts";
import { shownByDiscord } from "../shown-by-discord.ts";
import { anyText } from "../texts.ts";
import { type FuzzTarget, nothing, target } from "./fuzz-target.ts";

/** A span of a text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const languages = ["en", "de", "fr", "es", "it", "nl", "pt", "ru", "uk", "sv", "no", "fi", "und", ""];

async function loadAnalyzers(): Promise<ReadonlyMap<string, Analyzer>> {
  const loaded = await Promise.all(languages.map(loadAnalyzer));
  return new Map(loaded.map((analyzer, index) => [languages[index] ?? "", analyzer]));
}

const words = fc.oneof(anyText, hostileText, generatedText);

/** Holds that a span has characters of the text, and no half of one. */
function holdSpan(text: string, { start, end }: Span): void {
  assert.ok(start >= 0 && start < end && end <= text.length, `${start} to ${end} of ${text.length}`);
  for (const edge of [start, end])
    assert.doesNotMatch(text.slice(edge - 1, edge + 1), /^[\u{10000}-\u{10ffff}]$/u);
}

/** Where terms stand in a text, which letters they leave out, sentences, questions, and Markdown that shows a text. */
export const textTargets: readonly FuzzTarget[] = [
  target({
    name: "analyzer",
    weight: 150,
    inputs: fc.tuple(fc.constantFrom(...languages), words),
    open: loadAnalyzers,
    check: ([language, text], analyzers) => {
      const analyzer = analyzers.get(language);
      assert.ok(analyzer);
      const terms = analyzer.analyze(text);
      let last = 0;
      for (const term of terms) {
        holdSpan(text, term);
        assert.ok(term.start >= last, "terms stand in order");
        assert.notEqual(term.form, "");
        last = term.start;
      }
      assert.deepEqual(analyzer.analyze(text), terms, "the same text has the same terms");
    },
  }),
  target({
    name: "tokens",
    weight: 150,
    inputs: words,
    open: nothing,
    check: (text) => {
      const tokens = tokenize(text);
      for (const token of tokens) holdSpan(text, token);
      let token = 0;
      for (const { index } of text.matchAll(/(?!ʼ)[\p{L}\p{N}]/gu)) {
        while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= index) token += 1;
        assert.ok((tokens[token]?.start ?? Number.POSITIVE_INFINITY) <= index, `no token holds ${index}`);
      }
    },
  }),
  target({
    name: "sentences",
    weight: 80,
    inputs: words,
    open: nothing,
    check: (text) => {
      let last = 0;
      for (const sentence of splitSentences(text)) {
        holdSpan(text, sentence);
        assert.ok(sentence.start >= last, "sentences stand in order and apart");
        assert.equal(text.slice(last, sentence.start).trim(), "", "no words stand between sentences");
        last = sentence.end;
      }
      assert.equal(text.slice(last).trim(), "", "no words stand behind the last sentence");
    },
  }),
  target({
    name: "normal form",
    weight: 60,
    inputs: words,
    open: nothing,
    check: (text) => assert.equal(normalize(normalize(text)), normalize(text)),
  }),
  target({
    name: "questions",
    weight: 60,
    inputs: words,
    open: loadAnalyzers,
    check: (text, analyzers) => {
      for (const word of parseQuery(text, [...analyzers.values()]).words) {
        assert.ok(text.includes(word.text), "a word of a question stands in it");
        assert.ok(word.count >= 1 && word.terms.every((term) => term !== ""));
      }
    },
  }),
  target({
    name: "escaper",
    weight: 60,
    inputs: fc.oneof(
      hostileText,
      fc.array(hostileText, { maxLength: 4 }).map((parts) => parts.join(" ")),
    ),
    open: nothing,
    check: (text) => {
      const { text: shown, kinds } = shownByDiscord(escapeMarkdown(text));
      assert.equal(shown, text);
      assert.deepEqual([...kinds], []);
    },
  }),
];
