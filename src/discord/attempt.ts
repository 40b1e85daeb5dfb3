import { QuestionError } from "../answer/index.ts";
import { errorFields } from "./error-fields.ts";
import type { Log } from "./log.ts";
import { type Message, textMessage } from "./message/message.ts";
import { Refusal } from "./refusal.ts";
import type { Words } from "./texts/texts.ts";

/** Where something may go wrong: whose words to say it in, and under which id to log it. */
interface Setting {
  readonly id: string;
  readonly words: Words;
  readonly log: Log;
  /** What no log should repeat: what whoever asked wrote. */
  readonly hidden: () => readonly string[];
}

/** What came of an attempt: the result, or what to say to the one who asked. */
export type Attempt<Result> =
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "refused"; readonly why: "refused" | "busy" | "failed"; readonly message: Message };

/** Runs what makes an answer. What it throws becomes a message; what nobody expected is logged as well. */
export async function attempt<Result>(
  { id, words, log, hidden }: Setting,
  run: () => Promise<Result> | Result,
): Promise<Attempt<Result>> {
  try {
    return { kind: "done", result: await run() };
  } catch (error) {
    if (error instanceof Refusal) {
      const why = error.key.startsWith("refusal.busy-") ? "busy" : "refused";
      return { kind: "refused", why, message: textMessage(words.markdown(error.key, error.values)) };
    }
    if (error instanceof QuestionError) {
      const message = textMessage(words.markdown(`refusal.${error.code}`));
      return { kind: "refused", why: "refused", message };
    }
    log.error({ id, ...errorFields(error, hidden()) }, "an answer failed");
    return { kind: "refused", why: "failed", message: textMessage(words.markdown("refusal.failed", { id })) };
  }
}
