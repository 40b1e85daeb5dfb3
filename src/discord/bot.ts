import { type Client, Events } from "discord.js";
import { type Claims, OwnClaims } from "./claims.ts";
import type { Command } from "./command.ts";
import { type Connection, ConnectionWatch } from "./connection.ts";
import { createClient, forgetQuietChannels } from "./create-client.ts";
import { DirectMessages, isForUs } from "./direct-messages.ts";
import { errorFields } from "./error-fields.ts";
import type { Log } from "./log.ts";
import { logEvents } from "./log-events.ts";
import { loginErrorFrom, loginErrorOf } from "./login-error.ts";
import { Door } from "./moderation/door.ts";
import { RateLimits } from "./moderation/rate-limits.ts";
import { registerCommands } from "./registration/register-commands.ts";
import { Router } from "./router.ts";
import type { Services } from "./services.ts";

/** What the bot is made of. */
export interface BotOptions {
  readonly commands: readonly Command[];
  readonly services: Services;
  /** Discord's API, for a stand-in on this machine; default Discord's own. */
  readonly api?: string;
  /** Whose an event is; default: this process's, once. */
  readonly claims?: Claims;
}

/** How often what nobody uses any more is forgotten, in milliseconds. */
const FORGET_EVERY = 60_000;

/** The bot on Discord's gateway. */
export class Bot {
  readonly #client: Client;
  readonly #watch: ConnectionWatch;
  readonly #options: BotOptions;
  /** Answers under way, so that a shutdown can let them finish. */
  readonly #underWay = new Set<Promise<void>>();
  readonly #forgetting: NodeJS.Timeout;
  readonly #ended: Promise<never>;

  constructor(options: BotOptions) {
    this.#options = options;
    this.#client = createClient(options.api);
    this.#watch = new ConnectionWatch(this.#client);
    this.#forgetting = setInterval(() => forgetQuietChannels(this.#client), FORGET_EVERY).unref();
    this.#ended = new Promise((_resolve, reject) => {
      this.#client.once(Events.ShardDisconnect, ({ code }) => reject(loginErrorOf(code)));
    });
    // Whoever waits for it learns of it; nobody has to.
    this.#ended.catch(() => undefined);
    const { commands, services, claims = new OwnClaims() } = options;
    const once = (id: string, answer: () => Promise<void>) =>
      this.#track(ifOurs(id, { claims, log: services.log }, answer));
    const limits = new RateLimits();
    const door = new Door({ log: services.log });
    const router = new Router({ commands, services, limits, door });
    const directMessages = new DirectMessages({ services, limits, door });
    this.#client
      .on(Events.InteractionCreate, (interaction) => {
        const arrived = performance.now();
        const answer = () => router.handle(interaction, arrived);
        // Choices change nothing, and somebody who types brings many: Discord takes the first ones.
        if (interaction.isAutocomplete()) this.#track(answer());
        else once(interaction.id, answer);
      })
      .on(Events.MessageCreate, (message) => {
        const arrived = performance.now();
        if (isForUs(message)) once(message.id, () => directMessages.handle(message, arrived));
      });
    logEvents(this.#client, services);
  }

  /**
   * Logs in and resolves when Discord is ready to bring interactions.
   *
   * @throws LoginError where Discord refuses the token or the intents, or can't be reached.
   */
  async start(token: string): Promise<void> {
    const ready = new Promise<void>((resolve) => {
      this.#client.once(Events.ClientReady, () => resolve());
    });
    // discord.js waits for ever where Discord closes the connection for good during a login.
    const login = this.#client.login(token).then(
      () => ready,
      (error: unknown) => {
        throw loginErrorFrom(error);
      },
    );
    await Promise.race([login, this.#ended]);
  }

  /** Rejects with a LoginError when Discord ends the connection for good; otherwise stays pending. */
  get ended(): Promise<never> {
    return this.#ended;
  }

  /** How the connection to Discord is now. */
  get connection(): Connection {
    return this.#watch.connection;
  }

  /** Registers the commands where Discord's list is another. A failure is logged: the bot works with the old ones. */
  register(): Promise<void> {
    const registration = this.#register();
    this.#track(registration);
    return registration;
  }

  async #register(): Promise<void> {
    const { commands, services } = this.#options;
    const applicationId = this.#client.application?.id;
    if (applicationId === undefined) return;
    try {
      const { rest } = this.#client;
      const report = await registerCommands({ rest, applicationId, commands, texts: services.texts });
      services.log.info(
        { ...report.changes, sent: report.isSent },
        report.isSent ? "commands registered" : "commands unchanged",
      );
    } catch (error) {
      services.log.error(errorFields(error), "could not register the commands");
    }
  }

  /** Waits for the answers under way and leaves Discord. May take as long as Discord does: give it a deadline. */
  async stop(): Promise<void> {
    this.#client.removeAllListeners(Events.InteractionCreate).removeAllListeners(Events.MessageCreate);
    await Promise.allSettled(this.#underWay);
    clearInterval(this.#forgetting);
    await this.#client.destroy();
  }

  #track(answer: Promise<void>): void {
    this.#underWay.add(answer);
    answer
      .catch((error: unknown) => this.#options.services.log.error(errorFields(error), "an answer was lost"))
      .finally(() => this.#underWay.delete(answer));
  }
}

/** Answers an event that no copy of the bot has taken up; others are dropped before they have any effect. */
async function ifOurs(
  id: string,
  { claims, log }: { readonly claims: Claims; readonly log: Log },
  answer: () => Promise<void>,
): Promise<void> {
  if (await claims.claim(id)) await answer();
  else log.debug({ event: id }, "taken up already");
}
