import type { Query, SearchResult } from "../search/index.ts";
import { type JudgedMatch, judgeMatches, judgeNearMatches } from "./judge-matches.ts";
import { fieldsOf } from "./passage-fields.ts";
import type { JudgedText } from "./rarity-together.ts";
import type { Revision } from "./revision.ts";

/** The matches of a search in a revision, each with its confidence. */
export function judgePassages(revision: Revision, query: Query, result: SearchResult): JudgedMatch[] {
  return judgeMatches(query, { ...result, paragraphs: revision.index.size }, (id) => textOf(revision, id));
}

/** The first match of a search in a revision, and the others that are near enough, each with its confidence. */
export function judgeNearPassages(revision: Revision, query: Query, result: SearchResult): JudgedMatch[] {
  return judgeNearMatches(query, { ...result, paragraphs: revision.index.size }, (id) =>
    textOf(revision, id),
  );
}

function textOf({ passages, analyzers }: Revision, id: string): JudgedText | undefined {
  const passage = passages.get(id);
  const analyzer = passage && analyzers.get(passage.document.language);
  if (passage === undefined || analyzer === undefined) return undefined;
  const { body, title, speaker } = fieldsOf(passage);
  return { body, around: `${title} ${speaker}`, analyzer };
}
