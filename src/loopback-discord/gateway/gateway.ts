import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Changes } from "../changes.ts";
import { type JsonObject, numberIn, objectIn } from "../json.ts";
import { Connection } from "./connection.ts";
import { type HandshakeOptions, Handshakes } from "./handshakes.ts";
import type { GatewayEvent, Session } from "./session.ts";
import { Sessions } from "./sessions.ts";

/** What the gateway has to know of the world. */
export interface GatewayOptions extends HandshakeOptions {
  /** How often a client has to give a sign of life, in milliseconds. */
  readonly heartbeatIntervalMs: number;
  readonly changes: Changes;
}

/** The WebSocket half of Discord: sessions of shards, and what makes a client reconnect. */
export class Gateway {
  /** How many heartbeats are not acknowledged. */
  withheldAcks = 0;
  /** How clients came. */
  readonly handshakes: Handshakes;
  readonly #options: GatewayOptions;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #connections = new Set<Connection>();
  readonly #sessions = new Sessions();

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.handshakes = new Handshakes(options, this.#sessions);
  }

  /** Takes a connection of a client that wants to speak WebSocket. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (client) => this.#greet(client));
  }

  /** Whether every shard is connected and has a session. */
  get isConnected(): boolean {
    return this.#sessions.areConnected;
  }

  /** The sessions that there are, the one that a client came to last at the end. */
  get sessions(): readonly Session[] {
    return this.#sessions.all;
  }

  /**
   * Sends an event to every session of the shards that it belongs to, or keeps it until their clients resume. Says
   * whether there was one.
   */
  tell(name: string, event: GatewayEvent): boolean {
    const covering = this.#sessions.all.filter((session) => session.covers(event));
    for (const session of covering) session.tell(name, event);
    return covering.length > 0;
  }

  /** Sends a payload to the client of a shard. Throws where it is not connected. */
  send(payload: JsonObject, shardId: number): void {
    this.#connected(shardId).connection.send(payload);
  }

  /** Tells the client of a shard that its session is invalid; it may resume it, or has to identify anew. */
  invalidateSession(resumable: boolean, shardId: number): void {
    const { session, connection } = this.#connected(shardId);
    if (!resumable) this.#sessions.end(session);
    connection.send({ op: 9, d: resumable });
  }

  /** Cuts the connection of a shard without a word, or with a close code. The session stays. */
  dropSocket(code: number | undefined, shardId: number): void {
    const { connection } = this.#connected(shardId);
    this.#detach(connection);
    connection.close(code);
  }

  /** Makes the connection of a shard half-open; its client knows nothing of it. */
  freezeSocket(shardId: number): void {
    this.#connected(shardId).connection.freeze();
  }

  /** Lets everything through on every connection that is half-open and was made for this shard. */
  thawSocket(shardId: number): void {
    for (const connection of this.#connections)
      if (connection.isFrozen && connection.shardId === shardId) connection.thaw();
  }

  /** Cuts every connection. */
  stop(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #connected(shardId: number): { readonly session: Session; readonly connection: Connection } {
    const session = this.#sessions.newestOf(shardId);
    const connection = session?.connection;
    if (!session || !connection) throw new Error("expected a client that is connected to the gateway");
    return { session, connection };
  }

  #detach(connection: Connection): void {
    this.#sessions.detach(connection);
    this.#options.changes.announce();
  }

  #greet(socket: WebSocket): void {
    const connection = new Connection(socket, {
      received: (payload) => this.#receive(connection, payload),
      closed: () => {
        this.#connections.delete(connection);
        this.#detach(connection);
      },
    });
    this.#connections.add(connection);
    connection.send({ op: 10, d: { heartbeat_interval: this.#options.heartbeatIntervalMs } });
  }

  #receive(connection: Connection, payload: JsonObject): void {
    const op = numberIn(payload, "op");
    if (op === 1) this.#acknowledge(connection);
    else if (op === 2) this.handshakes.identify(connection, objectIn(payload, "d"));
    else if (op === 6) this.handshakes.resume(connection, objectIn(payload, "d"));
    this.#options.changes.announce();
  }

  #acknowledge(connection: Connection): void {
    if (this.withheldAcks > 0) this.withheldAcks -= 1;
    else connection.send({ op: 11 });
  }
}
