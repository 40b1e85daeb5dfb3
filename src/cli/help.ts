import type { Command } from "./command.ts";
import { commonOptions, type OptionSpec } from "./option-spec.ts";

/** The help of the whole program. */
export function programHelp(commands: readonly Command[]): string {
  const rows = commands.map(
    ({ name, parameters, summary }): Row => [`${name} ${parameters}`.trim(), summary],
  );
  return `Answers questions with the exact words of a corpus, who said them, when, and where to check.

Usage: lectern COMMAND [options]

Commands:
${table(rows)}

lectern COMMAND --help shows the options of a command.
Exit status: 0 done, 1 nothing found or a check failed, 2 wrong usage, 3 broken corpus or configuration.
`;
}

/** The help of one command. */
export function commandHelp({ name, parameters, summary, options }: Command): string {
  return `lectern ${name}: ${summary}

Usage: lectern ${[name, parameters, "[options]"].filter(Boolean).join(" ")}

Options:
${table([...options, ...commonOptions].map(optionRow))}
`;
}

type Row = readonly [left: string, right: string];

function optionRow({ name, value, help }: OptionSpec): Row {
  return [value === undefined ? `--${name}` : `--${name} ${value}`, help];
}

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}
