/** How many people are remembered at most. */
const MOST = 10_000;

/** Who was told something already, so that nobody is told twice in a row. The last ones who were told are remembered. */
export class ToldOnce {
  readonly #told = new Set<string>();
  readonly #most: number;

  constructor(most: number = MOST) {
    this.#most = most;
  }

  /** How many are remembered. */
  get size(): number {
    return this.#told.size;
  }

  /** Whether this is the first time since the user was last forgotten; from now on it is not. */
  isFirst(user: string): boolean {
    if (this.#told.has(user)) return false;
    this.#told.add(user);
    const [oldest] = this.#told;
    if (this.#told.size > this.#most && oldest !== undefined) this.#told.delete(oldest);
    return true;
  }

  /** Lets the user be told again. */
  forget(user: string): void {
    this.#told.delete(user);
  }
}
