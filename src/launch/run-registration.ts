import { parseArgs } from "node:util";
import { loadEnvironment, parseBotConfig } from "../config/index.ts";
import {
  type Command,
  inviteLinks,
  type RegistrationReport,
  registerWithToken,
  Texts,
} from "../discord/index.ts";
import { ExitCode } from "./exit-code.ts";
import { withoutToken } from "./explain-failure.ts";
import { orExplain } from "./or-explain.ts";

/** What the process of a registration gives it. */
export interface RegistrationProcess {
  readonly args: readonly string[];
  readonly commands: readonly Command[];
  readonly environment: NodeJS.ProcessEnv;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const USAGE = "usage: npm run register [-- --dry-run] [--guild ID]";

/** Registers the commands with Discord, or says what would change. Gives the status to end the process with. */
export async function runRegistration(own: RegistrationProcess): Promise<ExitCode> {
  const options = readOptions(own.args);
  if (options === null) {
    own.err(`${USAGE}\n`);
    return ExitCode.wrongUsage;
  }
  return orExplain(own.err, async () => {
    const { token, discordApi: api } = parseBotConfig(loadEnvironment(own.environment));
    if (token === null) {
      own.err(`${withoutToken.lines.slice(0, 2).join("\n")}\n`);
      return withoutToken.exitCode;
    }
    const report = await registerWithToken({
      token,
      api,
      commands: own.commands,
      texts: Texts.load(),
      ...options,
    });
    own.out(`${reportLines(report, options.dryRun).join("\n")}\n`);
    return ExitCode.done;
  });
}

interface Options {
  readonly dryRun: boolean;
  readonly guild: string | null;
}

function readOptions(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { "dry-run": { type: "boolean", default: false }, guild: { type: "string" } },
    });
    const { guild = null } = values;
    return guild !== null && !/^\d{17,20}$/u.test(guild) ? null : { dryRun: values["dry-run"], guild };
  } catch {
    return null;
  }
}

function reportLines(report: RegistrationReport, isDryRun: boolean): string[] {
  const { changes, isSent, doubled } = report;
  const { added, changed, removed } = changes;
  const lines = [
    ...added.map((name) => `+ ${name}`),
    ...changed.map((name) => `~ ${name}`),
    ...removed.map((name) => `- ${name}`),
  ];
  return [
    ...lines,
    lines.length === 0 ? "Nothing to change." : isSent ? "Registered." : "Not sent.",
    ...(isDryRun && lines.length > 0 ? ["This was a dry run."] : []),
    ...(doubled.length > 0
      ? [
          `Registered everywhere as well, so that Discord shows them twice in that server: ${doubled.join(", ")}`,
        ]
      : []),
    ...inviteLines(report),
  ];
}

function inviteLines({ applicationId }: RegistrationReport): string[] {
  const { server, account } = inviteLinks(applicationId);
  return [`To invite the bot into a server: ${server}`, `Or to an account of one’s own: ${account}`];
}
