import type { Action, ActionOutcome, CorpusReport, FeedEvent, Inspection, ShownMessage } from "./protocol.ts";
import type { Store } from "./store.ts";

/** What the page asks of its server. Every answer of the bot comes with the feed. */
export class PlaygroundServer {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Begins to listen to the feed, which puts what it tells into the store. */
  connect(): void {
    const feed = new EventSource("/feed");
    feed.addEventListener("open", () => this.#store.update({ isConnected: true }));
    feed.addEventListener("error", () => this.#store.update({ isConnected: false }));
    feed.addEventListener("message", ({ data }) => this.#take(JSON.parse(String(data))));
  }

  /** Does it. A refusal is put before the visitor. */
  async act(action: Action): Promise<ActionOutcome> {
    const outcome: ActionOutcome = await ask("/actions", { method: "POST", body: JSON.stringify(action) });
    if (outcome.kind === "refused") this.#store.update({ notice: outcome.reason });
    if (outcome.kind === "form") {
      const { interaction, form } = outcome;
      this.#store.update({ form: { interaction, form, as: action.as } });
    }
    return outcome;
  }

  /** Sends a file; gives the word by which an action names it. */
  async send(file: File): Promise<string> {
    const { file: word }: { readonly file: string } = await ask(`/files/${encodeURIComponent(file.name)}`, {
      method: "POST",
      body: file,
    });
    return word;
  }

  /** Why a message says what it says. */
  inspect(message: string): Promise<Inspection> {
    return ask(`/inspections/${message}`);
  }

  /** What the corpus holds. */
  corpus(): Promise<CorpusReport> {
    return ask("/corpus");
  }

  /** Ends the bot and starts it again. */
  async restartBot(): Promise<void> {
    await ask("/bot/restart", { method: "POST" });
  }

  #take(event: FeedEvent): void {
    switch (event.kind) {
      case "state":
        this.#store.update({ playground: event.state });
        break;
      case "messages":
        this.#store.update({ messages: byId(event.messages) });
        break;
      case "message":
        this.#store.update({ messages: byId([...this.#store.view.messages.values(), event.message]) });
        break;
      case "gone": {
        const left = [...this.#store.view.messages.values()].filter(({ id }) => id !== event.id);
        this.#store.update({ messages: byId(left) });
        break;
      }
    }
  }
}

/** A later message with an id takes the place of the earlier one. */
function byId(messages: readonly ShownMessage[]): ReadonlyMap<string, ShownMessage> {
  return new Map(messages.map((message) => [message.id, message]));
}

async function ask<Answer>(path: string, request: RequestInit = {}): Promise<Answer> {
  const response = await fetch(path, request);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
