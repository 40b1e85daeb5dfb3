import { parseArgs } from "node:util";
import { type BotConfig, loadEnvironment, parseBotConfig } from "../config/index.ts";
import { ExitCode } from "./exit-code.ts";
import { explainFailure } from "./explain-failure.ts";
import { type BotProcess, runBot } from "./run-bot.ts";

/** What the program can be besides the bot. */
export interface ProgramOptions {
  readonly args: readonly string[];
  /** Runs what stands in for Discord; it is loaded only where it runs. */
  readonly playground: (config: BotConfig) => Promise<void>;
}

const USAGE = "usage: npm start, or npm run playground";

/** Runs the bot where there is a token, else, or where `--playground` asks for it, the playground. Gives the status to end with. */
export async function runProgram(bot: BotProcess, { args, playground }: ProgramOptions): Promise<ExitCode> {
  const wanted = readOptions(args);
  if (wanted === null) {
    bot.err(`${USAGE}\n`);
    return ExitCode.wrongUsage;
  }
  try {
    const config = parseBotConfig(loadEnvironment(bot.environment));
    if (config.token !== null && !wanted.playground) return await runBot(bot);
    bot.err(wanted.playground ? "" : `${WITHOUT_TOKEN}\n`);
    await playground(config);
    return ExitCode.done;
  } catch (error) {
    const explanation = explainFailure(error);
    if (explanation === null) throw error;
    bot.err(`${explanation.lines.join("\n")}\n`);
    return explanation.exitCode;
  }
}

const WITHOUT_TOKEN =
  "Lectern has no Discord token (DISCORD_TOKEN in .env), so it runs in a playground on this machine. End it with Ctrl+C.";

function readOptions(args: readonly string[]): { readonly playground: boolean } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { playground: { type: "boolean", default: false } },
    });
    return values;
  } catch {
    return null;
  }
}
