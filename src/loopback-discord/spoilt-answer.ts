import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { Spoiling } from "./faults.ts";
import type { ApiAnswer } from "./routes.ts";

/** The bytes of an answer as HTTP has them: what comes before the body, and the body. */
function bytesOf({ status, body, headers = {} }: ApiAnswer): {
  readonly head: Buffer;
  readonly body: Buffer;
} {
  const content = Buffer.from(body === undefined ? "" : JSON.stringify(body));
  const type = content.length > 0 ? { "content-type": "application/json" } : {};
  const length = status === 204 ? {} : { "content-length": String(content.length) };
  const fields = { ...type, ...length, ...headers, connection: "close" };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("")}\r\n`;
  return { head: Buffer.from(head), body: content };
}

/** The answer up to the middle of its body, or of its head where it has no body. */
function firstHalf(answer: ApiAnswer): Buffer {
  const { head, body } = bytesOf(answer);
  if (body.length === 0) return head.subarray(0, Math.floor(head.length / 2));
  return Buffer.concat([head, body.subarray(0, Math.floor(body.length / 2))]);
}

/** How many pieces of a slow answer there are in a second, at the most. */
const piecesPerSecond = 20;

async function trickle(bytes: Buffer, bytesPerSecond: number, socket: Socket): Promise<void> {
  const size = Math.max(1, Math.floor(bytesPerSecond / piecesPerSecond));
  for (let start = 0; start < bytes.length && !socket.destroyed; start += size) {
    socket.write(bytes.subarray(start, start + size));
    await pause((1000 * size) / bytesPerSecond, undefined, { ref: false });
  }
  socket.end();
}

/** Sends an answer that a fault spoils on its way; says whether one does. The connection is at its end then. */
export function sendSpoilt(answer: ApiAnswer, spoiling: Spoiling, { socket }: ServerResponse): boolean {
  const { hangUp = false, truncated = false, bytesPerSecond } = spoiling;
  if (!hangUp && !truncated && bytesPerSecond === undefined) return false;
  if (hangUp) {
    socket?.resetAndDestroy();
    return true;
  }
  const { head, body } = bytesOf(answer);
  const bytes = truncated ? firstHalf(answer) : Buffer.concat([head, body]);
  if (bytesPerSecond === undefined) socket?.end(bytes);
  else if (socket) trickle(bytes, bytesPerSecond, socket).catch(() => socket.destroy());
  return true;
}
