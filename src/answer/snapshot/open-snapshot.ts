import type { Document } from "../../corpus/index.ts";
import type { Sections } from "../../store/index.ts";
import { type Analyzer, loadAnalyzer } from "../../text/index.ts";
import type { Revision } from "../revision.ts";
import type { RecordedWords } from "../revision-changes.ts";
import type { SpeakerRegistry } from "../speakers/speaker-registry.ts";
import { openPairs } from "../verification/pairs/passage-pairs.ts";
import { anchorSection } from "./anchor-table.ts";
import { openIndex } from "./index-sections.ts";
import { pastDocumentsIn, successorsIn } from "./past-sections.ts";
import { openRegistry } from "./registry-sections.ts";
import { corpusIn } from "./snapshot.ts";
import { StoredDocuments } from "./stored-documents.ts";
import { StoredPassages } from "./stored-passages.ts";

/** The revision that a snapshot holds. Its documents' words, and its registry, are made into objects when they are asked for. */
export async function openSnapshot(sections: Sections): Promise<Revision> {
  const { digest, problems } = corpusIn(sections);
  const { documents, passages, past } = openWords(sections);
  const analyzers = await loadAnalyzers(documents);
  let registry: SpeakerRegistry | null = null;
  const openedRegistry = () => {
    registry ??= openRegistry(sections, { documents, passages });
    return registry;
  };
  return {
    id: digest,
    documents,
    problems,
    passages,
    past,
    get registry() {
      return openedRegistry();
    },
    index: openIndex(sections, analyzers),
    recorded: openPairs(sections),
    analyzers,
  };
}

/** The documents and passages that a snapshot holds, without anything to find them by. */
export function openWords(sections: Sections): RecordedWords {
  const successors = successorsIn(sections);
  return { ...openDocuments(sections), past: { ...openDocuments(pastDocumentsIn(sections)), successors } };
}

function openDocuments(sections: Sections): Pick<RecordedWords, "documents" | "passages"> {
  const stored = new StoredDocuments(sections);
  const documents = stored.all;
  const numbers = new Map(documents.map(({ id }, number) => [id, number]));
  return {
    documents,
    passages: new StoredPassages(stored, { anchors: sections.get(anchorSection), numbers }),
  };
}

async function loadAnalyzers(documents: readonly Document[]): Promise<Map<string, Analyzer>> {
  const languages = [...new Set(documents.map(({ language }) => language))];
  const analyzers = await Promise.all(languages.map(loadAnalyzer));
  return new Map(analyzers.map((analyzer) => [analyzer.language, analyzer]));
}
