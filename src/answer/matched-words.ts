import type { Query } from "../search/index.ts";
import type { Analyzer } from "../text/index.ts";

/** The words of a text that a query asks for, as they stand in it, each spelling once, in the order of the text. */
export function matchedWords(text: string, query: Query, analyzer: Analyzer): string[] {
  const wanted = new Set(query.words.flatMap(({ terms }) => terms));
  const phrased = new Set(query.phrases.flat(2));
  const matched = analyzer
    .analyze(text)
    .filter(({ term, form }) => (term !== null && wanted.has(term)) || phrased.has(form))
    .map(({ start, end }) => text.slice(start, end));
  return [...new Set(matched)];
}
