import { type Client, Events, Status } from "discord.js";

/** How the connection to Discord is at one moment, all shards of the process together. */
export interface Connection {
  /** What the first shard does that is not ready; `Ready` where all are, `Idle` before the login. */
  readonly status: string;
  readonly isReady: boolean;
  /**
   * Since Discord last gave a sign that it is there, in milliseconds, of the shard that has waited longest: it acknowledged a
   * heartbeat, or began or resumed a session. `null` where it never did.
   */
  readonly silence: number | null;
  /** Whether that is less than two heartbeats should take. */
  readonly isAlive: boolean;
}

/**
 * Between two heartbeats, in milliseconds. Discord tells it each connection, and discord.js keeps it for itself; it has been this for
 * years: https://discord.com/developers/docs/events/gateway#sending-heartbeats.
 */
const HEARTBEAT = 41_250;

/** Two heartbeats, and what the second one's way may take. */
const LONGEST_SILENCE = 2 * HEARTBEAT + 2_500;

/** Watches a client's shards. A session's beginning counts as a sign of life: the first heartbeat may come a whole interval later. */
export class ConnectionWatch {
  readonly #client: Client;
  /** When each shard last began or resumed a session, in milliseconds since 1970. */
  readonly #sessions = new Map<number, number>();

  constructor(client: Client) {
    this.#client = client;
    const note = (shard: number) => this.#sessions.set(shard, Date.now());
    client.on(Events.ShardReady, note).on(Events.ShardResume, note);
  }

  /** How it is now. */
  get connection(): Connection {
    const shards = [...this.#client.ws.shards.values()];
    const signs = shards.map(({ id, lastPingTimestamp, ping }) =>
      Math.max(this.#sessions.get(id) ?? -1, lastPingTimestamp < 0 ? -1 : lastPingTimestamp + ping),
    );
    const oldest = Math.min(...signs);
    // A clock that was put back makes no age below zero.
    const silence = signs.length === 0 || oldest < 0 ? null : Math.max(0, Date.now() - oldest);
    const isAlive = silence !== null && silence <= LONGEST_SILENCE;
    const unready = shards.find(({ status }) => status !== Status.Ready);
    const status = shards.length === 0 ? Status.Idle : (unready?.status ?? Status.Ready);
    return { status: Status[status], isReady: status === Status.Ready, silence, isAlive };
  }
}
