import type { Query, SearchResult } from "../search/index.ts";
import type { CollapsedHit, Hit } from "./diversity/collapse.ts";
import { diversify } from "./diversity/diversify.ts";
import { type Version, versionsOf } from "./editions/versions.ts";
import { focusOnSpeakers, focusOnStretches } from "./focus.ts";
import { isNearEnough } from "./judge-matches.ts";
import { judgeNearPassages } from "./judge-passages.ts";
import { matchedSpans, wordsAt } from "./matched-words.ts";
import type { Passage } from "./passage.ts";
import type { NothingCloseReason, Question } from "./question.ts";
import { QuestionError } from "./question-error.ts";
import { resolveFilters } from "./resolve-filters.ts";
import type { Revision } from "./revision.ts";

/** The longest question, in UTF-16 units: what a Discord message may hold. */
export const LONGEST_QUESTION = 2_000;

/** A passage that answers a question. */
export interface Quote extends Passage {
  /** Comparable within one answer; where the same words stand in several passages, the best of theirs. */
  readonly score: number;
  /** The question's words as they stand in the passage. */
  readonly matched: readonly string[];
  /** Other passages that were found and say nearly the same in the same speaker's words, best first; none for most. */
  readonly alsoIn: readonly Passage[];
  /** The other versions of the statement that its document is a version of, the closest to the speaker first; none for most. */
  readonly versions: readonly Version[];
}

/** What a corpus answers: quotes, best first, or that nothing is close enough, with what to try instead. */
export type Answer =
  | {
      readonly outcome: "found";
      readonly revision: string;
      readonly question: string;
      /** How sure it is that the first quote is the right one, from 0 to 1; docs/decisions/abstention.md says how that is known. */
      readonly confidence: number;
      readonly quotes: readonly Quote[];
      /** The best of up to three speakers of whom no quote is; none where a speaker was asked for. */
      readonly others: readonly Quote[];
      readonly suggestions: readonly string[];
    }
  | {
      readonly outcome: "nothing-close";
      readonly revision: string;
      readonly question: string;
      /** That of the nearest passage, which was not enough; 0 where there is none. */
      readonly confidence: number;
      readonly quotes: readonly [];
      readonly reason: NothingCloseReason;
      /** Names, ids or topics that come nearest; may be empty. */
      readonly suggestions: readonly string[];
    };

const DEFAULT_LIMIT = 3;
const SUGGESTIONS = 3;

/** How many passages are looked at for each quote that is shown, and at least: some of them say the same. */
const DEPTH = 4;
const LEAST_DEPTH = 20;

/**
 * The passages of a revision that are nearest to the question.
 *
 * @throws QuestionError for a question that is empty or longer than {@link LONGEST_QUESTION}; RangeError for a limit
 * that is not a whole number of at least 1.
 */
export async function ask(revision: Revision, question: Question): Promise<Answer> {
  const { text, limit = DEFAULT_LIMIT } = question;
  checkQuestion(text, limit);
  const asked = { revision: revision.id, question: text };
  const nothing = (
    reason: NothingCloseReason,
    suggestions: readonly string[] = [],
    confidence = 0,
  ): Answer => {
    return { ...asked, outcome: "nothing-close", confidence, quotes: [], reason, suggestions };
  };
  const filters = resolveFilters(revision, question);
  if (filters.kind === "unmet") return nothing(filters.reason, filters.suggestions);
  const query = revision.index.parse(text);
  if (query.words.length === 0 && query.phrases.length === 0) return nothing("only-common-words");
  const result = await revision.index.search(query, filters.filters, Math.max(limit * DEPTH, LEAST_DEPTH));
  const judged = judgeNearPassages(revision, query, result);
  const [nearest] = judged;
  const { speakers } = filters.filters;
  const near = judged.filter(isNearEnough);
  const { quotes, others } = diversify(revision, {
    hits: hitsOf(revision, near),
    limit,
    isOfAnyone: speakers === undefined,
    toQuote: (hit) => toQuote(revision, { query, speakers }, hit),
  });
  if (quotes.length > 0) {
    const confidence = near[0]?.confidence ?? 0;
    return { ...asked, outcome: "found", confidence, quotes, others, suggestions: [] };
  }
  if (nearest !== undefined) {
    const topics = topicsOf(revision, result.matches.slice(0, Math.max(limit, SUGGESTIONS)));
    return nothing("too-far", topics, nearest.confidence);
  }
  return nothing(query.phrases.length > 0 ? "phrase-not-found" : "no-match");
}

function checkQuestion(text: string, limit: number): void {
  if (text.trim() === "") throw new QuestionError("empty-question", "expected a question, met an empty one");
  if (text.length > LONGEST_QUESTION) {
    const message = `expected a question of at most ${LONGEST_QUESTION} characters, met ${text.length}; ask for one thing at a time`;
    throw new QuestionError("question-too-long", message);
  }
  if (!Number.isSafeInteger(limit) || limit < 1) {
    throw new RangeError(`limit: expected a whole number of at least 1, met ${limit}`);
  }
}

/** What was searched for: what decides which quotation of a passage is in focus. */
interface Wanted {
  readonly query: Query;
  readonly speakers: readonly string[] | undefined;
}

function hitsOf({ passages }: Revision, matches: SearchResult["matches"]): Hit[] {
  return matches.flatMap(({ id, score }) => {
    const passage = passages.get(id);
    return passage === undefined ? [] : [{ passage, score }];
  });
}

function toQuote(
  revision: Revision,
  { query, speakers }: Wanted,
  { passage, score, alsoIn }: CollapsedHit,
): Quote[] {
  const analyzer = revision.analyzers.get(passage.document.language);
  if (analyzer === undefined) return [];
  const { text } = passage.paragraph;
  const spans = matchedSpans(text, query, analyzer);
  const focused =
    speakers === undefined ? focusOnStretches(passage, spans) : focusOnSpeakers(revision, passage, speakers);
  const versions = versionsOf(revision, passage);
  return [{ ...focused, score, matched: wordsAt(text, spans), alsoIn, versions }];
}

/** What the nearest passages are about: their headings, else their titles. */
function topicsOf(revision: Revision, matches: SearchResult["matches"]): string[] {
  const topics = matches.flatMap(({ id }) => {
    const passage = revision.passages.get(id);
    return passage === undefined ? [] : [passage.paragraph.heading ?? passage.document.title];
  });
  return [...new Set(topics)].slice(0, SUGGESTIONS);
}
