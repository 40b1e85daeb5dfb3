import { plainWords } from "./naive-record.ts";
import type { QuoteSource } from "./quote-source.ts";

/** A word without the marks around it, and with others in its place. */
function bare(word: string): string {
  return plainWords(word).trim();
}

/** The words with the one at a place replaced, its marks kept. */
export function withWord(words: readonly string[], place: number, make: (word: string) => string): string {
  return words
    .map((word, index) =>
      index === place
        ? word.replace(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/u, make)
        : word,
    )
    .join(" ");
}

/** The places of words that a test of their letters picks. */
export function placesOf(words: readonly string[], isWanted: (word: string) => boolean): number[] {
  return words.flatMap((word, index) => (isWanted(bare(word)) ? [index] : []));
}

/** A word of another sentence with about as many letters, which is not the one given. */
export function otherWord(source: QuoteSource, word: string): string {
  for (;;) {
    const other = bare(source.one(source.sentence().words));
    const isAlike = Math.abs(other.length - word.length) <= 2 && /^\p{L}+$/u.test(other);
    if (isAlike && other !== bare(word)) return other;
  }
}

const numberWords = [
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "twelve",
  "twenty",
  "thirty",
  "forty",
  "fifty",
  "sixty",
  "hundred",
  "thousand",
  "million",
  "billion",
] as const;

/** True for a number, in figures or as a word. */
export function isNumber(word: string): boolean {
  return /^\d+$/u.test(word) || numberWords.some((one) => one === word);
}

/** Another number in the same form. */
export function otherNumber(source: QuoteSource, word: string): string {
  if (/\d/u.test(word)) {
    return word.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + source.between(1, 9)) % 10));
  }
  return source.one(numberWords.filter((one) => one !== word.toLowerCase()));
}

/** Other ways of writing the same marks and spaces. */
export function otherMarks(source: QuoteSource, text: string): string {
  const straight = text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");
  return source.one([
    text,
    straight,
    `“${straight.replace(/["“”]/gu, "'")}”`,
    text.replace(/ /gu, "  "),
    text.replace(/,/gu, " –"),
    text.replace(/[.!?]$/u, ""),
    text.replace(/[,;:]/gu, ""),
  ]);
}

const synonyms: ReadonlyMap<string, string> = new Map([
  ["must", "have to"],
  ["should", "ought to"],
  ["important", "significant"],
  ["want", "wish"],
  ["help", "assist"],
  ["need", "require"],
  ["countries", "states"],
  ["nations", "states"],
  ["people", "citizens"],
  ["world", "globe"],
  ["country", "state"],
  ["think", "believe"],
  ["believe", "think"],
  ["make", "produce"],
  ["said", "stated"],
  ["work", "labour"],
  ["efforts", "attempts"],
  ["support", "back"],
  ["new", "novel"],
  ["great", "large"],
  ["also", "besides"],
  ["many", "numerous"],
  ["all", "every one of"],
  ["year", "twelve months"],
  ["years", "a long while"],
  ["going", "about"],
  ["continue", "carry on"],
  ["international", "global"],
  ["peace", "calm"],
  ["because", "since"],
  ["hope", "wish"],
  ["problems", "difficulties"],
  ["today", "now"],
  ["very", "quite"],
  ["end", "finish"],
]);

/** Function words that a paraphrase does without or says otherwise. */
const dropped =
  /^(?:the|a|an|of|to|that|this|these|it|its|is|are|was|were|has|have|had|be|been|in|on|at|for|with|and|by|as|which|we|our|will|would)$/u;

/** The sentence said otherwise: clauses turned round, other words, other function words. */
export function paraphrased(source: QuoteSource, words: readonly string[]): string {
  const middle = Math.floor(words.length / 2);
  const turned = [...words.slice(middle), ...words.slice(0, middle)].map(bare);
  const kept = turned.flatMap((word) => {
    const synonym = synonyms.get(word);
    if (synonym !== undefined) return [synonym];
    return dropped.test(word) || source.random() < 0.15 ? [] : [word];
  });
  const opening = source.one([
    "It was stressed that",
    "He argued how",
    "What matters here:",
    "In short,",
    "The point was that",
  ]);
  return `${opening} ${kept.flatMap((word, index) => (index % 3 === 2 ? [source.one(["about", "some", "their", "such", "any"]), word] : [word])).join(" ")}`;
}
