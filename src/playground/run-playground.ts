import type { EventEmitter } from "node:events";
import { setTimeout } from "node:timers/promises";
import { LoopbackDiscord } from "../loopback-discord/index.ts";
import type { PlaygroundState } from "../page/index.ts";
import { KeptFiles } from "./actions/kept-files.ts";
import { Visitors } from "./actions/visitors.ts";
import { BotRunner, type RunBot } from "./bot-runner.ts";
import { explainStart } from "./explain-start.ts";
import { Feed } from "./feed.ts";
import { pageRoutes } from "./page-routes.ts";
import { loadAssets } from "./page-server/assets.ts";
import { PageServer } from "./page-server/page-server.ts";
import { bot as botUser, guild, operatorRole, people, places } from "./town.ts";

/** What a playground is made of. */
export interface PlaygroundOptions {
  /** The folder of the corpus that the bot answers from. */
  readonly corpus: string;
  /** The port of the page; 0: one that the system chooses. */
  readonly port: number;
  /** The folder with the built page; ends in `/`. */
  readonly assets: URL;
  readonly runBot: RunBot;
  /** Where `SIGTERM` and `SIGINT` arrive. */
  readonly signals: EventEmitter;
  /** Tells whoever started it, a line at a time. */
  readonly print: (line: string) => void;
}

/** How long answers under way may take at the end, in milliseconds: whoever pressed Ctrl+C looks on. */
const LAST_ANSWERS = 500;

/** How many messages of a channel are kept: the playground may run for days. */
const KEPT_MESSAGES = 200;

/** Runs a playground until it is told to stop. Gives why it could not start, in lines; none where it ran. */
export async function runPlayground(options: PlaygroundOptions): Promise<readonly string[]> {
  const { signals } = options;
  const stopping = new Promise<void>((resolve) => {
    for (const name of ["SIGTERM", "SIGINT"]) signals.once(name, () => resolve());
  });
  const discord = await LoopbackDiscord.start({ bot: botUser, guilds: [guild], keep: KEPT_MESSAGES });
  try {
    await serveUntil(stopping, discord, options);
    return [];
  } catch (error) {
    const lines = explainStart(error, options);
    if (lines === null) throw error;
    return lines;
  } finally {
    await discord.stop();
  }
}

async function serveUntil(
  stopping: Promise<void>,
  discord: LoopbackDiscord,
  { corpus, port, print, runBot, ...options }: PlaygroundOptions,
): Promise<void> {
  const assets = loadAssets(options.assets);
  const bot = new BotRunner({
    run: runBot,
    environment: environmentFor(discord, corpus),
    announce: () => feed.look(),
  });
  const feed = new Feed({ discord, state: () => stateOf(discord, bot) });
  const files = new KeptFiles();
  const visitors = new Visitors({ discord, files, bot });
  try {
    const routes = pageRoutes({ assets, corpus, discord, feed, visitors, files, bot });
    const server = await PageServer.start(port, routes);
    print(`Playground: ${server.url}`);
    void bot.start();
    await stopping;
    feed.stop();
    await server.stop();
    await Promise.race([bot.stop(), setTimeout(LAST_ANSWERS, undefined, { ref: false })]);
  } finally {
    feed.stop();
  }
}

function environmentFor(discord: LoopbackDiscord, corpus: string): Record<string, string> {
  return {
    DISCORD_TOKEN: discord.token,
    LECTERN_DISCORD_API: discord.apiUrl,
    LECTERN_CORPUS: corpus,
    // A real bot's operators are nobody here, and nobody reads a log.
    LECTERN_OPERATORS: "",
    LECTERN_LOG_LEVEL: "silent",
    LECTERN_OPERATOR_GUILD: guild.id,
    LECTERN_OPERATOR_ROLES: operatorRole,
  };
}

function stateOf(discord: LoopbackDiscord, bot: BotRunner): PlaygroundState {
  return {
    bot: bot.state,
    people,
    places,
    botId: botUser.id,
    commands: discord.registeredCommands(),
  };
}
