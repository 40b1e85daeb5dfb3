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

/** What was found in a corpus of so many paragraphs. */
export type FoundMatches = SearchResult & { readonly paragraphs: number };

/** Gives the text behind an id, where it is known. */
export type TextOf = (id: string) => JudgedText | undefined;

/**
 * The matches of a search, each with its confidence; `textOf` gives the text behind an id.
 *
 * What holds every word of the question, or its phrases as they stand, has a confidence of at least {@link LEAST_CONFIDENCE}: it is
 * what was asked for, however common the words are. A match whose text is not known is left out.
 */
export function judgeMatches(query: Query, result: FoundMatches, textOf: TextOf): JudgedMatch[] {
  const judge = judgeOf(query, result);
  const measure = rarityTogether(query, result.rarities);
  return result.matches.flatMap((match, rank) => {
    const text = textOf(match.id);
    return text === undefined ? [] : [judge(match, rank, measure(text))];
  });
}

/**
 * Of {@link judgeMatches} the first match, and the others that are near enough. Texts are not read that could not be near enough
 * wherever in them the words stand.
 */
export function judgeNearMatches(query: Query, result: FoundMatches, textOf: TextOf): JudgedMatch[] {
  const judge = judgeOf(query, result);
  const measure = rarityTogether(query, result.rarities);
  return result.matches.flatMap((match, rank) => {
    const isFirst = rank === 0;
    if (!isFirst && !isNearEnough(judge(match, rank, match.rarityHeld))) return [];
    const text = textOf(match.id);
    const judged = text && judge(match, rank, measure(text));
    return judged !== undefined && (isFirst || isNearEnough(judged)) ? [judged] : [];
  });
}

/** Judges a match at its rank, a sentence of which holds words that are so rare together. */
function judgeOf(query: Query, { matches, ceiling, paragraphs }: FoundMatches) {
  const most = Math.log(paragraphs + 1);
  return (match: Match, rank: number, rarity: number): JudgedMatch => {
    const next = rank === 0 ? matches[1] : match;
    const together = rarity / most;
    const lead = 1 - (next?.score ?? 0) / match.score;
    const share = ceiling > 0 ? match.byWords / ceiling : 0;
    const evidence = { share, together, lead: Math.min(lead, together * LEAD_PER_TOGETHER) };
    const isWhole = query.phrases.length > 0 || match.wordsHeld === query.words.length;
    const least = isWhole ? LEAST_CONFIDENCE : 0;
    return { ...match, evidence, confidence: Math.max(least, confidenceOf(evidence)) };
  };
}

/** True where a match is sure enough to be shown. */
export function isNearEnough({ confidence }: Pick<JudgedMatch, "confidence">): boolean {
  return confidence >= LEAST_CONFIDENCE;
}
