import type { Document } from "../corpus/index.ts";
import { lineageOf } from "./editions/lineage.ts";
import { versionGroup } from "./editions/version-groups.ts";
import type { Revision } from "./revision.ts";

/** A document in a list of sources. */
export interface Source {
  readonly document: Document;
  readonly paragraphs: number;
  /** Names, in the order of their first words; the full one where a label is known to mean it. */
  readonly speakers: readonly string[];
  /** The editions that it stands in place of, the latest first, as far as the corpus has them. */
  readonly earlier: readonly Document[];
  /** The other versions of the same statement, the closest to the speaker first. */
  readonly versions: readonly Document[];
}

/** The documents of a revision that answer questions, in the order of their paths. */
export function listSources(revision: Revision): Source[] {
  const { documents, passages, registry } = revision;
  const earlierOf = earlierEditions(revision);
  return documents.map((document) => ({
    document,
    paragraphs: passages.countIn(document),
    speakers: registry.speakersOf(document).map(({ name }) => name),
    earlier: earlierOf(document.id),
    versions: versionGroup(revision, document).filter(({ id }) => id !== document.id),
  }));
}

/** The documents that their publishers took back and that no current one stands in place of, in the order of their paths. */
export function listWithdrawn(revision: Revision): Document[] {
  return revision.past.documents.filter(
    ({ id, withdrawn }) => withdrawn !== null && (lineageOf(revision, id).last?.withdrawn ?? null) !== null,
  );
}

/** Gives the past editions that a document stands in place of, the latest first. */
function earlierEditions({ past }: Revision): (id: string) => Document[] {
  const byId = new Map(past.documents.map((document) => [document.id, document]));
  const replaced = new Map([...past.successors].map(([earlier, successor]) => [successor, earlier]));
  return (id) => {
    const editions: Document[] = [];
    for (let at = replaced.get(id); at !== undefined; at = replaced.get(at)) {
      const document = byId.get(at);
      if (document !== undefined) editions.push(document);
    }
    return editions;
  };
}
