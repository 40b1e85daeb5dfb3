import { ConfigError } from "../config/index.ts";
import { CorpusError, formatProblem } from "../corpus/index.ts";
import { LoginError, type LoginFailure } from "../discord/index.ts";
import { HealthServerError } from "../operation/index.ts";
import { ExitCode } from "./exit-code.ts";

/** What to tell the person who started the program, and what to end with. */
export interface Explanation {
  readonly lines: readonly string[];
  readonly exitCode: ExitCode;
}

/** What somebody sees who starts the bot for the first time. */
export const withoutToken: Explanation = {
  lines: [
    "Lectern has no Discord token, so it can't start as a bot.",
    "To get one: discord.com/developers/applications, New Application, page Bot, Reset Token; put it into .env as DISCORD_TOKEN=…",
    "To try Lectern without one, in a playground on this machine: npm run playground",
  ],
  exitCode: ExitCode.badConfig,
};

const logins = {
  "bad-token": {
    exitCode: ExitCode.badToken,
    advice: "Reset the token in the Developer Portal, page Bot, and put the new one into DISCORD_TOKEN.",
  },
  "bad-intents": {
    exitCode: ExitCode.badIntents,
    advice: "Lectern asks for no privileged intent: check that this is the application that you meant.",
  },
  "no-access": {
    exitCode: ExitCode.noDiscord,
    advice: "Invite the application to that server first, with the scope applications.commands.",
  },
  unreachable: {
    exitCode: ExitCode.noDiscord,
    advice: "Check the network and LECTERN_DISCORD_API, and start again.",
  },
  refused: { exitCode: ExitCode.noDiscord, advice: "See discordstatus.com, and start again later." },
} as const satisfies Record<LoginFailure, { exitCode: ExitCode; advice: string }>;

/** What an expected failure of the start means; `null` for an error that nobody expects. */
export function explainFailure(error: unknown): Explanation | null {
  if (error instanceof ConfigError) {
    return { lines: error.message.split("\n"), exitCode: ExitCode.badConfig };
  }
  if (error instanceof CorpusError) {
    const problems = error.problems.map(formatProblem);
    const advice = "Mend the corpus, and see what is left with: npm run -s lectern -- check";
    return { lines: [error.message, ...problems, advice], exitCode: ExitCode.badCorpus };
  }
  if (error instanceof LoginError) {
    const { exitCode, advice } = logins[error.code];
    return { lines: [`${error.message}.`, advice], exitCode };
  }
  if (error instanceof HealthServerError) {
    const advice = "Take another LECTERN_HEALTH_PORT or LECTERN_HEALTH_ADDRESS, or none.";
    return { lines: [`${error.message}.`, advice], exitCode: ExitCode.noHealth };
  }
  return null;
}
