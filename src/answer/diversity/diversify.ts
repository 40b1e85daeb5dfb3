import { foldVersions } from "../editions/fold-versions.ts";
import type { Passage } from "../passage.ts";
import type { Revision } from "../revision.ts";
import { type CollapsedHit, collapse, type Hit } from "./collapse.ts";
import { othersOn, otherThan } from "./others.ts";

/** What was found, and what is to be shown of it. */
interface Findings<Shown extends Passage> {
  /** Best first, all of them near enough. */
  readonly hits: readonly Hit[];
  /** The most quotes. */
  readonly limit: number;
  /** False where the words of one speaker were asked for: then nobody else's are shown. */
  readonly isOfAnyone: boolean;
  /** The hit as it is shown; none where it can't be. */
  readonly toQuote: (hit: CollapsedHit) => readonly Shown[];
}

/** The best quotes, each statement once, and the best ones of speakers who are not among them. */
export function diversify<Shown extends Passage>(
  revision: Revision,
  { hits, limit, isOfAnyone, toQuote }: Findings<Shown>,
): { readonly quotes: readonly Shown[]; readonly others: readonly Shown[] } {
  const statements = foldVersions(revision, collapse(hits, revision.registry));
  const quotes = statements.slice(0, limit).flatMap(toQuote);
  const isOther = otherThan(revision, quotes);
  const rest = isOfAnyone ? statements.slice(limit).filter(({ passage }) => isOther(passage)) : [];
  return { quotes, others: othersOn(revision, { shown: quotes, rest: quotesOf(rest, toQuote) }) };
}

/** The quotes one after the other, made when they are asked for: the first few are mostly enough. */
function* quotesOf<Shown>(
  hits: readonly CollapsedHit[],
  toQuote: (hit: CollapsedHit) => readonly Shown[],
): Generator<Shown> {
  for (const hit of hits) yield* toQuote(hit);
}
