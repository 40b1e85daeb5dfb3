import type { Match, Query, SearchResult } from "../search/index.ts";
import { confidenceOf, type Evidence, LEAST_CONFIDENCE } from "./confidence.ts";
import { type JudgedText, rarityTogether } from "./rarity-together.ts";

/** A match with how sure it is that it answers the question. */
export interface JudgedMatch extends Match {
  readonly evidence: Evidence;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** How much of what stands together a lead may count. */
const LEAD_PER_TOGETHER = 0.25;

/**
 * The matches of a search, each with its confidence; `textOf` gives the text behind an id.
 *
 * What holds every word of the question, or its phrases as they stand, has a confidence of at least {@link LEAST_CONFIDENCE}: it is
 * what was asked for, however common the words are. A match whose text is not known is left out.
 */
export function judgeMatches(
  query: Query,
  result: SearchResult & { readonly paragraphs: number },
  textOf: (id: string) => JudgedText | undefined,
): JudgedMatch[] {
  return result.matches.flatMap((match, rank) => {
    const text = textOf(match.id);
    if (text === undefined) return [];
    const next = rank === 0 ? result.matches[1] : match;
    const together = rarityTogether(query, result.rarities, text) / Math.log(result.paragraphs + 1);
    const lead = 1 - (next?.score ?? 0) / match.score;
    const share = result.ceiling > 0 ? match.byWords / result.ceiling : 0;
    const evidence = { share, together, lead: Math.min(lead, together * LEAD_PER_TOGETHER) };
    const isWhole = query.phrases.length > 0 || match.wordsHeld === query.words.length;
    const least = isWhole ? LEAST_CONFIDENCE : 0;
    return [{ ...match, evidence, confidence: Math.max(least, confidenceOf(evidence)) }];
  });
}

/** True where a match is sure enough to be shown. */
export function isNearEnough({ confidence }: Pick<JudgedMatch, "confidence">): boolean {
  return confidence >= LEAST_CONFIDENCE;
}
