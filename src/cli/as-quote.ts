import { type Passage, type Quote, type Revision, versionsOf } from "../answer/index.ts";

/**
 * The passage as quotes are written elsewhere: it was named or compared and not ranked, so it has no score, no matched words and
 * nothing that was found to say the same.
 */
export function asQuote(revision: Revision, passage: Passage): Quote {
  return { ...passage, score: 0, matched: [], alsoIn: [], versions: versionsOf(revision, passage) };
}
