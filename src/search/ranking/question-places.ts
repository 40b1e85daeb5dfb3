import type { AskedQuestion, AskedTerm } from "./asked-question.ts";

/** How many words, forms, and cuts an index has. */
export interface VocabularySizes {
  readonly terms: number;
  readonly forms: number;
  readonly cuts: number;
}

/**
 * Which of its words a question asks for: the place in the question plus 1, or 0. By the numbers of forms; by those of stems and
 * cuts plus 1, as `FormFacts` has them. The arrays are as long as
 * the vocabulary, so they are filled for one question and emptied for the next, not made anew.
 */
export class QuestionPlaces {
  readonly topics: Uint16Array;
  readonly forms: Uint16Array;
  readonly cuts: Uint16Array;

  constructor({ terms, forms, cuts }: VocabularySizes) {
    this.topics = new Uint16Array(terms + 1);
    this.forms = new Uint16Array(forms);
    this.cuts = new Uint16Array(cuts + 1);
  }

  /** Calls `use` while the places are those of the question, and gives back what it gives. */
  during<Result>(question: AskedQuestion, use: () => Result): Result {
    this.#set(question, (place) => place + 1);
    try {
      return use();
    } finally {
      this.#set(question, () => 0);
    }
  }

  #set({ topics, forms, cuts }: AskedQuestion, valueAt: (place: number) => number): void {
    setAll(
      this.topics,
      topics.map(({ terms }) => terms.map(plusOne)),
      valueAt,
    );
    setAll(this.forms, forms.map(numbersOf), valueAt);
    setAll(this.forms, forms.map(ownNumber), valueAt);
    setAll(
      this.cuts,
      cuts.map(({ numbers }) => numbers.map(plusOne)),
      valueAt,
    );
  }
}

function plusOne(number: number): number {
  return number + 1;
}

function numbersOf({ numbers }: AskedTerm): readonly number[] {
  return numbers;
}

/** A compound that is asked for itself has its own place, not that of the word with which it begins. */
function ownNumber({ numbers }: AskedTerm): readonly number[] {
  return numbers.slice(0, 1);
}

function setAll(
  places: Uint16Array,
  lists: readonly (readonly number[])[],
  valueAt: (place: number) => number,
): void {
  for (const [place, numbers] of lists.entries()) {
    for (const number of numbers) places[number] = valueAt(place);
  }
}
