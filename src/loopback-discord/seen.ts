import type { InteractionRecord } from "./interaction-record.ts";
import { callbackType, isAnswered } from "./interaction-record.ts";
import type { RecordedRequest } from "./journal.ts";
import { type JsonObject, objectsIn, textIn } from "./json.ts";
import type { LoopbackState } from "./loopback-state.ts";
import { isEphemeral, type Message, messageFlag } from "./message.ts";

/** A suggestion of an autocompletion. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What a user sees of the bot's answer. It is live: whatever the bot still does shows here. */
export class Seen {
  readonly #record: InteractionRecord;
  readonly #state: LoopbackState;

  constructor(record: InteractionRecord, state: LoopbackState) {
    this.#record = record;
    this.#state = state;
  }

  /** The id of the interaction. */
  get interactionId(): string {
    return this.#record.id;
  }

  /** Discord's number for the first answer: 4 reply, 5 deferred reply, 6 deferred update, 7 update, 8 choices, 9 form. */
  get callbackType(): number {
    return this.#record.callback ?? 0;
  }

  /** Whether the bot first said that it is thinking. */
  get deferred(): boolean {
    const { callback } = this.#record;
    return callback === callbackType.deferredReply || callback === callbackType.deferredUpdate;
  }

  /** Whether there is an answer: a message, choices, a form; a deferral alone is none. */
  get isAnswered(): boolean {
    return isAnswered(this.#record);
  }

  /** Whether the user sees a message: one that was not deleted, and more than that the bot is thinking. */
  get isVisible(): boolean {
    const message = this.#original;
    return message !== undefined && (message.flags & messageFlag.loading) === 0;
  }

  /** The message as it stands now; for a button the message that the answer changed. Throws where there is none. */
  get visible(): Message {
    const message = this.#original;
    if (!message || !this.isVisible)
      throw new Error(`expected a message after ${this.#record.action}, met none`);
    return message;
  }

  /** Whether only the user sees the answer. */
  get ephemeral(): boolean {
    return isEphemeral(this.visible);
  }

  /** The follow-ups that are still there, the oldest first. */
  get followUps(): readonly Message[] {
    return this.#record.followUpIds.flatMap((id) => this.#state.messages.find(id) ?? []);
  }

  /** The form that the bot showed, as it sent it; nothing where it showed none. */
  get form(): JsonObject | undefined {
    return this.#record.modal;
  }

  /** The form that the bot showed, as it sent it. Throws where it showed none. */
  get modal(): JsonObject {
    const { modal, action } = this.#record;
    if (!modal) throw new Error(`expected a form after ${action}, met none`);
    return modal;
  }

  /** The suggestions of an autocompletion. */
  get choices(): readonly Choice[] {
    return objectsIn({ choices: this.#record.choices }, "choices").map((choice) => ({
      name: textIn(choice, "name") ?? "",
      value: typeof choice["value"] === "number" ? choice["value"] : String(choice["value"]),
    }));
  }

  /** The requests with which the bot answered, retries included. */
  get requests(): readonly RecordedRequest[] {
    return this.#state.journal.requests.filter(({ path }) => path.includes(this.#record.token));
  }

  /** The HTTP statuses of those requests that were answered. */
  get statuses(): readonly number[] {
    return this.requests.flatMap(({ status }) => status ?? []);
  }

  get #original(): Message | undefined {
    return this.#state.messages.find(this.#record.originalId ?? "");
  }
}
