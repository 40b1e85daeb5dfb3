import { readFileSync } from "node:fs";
import { normalize } from "../../../text/index.ts";
import type { QuoteWord } from "./quote-words.ts";
import type { RecordWord } from "./record-words.ts";

/** How a given word stands to a word of the record; `bare`: to the word without what a publisher put into it. */
export type Sameness = "same" | "bare" | "other";

/** Tells how a given word stands to a word of the record. */
export type CompareWords = (recorded: RecordWord, given: QuoteWord) => Sameness;

type Spelling = Pick<QuoteWord, "key" | "caselessKey">;

let listed: ReadonlySet<string> | null = null;

/** Short forms in capitals that are other words in small letters, as these: `us`, `who`, `it`. */
function shortForms(): ReadonlySet<string> {
  listed ??= new Set(
    readFileSync(new URL("./short-forms.txt", import.meta.url), "utf8")
      .trim()
      .split("\n"),
  );
  return listed;
}

/**
 * The comparison of given words with a paragraph's. Case makes no other word, but of a few, since `US` is not `us`; there it is
 * left aside only in a text that is all in small letters, or has several words all in capitals. Accents are
 * compared.
 */
export function wordComparison(recordedText: string, givenText: string): CompareWords {
  const isCaseLeft = leavesCaseAside(recordedText) || leavesCaseAside(givenText);
  return (recorded, given) => {
    const isAlike = (spelling: Spelling) =>
      spelling.key === given.key ||
      (spelling.caselessKey === given.caselessKey &&
        (isCaseLeft || recorded.inserted !== null || !areFormAndWord(spelling, given)));
    if (isAlike(recorded)) return "same";
    return recorded.bare !== null && isAlike(recorded.bare) ? "bare" : "other";
  };
}

/**
 * True where a word has the record's case. The first letter of a word that begins the quote or a sentence in either text is left
 * aside, since a quote may begin in the middle of one, and so is a word with letters in brackets, `(C)oordinated`: that is how a
 * publisher marks a change of case.
 */
export function hasSameCase(recorded: RecordWord, given: QuoteWord): boolean {
  if (recorded.inserted !== null || recorded.key === given.key) return true;
  return (recorded.opens || given.opens) && withoutFirst(recorded.key) === withoutFirst(given.key);
}

/** True for a short form in capitals and the word that has its letters. */
function areFormAndWord(one: Spelling, other: Spelling): boolean {
  return isInCapitals(one.key) !== isInCapitals(other.key) && shortForms().has(one.caselessKey);
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function leavesCaseAside(text: string): boolean {
  const plain = normalize(text);
  return plain === plain.toLowerCase() || (plain.includes(" ") && isInCapitals(plain));
}

function withoutFirst(word: string): string {
  const [first = ""] = word;
  return word.slice(first.length);
}
