/** Runs tasks one after the other, in the order in which they were given. */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs the task when all earlier ones have ended, well or not. */
  run<Result>(task: () => Promise<Result>): Promise<Result> {
    const own = this.#last.then(task);
    this.#last = own.catch(() => undefined);
    return own;
  }
}
