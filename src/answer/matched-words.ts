import type { Span } from "../attribution/index.ts";
import { type Query, termsOf } from "../search/index.ts";
import type { Analyzer } from "../text/index.ts";

/** Where the words of a text stand that a query asks for, in the order of the text. */
export function matchedSpans(text: string, query: Query, analyzer: Analyzer): Span[] {
  const wanted = new Set(query.words.flatMap(termsOf));
  const phrased = new Set(query.phrases.flat(2));
  return analyzer
    .analyze(text)
    .filter(({ term, form }) => (term !== null && wanted.has(term)) || phrased.has(form));
}

/** The words at the spans as they stand in the text, each spelling once. */
export function wordsAt(text: string, spans: readonly Span[]): string[] {
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end)))];
}
