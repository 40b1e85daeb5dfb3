import { MessageFlags, type RepliableInteraction } from "discord.js";
import { attemptRequest, deliver } from "./delivery.ts";
import type { Failure } from "./discord-errors.ts";
import type { Log } from "./log.ts";
import { type Message, toPayload } from "./message/message.ts";

/** Where an answer goes: to everyone, to the one who asked, or into the message whose button was pressed. */
export type Mode = "public" | "private" | "in-place";

/** What an interaction is answered with; `delete` takes the message away whose button was pressed. */
export type Answer = Message | "delete";

/** An interaction and how it is to be answered. */
export interface ResponderOptions {
  readonly interaction: RepliableInteraction;
  readonly mode: Mode;
  readonly log: Log;
  /** A plain sentence for the case that Discord refuses the form of an answer. */
  readonly fallback: string;
  /** Milliseconds after which the interaction is deferred by itself: Discord waits 3 s in all. */
  readonly deferAfter?: number;
}

const DEFER_AFTER = 1_500;

/** Where an interaction stands: nothing sent, announced with "thinking…", or nothing more to be said. */
type Standing = "open" | "deferred" | "over";

/**
 * Answers one interaction exactly once. Where no answer is there in time it defers by itself, and the answer then takes the
 * place of "thinking…". A second answer is dropped and logged. Discord's refusals are classified and logged, and never
 * thrown: there is nobody left who could be told.
 */
export class Responder {
  readonly #options: ResponderOptions;
  readonly #timer: NodeJS.Timeout;
  #standing: Promise<Standing> = Promise.resolve("open");
  #isAnswered = false;

  constructor(options: ResponderOptions) {
    this.#options = options;
    this.#timer = setTimeout(() => {
      this.#standing = this.#announce();
    }, options.deferAfter ?? DEFER_AFTER);
  }

  /** Sends the answer. Resolves when Discord has it, or will not take it. */
  answer(answer: Answer): Promise<void> {
    return this.#finish((isDeferred) =>
      answer === "delete"
        ? this.#attempt("delete", () => this.#delete(isDeferred))
        : this.#deliver(answer, (message) => this.#sendAnswer(message, isDeferred), isDeferred),
    );
  }

  /** Says why there is no answer, to the user alone where that is still possible; it never takes an answer's place. */
  refuse(message: Message): Promise<void> {
    return this.#finish((isDeferred) =>
      this.#deliver(message, (sent) => this.#sendRefusal(sent, isDeferred), isDeferred),
    );
  }

  /** Runs the one action that answers the interaction, after the deferral if there is one. */
  async #finish(act: (isDeferred: boolean) => Promise<unknown>): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#isAnswered) {
      this.#options.log.error(this.#fields(), "a second answer was dropped");
      return;
    }
    this.#isAnswered = true;
    const standing = await this.#standing;
    if (standing !== "over") await act(standing === "deferred");
  }

  #deliver(
    message: Message,
    send: (message: Message) => Promise<unknown>,
    isDeferred: boolean,
  ): Promise<void> {
    const { log, fallback } = this.#options;
    const sendFallback = (sentence: Message) => this.#sendRefusal(sentence, isDeferred);
    return deliver(message, { log, fields: this.#fields(), send, fallback, sendFallback });
  }

  #sendAnswer(message: Message, isDeferred: boolean): Promise<unknown> {
    const { interaction, mode } = this.#options;
    const payload = toPayload(message);
    // What stood in the message before goes with its files.
    const isInPlace = mode === "in-place" && interaction.isMessageComponent();
    const whole = isInPlace ? { ...payload, attachments: [] } : payload;
    if (isDeferred) return interaction.editReply(whole);
    if (isInPlace) return interaction.update(whole);
    const flags = payload.flags | (mode === "private" ? MessageFlags.Ephemeral : 0);
    return interaction.reply({ ...payload, flags });
  }

  #sendRefusal(message: Message, isDeferred: boolean): Promise<unknown> {
    const { interaction, mode } = this.#options;
    const payload = toPayload(message);
    const flags = payload.flags | MessageFlags.Ephemeral;
    if (!isDeferred) return interaction.reply({ ...payload, flags });
    return mode === "in-place" ? interaction.followUp({ ...payload, flags }) : interaction.editReply(payload);
  }

  /** Defers, and says what may follow. */
  async #announce(): Promise<Standing> {
    const failure = await this.#attempt("defer", () => this.#defer());
    switch (failure) {
      case null:
        return "deferred";
      case "already-answered":
        return this.#standingOfAnswered();
      case "unavailable":
        // Perhaps it did not arrive. If it did, Discord refuses a second answer.
        return "open";
      default:
        return "over";
    }
  }

  /**
   * Who answered already? Discord may have deferred and said that it failed, so that the second try of discord.js meets our
   * own deferral: then the answer still has to take the place of "thinking…". Anything else is another bot's answer.
   */
  async #standingOfAnswered(): Promise<Standing> {
    const { interaction, mode } = this.#options;
    if (mode === "in-place") return "over";
    let isThinking = false;
    await this.#attempt("look at the answer", async () => {
      isThinking = (await interaction.fetchReply()).flags.has(MessageFlags.Loading);
    });
    interaction.deferred = isThinking;
    return isThinking ? "deferred" : "over";
  }

  #defer(): Promise<unknown> {
    const { interaction, mode } = this.#options;
    if (mode === "in-place" && interaction.isMessageComponent()) return interaction.deferUpdate();
    return interaction.deferReply(mode === "private" ? { flags: MessageFlags.Ephemeral } : {});
  }

  async #delete(isDeferred: boolean): Promise<void> {
    const { interaction } = this.#options;
    if (!isDeferred && interaction.isMessageComponent()) await interaction.deferUpdate();
    await interaction.deleteReply();
  }

  #attempt(what: string, act: () => Promise<unknown>): Promise<Failure | null> {
    return attemptRequest({ log: this.#options.log, fields: this.#fields(), what }, act);
  }

  #fields() {
    const { id, type } = this.#options.interaction;
    return { interaction: id, type };
  }
}
