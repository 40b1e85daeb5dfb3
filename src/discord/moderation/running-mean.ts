/** A mean of the last times, in which each counts for a sixteenth and those before it for the rest (as in RFC 6298, with 1/16). */
export class RunningMean {
  readonly #longest: number;
  #mean: number;

  /** Begins with a guess. No time counts as longer than `longest`, so that one pause does not stand for all. */
  constructor(guess: number, longest: number) {
    this.#mean = guess;
    this.#longest = longest;
  }

  /** The mean so far. */
  get value(): number {
    return this.#mean;
  }

  /** Takes in one more. */
  add(time: number): void {
    this.#mean += (Math.min(time, this.#longest) - this.#mean) / 16;
  }
}
