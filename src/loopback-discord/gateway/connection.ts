import type { WebSocket } from "ws";
import { isObject, type JsonObject } from "../json.ts";
import type { Shard } from "./shard.ts";

/** What happens to a connection from outside. */
export interface ConnectionEvents {
  readonly received: (payload: JsonObject) => void;
  readonly closed: () => void;
}

function parse(text: string): JsonObject {
  const parsed: unknown = JSON.parse(text);
  return isObject(parsed) ? parsed : {};
}

/**
 * A client's WebSocket. It can be half-open, as after a network went away without a word: then it takes and sends
 * nothing, not even the end of the connection, and what was on its way arrives when the network is back.
 */
export class Connection {
  readonly #socket: WebSocket;
  readonly #events: ConnectionEvents;
  readonly #unsent: string[] = [];
  readonly #unread: string[] = [];
  #isFrozen = false;
  #shardId: number | null = null;

  constructor(socket: WebSocket, events: ConnectionEvents) {
    this.#socket = socket;
    this.#events = events;
    socket.on("message", (raw) => this.#read(String(raw)));
    socket.on("close", () => events.closed());
    socket.on("error", () => socket.terminate());
  }

  /** Notes which shard it is for. */
  serve([shardId]: Shard): void {
    this.#shardId = shardId;
  }

  /** The shard that it is for; nothing before its client said so. */
  get shardId(): number | null {
    return this.#shardId;
  }

  /** Sends a payload as the gateway words it, or keeps it while the connection is half-open. */
  send(payload: JsonObject): void {
    const text = JSON.stringify({ s: null, t: null, d: null, ...payload });
    if (this.#isFrozen) this.#unsent.push(text);
    else this.#socket.send(text);
  }

  /** Makes the connection half-open. */
  freeze(): void {
    this.#isFrozen = true;
    this.#socket.pause();
  }

  /** Lets everything through again: first what the client sent meanwhile, then what it should have got. */
  thaw(): void {
    this.#isFrozen = false;
    for (const text of this.#unread.splice(0)) this.#read(text);
    for (const text of this.#unsent.splice(0)) this.#socket.send(text);
    this.#socket.resume();
  }

  /** Whether nothing goes through. */
  get isFrozen(): boolean {
    return this.#isFrozen;
  }

  /** Closes with a code, or without a word where there is none or nothing goes through. */
  close(code?: number): void {
    if (code === undefined || this.#isFrozen) this.#socket.terminate();
    else this.#socket.close(code);
  }

  #read(text: string): void {
    if (this.#isFrozen) this.#unread.push(text);
    else this.#events.received(parse(text));
  }
}
