import type { PassageIndex, Query } from "../search/index.ts";

/** A collection's question as a query. It is running text, not our query language: quotation marks ask for no phrase. */
export function plainQuery(index: PassageIndex, text: string): Query {
  return { ...index.parse(text), phrases: [] };
}
