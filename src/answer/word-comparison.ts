import { normalize } from "../text/index.ts";
import type { QuoteWord } from "./quote-words.ts";
import type { RecordWord } from "./record-words.ts";

/** How a given word stands to a word of the record; `bare`: to the word without what a publisher put into it. */
export type Sameness = "same" | "bare" | "other";

/** Tells how a given word stands to a word of the record. */
export type CompareWords = (recorded: RecordWord, given: QuoteWord) => Sameness;

/**
 * The comparison of given words with a paragraph's. Case is compared, since `US` is not `us`, but for
 *
 * - the first letter of a word that begins the quote or a sentence in either text: a quote may begin in the middle of one;
 * - a word with letters in brackets, `(C)oordinated`: that is how a publisher marks a change of case;
 * - words and paragraphs that are all in small letters, or several words all in capitals: their writer left case aside.
 *
 * Accents are compared.
 */
export function wordComparison(recordedText: string, givenText: string): CompareWords {
  const isCaseLeft = leavesCaseAside(recordedText) || leavesCaseAside(givenText);
  return (recorded, given) => {
    const ignoresFirst = recorded.opens || given.opens;
    const ignoresCase = isCaseLeft || recorded.inserted !== null;
    const isAlike = ({ key, caselessKey }: Pick<QuoteWord, "key" | "caselessKey">) =>
      key === given.key ||
      (caselessKey === given.caselessKey &&
        (ignoresCase || (ignoresFirst && withoutFirst(key) === withoutFirst(given.key))));
    if (isAlike(recorded)) return "same";
    return recorded.bare !== null && isAlike(recorded.bare) ? "bare" : "other";
  };
}

function leavesCaseAside(text: string): boolean {
  const plain = normalize(text);
  return plain === plain.toLowerCase() || (plain.includes(" ") && plain === plain.toUpperCase());
}

function withoutFirst(word: string): string {
  const [first = ""] = word;
  return word.slice(first.length);
}
