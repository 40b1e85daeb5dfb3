import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from "discord.js";
import { classifyFailure, errorFields } from "./discord-errors.ts";
import type { Log } from "./log.ts";
import { fitsIntoMessage, sizeOf } from "./message/budget.ts";
import { type Message, textMessage, toPayload } from "./message/message.ts";

/** An interaction that wants an answer. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction;

/** Where an answer goes: to everyone, to the one who asked, or into the message whose button was pressed. */
export type Mode = "public" | "private" | "in-place";

/** What an interaction is answered with; `delete` takes the message away whose button was pressed. */
export type Answer = Message | "delete";

/** An interaction and how it is to be answered. */
export interface ResponderOptions {
  readonly interaction: Answerable;
  readonly mode: Mode;
  readonly log: Log;
  /** A plain sentence for the case that Discord refuses the form of an answer. */
  readonly fallback: string;
  /** Milliseconds after which the interaction is deferred by itself: Discord waits 3 s in all. */
  readonly deferAfter?: number;
}

const DEFER_AFTER = 1_500;

/**
 * Answers one interaction exactly once. Where no answer is there in time it defers by itself, and the answer then takes the
 * place of "thinking…". A second answer is dropped and logged. Discord's refusals are classified and logged, and never
 * thrown: there is nobody left who could be told.
 */
export class Responder {
  readonly #options: ResponderOptions;
  readonly #timer: NodeJS.Timeout;
  /** Whether the deferral arrived; `null` before there is one. */
  #deferral: Promise<boolean> | null = null;
  #isAnswered = false;

  constructor(options: ResponderOptions) {
    this.#options = options;
    this.#timer = setTimeout(() => {
      this.#deferral = this.#announce();
    }, options.deferAfter ?? DEFER_AFTER);
  }

  /** Sends the answer. Resolves when Discord has it, or will not take it. */
  answer(answer: Answer): Promise<void> {
    return this.#finish(async (isDeferred) => {
      if (answer === "delete") await this.#attempt("delete", () => this.#delete(isDeferred));
      else await this.#send(answer, (message) => this.#deliver(message, isDeferred));
    });
  }

  /** Says why there is no answer, to the user alone where that is still possible; it never takes an answer's place. */
  refuse(message: Message): Promise<void> {
    return this.#finish((isDeferred) =>
      this.#send(message, (sent) => this.#deliverRefusal(sent, isDeferred)),
    );
  }

  /** Runs the one action that answers the interaction, after the deferral if there is one. */
  async #finish(act: (isDeferred: boolean) => Promise<void>): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#isAnswered) {
      this.#options.log.error(this.#fields(), "a second answer was dropped");
      return;
    }
    this.#isAnswered = true;
    if (this.#deferral === null) await act(false);
    else if (await this.#deferral) await act(true);
  }

  /** Sends the message; where it is too large, or Discord refuses its form, the fallback in its place. */
  async #send(message: Message, deliver: (message: Message) => Promise<void>): Promise<void> {
    if (fitsIntoMessage(message)) {
      try {
        return await deliver(message);
      } catch (error) {
        if (this.#report("answer", error) !== "invalid-form") return;
      }
    } else {
      this.#options.log.error({ ...this.#fields(), ...sizeOf(message) }, "an answer was too large");
    }
    const fallback = textMessage(this.#options.fallback);
    await this.#attempt("answer with the fallback", () => deliver(fallback));
  }

  async #deliver(message: Message, isDeferred: boolean): Promise<void> {
    const { interaction, mode } = this.#options;
    const payload = toPayload(message);
    if (isDeferred) {
      await interaction.editReply(payload);
    } else if (mode === "in-place" && interaction.isMessageComponent()) {
      await interaction.update(payload);
    } else {
      const flags = payload.flags | (mode === "private" ? MessageFlags.Ephemeral : 0);
      await interaction.reply({ ...payload, flags });
    }
  }

  async #deliverRefusal(message: Message, isDeferred: boolean): Promise<void> {
    const { interaction, mode } = this.#options;
    const payload = toPayload(message);
    const flags = payload.flags | MessageFlags.Ephemeral;
    if (!isDeferred) await interaction.reply({ ...payload, flags });
    else if (mode === "in-place") await interaction.followUp({ ...payload, flags });
    else await interaction.editReply(payload);
  }

  /**
   * Defers; true where the answer may follow. Discord may have deferred and said that it failed: the second try then meets
   * "already answered", and the answer still has to take the place of "thinking…".
   */
  async #announce(): Promise<boolean> {
    const { interaction } = this.#options;
    try {
      await this.#defer();
      return true;
    } catch (error) {
      interaction.deferred = this.#report("defer", error) === "already-answered";
      return interaction.deferred;
    }
  }

  async #defer(): Promise<void> {
    const { interaction, mode } = this.#options;
    if (mode === "in-place" && interaction.isMessageComponent()) await interaction.deferUpdate();
    else await interaction.deferReply(mode === "private" ? { flags: MessageFlags.Ephemeral } : {});
  }

  async #delete(isDeferred: boolean): Promise<void> {
    const { interaction } = this.#options;
    if (!isDeferred && interaction.isMessageComponent()) await interaction.deferUpdate();
    await interaction.deleteReply();
  }

  /** True where it went through. */
  async #attempt(what: string, act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      this.#report(what, error);
      return false;
    }
  }

  #report(what: string, error: unknown) {
    const failure = classifyFailure(error);
    const level = failure === "unexpected" || failure === "invalid-form" ? "error" : "warn";
    this.#options.log[level]({ ...this.#fields(), failure, ...errorFields(error) }, `could not ${what}`);
    return failure;
  }

  #fields() {
    const { id, type } = this.#options.interaction;
    return { interaction: id, type };
  }
}
