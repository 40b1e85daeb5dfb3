import type { CorpusDocument } from "../../corpus-protocol.ts";

/** What became of documents between two reports. */
export interface DocumentsCompared {
  /** By the id of a document that the later report lists. */
  readonly marks: ReadonlyMap<string, "added" | "changed">;
  /** Those that only the earlier report lists, in its order. */
  readonly removed: readonly CorpusDocument[];
}

/** Nothing became of any. */
export const nothingCompared: DocumentsCompared = { marks: new Map(), removed: [] };

/** What was added, changed and removed between two lists of documents, by ids and digests. */
export function compareDocuments(
  before: readonly CorpusDocument[],
  after: readonly CorpusDocument[],
): DocumentsCompared {
  const old = new Map(before.map(({ id, digest }) => [id, digest]));
  const now = new Set(after.map(({ id }) => id));
  const marks = new Map<string, "added" | "changed">();
  for (const { id, digest } of after) {
    const earlier = old.get(id);
    if (earlier === undefined) marks.set(id, "added");
    else if (earlier !== digest) marks.set(id, "changed");
  }
  return { marks, removed: before.filter(({ id }) => !now.has(id)) };
}
