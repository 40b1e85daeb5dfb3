import type { Config } from "../config/index.ts";
import type { Convert } from "../convert/index.ts";
import type { ExitCode } from "./exit-code.ts";
import type { OptionSpec } from "./option-spec.ts";
import type { OptionValues } from "./option-values.ts";
import type { Terminal } from "./terminal.ts";

/** What a command is run with. */
export interface Invocation {
  readonly words: readonly string[];
  readonly options: OptionValues;
  readonly config: Config;
  readonly terminal: Terminal;
  /** Who converts files of other formats. */
  readonly convert: Convert;
  /** The present. */
  readonly now: () => Date;
  /** The name of whoever runs the program. */
  readonly user: string;
}

/** A command of the command line: its help is data, its work is `run`. */
export interface Command {
  readonly name: string;
  /** The words after the name, as the help shows them. */
  readonly parameters: string;
  readonly summary: string;
  readonly options: readonly OptionSpec[];
  readonly run: (invocation: Invocation) => Promise<ExitCode>;
}
