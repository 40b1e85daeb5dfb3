import {
  type Bm25Parameters,
  defaultParameters,
  type Facets,
  type FieldName,
  type Filters,
  type IndexEntry,
  IndexWriter,
  type PassageIndex,
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

/** An index of the drafts in their order. */
export function indexOf(
  drafts: readonly Draft[],
  analyzer: Analyzer,
  parameters: Bm25Parameters = defaultParameters,
): PassageIndex {
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
