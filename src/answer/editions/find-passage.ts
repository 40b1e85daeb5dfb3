import type { Revision } from "../revision.ts";
import type { FoundPassage, Removal } from "./found-passage.ts";
import { inEdition } from "./in-edition.ts";
import { earlierPassage, lineageOf, withdrawnIn } from "./lineage.ts";

/** When a document of that id was taken out of the corpus; `null` for one that was not. */
export type RemovalOf = (id: string) => Removal | null;

/**
 * What an anchor leads to: its passage, or what became of it. It never leads to other words without saying so: a paragraph of
 * an earlier edition is followed to the current one where its words are the same, and shown beside them where they were edited.
 *
 * `removalOf` tells what was taken out of the corpus; by default nothing is known of it.
 */
export function findPassage(
  revision: Pick<Revision, "documents" | "passages" | "past">,
  anchor: string,
  removalOf: RemovalOf = () => null,
): FoundPassage {
  const passage = revision.passages.get(anchor);
  if (passage !== undefined) return { kind: "found", passage };
  const id = anchor.slice(0, Math.max(0, anchor.lastIndexOf(":")));
  const lineage = lineageOf(revision, id);
  const { own, last } = lineage;
  const before = earlierPassage(revision, lineage, anchor);
  const isCurrent = last !== null && last.withdrawn === null;
  const now = isCurrent ? inEdition(revision, { anchor, before, document: last }) : null;
  const withdrawn = withdrawnIn(lineage);
  if (withdrawn !== null) return { kind: "withdrawn", ...withdrawn, before, now };
  if (now !== null) return now;
  const removal = own === null && last === null ? removalOf(id) : null;
  return removal === null ? { kind: "gone", id, document: last ?? own } : { kind: "removed", id, removal };
}
