import type { Document } from "../corpus/index.ts";
import type { Revision } from "./revision.ts";

/** A document in a list of sources. */
export interface Source {
  readonly document: Document;
  readonly paragraphs: number;
  /** Names, in the order of their first words; the full one where a label is known to mean it. */
  readonly speakers: readonly string[];
}

/** The documents of a revision, in the order of their paths. */
export function listSources({ documents, passages, registry }: Revision): Source[] {
  return documents.map((document) => ({
    document,
    paragraphs: passages.countIn(document),
    speakers: registry.speakersOf(document).map(({ name }) => name),
  }));
}
