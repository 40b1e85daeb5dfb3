import { type Facets, IndexWriter, type PassageIndex } from "../search/index.ts";
import { type Analyzer, loadAnalyzer, loadLanguageDetector } from "../text/index.ts";
import type { SetDocument } from "./retrieval-set.ts";

/** Documents of a collection, indexed in its language. */
export interface SetIndex {
  readonly index: PassageIndex;
  readonly analyzer: Analyzer;
}

const noFacets: Facets = { document: "", speakers: [], voices: [], date: null };

/** The index of the documents. The language is their most likely one, by the first of them. */
export async function buildSetIndex(documents: readonly SetDocument[]): Promise<SetIndex> {
  const detectLanguage = await loadLanguageDetector();
  const sample = documents.slice(0, 50).map(({ text }) => text.slice(0, 400));
  const analyzer = await loadAnalyzer(detectLanguage(sample.join("\n")));
  const writer = new IndexWriter();
  for (const { id, title, text } of documents) {
    writer.add({ id, fields: { body: text, title, speaker: "" }, facets: noFacets }, analyzer);
  }
  return { index: writer.finish(), analyzer };
}
