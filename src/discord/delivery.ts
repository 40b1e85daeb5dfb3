import { classifyFailure, errorFields, type Failure } from "./discord-errors.ts";
import type { Log, LogFields } from "./log.ts";
import { fitsIntoMessage, sizeOf } from "./message/budget.ts";
import { type Message, textMessage } from "./message/message.ts";

/** How a message goes out, and what to do where Discord does not take its form. */
export interface Delivery {
  readonly log: Log;
  /** What every line of the log says of it. */
  readonly fields: LogFields;
  readonly send: (message: Message) => Promise<unknown>;
  /** A plain sentence, and its own way: it must not take the place of an answer that is there already. */
  readonly fallback: string;
  readonly sendFallback: (message: Message) => Promise<unknown>;
}

/** Sends the message; where it is too large, or Discord refuses its form, the fallback. Never rejects. */
export async function deliver(message: Message, delivery: Delivery): Promise<void> {
  const { log, fields, send, fallback, sendFallback } = delivery;
  if (fitsIntoMessage(message)) {
    const failure = await attemptRequest({ log, fields, what: "answer" }, () => send(message));
    if (failure !== "invalid-form") return;
  } else {
    log.error({ ...fields, ...sizeOf(message) }, "an answer was too large");
  }
  await attemptRequest({ log, fields, what: "answer with the fallback" }, () =>
    sendFallback(textMessage(fallback)),
  );
}

/** A request to Discord, for the log. */
interface Request {
  readonly log: Log;
  readonly fields: LogFields;
  /** What it does: `answer`, `defer`. */
  readonly what: string;
}

/** Makes a request to Discord. Gives what went wrong, which is logged; `null` where nothing did. */
export async function attemptRequest(
  { log, fields, what }: Request,
  request: () => Promise<unknown>,
): Promise<Failure | null> {
  try {
    await request();
    return null;
  } catch (error) {
    const failure = classifyFailure(error);
    const level = failure === "unexpected" || failure === "invalid-form" ? "error" : "warn";
    log[level]({ ...fields, failure, ...errorFields(error) }, `could not ${what}`);
    return failure;
  }
}
