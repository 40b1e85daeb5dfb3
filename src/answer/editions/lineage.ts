import { type CalendarDate, type Document, successorsOf } from "../../corpus/index.ts";
import type { Passage } from "../passage.ts";
import type { Revision } from "../revision.ts";

/** What a revision works with here: documents, current and past. */
export type Editions = Pick<Revision, "documents" | "passages" | "past">;

/** A document and what came after it, as far as the corpus has them. */
export interface Lineage {
  /** Of the document itself and of each that replaced the one before, in order. */
  readonly ids: readonly string[];
  /** The document itself; `null` where the corpus does not have it. */
  readonly own: Document | null;
  /** The last one: the document itself where none replaced it. */
  readonly last: Document | null;
}

/** The lineage of a document's id. */
export function lineageOf({ documents, past }: Editions, id: string): Lineage {
  const find = (wanted: string | undefined) =>
    [...past.documents, ...documents].find((document) => document.id === wanted) ?? null;
  const ids = [id, ...successorsOf(id, past)];
  return { ids, own: find(id), last: find(ids.at(-1)) };
}

/** The current document that stands in place of the one with that id; `null` where none does, or it was withdrawn too. */
export function successorIn(revision: Editions, id: string): Document | null {
  const { ids, last } = lineageOf(revision, id);
  return ids.length > 1 && last?.withdrawn === null ? last : null;
}

/** The document of a lineage that was taken back, and when: the document itself, or the last one; `null` for neither. */
export function withdrawnIn({ own, last }: Lineage): {
  readonly document: Document;
  readonly when: CalendarDate;
} | null {
  for (const document of [own, last]) {
    if (document !== null && document.withdrawn !== null) return { document, when: document.withdrawn };
  }
  return null;
}

/** The words of an anchor in the earliest edition of the lineage that has them; `null` where none has. */
export function earlierPassage({ past }: Editions, { ids }: Lineage, anchor: string): Passage | null {
  const words = anchor.slice(anchor.lastIndexOf(":"));
  for (const id of ids) {
    const passage = past.passages.get(id + words);
    if (passage !== undefined) return passage;
  }
  return null;
}
