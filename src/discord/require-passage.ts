import { findPassage, listSources, type Passage, type Revision, type Source } from "../answer/index.ts";
import { Refusal } from "./refusal.ts";

/**
 * The passage behind an anchor.
 *
 * @throws Refusal where its words are not in the revision, which says what became of them.
 */
export function requirePassage(revision: Revision, anchor: string): Passage {
  const found = findPassage(revision, anchor);
  if (found.kind === "found") return found.passage;
  if (found.document === null) throw new Refusal("refusal.quote-gone", { anchor });
  throw new Refusal("refusal.quote-changed", { anchor, title: found.document.title });
}

/**
 * The document with that id.
 *
 * @throws Refusal where the revision has none.
 */
export function requireSource(revision: Revision, id: string): Source {
  const source = listSources(revision).find(({ document }) => document.id === id);
  if (source === undefined) throw new Refusal("refusal.document-gone", { id });
  return source;
}
