import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";

/** What a failed request to Discord means for the answer that it carried. */
export type Failure =
  /** The interaction is gone: too late, or its token expired. Nothing more can be said. */
  | "too-late"
  /** Somebody answered already: another copy of this bot. Nothing more may be said. */
  | "already-answered"
  /** Discord refuses the form of the message, which is our fault; a shorter one may pass. */
  | "invalid-form"
  /** The user takes no direct messages. */
  | "closed-inbox"
  /** The bot may not write there, or a rule of the server blocked the words. */
  | "no-access"
  /** A message that is no longer there. */
  | "gone"
  /** Discord could not be reached, or failed. */
  | "unavailable"
  /** Anything else. */
  | "unexpected";

/** Discord's error codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json. */
const byCode: ReadonlyMap<number, Failure> = new Map([
  [10062, "too-late"],
  [10015, "too-late"],
  [50027, "too-late"],
  [40060, "already-answered"],
  [50035, "invalid-form"],
  [50006, "invalid-form"],
  [50007, "closed-inbox"],
  [50278, "closed-inbox"],
  [50001, "no-access"],
  [50013, "no-access"],
  [200000, "no-access"],
  [200001, "no-access"],
  [10008, "gone"],
  [10003, "gone"],
]);

/** What an error of a request to Discord means. */
export function classifyFailure(error: unknown): Failure {
  if (error instanceof DiscordAPIError) {
    const known = typeof error.code === "number" ? byCode.get(error.code) : undefined;
    return known ?? (error.status >= 500 || error.status === 429 ? "unavailable" : "unexpected");
  }
  if (error instanceof HTTPError || error instanceof RateLimitError || isNetworkError(error))
    return "unavailable";
  return "unexpected";
}

/** Codes of the system and of undici: `ECONNREFUSED`, `EAI_AGAIN`, `UND_ERR_SOCKET`; not those of Node.js or discord.js. */
const networkCode = /^(?:E[A-Z0-9]+|EAI_[A-Z]+|UND_ERR_[A-Z_]+)$/u;

function isNetworkError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === "AbortError" || ("code" in error && networkCode.test(String(error.code)));
}
