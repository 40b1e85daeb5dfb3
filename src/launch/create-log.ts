import { pino } from "pino";
import type { BotConfig } from "../config/index.ts";
import type { Log } from "../discord/index.ts";
import type { BotProcess } from "./bot-process.ts";
import { redact } from "./redact.ts";

/**
 * The log: lines of JSON. Tokens, signatures and addresses of attachments are nowhere near them, and taken out of every line all the
 * same, since errors of others may quote what they were about.
 */
export function createLog(
  { logLevel, token }: Pick<BotConfig, "logLevel" | "token">,
  { out, shard }: Pick<BotProcess, "out" | "shard">,
): Log {
  const secrets = token === null ? [] : [token];
  return pino(
    {
      level: logLevel,
      base: shard === undefined ? null : { shard },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ["token", "*.token"],
    },
    { write: (line) => out(redact(line, secrets)) },
  );
}
