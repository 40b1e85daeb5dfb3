import { type BotConfig, loadEnvironment, parseBotConfig } from "../config/index.ts";
import type { BotProcess } from "./bot-process.ts";
import type { ExitCode } from "./exit-code.ts";
import { withoutToken } from "./explain-failure.ts";
import { orExplain } from "./or-explain.ts";

/** Runs what needs a token, with the process's configuration. Where there is none, says how to get one. Gives the status to end with. */
export function withToken(
  { environment, err }: Pick<BotProcess, "environment" | "err">,
  run: (config: BotConfig, token: string) => Promise<ExitCode>,
): Promise<ExitCode> {
  return orExplain(err, async () => {
    const config = parseBotConfig(loadEnvironment(environment));
    if (config.token !== null) return run(config, config.token);
    err(`${withoutToken.lines.join("\n")}\n`);
    return withoutToken.exitCode;
  });
}
