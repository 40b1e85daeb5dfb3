import { createHash } from "node:crypto";
import { editionDate, listSources, listWithdrawn, type Revision, type Source } from "../../answer/index.ts";
import { type Document, metadataOf } from "../../corpus/index.ts";
import type { CorpusDocument, CorpusEdition } from "../../page/index.ts";

/** How many characters of a digest are enough to tell two states of one document apart. */
const DIGEST_LENGTH = 16;

/** The documents of a revision as the panel lists them, in the order of their paths. */
export function documentsOf(revision: Revision): CorpusDocument[] {
  return listSources(revision).map(toDocument);
}

/** The documents of a revision that their publishers took back. */
export function withdrawnIn(revision: Revision): CorpusEdition[] {
  return listWithdrawn(revision).map(toEdition);
}

function toDocument({ document, paragraphs, speakers, earlier, versions }: Source): CorpusDocument {
  return {
    id: document.id,
    digest: digestOf(document),
    title: document.title,
    kind: document.kind,
    date: document.date?.iso ?? null,
    provenance: document.provenance,
    paragraphs,
    speakers,
    earlier: earlier.map(toEdition),
    versions: versions.map(toEdition),
  };
}

function toEdition(document: Document): CorpusEdition {
  const { id, title, withdrawn } = document;
  return { id, title, date: editionDate(document)?.iso ?? null, withdrawn: withdrawn?.iso ?? null };
}

function digestOf(document: Document): string {
  const hash = createHash("sha256")
    .update(JSON.stringify(metadataOf(document)))
    .update(document.text);
  return hash.digest("hex").slice(0, DIGEST_LENGTH);
}
