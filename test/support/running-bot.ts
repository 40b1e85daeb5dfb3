import { fileURLToPath } from "node:url";
import { expect, onTestFinished } from "vitest";
import type { Rebuild } from "../../src/answer/index.ts";
import { type BotKind, type BotProgram, startBot } from "./bot-program.ts";
import {
  bodyProblems,
  LoopbackDiscord,
  type LoopbackOptions,
  quayGuild,
  type User,
} from "./loopback-discord/index.ts";

/** The corpus that comes with the project. */
export const bundledCorpus = fileURLToPath(new URL("../../corpus", import.meta.url));

/** Who may reload the corpus in tests. */
export const operator: User = { id: "300000000000000009", username: "operator" };

/** A role whose members may, in the loopback's first server. */
export const operatorRole = "500000000000000001";

/** How a bot is to run. */
export interface Running {
  /** Default: in this process. */
  readonly kind?: BotKind;
  /** Default: the corpus that comes with the project. */
  readonly corpus?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly loopback?: LoopbackOptions;
  /** In this process only: who reads the corpus. */
  readonly rebuild?: Rebuild;
  /** A loopback that runs already, for a bot that comes back. */
  readonly discord?: LoopbackDiscord;
}

/** A loopback Discord and the compiled bot in it. */
export interface RunningBot {
  readonly discord: LoopbackDiscord;
  readonly bot: BotProgram;
}

/**
 * A loopback Discord that stops when the running test is over. The test fails where the bot sent anything that Discord
 * would not have taken.
 */
export async function loopback(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
  const guilds = [{ ...quayGuild, roles: [operatorRole] }];
  const discord = await LoopbackDiscord.start({ guilds, checkBody: bodyProblems, ...options });
  onTestFinished(async () => {
    await discord.stop();
    expect(discord.violations).toEqual([]);
  });
  return discord;
}

/** The environment of a bot in that Discord. */
export function environmentFor(discord: LoopbackDiscord, corpus = bundledCorpus): Record<string, string> {
  return {
    DISCORD_TOKEN: discord.token,
    LECTERN_DISCORD_API: discord.apiUrl,
    LECTERN_CORPUS: corpus,
    LECTERN_OPERATORS: operator.id,
    LECTERN_OPERATOR_GUILD: "100000000000000001",
    LECTERN_OPERATOR_ROLES: operatorRole,
  };
}

/** Starts the bot in a loopback Discord and waits until it has registered its commands. */
export async function runningBot({
  kind = "in this process",
  corpus,
  environment,
  rebuild,
  ...options
}: Running = {}): Promise<RunningBot> {
  const discord = options.discord ?? (await loopback(options.loopback));
  const bot = await startBot(kind, {
    environment: { ...environmentFor(discord, corpus), ...environment },
    ...(rebuild && { rebuild }),
  });
  // A process that starts on a busy machine takes its time.
  await bot.logged("ready", { timeoutMs: 30_000 });
  await Promise.race([bot.logged("commands registered"), bot.logged("commands unchanged")]);
  return { discord, bot };
}
