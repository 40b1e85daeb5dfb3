/** How a reply is waited for. */
interface Waiting<Value> {
  /** In milliseconds. */
  readonly within: number;
  /** What counts as the reply where none comes in time. */
  readonly otherwise: Value;
}

/** Replies of another thread that are waited for, each for no longer than it may take. */
export class Replies<Value> {
  readonly #waiting = new Map<number, (value: Value) => void>();

  /** Resolves with the reply of that number. */
  expect(number: number, { within, otherwise }: Waiting<Value>): Promise<Value> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.settle(number, otherwise), within);
      this.#waiting.set(number, (value) => {
        clearTimeout(timer);
        this.#waiting.delete(number);
        resolve(value);
      });
    });
  }

  /** Takes a reply; one that nobody waits for any more is dropped. */
  settle(number: number, value: Value): void {
    this.#waiting.get(number)?.(value);
  }

  /** Replies to all at once. */
  settleAll(value: Value): void {
    for (const settle of this.#waiting.values()) settle(value);
  }
}
