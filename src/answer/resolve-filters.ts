import type { Filters } from "../search/index.ts";
import { fold, nearest } from "../text/index.ts";
import { successorIn } from "./editions/lineage.ts";
import type { NothingCloseReason, Question } from "./question.ts";
import type { Revision } from "./revision.ts";
import { findSpeaker } from "./speakers/find-speaker.ts";

/** What a search must meet, or which of the wishes the corpus can't meet, with what comes nearest. */
export type ResolvedFilters =
  | { readonly kind: "filters"; readonly filters: Filters }
  | { readonly kind: "unmet"; readonly reason: NothingCloseReason; readonly suggestions: readonly string[] };

/** The filters that a question asks for, its names looked up in the revision. */
export function resolveFilters(
  revision: Revision,
  { document, speaker, after, before, voice }: Question,
): ResolvedFilters {
  const ids = revision.documents.map(({ id }) => id);
  if (document !== undefined && !ids.includes(document)) {
    return { kind: "unmet", reason: "unknown-document", suggestions: suggestedIds(revision, document) };
  }
  const plain = { document, after, before, voice };
  if (speaker === undefined) return { kind: "filters", filters: plain };
  const found = findSpeaker(revision, speaker);
  switch (found.kind) {
    case "found":
      return { kind: "filters", filters: { ...plain, speakers: found.alike.map(({ key }) => key) } };
    case "ambiguous":
      return { kind: "unmet", reason: "ambiguous-speaker", suggestions: found.names };
    case "unknown":
      return { kind: "unmet", reason: "unknown-speaker", suggestions: found.near };
  }
}

/** The document that stands in place of the one of that id, where one does; else those whose ids come nearest. */
function suggestedIds(revision: Revision, id: string): readonly string[] {
  const now = successorIn(revision, id);
  return now === null
    ? nearIds(
        id,
        revision.documents.map((document) => document.id),
      )
    : [now.id];
}

const NEAR_IDS = 3;

/** Up to three ids that hold the words, else those that are spelled most nearly so. */
function nearIds(words: string, ids: readonly string[]): readonly string[] {
  const holding = ids.filter((id) => id.includes(fold(words)));
  return holding.length > 0 ? holding.slice(0, NEAR_IDS) : nearest(words, ids);
}
