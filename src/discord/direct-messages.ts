import type { Message as DiscordMessage, OmitPartialGroupDMChannel } from "discord.js";
import { findSources } from "../answer/index.ts";
import { type Attempt, attempt } from "./attempt.ts";
import { LONGEST_IN_LISTING } from "./custom-id/listing.ts";
import { deliver } from "./delivery.ts";
import { findingsMessage } from "./message/findings-message.ts";
import { helpMessage } from "./message/help-message.ts";
import { type Message, textMessage, toPayload } from "./message/message.ts";
import type { Door, Entry } from "./moderation/door.ts";
import type { RateLimits } from "./moderation/rate-limits.ts";
import { ToldOnce } from "./moderation/told-once.ts";
import { type Outcome, observed } from "./observer.ts";
import { madeOutcome, outcomeOf } from "./outcome-of.ts";
import { showPage } from "./pages/page.ts";
import type { Services } from "./services.ts";
import type { Words } from "./texts/texts.ts";

/** A message that arrived, of a channel that can be written to. */
type Arrived = OmitPartialGroupDMChannel<DiscordMessage>;

/** True for a message that somebody wrote to the bot: those of servers, of bots and of Discord itself are not for us. */
export function isForUs(message: Arrived): boolean {
  return !(message.inGuild() || message.author.bot || message.system);
}

/** What answers direct messages. */
export interface DirectMessagesOptions {
  readonly services: Services;
  readonly limits: RateLimits;
  /** Who lets messages in, as many as can be worked on. */
  readonly door: Door;
}

/** Answers the messages that people send to the bot directly: each is a question, and gets one reply. */
export class DirectMessages {
  readonly #services: Services;
  readonly #limits: RateLimits;
  readonly #door: Door;
  /** Who was told to wait, or that the bot is busy, so that nobody is told twice. */
  readonly #waiting = new ToldOnce();

  constructor({ services, limits, door }: DirectMessagesOptions) {
    this.#services = services;
    this.#limits = limits;
    this.#door = door;
  }

  /** Answers a message that is for us, see {@link isForUs}, or says once that the bot is busy. `arrived` is when it came, by `performance.now()`. */
  handle(message: Arrived, arrived = performance.now()): Promise<void> {
    const { observer, texts } = this.#services;
    const { createdTimestamp } = message;
    const words = texts.for(null);
    const ways = {
      answer: async ({ turn }: Entry) => {
        await turn;
        return this.#reply(message, await this.#make(message, words), words);
      },
      sayBusy: () => {
        const busy = this.#wait(message.author.id, words.markdown("refusal.busy-bot"));
        return this.#reply(message, busy, words);
      },
    };
    return observed({ observer, what: "direct message", createdTimestamp, arrived }, () =>
      this.#door.pass({ kind: "message", createdAt: createdTimestamp }, ways),
    );
  }

  /** Sends what was made; nothing where somebody has been told already. */
  async #reply(message: Arrived, made: Attempt<Message> | null, words: Words): Promise<Outcome> {
    if (made === null) return "busy";
    // Discord makes one message of all that have the same nonce within minutes: whoever sends again, also another copy of the
    // bot on another machine, gets the first one. https://discord.com/developers/docs/resources/message#create-message
    const once = { nonce: message.id, enforceNonce: true, failIfNotExists: false } as const;
    const send = (sent: Message) => message.reply({ ...toPayload(sent), ...once });
    const { log, observer } = this.#services;
    const answer = made.kind === "done" ? made.result : made.message;
    const sent = await deliver(answer, {
      log,
      observer,
      fields: { message: message.id },
      send,
      fallback: words.markdown("refusal.failed", { id: message.id }),
      sendFallback: send,
    });
    return outcomeOf(madeOutcome(made), sent);
  }

  async #make(message: DiscordMessage, words: Words): Promise<Attempt<Message> | null> {
    const user = message.author.id;
    const limit = this.#limits.take({ user, channel: null });
    if (!limit.allowed)
      return this.#wait(user, words.markdown("refusal.busy-user", { seconds: Math.ceil(limit.seconds) }));
    this.#waiting.forget(user);
    const { log } = this.#services;
    const { id, content } = message;
    return attempt({ id, words, log, hidden: () => [content] }, () =>
      this.#answer(content.trim(), user, words),
    );
  }

  #wait(user: string, said: string): Attempt<Message> | null {
    if (!this.#waiting.isFirst(user)) return null;
    return { kind: "refused", why: "busy", message: textMessage(said) };
  }

  async #answer(question: string, asker: string, words: Words): Promise<Message> {
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
  return callsForHelp.includes(text.toLowerCase().replace(/(?<![\s?!.])[\s?!.]+$/u, ""));
}
