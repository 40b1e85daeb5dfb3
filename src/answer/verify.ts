import { LONGEST_QUESTION } from "./ask.ts";
import { comparePassage, type GivenWords, type PassageComparison } from "./compare-passage.ts";
import { focusOnStretches } from "./focus.ts";
import { isNearEnough } from "./judge-matches.ts";
import { judgePassages } from "./judge-passages.ts";
import type { Passage } from "./passage.ts";
import { QuestionError } from "./question-error.ts";
import { quoteWords } from "./quote-words.ts";
import { passagesAlike, passagesHolding } from "./recorded-passages.ts";
import type { Revision } from "./revision.ts";
import type { Verification } from "./verification.ts";
import { whoseWords } from "./whose-words.ts";

/** How many passages besides the first one are named for words that stand in several. */
const MOST_ALSO_IN = 25;

/** The share of words that a long quote must have right, and how much more a single word would need. */
const LEAST_SIMILARITY = 0.6;
const ONE_WORD_MORE = 0.5;

/** How many passages of either kind are compared with words that stand in none. */
const CANDIDATES = 20;

/**
 * Whether the words stand in the record: word for word in one paragraph, altered, or not at all.
 *
 * Words are compared, by {@link quoteWords}: punctuation, kinds of quotation marks and dashes, and white space do not
 * count, nor does case at the beginning. Insertions of a publisher may be there or not, each of them as a whole. An
 * ellipsis stands for nothing: words that it leaves out are missing. Words that go on from one paragraph to the next
 * are not verbatim.
 *
 * @throws QuestionError for words that are empty or longer than {@link LONGEST_QUESTION}.
 */
export async function verify(revision: Revision, words: string): Promise<Verification> {
  const given = givenWords(words);
  const verified = { revision: revision.id, words: given.text };
  const [first, ...others] = verbatimIn(revision, given);
  if (first !== undefined) {
    const { span, diff, withoutInsertions } = first;
    const alsoIn = others.map((other) => other.passage);
    return { ...verified, ...located(first), outcome: "verbatim", span, diff, withoutInsertions, alsoIn };
  }
  const { candidates, nearest } = await candidatesFor(revision, given);
  const best = candidates
    .map((passage) => comparePassage(passage, given))
    .filter((comparison) => isAlteration(revision, given, comparison))
    .toSorted((one, other) => other.similarity - one.similarity)
    .at(0);
  if (best === undefined) return { ...verified, outcome: "not-found", nearest, diff: [] };
  const { span, diff, similarity } = best;
  return { ...verified, ...located(best), outcome: "altered", span, diff, similarity };
}

/** The passage of the words, with the quotation in it that holds them in focus, and whose words they are. */
function located({ passage, span }: PassageComparison): Pick<FoundWords, "passage" | "whose"> {
  return { passage: focusOnStretches(passage, [span]), whose: whoseWords(passage, span) };
}

type FoundWords = Exclude<Verification, { readonly outcome: "not-found" }>;

function givenWords(words: string): GivenWords {
  if (words.length > LONGEST_QUESTION) {
    const message = `expected at most ${LONGEST_QUESTION} characters to verify, met ${words.length}; verify one quote at a time`;
    throw new QuestionError("question-too-long", message);
  }
  const text = withoutOuterMarks(words);
  const given = { text, words: quoteWords(text) };
  if (given.words.length === 0)
    throw new QuestionError("empty-question", "expected words to verify, met none");
  return given;
}

/** The words without white space and without the one pair of quotation marks around them. */
function withoutOuterMarks(words: string): string {
  const trimmed = words.trim();
  const inner = /^["“”„«»](?<inner>[^"“”„‟«»]*)["“”«»][.,;]?$/u.exec(trimmed)?.groups?.["inner"];
  return inner?.trim() ?? trimmed;
}

/** The passages that hold the words, those first that hold them with every insertion. */
function verbatimIn(revision: Revision, given: GivenWords): PassageComparison[] {
  const found: PassageComparison[] = [];
  for (const passage of passagesHolding(revision, given.words)) {
    const comparison = comparePassage(passage, given);
    if (comparison.edits === 0) found.push(comparison);
    if (found.length > MOST_ALSO_IN) break;
  }
  return found.toSorted((one, other) => Number(one.withoutInsertions) - Number(other.withoutInsertions));
}

interface Candidates {
  readonly candidates: readonly Passage[];
  /** The best of the search, if it would answer the words as a question. */
  readonly nearest: Passage | null;
}

/** The passages with which words are compared that stand in none: those most alike, and those that the search finds nearest. */
async function candidatesFor(revision: Revision, { text, words }: GivenWords): Promise<Candidates> {
  const alike = passagesAlike(revision, words, CANDIDATES);
  const query = revision.index.parse(text.replace(/["“”„«»]/gu, " "));
  if (query.words.length === 0) return { candidates: alike, nearest: null };
  const result = await revision.index.search(query, {}, CANDIDATES);
  const [best] = judgePassages(revision, query, result);
  const isNear = best !== undefined && isNearEnough(best);
  const found = result.matches.flatMap(({ id }) => revision.passages.get(id) ?? []);
  const candidates = new Map([...alike, ...found].map((passage) => [passage.paragraph.anchor, passage]));
  return { candidates: [...candidates.values()], nearest: isNear ? (found[0] ?? null) : null };
}

/**
 * True where a comparison shows an alteration rather than other words: alike in at least `0.6 + 0.5 / length` of the words,
 * with one among them that carries a topic, if any of the given ones does. The figures are in docs/decisions/verification.md.
 */
function isAlteration(
  { analyzers }: Revision,
  { text }: GivenWords,
  { passage, similarity, length, shared }: PassageComparison,
): boolean {
  if (similarity < LEAST_SIMILARITY + ONE_WORD_MORE / length) return false;
  const terms = analyzers.get(passage.document.language)?.analyze(text) ?? [];
  const topics = new Set(terms.filter(({ term }) => term !== null).map(({ start }) => start));
  return topics.size === 0 || shared.some(({ start }) => topics.has(start));
}
