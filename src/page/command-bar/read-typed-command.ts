import type { OfferedCommand, OfferedOption } from "./offered-commands.ts";
import { addOption, fillField, type TakenCommand, takeCommand } from "./taken-command.ts";

/**
 * The command that a typed or pasted text calls, with its fields filled: `/ask Who …?`, `/ask question: Who …? speaker: …`.
 * `null` where no command's name stands at its beginning with a space behind it.
 */
export function readTypedCommand(text: string, commands: readonly OfferedCommand[]): TakenCommand | null {
  const found = commands
    .flatMap((command) => [command.key, command.label].map((name) => ({ command, name: `/${name}` })))
    .filter(({ name }) => new RegExp(`^${escaped(name)}\\s`, "iu").test(text))
    .toSorted((one, other) => other.name.length - one.name.length)[0];
  if (found === undefined) return null;
  return fillFrom(takeCommand(found.command), text.slice(found.name.length).trim());
}

/** Puts what stands before the first name of an option into the first field of text, and the rest where it is named. */
function fillFrom(taken: TakenCommand, text: string): TakenCommand {
  const { options } = taken.command;
  const marks = marksIn(text, options);
  const before = text.slice(0, marks[0]?.start).trim();
  const first =
    options.find(({ kind, isRequired }) => kind !== "file" && isRequired) ??
    options.find(({ kind }) => kind === "text");
  const unnamed = before === "" || first === undefined ? taken : filled(taken, first, before);
  return marks.reduce((sofar, { option, end }, position) => {
    return filled(sofar, option, text.slice(end, marks[position + 1]?.start).trim());
  }, unnamed);
}

function filled(taken: TakenCommand, option: OfferedOption, text: string): TakenCommand {
  return fillField(addOption(taken, option.name), option.name, { text });
}

interface Mark {
  readonly option: OfferedOption;
  readonly start: number;
  readonly end: number;
}

/** Where the options are named: `speaker:` at the beginning or after a space, each once. */
function marksIn(text: string, options: readonly OfferedOption[]): readonly Mark[] {
  return options
    .flatMap((option): readonly Mark[] => {
      if (option.kind === "file") return [];
      const names = [...new Set([option.name, option.label])].map(escaped).join("|");
      const match = new RegExp(`(?<![^\\s])(?:${names}):`, "iu").exec(text);
      return match === null ? [] : [{ option, start: match.index, end: match.index + match[0].length }];
    })
    .toSorted((one, other) => one.start - other.start);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
