import type { Message as DiscordMessage, OmitPartialGroupDMChannel } from "discord.js";
import { findSources } from "../answer/index.ts";
import { attempt } from "./attempt.ts";
import { LONGEST_IN_LISTING } from "./custom-id/listing.ts";
import { deliver } from "./delivery.ts";
import { findingsMessage } from "./message/findings-message.ts";
import { helpMessage } from "./message/help-message.ts";
import { type Message, textMessage, toPayload } from "./message/message.ts";
import type { RateLimits } from "./moderation/rate-limits.ts";
import { showPage } from "./pages/page.ts";
import type { Services } from "./services.ts";
import type { Words } from "./texts/texts.ts";

/** Answers the messages that people send to the bot directly: each is a question, and gets one reply. */
export class DirectMessages {
  readonly #services: Services;
  readonly #limits: RateLimits;
  /** Who was told to wait, so that nobody is told twice. */
  readonly #waiting = new Set<string>();

  constructor({ services, limits }: { readonly services: Services; readonly limits: RateLimits }) {
    this.#services = services;
    this.#limits = limits;
  }

  /** Answers a message that arrived; those of servers, of other bots and of Discord itself are not for us. */
  async handle(message: OmitPartialGroupDMChannel<DiscordMessage>): Promise<void> {
    if (message.inGuild() || message.author.bot || message.system) return;
    const words = this.#services.texts.for(null);
    const answer = await this.#answer(message, words);
    if (answer === null) return;
    const send = (sent: Message) => message.reply({ ...toPayload(sent), failIfNotExists: false });
    await deliver(answer, {
      log: this.#services.log,
      fields: { message: message.id },
      send,
      fallback: words.markdown("refusal.failed", { id: message.id }),
      sendFallback: send,
    });
  }

  async #answer(message: DiscordMessage, words: Words): Promise<Message | null> {
    const user = message.author.id;
    const limit = this.#limits.take({ user, channel: null });
    if (!limit.allowed)
      return this.#wait(user, words.markdown("refusal.busy-user", { seconds: Math.ceil(limit.seconds) }));
    this.#waiting.delete(user);
    const { log } = this.#services;
    const outcome = await attempt({ id: message.id, words, log }, () =>
      this.#reply(message.content.trim(), user, words),
    );
    return outcome.kind === "done" ? outcome.result : outcome.message;
  }

  #wait(user: string, said: string): Message | null {
    if (this.#waiting.has(user)) return null;
    this.#waiting.add(user);
    return textMessage(said);
  }

  async #reply(question: string, asker: string, words: Words): Promise<Message> {
    const { revision } = this.#services.library;
    if (question === "") return textMessage(words.markdown("direct.no-words"));
    if (isCallForHelp(question)) return helpMessage(words);
    if (question.length > LONGEST_IN_LISTING.question) {
      const notice = words.markdown("direct.long", { longest: LONGEST_IN_LISTING.question });
      return findingsMessage(await findSources(revision, question), { words, revision: revision.id, notice });
    }
    const subject = {
      kind: "question",
      question,
      speaker: null,
      document: null,
      after: null,
      before: null,
    } as const;
    return showPage({ subject, page: 0, asker, revision, words, audience: "public" });
  }
}

const callsForHelp = ["help", "/help", "помощь", "допомога", "hilfe", "aide", "ayuda"];

function isCallForHelp(text: string): boolean {
  return callsForHelp.includes(text.toLowerCase().replace(/[\s?!.]+$/u, ""));
}
