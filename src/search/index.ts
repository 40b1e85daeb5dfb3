/**
 * Which paragraphs are nearest to a question, and why? An inverted index with BM25 over fields behind the
 * {@link PassageIndex} port: filters, phrases, explanations.
 *
 * Not for: documents and their metadata, attribution, deciding whether the nearest is near enough. It knows ids, fields
 * and facets only, so that another engine can stand in its place.
 */
export { type Bm25Parameters, defaultParameters, k1For, rarity, relativeLength, saturation } from "./bm25.ts";
export { type Explanation, formatExplanation } from "./explanation.ts";
export type { Facets, Filters } from "./filters.ts";
export { type IndexEntry, IndexWriter } from "./index-writer.ts";
export { MemoryIndex } from "./memory-index.ts";
export type { Match, PassageIndex, SearchResult } from "./passage-index.ts";
export { parseQuery, type Query, termsOf } from "./query.ts";
export type { FieldName } from "./segment/field-counts.ts";
