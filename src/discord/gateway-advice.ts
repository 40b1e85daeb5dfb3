import { REST, Routes } from "discord.js";
import { loginErrorFrom } from "./login-error.ts";

/** How Discord wants a bot to connect: https://discord.com/developers/docs/events/gateway#get-gateway-bot. */
export interface GatewayAdvice {
  /** How many shards it recommends. */
  readonly shards: number;
  /** How many may begin within five seconds. */
  readonly concurrency: number;
  /** How many more may begin today. */
  readonly startsLeft: number;
  /** In how many milliseconds that is a new day. */
  readonly renewsIn: number;
}

/**
 * Asks Discord how it wants the bot of the token to connect.
 *
 * @throws LoginError where Discord refuses or can't be reached.
 */
export async function askGateway({
  token,
  api,
}: {
  readonly token: string;
  readonly api: string;
}): Promise<GatewayAdvice> {
  const rest = new REST({ api }).setToken(token);
  const answer = await rest.get(Routes.gatewayBot()).catch((error: unknown) => {
    throw loginErrorFrom(error);
  });
  const limit = field(answer, "session_start_limit");
  return {
    shards: positive(field(answer, "shards"), 1),
    concurrency: positive(field(limit, "max_concurrency"), 1),
    startsLeft: Number(field(limit, "remaining") ?? 1),
    renewsIn: Number(field(limit, "reset_after") ?? 0),
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function positive(value: unknown, otherwise: number): number {
  return typeof value === "number" && value >= 1 ? Math.floor(value) : otherwise;
}
