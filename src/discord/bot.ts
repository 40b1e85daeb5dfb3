import { ActivityType, Client, Events, GatewayIntentBits, Options, Partials } from "discord.js";
import type { Command } from "./command.ts";
import { DirectMessages } from "./direct-messages.ts";
import { errorFields } from "./discord-errors.ts";
import { loginErrorFrom, loginErrorOf } from "./login-error.ts";
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
}

/** The bot on Discord's gateway. */
export class Bot {
  readonly #client: Client;
  readonly #options: BotOptions;
  /** Answers under way, so that a shutdown can let them finish. */
  readonly #underWay = new Set<Promise<void>>();

  readonly #ended: Promise<never>;

  constructor(options: BotOptions) {
    this.#options = options;
    this.#client = createClient(options.api);
    this.#ended = new Promise((_resolve, reject) => {
      this.#client.once(Events.ShardDisconnect, ({ code }) => reject(loginErrorOf(code)));
    });
    // Whoever waits for it learns of it; nobody has to.
    this.#ended.catch(() => undefined);
    const { commands, services } = options;
    const limits = new RateLimits();
    const router = new Router({ commands, services, limits });
    const directMessages = new DirectMessages({ services, limits });
    this.#client
      .on(Events.InteractionCreate, (interaction) => this.#track(router.handle(interaction)))
      .on(Events.MessageCreate, (message) => this.#track(directMessages.handle(message)));
    this.#logEvents();
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
    await this.#client.destroy();
  }

  #track(answer: Promise<void>): void {
    this.#underWay.add(answer);
    answer
      .catch((error: unknown) => this.#options.services.log.error(errorFields(error), "an answer was lost"))
      .finally(() => this.#underWay.delete(answer));
  }

  /** Without a listener for errors the first one would end the process. */
  #logEvents(): void {
    const { log } = this.#options.services;
    this.#client
      .on(Events.Error, (error) => log.error(errorFields(error), "discord.js reports an error"))
      .on(Events.Warn, (warning) => log.warn({ warning }, "discord.js warns"))
      .on(Events.ShardDisconnect, ({ code }, shard) => log.warn({ shard, code }, "disconnected"))
      .on(Events.ShardReconnecting, (shard) => log.info({ shard }, "reconnecting"))
      .on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, "resumed"))
      .on(Events.ShardError, (error, shard) =>
        log.error({ shard, ...errorFields(error) }, "connection failed"),
      );
  }
}

/** A client that asks for no privileged intent and remembers next to nothing. */
function createClient(api: string | undefined): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
    // Without this a direct message in a channel that is not remembered is dropped in silence.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    presence: { activities: [{ name: "/ask", type: ActivityType.Listening }] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: 0,
      UserManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      ThreadMemberManager: 0,
      VoiceStateManager: 0,
    }),
    ...(api !== undefined && { rest: { api } }),
  });
}
