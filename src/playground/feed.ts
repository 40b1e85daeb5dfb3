import type { ServerResponse } from "node:http";
import type { LoopbackDiscord, PlacedMessage } from "../loopback-discord/index.ts";
import type { FeedEvent, PlaygroundState } from "../page/index.ts";
import { shownMessage } from "./shown-messages.ts";

/** What the feed tells of. */
export interface FeedOptions {
  readonly discord: LoopbackDiscord;
  readonly state: () => PlaygroundState;
}

/** How often a sign of life goes to pages, in milliseconds. */
const SIGN_OF_LIFE = 20_000;

/** How many bytes may wait for a page that does not read before its feed is ended; its browser then opens another. */
const MOST_WAITING = 8_388_608;

/** Tells every open page what there is, and then what changes, as server-sent events. */
export class Feed {
  readonly #options: FeedOptions;
  readonly #pages = new Set<ServerResponse>();
  readonly #stopListening: () => void;
  readonly #ticker: NodeJS.Timeout;
  #soon: NodeJS.Immediate | null = null;
  #lastState = "";
  #lastMessages: ReadonlyMap<string, PlacedMessage> = new Map();

  constructor(options: FeedOptions) {
    this.#options = options;
    this.#stopListening = options.discord.onChange(() => this.look());
    this.#ticker = setInterval(() => this.#write(":\n\n"), SIGN_OF_LIFE).unref();
  }

  /** Goes on answering a request with events, until the page is closed. */
  open(response: ServerResponse): void {
    const { discord, state } = this.#options;
    this.#lookNow();
    response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
    this.#pages.add(response);
    response.on("close", () => this.#pages.delete(response));
    const messages = discord.messages.map((placed) => shownMessage(placed, discord));
    send(response, { kind: "state", state: state() });
    send(response, { kind: "messages", messages });
  }

  /** Looks soon at what is there and tells what has changed; what happens until then is told at once. */
  look(): void {
    this.#soon ??= setImmediate(() => this.#lookNow());
  }

  #lookNow(): void {
    if (this.#soon !== null) clearImmediate(this.#soon);
    this.#soon = null;
    this.#tellState();
    this.#tellMessages();
  }

  /** Ends every page's feed. */
  stop(): void {
    this.#stopListening();
    clearInterval(this.#ticker);
    if (this.#soon !== null) clearImmediate(this.#soon);
    for (const page of this.#pages) page.end();
  }

  #tellState(): void {
    const state = this.#options.state();
    const text = JSON.stringify(state);
    if (text === this.#lastState) return;
    this.#lastState = text;
    this.#tell({ kind: "state", state });
  }

  #tellMessages(): void {
    const { discord } = this.#options;
    const before = this.#lastMessages;
    const now = new Map(discord.messages.map((placed) => [placed.message.id, placed]));
    this.#lastMessages = now;
    for (const [id, placed] of now) {
      if (before.get(id)?.message === placed.message) continue;
      this.#tell({ kind: "message", message: shownMessage(placed, discord) });
    }
    for (const id of before.keys()) if (!now.has(id)) this.#tell({ kind: "gone", id });
  }

  #tell(event: FeedEvent): void {
    for (const page of this.#pages) send(page, event);
  }

  #write(text: string): void {
    for (const page of this.#pages) write(page, text);
  }
}

function send(page: ServerResponse, event: FeedEvent): void {
  write(page, `data: ${JSON.stringify(event)}\n\n`);
}

function write(page: ServerResponse, text: string): void {
  if (page.writableLength > MOST_WAITING) page.destroy();
  else page.write(text);
}
