import {
  isObject,
  type JsonObject,
  type LoopbackDiscord,
  type Message,
  type RecordedRequest,
  textIn,
  timeOfSnowflake,
} from "../../loopback-discord/index.ts";
import type { ExchangeStep } from "../../page/index.ts";
import { saidBefore } from "./origin.ts";

/** A step with the time at which it happened, in milliseconds since 1970. */
type TimedStep = Omit<ExchangeStep, "at"> & { readonly time: number };

/** What went between Discord and the bot around a message, the oldest first, with tokens shortened. */
export function exchangeAround(message: Message, discord: LoopbackDiscord): ExchangeStep[] {
  const interactions = discord.interactionsBehind(message.id);
  const tokens = interactions.flatMap((payload) => textIn(payload, "token") ?? []);
  const requests = discord.requests.filter(
    ({ path, answer }) =>
      tokens.some((token) => path.includes(token)) ||
      (path.endsWith("/messages") && idOf(answer) === message.id),
  );
  const said = saidBefore(message, discord);
  const steps = [
    ...interactions.map((payload) => received("INTERACTION_CREATE", payload)),
    ...(interactions.length === 0 && said !== undefined ? [received("MESSAGE_CREATE", said)] : []),
    ...requests.map(requested),
  ].toSorted((one, other) => one.time - other.time);
  const start = steps[0]?.time ?? 0;
  return steps.map(({ time, ...step }) => withoutTokens({ ...step, at: time - start }, tokens));
}

function received(title: string, body: JsonObject): TimedStep {
  return { from: "discord", title, status: null, body, time: timeOfSnowflake(idOf(body)) };
}

function requested({ method, path, status, body, files, at }: RecordedRequest): TimedStep {
  const sent = files.length === 0 ? body : { ...(isObject(body) ? body : {}), files };
  return { from: "bot", title: `${method} ${path}`, status: status ?? null, body: sent ?? null, time: at };
}

function idOf(value: unknown): string {
  return textIn(value, "id") ?? "";
}

/** How much of a token is shown: enough to see that it is the same one. */
const SHOWN_OF_TOKEN = 8;

function withoutTokens(step: ExchangeStep, tokens: readonly string[]): ExchangeStep {
  const shorten = (text: string) =>
    tokens.reduce((left, token) => left.replaceAll(token, `${token.slice(0, SHOWN_OF_TOKEN)}…`), text);
  return { ...step, title: shorten(step.title), body: JSON.parse(shorten(JSON.stringify(step.body))) };
}
