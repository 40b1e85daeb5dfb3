import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";

/** When the first answers reached Discord: the moment at which their request's head is read, before anything is done with it. */
export class AnswerTimes {
  readonly #arrived = new Map<string, number>();
  readonly #waiting = new Map<string, (at: number | undefined) => void>();
  readonly #note = (event: unknown) => {
    const key = keyOf(event);
    if (key === undefined || this.#arrived.has(key)) return;
    const at = performance.now();
    this.#arrived.set(key, at);
    this.#waiting.get(key)?.(at);
  };

  constructor() {
    subscribe("http.server.request.start", this.#note);
  }

  /** When the answer of that interaction, or the message into that channel, arrived; forgotten thereby. */
  take(id: string): number | undefined {
    const at = this.#arrived.get(id);
    this.#arrived.delete(id);
    return at;
  }

  /** When the next answer of that key arrives; nothing where none does within so many milliseconds. */
  next(id: string, within: number): Promise<number | undefined> {
    this.#arrived.delete(id);
    return new Promise((resolve) => {
      const timer = setTimeout(() => end(undefined), within);
      const end = (at: number | undefined) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        this.#arrived.delete(id);
        resolve(at);
      };
      this.#waiting.set(id, end);
    });
  }

  /** Notes no more. */
  stop(): void {
    unsubscribe("http.server.request.start", this.#note);
  }
}

const answers = /^\/api\/v\d+\/(?:interactions\/(\d+)\/[^/]+\/callback|channels\/(\d+)\/messages)(?:\?|$)/u;

function keyOf(event: unknown): string | undefined {
  const request: unknown = Object(event).request;
  if (!(request instanceof IncomingMessage) || request.method !== "POST") return undefined;
  const [, interaction, channel] = answers.exec(request.url ?? "") ?? [];
  return interaction ?? channel;
}
