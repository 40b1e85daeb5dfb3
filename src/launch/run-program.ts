import { parseArgs } from "node:util";
import { type BotConfig, loadEnvironment, parseBotConfig } from "../config/index.ts";
import type { BotProcess } from "./bot-process.ts";
import { ExitCode } from "./exit-code.ts";
import { orExplain } from "./or-explain.ts";
import { runBot } from "./run-bot.ts";

/** What the program can be besides the bot. */
export interface ProgramOptions {
  readonly args: readonly string[];
  /** Runs the playground, which is loaded only then. Gives why it could not start, in lines; none where it ran. */
  readonly playground: (config: BotConfig) => Promise<readonly string[]>;
  /** Runs the bot as several shards. */
  readonly fleet: () => Promise<ExitCode>;
}

const USAGE = "usage: npm start [-- --no-playground], or npm run playground";

/**
 * Runs the bot, or its shards, where there is a token, else, or where `--playground` asks for it, the playground; with `--no-playground`,
 * for a supervisor, the bot or nothing. Gives the status to end with.
 */
export async function runProgram(
  bot: BotProcess,
  { args, playground, fleet }: ProgramOptions,
): Promise<ExitCode> {
  const wanted = readOptions(args);
  if (wanted === null) {
    bot.err(`${USAGE}\n`);
    return ExitCode.wrongUsage;
  }
  return orExplain(bot.err, async () => {
    const config = parseBotConfig(environmentOf(bot, wanted));
    if (config.token !== null && config.shards !== null) return fleet();
    if (config.token !== null || wanted.botOnly) return runBot(bot);
    if (!wanted.playground) bot.err(`${WITHOUT_TOKEN}\n`);
    const lines = await playground(config);
    bot.err(lines.map((line) => `${line}\n`).join(""));
    return lines.length > 0 ? ExitCode.noPlayground : ExitCode.done;
  });
}

/** A playground has no use for a token and for operators, so it does not matter whether they can be used. */
function environmentOf(
  { environment }: BotProcess,
  wanted: { readonly playground: boolean },
): NodeJS.ProcessEnv {
  const loaded = loadEnvironment(environment);
  const forBotOnly = [
    "DISCORD_TOKEN",
    "LECTERN_OPERATORS",
    "LECTERN_OPERATOR_GUILD",
    "LECTERN_OPERATOR_ROLES",
  ];
  return wanted.playground
    ? Object.fromEntries(Object.entries(loaded).filter(([name]) => !forBotOnly.includes(name)))
    : loaded;
}

const WITHOUT_TOKEN =
  "Lectern has no Discord token (DISCORD_TOKEN in .env), so it runs in a playground on this machine. End it with Ctrl+C.";

interface Wanted {
  readonly playground: boolean;
  readonly botOnly: boolean;
}

function readOptions(args: readonly string[]): Wanted | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        playground: { type: "boolean", default: false },
        "no-playground": { type: "boolean", default: false },
      },
    });
    const { playground, "no-playground": botOnly } = values;
    return playground && botOnly ? null : { playground, botOnly };
  } catch {
    return null;
  }
}
