import { forgetFirst } from "../forget.ts";
import { type JsonObject, numberIn, textIn } from "../json.ts";
import type { Connection } from "./connection.ts";
import { type Admission, type Identify, type IdentifyRefusal, readIdentify, refusalOf } from "./identify.ts";
import { Session } from "./session.ts";
import type { Sessions } from "./sessions.ts";
import type { Shard } from "./shard.ts";

/** What has to be known to begin a session. */
export interface HandshakeOptions extends Admission {
  /** Where a client may resume. */
  readonly resumeUrl: string;
  /** The fields of READY that don't depend on the session. */
  readonly ready: (shard: Shard) => JsonObject;
  /** What follows READY. */
  readonly guilds: (shard: Shard) => readonly JsonObject[];
  readonly sameShard: SameShard;
  /** How many events a client that resumes can still get, and how many identifies are known. */
  readonly keep: number;
}

/**
 * What becomes of the earlier clients of a shard when another identifies for it: they get events together, as Discord
 * documents it for deploys without a pause, or the earlier ones are replaced and closed with 4000.
 */
export type SameShard = "together" | "replaced";

/** What is to go wrong. */
interface HandshakeFaults {
  /** The code that closes the connections of clients that identify. */
  refusal: IdentifyRefusal | null;
  /** How many clients can't resume. */
  refusedResumes: number;
}

const intentOfGuilds = 1 << 0;

/** How clients come: they identify and begin a session, or go on with one. */
export class Handshakes {
  readonly faults: HandshakeFaults = { refusal: null, refusedResumes: 0 };
  readonly identifies: Identify[] = [];
  readonly #options: HandshakeOptions;
  readonly #sessions: Sessions;
  #resumes = 0;

  constructor(options: HandshakeOptions, sessions: Sessions) {
    this.#options = options;
    this.#sessions = sessions;
  }

  /** How often a client resumed. */
  get resumes(): number {
    return this.#resumes;
  }

  /** Begins a session for a client that says who it is, or closes its connection. */
  identify(connection: Connection, payload: JsonObject): void {
    const identify = readIdentify(payload);
    this.identifies.push(identify);
    forgetFirst(this.identifies, this.#options.keep);
    const refusal = this.faults.refusal ?? refusalOf(identify, this.#options);
    const { shard } = identify;
    if (refusal !== null || shard === null) connection.close(refusal ?? 4010);
    else this.#begin(new Session(identify, { shard, connection, keep: this.#options.keep }));
  }

  #begin(session: Session): void {
    const { ready, guilds, resumeUrl } = this.#options;
    const { id, shard, connection } = session;
    connection?.serve(shard);
    if (this.#options.sameShard === "replaced") this.#replace(shard);
    this.#sessions.put(session);
    const data = { ...ready(shard), session_id: id, resume_gateway_url: resumeUrl, shard };
    session.tell("READY", { data });
    for (const guild of guilds(shard)) session.tell("GUILD_CREATE", { intent: intentOfGuilds, data: guild });
  }

  #replace([id, count]: Shard): void {
    for (const session of this.#sessions.all) {
      if (session.shard[0] !== id || session.shard[1] !== count) continue;
      this.#sessions.end(session);
      session.connection?.close(4000);
    }
  }

  /** Lets a client go on with a session, or tells it that there is none. */
  resume(connection: Connection, payload: JsonObject): void {
    const session = this.#resumable(payload);
    if (session === undefined) {
      connection.send({ op: 9, d: false });
      return;
    }
    const before = session.connection;
    session.connection = connection;
    connection.serve(session.shard);
    this.#sessions.put(session);
    this.#resumes += 1;
    session.repeatAfter(numberIn(payload, "seq") ?? 0);
    session.tell("RESUMED", { data: {} });
    if (before !== null && !before.isFrozen) before.close(4000);
  }

  /** The session that the client may go on with. One that it was refused is over. */
  #resumable(payload: JsonObject): Session | undefined {
    const session = this.#sessions.find(textIn(payload, "session_id") ?? "");
    const mayResume = session !== undefined && textIn(payload, "token") === this.#options.token;
    if (!mayResume) return undefined;
    if (this.faults.refusedResumes === 0) return session;
    this.faults.refusedResumes -= 1;
    this.#sessions.end(session);
    return undefined;
  }
}
