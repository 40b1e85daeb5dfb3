import { QuestionError } from "../answer/index.ts";
import { ConfigError, loadEnvironment, parseConfig } from "../config/index.ts";
import { type Convert, convert as convertHere } from "../convert/index.ts";
import { CorpusError } from "../corpus/index.ts";
import { didYouMean, nearest } from "../text/index.ts";
import { askCommand } from "./ask-command.ts";
import { attributeCommand } from "./attribute-command.ts";
import { checkCommand } from "./check-command.ts";
import { citeCommand } from "./cite-command.ts";
import type { Command } from "./command.ts";
import { evalCommand } from "./eval-command.ts";
import { ExitCode } from "./exit-code.ts";
import { commandHelp, programHelp } from "./help.ts";
import { importCommand } from "./import-command.ts";
import { journalCommand } from "./journal-command.ts";
import { parseOptions } from "./parse-options.ts";
import { quoteCommand } from "./quote-command.ts";
import { removeCommand } from "./remove-command.ts";
import { sourcesCommand } from "./sources-command.ts";
import { systemUser } from "./system-user.ts";
import { printable, type Terminal } from "./terminal.ts";
import { undoCommand } from "./undo-command.ts";
import { UsageError } from "./usage-error.ts";
import { verifyCommand } from "./verify-command.ts";

const commands: readonly Command[] = [
  askCommand,
  verifyCommand,
  citeCommand,
  quoteCommand,
  sourcesCommand,
  checkCommand,
  importCommand,
  removeCommand,
  undoCommand,
  journalCommand,
  attributeCommand,
  evalCommand,
];

/** What the program is called with. */
export interface Call {
  /** The words after the program's name. */
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly terminal: Terminal;
  /** Who converts files of other formats; default: this thread. */
  readonly convert?: Convert;
  /** The present; default: that of the system. */
  readonly now?: () => Date;
  /** The name of whoever runs the program; default: as the system knows it. */
  readonly user?: string;
}

/**
 * Runs one command and gives back the exit status. Everything expected that goes wrong is written to the terminal as a
 * message; with `--json` it is the one JSON value as well: `{"error": {"code", "message"}}`.
 */
export async function runCli({ args, environment, terminal, ...given }: Call): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "help") {
    (name === undefined ? terminal.err : terminal.out)(programHelp(commands));
    return name === undefined ? ExitCode.wrongUsage : ExitCode.done;
  }
  try {
    const command = findCommand(name);
    const { words, options } = parseOptions(command, rest);
    if (options.flag("help")) {
      terminal.out(commandHelp(command));
      return ExitCode.done;
    }
    const config = parseConfig(loadEnvironment(environment));
    return await command.run({ words, options, config, terminal, ...withDefaults(given) });
  } catch (error) {
    const failure = describe(error);
    if (failure === null) throw error;
    if (rest.includes("--json"))
      terminal.out(`${JSON.stringify({ error: { code: failure.code, message: failure.message } })}\n`);
    terminal.err(`lectern: ${failure.message.split("\n").map(printable).join("\n")}\n`);
    return failure.exitCode;
  }
}

function withDefaults({ convert, now, user }: Pick<Call, "convert" | "now" | "user">) {
  return { convert: convert ?? convertHere, now: now ?? (() => new Date()), user: user ?? systemUser() };
}

function findCommand(name: string): Command {
  const command = commands.find((known) => known.name === name);
  if (command !== undefined) return command;
  const near = nearest(
    name,
    commands.map((known) => known.name),
  );
  const hint = didYouMean(near, "see: lectern --help");
  throw new UsageError(`expected a command, met ${name}; ${hint}`);
}

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly exitCode: ExitCode;
}

function describe(error: unknown): Failure | null {
  if (error instanceof UsageError || error instanceof QuestionError) {
    return { code: error.code, message: error.message, exitCode: ExitCode.wrongUsage };
  }
  if (error instanceof CorpusError || error instanceof ConfigError || isNamed(error)) {
    return { code: error.code, message: error.message, exitCode: ExitCode.broken };
  }
  return null;
}

/** By name, so that evaluation and import are loaded by the commands that need them only. */
function isNamed(error: unknown): error is Error & { readonly code: string } {
  const names = ["EvaluationError", "ImportError"];
  return error instanceof Error && names.includes(error.name) && "code" in error;
}
