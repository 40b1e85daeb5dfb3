import { DiscordAPIError } from "discord.js";
import type { LogFields } from "./log.ts";

/** Shorter words are not looked for: they stand in any message. */
const SHORTEST_HIDDEN = 3;

/**
 * What a log says of an error: no request body and no address, since these may hold a question or a token; of a message of Discord about a
 * form, where and what, but not what it quotes. `hidden` are words that whoever asked has used, which are taken out wherever they stand.
 */
export function errorFields(error: unknown, hidden: readonly string[] = []): LogFields {
  if (error instanceof DiscordAPIError) {
    const { code, status, method } = error;
    return { error: withoutWords(formFaults(error.message), hidden), code, status, method };
  }
  if (error instanceof Error) {
    const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
    const message = withoutWords(withoutQuotedJson(error.message), hidden);
    return { error: message, name: error.name, ...code, stack: placesIn(error) };
  }
  return { error: withoutWords(String(error), hidden) };
}

/** The first line, and of each further one (`components[0].content[BASE_TYPE_MAX_LENGTH]: …`) what stands before the colon. */
function formFaults(message: string): string {
  const [first = "", ...rest] = message.split("\n");
  return [first, ...rest.flatMap((line) => /^\S+\[[A-Z_]+\]/u.exec(line)?.[0] ?? [])].join("\n");
}

/** Node.js quotes from a text that is not JSON where it broke off, as `Unexpected token 'h', "…" is not valid JSON`. */
function withoutQuotedJson(message: string): string {
  return message.replace(/(?:'.*', )?(?:\.\.\.)?".*"(?:\.\.\.)? is not valid JSON/su, "… is not valid JSON");
}

function withoutWords(text: string, hidden: readonly string[]): string {
  return hidden
    .map((words) => words.trim())
    .filter((words) => words.length >= SHORTEST_HIDDEN)
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, words) => rest.replaceAll(words, "[…]"), text);
}

/** The lines of a stack that say where; its first ones repeat the message. */
function placesIn({ stack = "" }: Error): string {
  return stack
    .split("\n")
    .filter((line) => /^\s+at /u.test(line))
    .join("\n");
}
