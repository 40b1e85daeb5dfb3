import { speakerKey } from "../attribution/index.ts";
import type { Corpus, Document, Paragraph, Problem } from "../corpus/index.ts";
import { IndexWriter, type PassageIndex } from "../search/index.ts";
import { type Analyzer, loadAnalyzer } from "../text/index.ts";
import { priorOf } from "./prior.ts";

/** A paragraph in its document: what a quote is made of. */
export interface Passage {
  readonly document: Document;
  readonly paragraph: Paragraph;
}

/** One immutable state of corpus and index. Whoever holds it can go on answering after a reload. */
export interface Revision {
  /** Names the state; the same texts give the same id. */
  readonly id: string;
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  /** By anchor. */
  readonly passages: ReadonlyMap<string, Passage>;
  readonly index: PassageIndex;
  /** By language. */
  readonly analyzers: ReadonlyMap<string, Analyzer>;
}

/** The revision of a corpus, its paragraphs indexed. */
export async function buildRevision(corpus: Corpus): Promise<Revision> {
  const analyzers = await loadAnalyzers(corpus.documents);
  const passages = new Map<string, Passage>();
  const writer = new IndexWriter();
  for (const document of corpus.documents) {
    const analyzer = analyzers.get(document.language) ?? (await loadAnalyzer(document.language));
    for (const paragraph of document.paragraphs) {
      passages.set(paragraph.anchor, { document, paragraph });
      writer.add(toEntry({ document, paragraph }), analyzer);
    }
  }
  const { documents, problems, digest } = corpus;
  return { id: digest, documents, problems, passages, index: writer.finish(), analyzers };
}

async function loadAnalyzers(documents: readonly Document[]): Promise<Map<string, Analyzer>> {
  const languages = [...new Set(documents.map(({ language }) => language))];
  const analyzers = await Promise.all(languages.map(loadAnalyzer));
  return new Map(analyzers.map((analyzer) => [analyzer.language, analyzer]));
}

function toEntry({ document, paragraph }: Passage) {
  const { anchor, text, heading, speaker, voice } = paragraph;
  return {
    id: anchor,
    fields: {
      body: text,
      title: heading === null ? document.title : `${document.title} ${heading}`,
      speaker: speaker === null ? "" : [speaker.name, speaker.role ?? ""].join(" "),
    },
    facets: {
      document: document.id,
      speaker: speaker === null ? null : speakerKey(speaker),
      voice,
      date: document.date,
    },
    prior: priorOf(paragraph),
  };
}
