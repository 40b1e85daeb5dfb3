import { once } from "node:events";
import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { isObject, type JsonObject, type LoopbackDiscord } from "../../../src/loopback-discord/index.ts";

/** A client of the gateway that says only what a test lets it say. */
export interface RawClient {
  readonly send: (payload: JsonObject) => void;
  /** The first payload of this kind that has come and was not taken yet: an event by its name, others by their number. */
  readonly next: (kind: string | number) => Promise<JsonObject>;
  /** The code with which the connection was closed. */
  readonly closed: Promise<number>;
  readonly close: (code: number) => void;
}

/** What a client says to begin a session: with every intent that needs no permission. */
export function identify({ token }: Pick<LoopbackDiscord, "token">, fields: JsonObject = {}): JsonObject {
  return { op: 2, d: { token, intents: (1 << 0) | (1 << 9) | (1 << 12), properties: {}, ...fields } };
}

/** Connects to the gateway; the connection ends with the running test. */
export async function rawClient({ apiUrl }: Pick<LoopbackDiscord, "apiUrl">): Promise<RawClient> {
  const socket = new WebSocket(apiUrl.replace(/^http/u, "ws").replace(/\/api$/u, ""));
  const received: JsonObject[] = [];
  let look = () => {};
  socket.on("message", (raw) => {
    const payload: unknown = JSON.parse(String(raw));
    if (isObject(payload)) received.push(payload);
    look();
  });
  socket.on("error", () => {});
  const closed = new Promise<number>((resolve) => socket.once("close", resolve));
  onTestFinished(() => socket.terminate());
  await once(socket, "open");
  const take = (kind: string | number) => {
    const position = received.findIndex(({ t, op }) => t === kind || op === kind);
    return position === -1 ? undefined : received.splice(position, 1)[0];
  };
  return {
    send: (payload) => socket.send(JSON.stringify(payload)),
    next: (kind) =>
      new Promise((resolve) => {
        look = () => {
          const taken = take(kind);
          if (taken === undefined) return;
          look = () => {};
          resolve(taken);
        };
        look();
      }),
    closed,
    close: (code) => socket.close(code),
  };
}
