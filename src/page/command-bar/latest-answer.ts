/** How long nothing is typed before a question is asked, in milliseconds. */
const PAUSE = 150;

/** Asks after a pause, and takes only the answer to the newest question. */
export class LatestAnswer<Answer> {
  readonly #take: (answer: Answer | null) => void;
  #newest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `take` gets the answers; `null` where asking failed. */
  constructor(take: (answer: Answer | null) => void) {
    this.#take = take;
  }

  /** Asks soon, in place of what was asked before. */
  ask(question: () => Promise<Answer>, pause = PAUSE): void {
    this.forget();
    const own = this.#newest;
    this.#timer = setTimeout(() => {
      const take = (answer: Answer | null) => {
        if (own === this.#newest) this.#take(answer);
      };
      question().then(take, () => take(null));
    }, pause);
  }

  /** Takes no answer to anything that was asked so far. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#newest += 1;
  }
}
