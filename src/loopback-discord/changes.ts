import { Impossible, type Obstacle } from "./impossible.ts";

/** How long to wait for something, and what to say of it when it does not come. */
export interface Wait {
  readonly timeoutMs: number;
  readonly expected: () => string;
  /** What it means to a user when it does not come. Default: nothing that a user has to know. */
  readonly obstacle?: Obstacle;
}

/** How often a condition is looked at without a change, as it may be about something outside. */
const lookEveryMs = 20;

/** Tells everybody who waits that something happened: a request was answered, a client logged in. */
export class Changes {
  readonly #listeners = new Set<() => void>();
  readonly #waiting = new Set<(reason: Error) => void>();
  #stopped = false;

  /** Calls every listener. */
  announce(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls the listener at each change; the function that comes back ends that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * What `find` gives as soon as it gives something else than `undefined` or `false`. It is asked at once, after each
   * change, and every few milliseconds, as it may be about something else. Rejects after the timeout with an error that
   * says what was expected, and when the loopback stops.
   */
  until<Value>(find: () => Value | undefined | false, wait: Wait): Promise<Value> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        clearInterval(ticker);
        stopListening();
        this.#waiting.delete(fail);
        settle();
      };
      const fail = (reason: Error) => end(() => reject(reason));
      const look = () => {
        try {
          const found = find();
          if (found !== undefined && found !== false) end(() => resolve(found));
        } catch (error) {
          fail(error instanceof Error ? error : new Error(String(error), { cause: error }));
        }
      };
      const timer = setTimeout(() => fail(lateness(wait)), wait.timeoutMs);
      const ticker = setInterval(look, lookEveryMs);
      const stopListening = this.onChange(look);
      this.#waiting.add(fail);
      if (this.#stopped) fail(stopped());
      else look();
    });
  }

  /** Rejects everything that is waited for. */
  stop(): void {
    this.#stopped = true;
    for (const fail of [...this.#waiting]) fail(stopped());
  }
}

function lateness({ expected, obstacle }: Wait): Error {
  const message = `expected ${expected()}`;
  return obstacle === undefined ? new Error(message) : new Impossible(obstacle, message);
}

function stopped(): Impossible {
  return new Impossible({ kind: "stopped" }, "the loopback Discord has stopped");
}
