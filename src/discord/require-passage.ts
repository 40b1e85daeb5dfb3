import {
  type FoundPassage,
  findPassage,
  listSources,
  type Passage,
  type Revision,
  type Source,
  successorIn,
} from "../answer/index.ts";
import { Refusal } from "./refusal.ts";

/** What there is to show behind an anchor: words of the current corpus, or what became of those of an earlier edition. */
export type ShownPassage = Exclude<FoundPassage, { readonly kind: "gone" | "removed" }>;

/**
 * What an anchor leads to, if there is anything to show.
 *
 * @throws Refusal where there is not, which says what is known of it.
 */
export function shownPassage(found: FoundPassage, anchor: string): ShownPassage {
  switch (found.kind) {
    case "gone":
      if (found.document === null) throw new Refusal("refusal.quote-gone", { anchor });
      throw new Refusal("refusal.quote-changed", { anchor, title: found.document.title });
    case "removed": {
      const { day: date, title } = found.removal;
      throw new Refusal("refusal.quote-removed", { anchor, date, title: title ?? found.id });
    }
    default:
      return found;
  }
}

/**
 * The passage behind an anchor: the one that it names, or, where that stands in an earlier edition, the same words in the
 * current one.
 *
 * @throws Refusal where its words are not in the current corpus, which says what became of them.
 */
export function requirePassage(revision: Revision, anchor: string): Passage {
  const found = shownPassage(findPassage(revision, anchor), anchor);
  switch (found.kind) {
    case "found":
    case "unchanged":
      return found.passage;
    case "changed":
      throw new Refusal("refusal.quote-edited", { anchor, title: found.now.document.title });
    case "dropped":
      throw new Refusal("refusal.quote-dropped", { anchor, title: found.document.title });
    case "withdrawn":
      throw new Refusal("refusal.quote-withdrawn", {
        anchor,
        title: found.document.title,
        date: found.when.iso,
      });
  }
}

/**
 * The document with that id.
 *
 * @throws Refusal where the revision has none, or only an edition that is past.
 */
export function requireSource(revision: Revision, id: string): Source {
  const source = listSources(revision).find(({ document }) => document.id === id);
  if (source !== undefined) return source;
  const now = successorIn(revision, id);
  if (now !== null) throw new Refusal("refusal.document-replaced", { id, now: now.id });
  const withdrawn = revision.past.documents.find((document) => document.id === id)?.withdrawn ?? null;
  if (withdrawn !== null) throw new Refusal("refusal.document-withdrawn", { id, date: withdrawn.iso });
  throw new Refusal("refusal.document-gone", { id });
}
