import type { Query, SearchResult } from "../../search/index.ts";
import { isNearEnough, type JudgedMatch } from "../judge-matches.ts";
import { judgePassages } from "../judge-passages.ts";
import type { Passage } from "../passage.ts";
import type { NothingCloseReason, Question } from "../question.ts";
import { resolveFilters } from "../resolve-filters.ts";
import type { Revision } from "../revision.ts";
import { type UnderstoodWord, understoodWords, wordsLeftOut } from "./understood-words.ts";

/** A passage that a question found. */
export interface ExplainedMatch extends Omit<JudgedMatch, "id"> {
  readonly passage: Passage;
  /** From 1. */
  readonly rank: number;
  /** Whether it is sure enough to be shown; of passages that say the same, one is shown. */
  readonly isNearEnough: boolean;
}

/** How a question was read, and what it found. */
export interface AnswerExplanation {
  readonly words: readonly UnderstoodWord[];
  /** Words of the question that say nothing of what it is about, each once. */
  readonly leftOut: readonly string[];
  /** What has to stand in a passage as it is. */
  readonly phrases: readonly string[];
  /** The wish that the corpus can't meet: then nothing is searched; `null`: none. */
  readonly unmet: NothingCloseReason | null;
  /** Best first. */
  readonly matches: readonly ExplainedMatch[];
}

/** How many passages are ranked: more than any answer looks at. */
const DEPTH = 60;

/** How a revision reads a question, and the passages that it finds, shown or not, with what speaks for each. */
export async function explainAnswer(revision: Revision, question: Question): Promise<AnswerExplanation> {
  const query = revision.index.parse(question.text);
  const filters = resolveFilters(revision, question);
  const isEmpty = query.words.length === 0 && query.phrases.length === 0;
  const wanted = filters.kind === "unmet" ? {} : filters.filters;
  const result: SearchResult = isEmpty
    ? { matches: [], ceiling: 0, rarities: [] }
    : await revision.index.search(query, wanted, DEPTH);
  const matches = filters.kind === "unmet" ? [] : judgePassages(revision, query, result);
  return {
    words: understoodWords(revision, query, result.rarities),
    leftOut: wordsLeftOut(revision, query),
    phrases: query.phrases.flatMap(([first = []]) => (first.length === 0 ? [] : [first.join(" ")])),
    unmet: unmetBy(filters, isEmpty),
    matches: matches.flatMap((match, index) => explainedMatch(revision, match, index + 1)),
  };
}

/** Where the score of a passage for a question comes from; `null` where the revision does not answer from that passage. */
export function explainScore(
  { index }: Revision,
  question: string,
  anchor: string,
): ReturnType<Revision["index"]["explain"]> {
  const query: Query = index.parse(question);
  return index.explain(query, anchor);
}

function unmetBy(filters: ReturnType<typeof resolveFilters>, isEmpty: boolean): NothingCloseReason | null {
  if (filters.kind === "unmet") return filters.reason;
  return isEmpty ? "only-common-words" : null;
}

function explainedMatch({ passages }: Revision, match: JudgedMatch, rank: number): ExplainedMatch[] {
  const { id, ...judged } = match;
  const passage = passages.get(id);
  return passage === undefined ? [] : [{ ...judged, passage, rank, isNearEnough: isNearEnough(match) }];
}
