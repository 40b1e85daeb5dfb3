import { MessageFlags, type RepliableInteraction } from "discord.js";
import { attemptRequest, deliver, type Sent } from "./delivery.ts";
import type { Failure } from "./discord-errors.ts";
import type { Log } from "./log.ts";
import { type Message, toPayload } from "./message/message.ts";
import { noObserver, type Observer } from "./observer.ts";

/** Where an answer goes: to everyone, to the one who asked, or into the message whose button was pressed. */
export type Mode = "public" | "private" | "in-place";

/** What an interaction is answered with; `delete` takes the message away whose button was pressed. */
export type Answer = Message | "delete";

/** An interaction and how it is to be answered. */
export interface ResponderOptions {
  readonly interaction: RepliableInteraction;
  readonly mode: Mode;
  readonly log: Log;
  /** Default: nobody counts. */
  readonly observer?: Observer;
  /** A plain sentence for the case that Discord refuses the form of an answer. */
  readonly fallback: string;
  /** Milliseconds since Discord made it after which the interaction is deferred by itself: Discord waits 3 s in all. */
  readonly deferAfter?: number;
  /** How many of them have passed; default: none. */
  readonly waited?: number;
}

const DEFER_AFTER = 1_500;

/**
 * Where an interaction stands: nothing sent, announced with "thinking…", perhaps announced, or nothing more to be said, and why.
 */
type Standing = "open" | "deferred" | "uncertain" | { readonly over: Failure };

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
    const { deferAfter = DEFER_AFTER, waited = 0 } = options;
    this.#timer = setTimeout(
      () => {
        this.#standing = this.#announce();
      },
      Math.max(0, deferAfter - waited),
    );
  }

  /** Sends the answer. Resolves when Discord has it, or will not take it. */
  answer(answer: Answer): Promise<Sent> {
    return this.#finish(async (isDeferred) =>
      answer === "delete"
        ? ((await this.#attempt("delete", () => this.#delete(isDeferred))) ?? "sent")
        : this.#deliver(answer, (message) => this.#sendAnswer(message, isDeferred), isDeferred),
    );
  }

  /** Says why there is no answer, to the user alone where that is still possible; it never takes an answer's place. */
  refuse(message: Message): Promise<Sent> {
    return this.#finish((isDeferred) =>
      this.#deliver(message, (sent) => this.#sendRefusal(sent, isDeferred), isDeferred),
    );
  }

  /** Runs the one action that answers the interaction, after the deferral if there is one. */
  async #finish(act: (isDeferred: boolean) => Promise<Sent>): Promise<Sent> {
    clearTimeout(this.#timer);
    if (this.#isAnswered) {
      this.#options.log.error(this.#fields(), "a second answer was dropped");
      return "already-answered";
    }
    this.#isAnswered = true;
    const standing = await this.#standing;
    if (typeof standing === "object") return standing.over;
    const sent = await act(standing === "deferred");
    const isOurs = standing === "uncertain" && sent === "already-answered" && (await this.#hasAnnounced());
    return isOurs ? act(true) : sent;
  }

  /** Whether it was our own announcement that Discord had already, though it looked as if that had failed. */
  async #hasAnnounced(): Promise<boolean> {
    const { interaction, mode } = this.#options;
    // A press that was only announced leaves the message as it was: there is nothing to tell it by.
    if (mode === "in-place") interaction.deferred = true;
    return mode === "in-place" || (await this.#standingOfAnswered()) === "deferred";
  }

  #deliver(
    message: Message,
    send: (message: Message) => Promise<unknown>,
    isDeferred: boolean,
  ): Promise<Sent> {
    const { log, observer = noObserver, fallback } = this.#options;
    const sendFallback = (sentence: Message) => this.#sendRefusal(sentence, isDeferred);
    return deliver(message, { log, observer, fields: this.#fields(), send, fallback, sendFallback });
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
        // Perhaps it arrived all the same: then Discord refuses another answer.
        return "uncertain";
      default:
        return { over: failure };
    }
  }

  /**
   * Who answered already? Discord may have deferred and said that it failed, so that the second try of discord.js meets our
   * own deferral: then the answer still has to take the place of "thinking…". Anything else is another bot's answer.
   */
  async #standingOfAnswered(): Promise<Standing> {
    const { interaction, mode } = this.#options;
    const over = { over: "already-answered" } as const;
    if (mode === "in-place") return over;
    let isThinking = false;
    await this.#attempt("look at the answer", async () => {
      isThinking = (await interaction.fetchReply()).flags.has(MessageFlags.Loading);
    });
    interaction.deferred = isThinking;
    return isThinking ? "deferred" : over;
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
    const { log, observer = noObserver } = this.#options;
    return attemptRequest({ log, observer, fields: this.#fields(), what }, act);
  }

  #fields() {
    const { id, type } = this.#options.interaction;
    return { interaction: id, type };
  }
}
