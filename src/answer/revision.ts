import type { Corpus, Document, Problem } from "../corpus/index.ts";
import { IndexWriter, type PassageIndex } from "../search/index.ts";
import { type Analyzer, loadAnalyzer } from "../text/index.ts";
import { facetsMaker } from "./facets.ts";
import type { Passage } from "./passage.ts";
import { priorOf } from "./prior.ts";
import { SpeakerRegistry } from "./speakers/speaker-registry.ts";

/** One immutable state of corpus and index. Whoever holds it can go on answering after a reload. */
export interface Revision {
  /** Names the state; the same texts give the same id. */
  readonly id: string;
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  /** By anchor. */
  readonly passages: ReadonlyMap<string, Passage>;
  readonly registry: SpeakerRegistry;
  readonly index: PassageIndex;
  /** By language. */
  readonly analyzers: ReadonlyMap<string, Analyzer>;
}

/** The revision of a corpus, its paragraphs indexed. */
export async function buildRevision(corpus: Corpus): Promise<Revision> {
  const analyzers = await loadAnalyzers(corpus.documents);
  const passages = passagesByAnchor(corpus.documents);
  const registry = new SpeakerRegistry(passages.values());
  const writer = new IndexWriter();
  const facetsOf = facetsMaker(registry);
  for (const passage of passages.values()) {
    const { language } = passage.document;
    const analyzer = analyzers.get(language) ?? (await loadAnalyzer(language));
    writer.add({ ...toEntry(passage), facets: facetsOf(passage) }, analyzer);
  }
  const { documents, problems, digest } = corpus;
  return { id: digest, documents, problems, passages, registry, index: writer.finish(), analyzers };
}

function passagesByAnchor(documents: readonly Document[]): Map<string, Passage> {
  const passages = documents.flatMap((document) =>
    document.paragraphs.map((paragraph): Passage => ({ document, paragraph })),
  );
  return new Map(passages.map((passage) => [passage.paragraph.anchor, passage]));
}

async function loadAnalyzers(documents: readonly Document[]): Promise<Map<string, Analyzer>> {
  const languages = [...new Set(documents.map(({ language }) => language))];
  const analyzers = await Promise.all(languages.map(loadAnalyzer));
  return new Map(analyzers.map((analyzer) => [analyzer.language, analyzer]));
}

function toEntry({ document, paragraph }: Passage) {
  const { anchor, text, heading, speaker } = paragraph;
  return {
    id: anchor,
    fields: {
      body: text,
      title: heading === null ? document.title : `${document.title} ${heading}`,
      speaker: speaker === null ? "" : [speaker.name, speaker.role ?? ""].join(" "),
    },
    prior: priorOf(paragraph),
  };
}
