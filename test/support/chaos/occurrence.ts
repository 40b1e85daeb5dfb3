import type { Message, Seen } from "../loopback-discord/index.ts";
import type { RequestFault } from "./request-fault.ts";

/** Why something of an occurrence may have gone wrong. */
export type Hit =
  /** A request about it met its fault. */
  | "request"
  /** Its token was made to expire. */
  | "expiry"
  /** Discord had waited for three seconds. */
  | "deadline"
  /** The connection was lost while it was under way. */
  | "connection"
  /** The bot's session ended before it had begun to answer. */
  | "session";

/** One interaction, or direct message, of a run. */
export interface Occurrence {
  /** Of the act in the plan, from 0. */
  readonly number: number;
  /** What was done, in words. */
  readonly what: string;
  readonly fault: RequestFault | null;
  readonly subject:
    | { readonly kind: "interaction"; readonly seen: Seen }
    | { readonly kind: "direct"; readonly said: Message };
  /** When it began, in milliseconds of a clock that never goes back. */
  readonly at: number;
  readonly hits: Set<Hit>;
}

/** The id by which the bot's log names it. */
export function idOf({ subject }: Pick<Occurrence, "subject">): string {
  return subject.kind === "interaction" ? subject.seen.interactionId : subject.said.id;
}
