import { Impossible, type Obstacle } from "./impossible.ts";

/** How long to wait for something, and what to say of it when it does not come. */
export interface Wait {
  readonly timeoutMs: number;
  readonly expected: () => string;
  /**
   * What has to be in the path of a request for it to come, such as the token of an interaction. It is then looked at only
   * after such a request. Default: after whatever happens.
   */
  readonly about?: string;
  /** What it means to a user when it does not come. Default: nothing that a user has to know. */
  readonly obstacle?: Obstacle;
}

/** How often a condition is looked at without a change, as it may be about something outside. */
const lookEveryMs = 20;

/** Tells everybody who waits that something happened: a request was answered, a client logged in. */
export class Changes {
  readonly #listeners = new Set<() => void>();
  readonly #bySubject = new Map<string, Set<() => void>>();
  readonly #waiting = new Set<(reason: Error) => void>();
  #stopped = false;

  /**
   * Calls the listeners of these subjects and those of everything. With hundreds of users who wait, each hears of
   * what is about their own interaction only.
   */
  announce(subjects: readonly string[] = []): void {
    for (const subject of subjects)
      for (const listener of [...(this.#bySubject.get(subject) ?? [])]) listener();
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls the listener at each change; the function that comes back ends that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #listen(about: string, listener: () => void): () => void {
    const listeners = this.#bySubject.get(about) ?? new Set();
    this.#bySubject.set(about, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#bySubject.delete(about);
    };
  }

  /** Calls the listener at each change, and every few milliseconds. */
  #listenToAll(listener: () => void): () => void {
    const ticker = setInterval(listener, lookEveryMs);
    const stopListening = this.onChange(listener);
    return () => {
      clearInterval(ticker);
      stopListening();
    };
  }

  /**
   * What `find` gives as soon as it gives something else than `undefined` or `false`. It is asked at once, after each
   * change, and every few milliseconds, as it may be about something else, unless the wait says what it is about. Rejects after the timeout with an error that
   * says what was expected, and when the loopback stops.
   */
  until<Value>(find: () => Value | undefined | false, wait: Wait): Promise<Value> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
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
      const { about } = wait;
      const stopListening = about === undefined ? this.#listenToAll(look) : this.#listen(about, look);
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
