import { classifyFailure, type Failure } from "./discord-errors.ts";
import { errorFields } from "./error-fields.ts";
import type { Log, LogFields } from "./log.ts";
import { fitsIntoMessage, sizeOf } from "./message/budget.ts";
import { type Message, textMessage } from "./message/message.ts";
import type { Observer } from "./observer.ts";

/** How a message goes out, and what to do where Discord does not take its form. */
export interface Delivery {
  readonly log: Log;
  readonly observer: Observer;
  /** What every line of the log says of it. */
  readonly fields: LogFields;
  readonly send: (message: Message) => Promise<unknown>;
  /** A plain sentence, and its own way: it must not take the place of an answer that is there already. */
  readonly fallback: string;
  readonly sendFallback: (message: Message) => Promise<unknown>;
}

/** What came of a delivery: Discord took the message, the fallback in its place, or neither. */
export type Sent = "sent" | "fallback" | Failure;

/** Sends the message; where it is too large, or Discord refuses its form, the fallback. Never rejects. */
export async function deliver(message: Message, delivery: Delivery): Promise<Sent> {
  const { log, observer, fields, send, fallback, sendFallback } = delivery;
  if (fitsIntoMessage(message)) {
    const failure = await attemptRequest({ log, observer, fields, what: "answer" }, () => send(message));
    if (failure !== "invalid-form") return failure ?? "sent";
  } else {
    log.error({ ...fields, ...sizeOf(message) }, "an answer was too large");
  }
  const what = "answer with the fallback";
  const failure = await attemptRequest({ log, observer, fields, what }, () =>
    sendFallback(textMessage(fallback)),
  );
  return failure ?? "fallback";
}

/** A request to Discord, for the log and whoever counts. */
interface Request {
  readonly log: Log;
  readonly observer: Observer;
  readonly fields: LogFields;
  /** What it does: `answer`, `defer`. */
  readonly what: string;
}

/** Makes a request to Discord. Gives what went wrong, which is logged and counted; `null` where nothing did. */
export async function attemptRequest(
  { log, observer, fields, what }: Request,
  request: () => Promise<unknown>,
): Promise<Failure | null> {
  try {
    await request();
    return null;
  } catch (error) {
    const failure = classifyFailure(error);
    observer.failed(failure);
    log[levelOf(failure)]({ ...fields, failure, ...errorFields(error) }, `could not ${what}`);
    return failure;
  }
}

/** How urgent a failure is: that another copy of the bot was first is as it should be. */
function levelOf(failure: Failure): "debug" | "warn" | "error" {
  if (failure === "already-answered") return "debug";
  return failure === "unexpected" || failure === "invalid-form" ? "error" : "warn";
}
