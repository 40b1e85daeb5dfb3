import type { EventEmitter } from "node:events";
import { LoopbackDiscord } from "../loopback-discord/index.ts";
import type { PlaygroundState } from "../page/index.ts";
import { KeptFiles } from "./actions/kept-files.ts";
import { Visitors } from "./actions/visitors.ts";
import { BotRunner, type RunBot } from "./bot-runner.ts";
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

/** Runs a playground until it is told to stop. */
export async function runPlayground(options: PlaygroundOptions): Promise<void> {
  const { corpus, port, signals, print } = options;
  const stopping = new Promise<void>((resolve) => {
    for (const name of ["SIGTERM", "SIGINT"]) signals.once(name, () => resolve());
  });
  const assets = loadAssets(options.assets);
  const discord = await LoopbackDiscord.start({ bot: botUser, guilds: [guild] });
  const bot = new BotRunner({
    run: options.runBot,
    environment: environmentFor(discord, corpus),
    announce: () => feed.look(),
  });
  const feed = new Feed({ discord, state: () => stateOf(discord, bot) });
  const files = new KeptFiles();
  const visitors = new Visitors({ discord, files });
  const server = await PageServer.start(
    port,
    pageRoutes({ assets, corpus, discord, feed, visitors, files, bot }),
  );
  print(`Playground: ${server.url}`);
  void bot.start();
  await stopping;
  feed.stop();
  await server.stop();
  await bot.stop();
  await discord.stop();
}

function environmentFor(discord: LoopbackDiscord, corpus: string): Record<string, string> {
  return {
    DISCORD_TOKEN: discord.token,
    LECTERN_DISCORD_API: discord.apiUrl,
    LECTERN_CORPUS: corpus,
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
