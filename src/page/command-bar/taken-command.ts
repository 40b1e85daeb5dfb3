import type { OptionValue } from "../protocol.ts";
import { checkField, type FieldContent } from "./check-field.ts";
import type { OfferedCommand, OfferedOption } from "./offered-commands.ts";

/** A field of a command that is being filled in. */
export interface Field extends FieldContent {
  readonly option: OfferedOption;
  /** What is wrong with it; `null` until it is sent. */
  readonly problem: string | null;
}

/** A command that was taken from the list and is being filled in. */
export interface TakenCommand {
  readonly command: OfferedCommand;
  readonly fields: readonly Field[];
}

/** What can be sent of a taken command: its values, or itself with what is wrong with it. */
export type CheckedCommand =
  | { readonly kind: "ready"; readonly options: Readonly<Record<string, OptionValue>> }
  | { readonly kind: "wrong"; readonly taken: TakenCommand; readonly at: string };

/** A command with its required fields, which are empty. */
export function takeCommand(command: OfferedCommand): TakenCommand {
  return { command, fields: command.options.filter(({ isRequired }) => isRequired).map(emptyField) };
}

function emptyField(option: OfferedOption): Field {
  return { option, text: "", picked: null, problem: null };
}

/** The options that can be added. */
export function absentOptions({ command, fields }: TakenCommand): readonly OfferedOption[] {
  return command.options.filter(({ name }) => fields.every(({ option }) => option.name !== name));
}

/** The command with a field more, behind the others; itself where it has that field. */
export function addOption(taken: TakenCommand, name: string): TakenCommand {
  const option = absentOptions(taken).find((absent) => absent.name === name);
  return option === undefined ? taken : { ...taken, fields: [...taken.fields, emptyField(option)] };
}

/** The command without an optional field; itself where the field is required. */
export function removeOption(taken: TakenCommand, name: string): TakenCommand {
  return {
    ...taken,
    fields: taken.fields.filter(({ option }) => option.name !== name || option.isRequired),
  };
}

/** The command with something else in a field, which is then no longer wrong. */
export function fillField(taken: TakenCommand, name: string, content: Partial<FieldContent>): TakenCommand {
  const filled = (field: Field): Field => ({ ...field, picked: null, ...content, problem: null });
  return {
    ...taken,
    fields: taken.fields.map((field) => (field.option.name === name ? filled(field) : field)),
  };
}

/** A command with values in its fields. What it has no option for is left out. */
export function takeFilled(
  command: OfferedCommand,
  values: Readonly<Record<string, OptionValue>>,
): TakenCommand {
  return Object.entries(values).reduce((taken, [name, value]) => {
    const option = command.options.find((offered) => offered.name === name);
    return option === undefined ? taken : fillField(addOption(taken, name), name, contentFor(option, value));
  }, takeCommand(command));
}

function contentFor({ kind, choices }: OfferedOption, value: OptionValue): FieldContent {
  if (typeof value === "object") return { text: "file", picked: value };
  const typed =
    kind === "choice" ? choices.find((choice) => String(choice.value) === String(value)) : undefined;
  return typed === undefined
    ? { text: String(value), picked: null }
    : { text: typed.name, picked: typed.value };
}

/** Checks every field: gives the values that are sent, or the command with what is wrong at its fields. */
export function checkCommand(taken: TakenCommand): CheckedCommand {
  const checked = taken.fields.map((field) => ({ field, outcome: checkField(field.option, field) }));
  const wrong = checked.find(({ outcome }) => outcome.kind === "wrong");
  if (wrong === undefined) return { kind: "ready", options: validValues(taken) };
  const fields = checked.map(({ field, outcome }) => ({
    ...field,
    problem: outcome.kind === "wrong" ? outcome.problem : null,
  }));
  return { kind: "wrong", taken: { ...taken, fields }, at: wrong.field.option.name };
}

/** The values of those fields that can be sent as they are. */
export function validValues({ fields }: TakenCommand): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const outcome = checkField(field.option, field);
      return outcome.kind === "value" ? [[field.option.name, outcome.value] as const] : [];
    }),
  );
}

/** The same command as it is offered now: in another language, with other options. */
export function refreshed(taken: TakenCommand, commands: readonly OfferedCommand[]): TakenCommand {
  const command = commands.find(({ key }) => key === taken.command.key);
  if (command === undefined) return taken;
  const fields = taken.fields.flatMap((field) => {
    const option = command.options.find(({ name }) => name === field.option.name);
    return option === undefined ? [] : [{ ...field, option }];
  });
  return { command, fields };
}
