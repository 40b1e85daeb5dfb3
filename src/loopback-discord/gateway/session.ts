import { randomUUID } from "node:crypto";
import { forgetFirst } from "../forget.ts";
import type { JsonObject } from "../json.ts";
import type { Connection } from "./connection.ts";
import type { Identify } from "./identify.ts";
import { type Shard, shardFor } from "./shard.ts";

/** An event that a client may get. */
export interface GatewayEvent {
  /** The bits of intents of which a client has to have one. Default: none is needed. */
  readonly intent?: number;
  /** The guild that it happened in. Default: none, so that it goes to shard 0. */
  readonly guildId?: string | null;
  readonly data: JsonObject;
}

/** What a client began by identifying: its events, by sequence number, as long as it may resume. */
export class Session {
  readonly id = randomUUID();
  readonly shard: Shard;
  /** Where the client is; nothing while it is not connected. */
  connection: Connection | null;
  readonly #intents: number;
  readonly #keep: number;
  readonly #sent: JsonObject[] = [];
  #count = 0;

  /** Keeps so many events for a client that comes back, the last ones. */
  constructor(identify: Identify, { shard, ...own }: SessionParts) {
    this.shard = shard;
    this.connection = own.connection;
    this.#intents = identify.intents;
    this.#keep = own.keep;
  }

  /** Whether the event is for this shard. */
  covers({ guildId = null }: Pick<GatewayEvent, "guildId">): boolean {
    const [id, count] = this.shard;
    return shardFor(guildId, count) === id;
  }

  /** Sends an event, or keeps it until the client resumes; a client whose intents don't cover it does not get it. */
  tell(name: string, { intent = 0, data }: GatewayEvent): void {
    if (intent !== 0 && (this.#intents & intent) === 0) return;
    this.#count += 1;
    const payload = { op: 0, t: name, s: this.#count, d: data };
    this.#sent.push(payload);
    forgetFirst(this.#sent, this.#keep);
    this.connection?.send(payload);
  }

  /** Sends again what came after this sequence number. */
  repeatAfter(sequence: number): void {
    for (const missed of this.#sent.filter(({ s }) => Number(s) > sequence)) this.connection?.send(missed);
  }
}

interface SessionParts {
  readonly shard: Shard;
  readonly connection: Connection;
  readonly keep: number;
}
