import type { Span } from "../../attribution/index.ts";
import { insertionsIn } from "../insertions-in.ts";
import type { Passage } from "../passage.ts";
import { type QuoteWord, quoteWords } from "../verification/words/quote-words.ts";
import { isEmpty, isNegation } from "./words-by-language.ts";

/** A word as statements are compared by it. */
export interface StatementWord {
  /** Equal for equal words: in small letters where case tells nothing, as at the beginning of a sentence. */
  readonly form: string;
  readonly caselessKey: string;
  /** True where case tells nothing. */
  readonly isCaseless: boolean;
  /** True where a sentence may begin. */
  readonly opens: boolean;
  /** True for a word that denies something. */
  readonly denies: boolean;
}

/**
 * The words of the stretches of a passage, without those that are no part of what is said: what a publisher put in, unless a
 * number, a name or a negation is in it, and hesitations.
 */
export function statementWords(
  { document, paragraph }: Passage,
  stretches: readonly Span[],
): StatementWord[] {
  const { language } = document;
  const insertions = insertionsIn(paragraph);
  return stretches.flatMap(({ start, end }) => {
    const text = paragraph.text.slice(start, end);
    const inStretch = insertions.map((span) => ({ start: span.start - start, end: span.end - start }));
    const words = quoteWords(text);
    const dropped = inStretch.filter(
      (span) => !words.some((word) => isIn(span, word) && tells(word, language)),
    );
    return words
      .filter((word) => !isEmpty(word.caselessKey, language) && !dropped.some((span) => isIn(span, word)))
      .map((word) => ({ ...caseOf(word, inStretch), denies: isNegation(word.caselessKey, language) }));
  });
}

/** True for a word that an insertion can't put in without telling something else: a number, a name, a negation. */
function tells({ key, caselessKey }: QuoteWord, language: string): boolean {
  return /[\p{N}\p{S}%]/u.test(key) || key !== caselessKey || isNegation(caselessKey, language);
}

/** Case counts but where a sentence begins, and where a publisher's bracket changes the first letter, as in `(C)oordinated`. */
function caseOf(word: QuoteWord, insertions: readonly Span[]): Omit<StatementWord, "denies"> {
  const { key, caselessKey, opens } = word;
  const isCaseless = opens || insertions.some(({ start, end }) => start < word.end && end > word.start);
  return { form: isCaseless ? caselessKey : key, caselessKey, isCaseless, opens };
}

function isIn(outer: Span, { start, end }: Span): boolean {
  return start >= outer.start && end <= outer.end;
}
