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
  const { read } = judgementOf(query, result, textOf);
  return result.matches.flatMap((match, rank) => read(match, rank) ?? []);
}

/**
 * Of {@link judgeMatches} the first match, and the others that are near enough. Texts are not read that could not be near enough
 * wherever in them the words stand.
 */
export function judgeNearMatches(query: Query, result: FoundMatches, textOf: TextOf): JudgedMatch[] {
  const { judge, read } = judgementOf(query, result, textOf);
  return result.matches.flatMap((match, rank) => {
    if (rank === 0) return read(match, rank) ?? [];
    const judged = isNearEnough(judge(match, rank, match.rarityHeld)) ? read(match, rank) : undefined;
    return judged !== undefined && isNearEnough(judged) ? [judged] : [];
  });
}

/** Judges a match at its rank: by how rare the words are that one sentence of it holds, or by its text, which is read for that. */
function judgementOf(query: Query, { matches, rarities, ceiling, paragraphs }: FoundMatches, textOf: TextOf) {
  const most = Math.log(paragraphs + 1);
  const measure = rarityTogether(query, rarities);
  const judge = (match: Match, rank: number, rarity: number): JudgedMatch => {
    const next = rank === 0 ? matches[1] : match;
    const together = rarity / most;
    const lead = 1 - (next?.score ?? 0) / match.score;
    const share = ceiling > 0 ? match.byWords / ceiling : 0;
    const evidence = { share, together, lead: Math.min(lead, together * LEAD_PER_TOGETHER) };
    const isWhole = query.phrases.length > 0 || match.wordsHeld === query.words.length;
    const least = isWhole ? LEAST_CONFIDENCE : 0;
    return { ...match, evidence, confidence: Math.max(least, confidenceOf(evidence)) };
  };
  const read = (match: Match, rank: number): JudgedMatch | undefined => {
    const text = textOf(match.id);
    return text && judge(match, rank, measure(text));
  };
  return { judge, read };
}

/** True where a match is sure enough to be shown. */
export function isNearEnough({ confidence }: Pick<JudgedMatch, "confidence">): boolean {
  return confidence >= LEAST_CONFIDENCE;
}
