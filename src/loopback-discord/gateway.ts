import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import type { Changes } from "./changes.ts";
import { forgetFirst, forgetOldest } from "./forget.ts";
import { Impossible } from "./impossible.ts";
import { isObject, type JsonObject, numberIn, objectIn, textIn } from "./json.ts";

/** Close codes by which Discord refuses an identify: a bad token, intents that the app may not use, and others. */
export type IdentifyRefusal = 4004 | 4010 | 4011 | 4012 | 4013 | 4014;

/** What a client said of itself when it identified. */
export interface Identify {
  readonly token: string;
  readonly intents: number;
  readonly payload: JsonObject;
}

/** What the gateway has to know of the world. */
export interface GatewayOptions {
  readonly token: string;
  /** The bits of intents that the app may use besides those that need no permission. */
  readonly privilegedIntents: number;
  /** Where a client may resume. */
  readonly resumeUrl: string;
  /** The fields of READY that don't depend on the session. */
  readonly ready: () => JsonObject;
  /** What follows READY. */
  readonly guilds: () => readonly JsonObject[];
  readonly changes: Changes;
  /** How many events a client that resumes can still get, and how many earlier sessions are known. */
  readonly keep: number;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  /** The last events. */
  readonly sent: JsonObject[];
  /** How many events there were. */
  count: number;
  socket: WebSocket | null;
}

/** Guild members, presences and message content: intents that an app has to be allowed. */
const privileged = (1 << 1) | (1 << 8) | (1 << 15);

const intentOfGuilds = 1 << 0;

/** Long enough that no test sees a heartbeat that it did not ask for. */
const heartbeatIntervalMs = 41_250;

function parse(raw: RawData): JsonObject {
  const parsed: unknown = JSON.parse(String(raw));
  return isObject(parsed) ? parsed : {};
}

function send(socket: WebSocket, payload: JsonObject): void {
  socket.send(JSON.stringify({ s: null, t: null, d: null, ...payload }));
}

/** The WebSocket half of Discord: sessions, their events by sequence number, and what makes a client reconnect. */
export class Gateway {
  /** Close code for the next identifies, until it is set back to null. */
  refusal: IdentifyRefusal | null = null;
  readonly identifies: Identify[] = [];
  /** How often a client resumed. */
  resumes = 0;
  readonly #options: GatewayOptions;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, Session>();
  #current: Session | null = null;

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  /** Takes a connection of a client that wants to speak WebSocket. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (client) => this.#greet(client));
  }

  /** Whether a client has a session, connected or to be resumed. */
  get hasSession(): boolean {
    return this.#current !== null;
  }

  /** Whether a client is connected and has a session. */
  get isConnected(): boolean {
    return this.#current?.socket != null;
  }

  /**
   * Sends an event to the session, or keeps it until the client resumes. A client whose intents don't cover the event
   * does not get it.
   */
  dispatch(
    event: string,
    { intent = 0, data }: { readonly intent?: number; readonly data: JsonObject },
  ): void {
    const session = this.#current;
    if (session === null) {
      const expected = `expected a client that is logged in before ${event} is sent`;
      throw new Impossible({ kind: "not-connected" }, expected);
    }
    if (intent !== 0 && (session.intents & intent) === 0) return;
    const payload = { op: 0, t: event, s: session.count + 1, d: data };
    session.count += 1;
    session.sent.push(payload);
    forgetFirst(session.sent, this.#options.keep);
    if (session.socket) send(session.socket, payload);
  }

  /** Asks the client for a heartbeat. */
  requestHeartbeat(): void {
    send(this.#connected(), { op: 1 });
  }

  /** Tells the client to reconnect and resume. */
  requestReconnect(): void {
    send(this.#connected(), { op: 7 });
  }

  /** Tells the client that its session is invalid; it may resume it, or has to identify anew. */
  invalidateSession(resumable: boolean): void {
    const socket = this.#connected();
    if (!resumable) this.#forgetSession();
    send(socket, { op: 9, d: resumable });
  }

  /** Cuts the connection without a word, or with a close code. The session stays. */
  dropSocket(code?: number): void {
    const socket = this.#connected();
    this.#detach(socket);
    if (code === undefined) socket.terminate();
    else socket.close(code);
  }

  /** Cuts every connection. */
  stop(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #connected(): WebSocket {
    const socket = this.#current?.socket;
    if (!socket) throw new Error("expected a client that is connected to the gateway");
    return socket;
  }

  #forgetSession(): void {
    if (this.#current) this.#sessions.delete(this.#current.id);
    this.#current = null;
  }

  #detach(socket: WebSocket): void {
    for (const session of this.#sessions.values()) if (session.socket === socket) session.socket = null;
    this.#options.changes.announce();
  }

  #greet(socket: WebSocket): void {
    socket.on("message", (raw) => this.#receive(socket, parse(raw)));
    socket.on("close", () => this.#detach(socket));
    socket.on("error", () => socket.terminate());
    send(socket, { op: 10, d: { heartbeat_interval: heartbeatIntervalMs } });
  }

  #receive(socket: WebSocket, payload: JsonObject): void {
    const op = numberIn(payload, "op");
    if (op === 1) send(socket, { op: 11 });
    else if (op === 2) this.#identify(socket, objectIn(payload, "d"));
    else if (op === 6) this.#resume(socket, objectIn(payload, "d"));
    this.#options.changes.announce();
  }

  #identify(socket: WebSocket, payload: JsonObject): void {
    const identify = {
      token: textIn(payload, "token") ?? "",
      intents: numberIn(payload, "intents") ?? 0,
      payload,
    };
    this.identifies.push(identify);
    forgetFirst(this.identifies, this.#options.keep);
    const refusal = this.refusal ?? this.#refusalOf(identify);
    if (refusal !== null) {
      socket.close(refusal);
      return;
    }
    const session: Session = { id: randomUUID(), intents: identify.intents, sent: [], count: 0, socket };
    this.#sessions.set(session.id, session);
    forgetOldest(this.#sessions, this.#options.keep);
    this.#current = session;
    this.dispatch("READY", {
      data: {
        ...this.#options.ready(),
        session_id: session.id,
        resume_gateway_url: this.#options.resumeUrl,
        shard: payload["shard"] ?? [0, 1],
      },
    });
    for (const data of this.#options.guilds())
      this.dispatch("GUILD_CREATE", { intent: intentOfGuilds, data });
  }

  #refusalOf({ token, intents }: Identify): IdentifyRefusal | null {
    if (token !== this.#options.token) return 4004;
    return (intents & privileged & ~this.#options.privilegedIntents) === 0 ? null : 4014;
  }

  #resume(socket: WebSocket, payload: JsonObject): void {
    const session = this.#sessions.get(textIn(payload, "session_id") ?? "");
    if (session === undefined || textIn(payload, "token") !== this.#options.token) {
      send(socket, { op: 9, d: false });
      return;
    }
    session.socket = socket;
    this.#current = session;
    this.resumes += 1;
    const seen = numberIn(payload, "seq") ?? 0;
    for (const missed of session.sent.filter(({ s }) => Number(s) > seen)) send(socket, missed);
    this.dispatch("RESUMED", { data: {} });
  }
}
