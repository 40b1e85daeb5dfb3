/** A paragraph with its score. */
export interface Ranked {
  readonly score: number;
  readonly paragraph: number;
}

/** Keeps the best of many scored paragraphs: a heap with the worst kept one at its root. */
export class TopMatches {
  readonly #limit: number;
  readonly #scores: number[] = [];
  readonly #paragraphs: number[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The least score that may still be kept: lets the caller skip the costlier tests of what is below it. */
  get floor(): number {
    return this.#scores.length < this.#limit ? 0 : (this.#scores[0] ?? 0);
  }

  add(score: number, paragraph: number): void {
    if (this.#scores.length < this.#limit) {
      this.#scores.push(score);
      this.#paragraphs.push(paragraph);
      this.#rise(this.#scores.length - 1);
    } else if (this.#isBehind(0, score, paragraph)) {
      this.#scores[0] = score;
      this.#paragraphs[0] = paragraph;
      this.#sink(0);
    }
  }

  /** Best first; of equal scores the lower paragraph number. */
  ranked(): Ranked[] {
    return this.#scores
      .map((score, slot) => ({ score, paragraph: this.#paragraphs[slot] ?? 0 }))
      .sort((one, other) => other.score - one.score || one.paragraph - other.paragraph);
  }

  /** True where what is kept in the slot ranks behind the given score and paragraph. */
  #isBehind(slot: number, score: number, paragraph: number): boolean {
    const kept = this.#scores[slot] ?? 0;
    return kept < score || (kept === score && (this.#paragraphs[slot] ?? 0) > paragraph);
  }

  #slotIsBehind(slot: number, other: number): boolean {
    return this.#isBehind(slot, this.#scores[other] ?? 0, this.#paragraphs[other] ?? 0);
  }

  #rise(from: number): void {
    let slot = from;
    while (slot > 0) {
      const parent = (slot - 1) >> 1;
      if (!this.#slotIsBehind(slot, parent)) return;
      this.#swap(slot, parent);
      slot = parent;
    }
  }

  #sink(from: number): void {
    let slot = from;
    for (;;) {
      const left = 2 * slot + 1;
      if (left >= this.#scores.length) return;
      const right = left + 1;
      const worse = right < this.#scores.length && this.#slotIsBehind(right, left) ? right : left;
      if (!this.#slotIsBehind(worse, slot)) return;
      this.#swap(slot, worse);
      slot = worse;
    }
  }

  #swap(one: number, other: number): void {
    const score = this.#scores[one] ?? 0;
    const paragraph = this.#paragraphs[one] ?? 0;
    this.#scores[one] = this.#scores[other] ?? 0;
    this.#paragraphs[one] = this.#paragraphs[other] ?? 0;
    this.#scores[other] = score;
    this.#paragraphs[other] = paragraph;
  }
}
