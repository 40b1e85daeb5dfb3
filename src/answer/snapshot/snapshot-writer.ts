import type { CorpusScan, FoundDocument } from "../../corpus/index.ts";
import type { Sections } from "../../store/index.ts";
import type { Passage } from "../passage.ts";
import { PassagePairs } from "../verification/pairs/passage-pairs.ts";
import { anchorSection, anchorTable } from "./anchor-table.ts";
import { indexSections } from "./index-sections.ts";
import { openWords } from "./open-snapshot.ts";
import { pastSections } from "./past-sections.ts";
import { openRegistry, registrySections } from "./registry-sections.ts";
import { corpusSections } from "./snapshot.ts";
import { StoredDocuments } from "./stored-documents.ts";
import { WordsWriter } from "./words-writer.ts";

/** Makes a snapshot: add every document, in the order of their paths, then `finish` once. */
export class SnapshotWriter {
  readonly #words = new WordsWriter();

  /** Adds a document, which can be let go of. */
  add(found: FoundDocument): void {
    this.#words.add(found);
  }

  /** The sections of the snapshot. `onProgress` is called now and then. Nothing can be added afterwards. */
  async finish(scan: CorpusScan, onProgress: () => void = () => undefined): Promise<Sections> {
    const { current, past, successors } = this.#words.finish();
    const sections: Sections = new Map([
      ...withAnchors(current.documents),
      ...registrySections(current.registration),
      ...corpusSections(scan),
      ...pastSections(past.size === 0 ? past : withAnchors(past), successors),
    ]);
    const words = openWords(sections);
    const registry = openRegistry(sections, words);
    const pairs = new PassagePairs();
    const onPassage = (passage: Passage) => {
      pairs.add(passage);
      onProgress();
    };
    const index = await indexSections({ ...words, registry, onPassage });
    return new Map([...sections, ...index, ...pairs.finish()]);
  }
}

/** The sections of documents with the table of their paragraphs' anchors. */
function withAnchors(documents: Sections): Sections {
  const stored = new StoredDocuments(documents);
  const anchors = anchorTable(stored.size, (place) => stored.anchorAt(place));
  return new Map([...documents, [anchorSection, anchors]]);
}
