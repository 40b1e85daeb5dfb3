import type { Document } from "../../corpus/index.ts";
import type { Passage } from "../passage.ts";
import { alignParagraphs } from "./align-paragraphs.ts";
import { type Editions, successorIn } from "./lineage.ts";
import { hashIn } from "./paragraph-words.ts";

/** A document that answered before, and the one that stands in its place. */
interface Replacement {
  readonly before: Document;
  readonly after: Document;
}

/** What went on between editions on the way from one revision to another. */
export interface EditionChanges {
  readonly replaced: readonly Replacement[];
  /** The ids of documents that answered before and were taken back. */
  readonly withdrawn: readonly string[];
  /** The editions that are new, each beside the one before: what follows tells how their paragraphs differ. */
  readonly pairs: readonly Replacement[];
  /** The paragraphs of new editions beside those of the ones before. */
  readonly added: readonly Passage[];
  readonly removed: readonly Passage[];
  readonly changed: readonly { readonly before: Passage; readonly after: Passage }[];
}

/** Which documents of the revision before are past in the one after, and what differs in those that stand in their place. */
export function editionChanges(before: Editions, after: Editions): EditionChanges {
  const old = new Set(before.documents.map(({ id }) => id));
  const now = new Set(after.documents.map(({ id }) => id));
  const gone = before.documents.filter(({ id }) => !now.has(id));
  const replaced = gone.flatMap((document): Replacement[] => {
    const successor = successorIn(after, document.id);
    return successor === null ? [] : [{ before: document, after: successor }];
  });
  const takenBack = new Set(
    after.past.documents.filter(({ withdrawn }) => withdrawn !== null).map(({ id }) => id),
  );
  // Of several that one document replaces at once, the last one is the edition before it.
  const latest = new Map(replaced.map((pair) => [pair.after.id, pair]));
  const pairs = replaced.filter((pair) => !old.has(pair.after.id));
  const compared = [...latest.values()].filter((pair) => !old.has(pair.after.id)).map(comparePair);
  return {
    replaced,
    withdrawn: gone.filter(({ id }) => takenBack.has(id)).map(({ id }) => id),
    pairs,
    added: compared.flatMap(({ added }) => added),
    removed: compared.flatMap(({ removed }) => removed),
    changed: compared.flatMap(({ changed }) => changed),
  };
}

function comparePair({ before, after }: Replacement): Pick<EditionChanges, "added" | "removed" | "changed"> {
  const alignment = alignParagraphs(before.paragraphs, after.paragraphs);
  const paired = new Set(alignment);
  const inBefore = before.paragraphs.map((paragraph): Passage => ({ document: before, paragraph }));
  const inAfter = after.paragraphs.map((paragraph): Passage => ({ document: after, paragraph }));
  return {
    added: inAfter.filter((_, place) => !paired.has(place)),
    removed: inBefore.filter((_, place) => alignment[place] === -1),
    changed: inBefore.flatMap((old, place) => {
      const now = inAfter[alignment[place] ?? -1];
      const isEdited = now !== undefined && hashIn(now.paragraph.anchor) !== hashIn(old.paragraph.anchor);
      return isEdited ? [{ before: old, after: now }] : [];
    }),
  };
}
