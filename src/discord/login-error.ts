import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from "discord.js";
import { classifyFailure } from "./discord-errors.ts";

/** Why Discord does not let the bot in, or do something. */
export type LoginFailure = "bad-token" | "bad-intents" | "no-access" | "unreachable" | "refused";

/** A login that did not succeed, or a connection that Discord ended for good. */
export class LoginError extends Error {
  override readonly name = "LoginError";
  readonly code: LoginFailure;

  constructor(code: LoginFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Close codes after which one must not connect again: https://discord.com/developers/docs/topics/opcodes-and-status-codes. */
const byCloseCode: ReadonlyMap<number, LoginFailure> = new Map([
  [4004, "bad-token"],
  [4013, "bad-intents"],
  [4014, "bad-intents"],
]);

/** The error for a connection that Discord closed with that code and that can't be taken up again. */
export function loginErrorOf(closeCode: number): LoginError {
  const failure = byCloseCode.get(closeCode) ?? "refused";
  return new LoginError(failure, `Discord closed the connection for good, with code ${closeCode}`);
}

/** The error for a request or a login that failed: refused, or no connection; an error of any other kind as it is. */
export function loginErrorFrom(error: unknown): unknown {
  const isTokenRefused =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  if (isTokenRefused) return new LoginError("bad-token", "Discord refused the token", { cause: error });
  const message = error instanceof Error ? error.message : String(error);
  const failure = classifyFailure(error);
  if (failure === "no-access")
    return new LoginError("no-access", `Discord does not give access: ${message}`, { cause: error });
  if (error instanceof DiscordAPIError && failure !== "unavailable") {
    return new LoginError("refused", `Discord refused a request: ${message}`, { cause: error });
  }
  if (failure !== "unavailable") return error;
  return new LoginError("unreachable", `Discord could not be reached: ${message}`, { cause: error });
}
