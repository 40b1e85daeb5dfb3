import { forgetOldest } from "../forget.ts";
import type { Connection } from "./connection.ts";
import type { Session } from "./session.ts";

/** The most sessions that are kept; a client that was away for longer has to identify anew. */
const mostSessions = 256;

/** The sessions that there are, the one that a client came to last at the end. */
export class Sessions {
  readonly #byId = new Map<string, Session>();

  /** All of them. */
  get all(): readonly Session[] {
    return [...this.#byId.values()];
  }

  /** The session with this id. */
  find(id: string): Session | undefined {
    return this.#byId.get(id);
  }

  /** Puts a session at the end. */
  put(session: Session): void {
    this.#byId.delete(session.id);
    this.#byId.set(session.id, session);
    forgetOldest(this.#byId, mostSessions);
  }

  /** Ends a session, so that nobody can resume it. */
  end(session: Session): void {
    this.#byId.delete(session.id);
  }

  /** The session of a shard that a client came to last. */
  newestOf(shardId: number): Session | undefined {
    return this.all.findLast(({ shard }) => shard[0] === shardId);
  }

  /** Whether every shard of the division that came last has a client that is connected. */
  get areConnected(): boolean {
    const all = this.all;
    const count = all.at(-1)?.shard[1] ?? 0;
    const newest = new Map(all.filter(({ shard }) => shard[1] === count).map((one) => [one.shard[0], one]));
    return count > 0 && newest.size === count && [...newest.values()].every(({ connection }) => connection);
  }

  /** Notes that a connection is gone. */
  detach(connection: Connection): void {
    for (const session of this.#byId.values())
      if (session.connection === connection) session.connection = null;
  }
}
