import type { Journal, RecordedRequest } from "../journal.ts";

/** The time in which answers are counted. */
const tenMinutes = 10 * 60 * 1000;

/**
 * Counts the answers for which Discord shuts out an address: 401, 403 and 429, so many of them in ten minutes. Source:
 * Discord's documentation of rate limits, "Invalid Request Limit".
 */
export class InvalidRequests {
  readonly #most: number;
  readonly #journal: Journal;
  readonly #now: () => number;
  /** When they came, the oldest first; never more than the most that there may be. */
  readonly #times: number[] = [];
  #oldest = 0;

  constructor(own: { readonly most: number; readonly journal: Journal; readonly now: () => number }) {
    this.#most = own.most;
    this.#journal = own.journal;
    this.#now = own.now;
  }

  /** Notes how a request was answered, as a violation `invalid-requests` where it is one too many. */
  count(request: Pick<RecordedRequest, "method" | "path" | "body">, status: number): void {
    if (status !== 401 && status !== 403 && status !== 429) return;
    const now = this.#now();
    // A ring: what is written over is the one that is as many requests ago as there may be.
    const before = this.#times[this.#oldest];
    this.#times[this.#oldest] = now;
    this.#oldest = (this.#oldest + 1) % this.#most;
    if (before === undefined || now - before >= tenMinutes) return;
    const message = `expected at most ${this.#most} answers with 401, 403 or 429 in ten minutes`;
    this.#journal.blame(request, [{ rule: "invalid-requests", path: [], message }]);
  }
}
