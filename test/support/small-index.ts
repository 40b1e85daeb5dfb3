import {
  type Bm25Parameters,
  defaultParameters,
  type Facets,
  type FieldName,
  type Filters,
  type IndexEntry,
  IndexWriter,
  type MemoryIndex,
  type PassageIndex,
  type Query,
} from "../../src/search/index.ts";
import type { Analyzer } from "../../src/text/index.ts";

/** An index entry of which only what matters is said. */
export interface Draft {
  readonly id: string;
  readonly fields: Partial<Readonly<Record<FieldName, string>>>;
  readonly facets?: Partial<Facets>;
  readonly prior?: number;
  /** Where it is not the one of the whole index. */
  readonly analyzer?: Analyzer;
}

/** More matches than any small index holds. */
export const ALL = 10_000;

/** The drafts `a`, `b`, `c`, … with these bodies. */
export function bodies(...texts: string[]): Draft[] {
  return texts.map((body, index) => ({ id: String.fromCharCode(0x61 + index), fields: { body } }));
}

/** The draft with nothing in what it does not say. */
export function entryOf({ id, fields, facets, prior = 1 }: Draft): IndexEntry {
  return {
    id,
    fields: { body: "", title: "", speaker: "", ...fields },
    facets: { document: "briefing", speakers: [], voices: ["prose"], date: null, ...facets },
    prior,
  };
}

/** Parameters with which nothing counts but stems and exact forms, by the same k1 for every question. */
export const plainParameters = {
  k1: 1.5,
  k1PerWord: 0,
  b: 0.6,
  idfPower: 1.25,
  exactFormWeight: 0.4,
  cutWeight: 0,
  cutIdfPower: 1,
  evidence: { nearness: 0, earliness: 0, answer: 0 },
  fieldWeights: { body: 1, title: 2, speaker: 2 },
} as const satisfies Bm25Parameters;

/** An index of the drafts in their order. */
export function indexOf(
  drafts: readonly Draft[],
  analyzer: Analyzer,
  parameters: Bm25Parameters = defaultParameters,
): MemoryIndex {
  const writer = new IndexWriter(parameters);
  for (const draft of drafts) writer.add(entryOf(draft), draft.analyzer ?? analyzer);
  return writer.finish();
}

/** The ids of all paragraphs that answer the question, best first. */
export async function idsFor(
  index: PassageIndex,
  question: string,
  filters: Filters = {},
): Promise<string[]> {
  const { matches } = await index.search(index.parse(question), filters, ALL);
  return matches.map(({ id }) => id);
}

/** The scores of all paragraphs that answer the question, best first. */
export async function scoresFor(index: PassageIndex, question: string): Promise<number[]> {
  const { matches } = await index.search(index.parse(question), {}, ALL);
  return matches.map(({ score }) => score);
}

/** The query without words that stand in for those that the index lacks. */
export function plainQuery(index: PassageIndex, question: string): Query {
  const query = index.parse(question);
  return { ...query, words: query.words.map((word) => ({ ...word, standIns: [] })) };
}
