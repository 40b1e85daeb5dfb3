import type { Action, ActionOutcome, CorpusReport, FeedEvent, Inspection, ShownMessage } from "./protocol.ts";
import type { Store } from "./store.ts";

/** How long until a feed that the browser has given up is asked for again, in milliseconds. */
const RETRY = 2_000;

/** The server is gone, or did not do what it was asked; the visitor has been told so. */
export class ServerError extends Error {
  override readonly name = "ServerError";
}

/** What the page asks of its server. Every answer of the bot comes with the feed. */
export class PlaygroundServer {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Begins to listen to the feed, which puts what it tells into the store, and goes on whenever the server is there again. */
  connect(): void {
    const feed = new EventSource("/feed");
    feed.addEventListener("open", () => this.#store.update({ isConnected: true }));
    feed.addEventListener("message", ({ data }) => this.#take(JSON.parse(String(data))));
    feed.addEventListener("error", () => {
      if (this.#store.view.isConnected) this.#store.update({ isConnected: false });
      // The browser tries again by itself, but not where it was answered with a failure.
      if (feed.readyState === EventSource.CLOSED) setTimeout(() => this.connect(), RETRY);
    });
  }

  /** Does it. A refusal, by the server or because there is none, is put before the visitor; never rejects. */
  async act(action: Action): Promise<ActionOutcome> {
    const outcome = await this.#outcomeOf(action);
    if (outcome.kind === "refused") this.#store.update({ notice: outcome.reason });
    if (outcome.kind === "form") {
      const { interaction, form } = outcome;
      this.#store.update({ form: { interaction, form, as: action.as } });
    }
    return outcome;
  }

  /**
   * Sends a file; gives the word by which an action names it.
   *
   * @throws ServerError
   */
  async send(file: File): Promise<string> {
    const path = `/files/${encodeURIComponent(file.name)}`;
    const { file: word } = await this.#ask<{ readonly file: string }>(path, { method: "POST", body: file });
    return word;
  }

  /**
   * Why a message says what it says.
   *
   * @throws ServerError
   */
  inspect(message: string): Promise<Inspection> {
    return this.#ask(`/inspections/${encodeURIComponent(message)}`);
  }

  /**
   * What the corpus holds.
   *
   * @throws ServerError
   */
  corpus(): Promise<CorpusReport> {
    return this.#ask("/corpus");
  }

  /**
   * Ends the bot and starts it again.
   *
   * @throws ServerError
   */
  async restartBot(): Promise<void> {
    await this.#ask("/bot/restart", { method: "POST" });
  }

  async #outcomeOf(action: Action): Promise<ActionOutcome> {
    try {
      return await ask("/actions", { method: "POST", body: JSON.stringify(action) });
    } catch (error) {
      return { kind: "refused", reason: reasonOf(error) };
    }
  }

  async #ask<Answer>(path: string, request: RequestInit = {}): Promise<Answer> {
    try {
      return await ask(path, request);
    } catch (error) {
      const reason = reasonOf(error);
      this.#store.update({ notice: reason });
      throw new ServerError(reason, { cause: error });
    }
  }

  #take(event: FeedEvent): void {
    const { messages } = this.#store.view;
    switch (event.kind) {
      case "state":
        this.#store.update({ playground: event.state });
        break;
      case "messages":
        this.#store.update({ messages: byId(event.messages), isLoaded: true });
        break;
      case "message":
        this.#store.update({ messages: new Map(messages).set(event.message.id, event.message) });
        break;
      case "gone":
        this.#store.update({ messages: byId([...messages.values()].filter(({ id }) => id !== event.id)) });
        break;
    }
  }
}

function byId(messages: readonly ShownMessage[]): ReadonlyMap<string, ShownMessage> {
  return new Map(messages.map((message) => [message.id, message]));
}

async function ask<Answer>(path: string, request: RequestInit): Promise<Answer> {
  const response = await fetch(path, request);
  if (!response.ok) throw new Error((await response.text()).trim());
  return response.json();
}

/** `fetch` fails with a `TypeError` where nobody answers. */
function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return "The playground's server does not answer. Is it still running?";
  return error instanceof Error ? error.message : String(error);
}
