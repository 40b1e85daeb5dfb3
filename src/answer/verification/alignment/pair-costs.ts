import type { QuoteWord } from "../words/quote-words.ts";
import type { RecordWords } from "../words/record-words.ts";
import type { CompareWords, Sameness } from "../words/word-comparison.ts";

/** The two texts that are aligned. */
export interface Alignable {
  readonly record: RecordWords;
  readonly given: readonly QuoteWord[];
  readonly compare: CompareWords;
  /** How many given words stand before each ellipsis. */
  readonly gaps: ReadonlySet<number>;
  /** The numbers of the given words in brackets of whoever quotes. */
  readonly bracketed: ReadonlySet<number>;
}

/**
 * What a word costs that is replaced, missing or added. Leaving out an insertion, or a part of a word that was put in,
 * costs 1: no edit, but worse than finding the words as they stand. No paragraph holds so many insertions.
 */
export const EDIT = 10_000;

/** What a word of the record costs that an ellipsis hides: no edit, but the less is hidden the better. */
export const HIDDEN = 1;

const costs: Readonly<Record<Sameness, number>> = { same: 0, bare: 1, other: EDIT };

/** What it costs more to find a word in the record that whoever quotes has put in brackets: rather it is one put in. */
export const BRACKETED = 2;

/**
 * What it costs to take a word of the record and a given one for each other. Few words of the record are given ones, so only these
 * have a row of costs.
 */
export class PairCosts {
  readonly #rows: readonly (Uint16Array | undefined)[];

  constructor({ record, given, compare }: Alignable) {
    const numbers = numbersByKey(given);
    this.#rows = record.words.map((word) => {
      const alike = [
        ...(numbers.get(word.caselessKey) ?? []),
        ...(numbers.get(word.bare?.caselessKey ?? "") ?? []),
      ];
      if (alike.length === 0) return undefined;
      const row = new Uint16Array(given.length).fill(EDIT);
      for (const number of alike) {
        const other = given[number];
        if (other !== undefined) row[number] = costs[compare(word, other)];
      }
      return row;
    });
  }

  of(recorded: number, given: number): number {
    return this.#rows[recorded]?.[given] ?? EDIT;
  }
}

/** The numbers of the words with the same letters. */
function numbersByKey(words: readonly QuoteWord[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const [number, { caselessKey }] of words.entries()) {
    const known = numbers.get(caselessKey);
    if (known === undefined) numbers.set(caselessKey, [number]);
    else known.push(number);
  }
  return numbers;
}
