import type { Drawing } from "./drawing.ts";

/** What happens to the connection through which the bot hears of things. */
export type GatewayFault =
  /** It is cut, without a word or with a code after which a client may come back. */
  | { readonly kind: "drop"; readonly code: number | null }
  /** op 7. */
  | { readonly kind: "reconnect" }
  /** op 9. */
  | { readonly kind: "invalid session"; readonly resumable: boolean }
  /** op 1. */
  | { readonly kind: "heartbeat request" }
  /** It takes and sends nothing, and stays open, until the client gives it up. */
  | { readonly kind: "half-open" }
  /** Heartbeats are not acknowledged, until the client gives it up. */
  | { readonly kind: "no acks" }
  /** It is cut, and the session can't be resumed. */
  | { readonly kind: "resume refused" }
  /** The next events come twice. */
  | { readonly kind: "repeated"; readonly times: number }
  /** The next events come in reverse order. */
  | { readonly kind: "reordered"; readonly count: number };

/** Close codes after which discord.js resumes: https://discord.com/developers/docs/topics/opcodes-and-status-codes. */
const resumable = [4000, 4001, 4002, 4009] as const;

/** Close codes after which discord.js begins a new session, though Discord lets it resume after some of them. */
const restarting = [4003, 4005, 4007, 4008] as const;

/** A fault of the connection: one after which the session goes on, or one after which a new one begins. */
export function drawGatewayFault(drawing: Drawing, ends: "same session" | "new session"): GatewayFault {
  if (ends === "new session") {
    return drawing.weighed<GatewayFault>([
      [1, { kind: "resume refused" }],
      [1, { kind: "invalid session", resumable: false }],
      [1, { kind: "drop", code: drawing.one(restarting) }],
    ]);
  }
  return drawing.weighed<GatewayFault>([
    [4, { kind: "drop", code: drawing.one(resumable) }],
    [3, { kind: "drop", code: null }],
    [3, { kind: "reconnect" }],
    [2, { kind: "invalid session", resumable: true }],
    [1, { kind: "heartbeat request" }],
    [0.3, { kind: "half-open" }],
    [1, { kind: "no acks" }],
    [4, { kind: "repeated", times: drawing.between(1, 4) }],
    [3, { kind: "reordered", count: drawing.between(2, 6) }],
  ]);
}

/** The fault's name in reports. */
export function nameOf(fault: GatewayFault): string {
  switch (fault.kind) {
    case "drop":
      return fault.code === null ? "socket cut" : `socket closed with ${fault.code}`;
    case "reconnect":
      return "op 7";
    case "invalid session":
      return fault.resumable ? "op 9, resumable" : "op 9, not resumable";
    case "heartbeat request":
      return "op 1";
    case "half-open":
      return "half-open connection";
    case "no acks":
      return "heartbeats not acknowledged";
    case "resume refused":
      return "resume refused";
    case "repeated":
      return "events sent twice";
    case "reordered":
      return "events in reverse order";
  }
}

/** Whether the bot has to begin a new session, so that what it had not heard of is lost. */
export function endsSession(fault: GatewayFault): boolean {
  if (fault.kind === "resume refused") return true;
  if (fault.kind === "invalid session") return !fault.resumable;
  return fault.kind === "drop" && restarting.some((code) => code === fault.code);
}
