import type { CorpusScan, FoundDocument } from "../../corpus/index.ts";
import type { Sections } from "../../store/index.ts";
import { type Mention, mentionsIn } from "../speakers/mention.ts";
import { registerSpeakers } from "../speakers/register-speakers.ts";
import { anchorSection, anchorTable } from "./anchor-table.ts";
import { DocumentWriter } from "./document-writer.ts";
import { indexSections } from "./index-sections.ts";
import { openWords } from "./open-snapshot.ts";
import { openRegistry, registrySections } from "./registry-sections.ts";
import { corpusSections } from "./snapshot.ts";
import { StoredDocuments } from "./stored-documents.ts";

/** Makes a snapshot: add every document, in the order of their paths, then `finish` once. */
export class SnapshotWriter {
  readonly #documents = new DocumentWriter();
  readonly #mentions: Mention[] = [];
  #count = 0;

  /** Adds a document, which can be let go of. */
  add(found: FoundDocument): void {
    const first = this.#documents.paragraphs;
    this.#mentions.push(...mentionsIn(found.document, { document: this.#count, first }));
    this.#documents.add(found);
    this.#count += 1;
  }

  /** The sections of the snapshot. `onProgress` is called now and then. Nothing can be added afterwards. */
  async finish(scan: CorpusScan, onProgress: () => void = () => undefined): Promise<Sections> {
    const documents = this.#documents.finish();
    const sections: Sections = new Map([
      ...documents,
      ...registrySections(registerSpeakers(this.#mentions, this.#count)),
      ...corpusSections(scan),
      [anchorSection, anchorsOf(documents)],
    ]);
    const words = openWords(sections);
    const registry = openRegistry(sections, words);
    return new Map([...sections, ...(await indexSections({ ...words, registry, onProgress }))]);
  }
}

function anchorsOf(sections: Sections): Uint8Array {
  const stored = new StoredDocuments(sections);
  return anchorTable(stored.size, (place) => stored.anchorAt(place));
}
