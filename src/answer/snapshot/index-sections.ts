import { IndexWriter, MemoryIndex, type PassageIndex } from "../../search/index.ts";
import { jsonIn, jsonSection, type Sections } from "../../store/index.ts";
import { type Analyzer, loadAnalyzer } from "../../text/index.ts";
import { facetsMaker } from "../facets.ts";
import type { Passage } from "../passage.ts";
import { fieldsOf } from "../passage-fields.ts";
import type { Passages } from "../passages.ts";
import { priorOf } from "../prior.ts";
import type { SpeakerRegistry } from "../speakers/speaker-registry.ts";

/** What stands before the name of a section that the index made. */
const OF_INDEX = "index/";

/** The section with the codes of the index's languages, in the order in which they were first met. */
const LANGUAGES = "index-languages";

/** What an index is made of. */
export interface IndexSource {
  readonly passages: Passages;
  readonly registry: SpeakerRegistry;
  /** Called with every passage, in order. */
  readonly onPassage: (passage: Passage) => void;
}

/** The sections of an index of all passages. */
export async function indexSections({ passages, registry, onPassage }: IndexSource): Promise<Sections> {
  const writer = new IndexWriter();
  const facetsOf = facetsMaker(registry);
  const analyzers = new Map<string, Analyzer>();
  for (const passage of passages.values()) {
    const { language } = passage.document;
    const analyzer = analyzers.get(language) ?? (await loadAnalyzer(language));
    analyzers.set(language, analyzer);
    const { anchor: id } = passage.paragraph;
    const prior = priorOf(passage.paragraph);
    writer.add({ id, fields: fieldsOf(passage), prior, facets: facetsOf(passage) }, analyzer);
    onPassage(passage);
  }
  const named = [...writer.finish().sections].map(([name, bytes]) => [OF_INDEX + name, bytes] as const);
  return new Map([...named, [LANGUAGES, jsonSection([...analyzers.keys()])]]);
}

/** The index that sections hold. */
export function openIndex(sections: Sections, analyzers: ReadonlyMap<string, Analyzer>): PassageIndex {
  const own = [...sections].filter(([name]) => name.startsWith(OF_INDEX));
  const languages = jsonIn<readonly string[]>(sections, LANGUAGES, []);
  return MemoryIndex.open(
    new Map(own.map(([name, bytes]) => [name.slice(OF_INDEX.length), bytes])),
    languages.flatMap((language) => analyzers.get(language) ?? []),
  );
}
