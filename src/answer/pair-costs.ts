import type { QuoteWord } from "./quote-words.ts";
import type { RecordWord, RecordWords } from "./record-words.ts";
import type { CompareWords, Sameness } from "./word-comparison.ts";

/** The two texts that are aligned. */
export interface Alignable {
  readonly record: RecordWords;
  readonly given: readonly QuoteWord[];
  readonly compare: CompareWords;
}

/**
 * What a word costs that is replaced, missing or added. Leaving out an insertion, or a part of a word that was put in,
 * costs 1: no edit, but worse than finding the words as they stand. No paragraph holds so many insertions.
 */
export const EDIT = 10_000;

const costs: Readonly<Record<Sameness, number>> = { same: 0, bare: 1, other: EDIT };

/**
 * What it costs to take a word of the record and a given one for each other. Distinct words are compared once: the same
 * ones come again and again, and every pair is asked for.
 */
export class PairCosts {
  /** For each word of the record, where the costs of its spelling begin. */
  readonly #rows: Uint32Array;
  /** For each given word, the number of its spelling. */
  readonly #columns: Uint32Array;
  readonly #costs: Uint16Array;

  constructor({ record, given, compare }: Alignable) {
    const recordedKinds = kindsOf(record.words, spellingOf);
    const givenKinds = kindsOf(given, spellingOf);
    const width = givenKinds.distinct.length;
    this.#rows = recordedKinds.numbers.map((number) => number * width);
    this.#columns = givenKinds.numbers;
    this.#costs = Uint16Array.from(
      recordedKinds.distinct.flatMap((word) =>
        givenKinds.distinct.map((other) => costs[compare(word, other)]),
      ),
    );
  }

  of(recorded: number, given: number): number {
    return this.#costs[(this.#rows[recorded] ?? 0) + (this.#columns[given] ?? 0)] ?? EDIT;
  }
}

interface Kinds<Word> {
  /** For each word, the place of its spelling in `distinct`. */
  readonly numbers: Uint32Array;
  readonly distinct: readonly Word[];
}

function kindsOf<Word>(words: readonly Word[], spelling: (word: Word) => string): Kinds<Word> {
  const known = new Map<string, number>();
  const distinct: Word[] = [];
  const numbers = words.map((word) => {
    const key = spelling(word);
    const number = known.get(key) ?? distinct.push(word) - 1;
    known.set(key, number);
    return number;
  });
  return { numbers: Uint32Array.from(numbers), distinct };
}

/** Everything that a comparison looks at. */
function spellingOf(word: QuoteWord & Partial<RecordWord>): string {
  const { key, opens, inserted = null, bare = null } = word;
  return [key, bare?.key ?? "", inserted === null ? "" : "inserted", opens ? "opens" : ""].join("\n");
}
