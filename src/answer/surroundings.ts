import type { Document } from "../corpus/index.ts";
import type { Passage } from "./passage.ts";
import type { Revision } from "./revision.ts";

/** A passage with those around it, all in the order of their document. */
export interface Surroundings {
  readonly before: readonly Passage[];
  readonly passage: Passage;
  readonly after: readonly Passage[];
}

/** What an anchor leads to. */
export type FoundPassage =
  | { readonly kind: "found"; readonly passage: Passage }
  /** The words that the anchor names are not in the revision: edited or removed. The document is the one they were in. */
  | { readonly kind: "gone"; readonly document: Document | null };

/** The passage of an anchor; never another one with like words. */
export function findPassage({ passages, documents }: Revision, anchor: string): FoundPassage {
  const passage = passages.get(anchor);
  if (passage !== undefined) return { kind: "found", passage };
  const id = anchor.slice(0, Math.max(0, anchor.lastIndexOf(":")));
  return { kind: "gone", document: documents.find((document) => document.id === id) ?? null };
}

/** The passage of an anchor with up to `reach` before and after it; `null` where the revision does not hold it. */
export function surroundings({ passages }: Revision, anchor: string, reach: number): Surroundings | null {
  const passage = passages.get(anchor);
  if (passage === undefined) return null;
  const { document, paragraph } = passage;
  const place = document.paragraphs.findIndex(({ anchor: other }) => other === paragraph.anchor);
  const slice = (from: number, to: number) =>
    document.paragraphs
      .slice(Math.max(0, from), to)
      .map((other): Passage => ({ document, paragraph: other }));
  return { before: slice(place - reach, place), passage, after: slice(place + 1, place + 1 + reach) };
}
