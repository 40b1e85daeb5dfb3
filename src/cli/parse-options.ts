import { parseArgs } from "node:util";
import { didYouMean, nearest } from "../text/index.ts";
import type { Command } from "./command.ts";
import { commonOptions, type OptionSpec } from "./option-spec.ts";
import { OptionValues } from "./option-values.ts";
import { UsageError } from "./usage-error.ts";

/** The words and options of a command line. @throws UsageError for an option that the command does not have. */
export function parseOptions(
  command: Command,
  args: readonly string[],
): { readonly words: readonly string[]; readonly options: OptionValues } {
  const specs = [...command.options, ...commonOptions];
  const types = specs.map(
    ({ name, value }) => [name, { type: value === undefined ? "boolean" : "string" }] as const,
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string | true>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind === "option") values.set(token.name, checkedValue(command, specs, token));
  }
  return { words, options: new OptionValues(values) };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function checkedValue(
  command: Command,
  specs: readonly OptionSpec[],
  { name, rawName, value }: OptionToken,
): string | true {
  const spec = specs.find((known) => known.name === name);
  if (spec === undefined || !rawName.startsWith("--")) {
    const near = nearest(
      name,
      specs.map((known) => known.name),
    ).map((known) => `--${known}`);
    const hint = didYouMean(near, `see: lectern ${command.name} --help`);
    throw new UsageError(`${rawName}: expected an option of ${command.name}, met another; ${hint}`);
  }
  if (spec.value === undefined) {
    if (value === undefined) return true;
    throw new UsageError(`--${name}: expected no value, met ${value}`);
  }
  if (value === undefined || value === "" || value.startsWith("--")) {
    throw new UsageError(
      `--${name}: expected ${spec.value}, met ${value || "nothing"}; see: lectern ${command.name} --help`,
    );
  }
  return value;
}
