import { Impossible } from "./impossible.ts";
import { type JsonObject, numberIn, objectsIn, textIn } from "./json.ts";
import type { Spot } from "./places.ts";
import { optionType, type RegisteredCommand } from "./registered-commands.ts";

/** What a user types into the options of a command, by name; of a file its id. */
type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** A command as a user calls it. */
export interface CommandCall {
  readonly name: string;
  readonly subcommand?: string | undefined;
  readonly subcommandGroup?: string | undefined;
  readonly options?: OptionValues | undefined;
  /** The options that hold a file. */
  readonly files?: readonly string[] | undefined;
  /** The option that the user is typing in, for autocompletion. */
  readonly focused?: string | undefined;
}

/** Whether Discord offers a command at a place. */
export function isOffered(command: RegisteredCommand, { context, owners, guild }: Spot): boolean {
  if (command.guild_id !== undefined) return command.guild_id === guild?.id;
  const installations = command.integration_types ?? [0];
  const contexts = command.contexts ?? (installations.includes(1) ? [0, 1, 2] : [0, 1]);
  return contexts.includes(context) && installations.some((installation) => String(installation) in owners);
}

function typeOfValue(value: string | number | boolean): number {
  if (typeof value === "string") return optionType.string;
  if (typeof value === "boolean") return optionType.boolean;
  return Number.isInteger(value) ? optionType.integer : optionType.number;
}

function namesOf(options: readonly JsonObject[]): string {
  return options.map(({ name }) => String(name)).join(", ") || "none";
}

function optionNamed(options: readonly JsonObject[], name: string): JsonObject {
  const found = options.find((option) => option["name"] === name);
  if (!found) {
    const expected = `expected one of the options ${namesOf(options)}, met ${name}`;
    throw new Impossible({ kind: "option-unknown", option: name }, expected);
  }
  return found;
}

/** What Discord's app does not let a user type, and what that means to the user. */
function refusalOf(option: JsonObject, value: string | number | boolean) {
  const name = String(option["name"]);
  const choices = objectsIn(option, "choices");
  if (choices.length > 0 && !choices.some((choice) => choice["value"] === value)) {
    const expected = `expected one of ${choices.map((choice) => String(choice["value"])).join(", ")}`;
    return { expected, obstacle: { kind: "not-a-choice", option: name } as const };
  }
  // Discord counts code points, not UTF-16 units.
  const size = typeof value === "string" ? [...value].length : Number(value);
  const isText = typeof value === "string";
  const least = numberIn(option, isText ? "min_length" : "min_value") ?? Number.NEGATIVE_INFINITY;
  const most = numberIn(option, isText ? "max_length" : "max_value") ?? Number.POSITIVE_INFINITY;
  if (size < least) {
    const kind = isText ? "too-short" : "too-low";
    return {
      expected: `expected at least ${least}`,
      obstacle: { kind, option: name, limit: least } as const,
    };
  }
  if (size > most) {
    const kind = isText ? "too-long" : "too-high";
    return { expected: `expected at most ${most}`, obstacle: { kind, option: name, limit: most } as const };
  }
  return null;
}

function filled(
  options: readonly JsonObject[],
  { options: values = {}, files = [], focused }: CommandCall,
): readonly JsonObject[] {
  const missing = options.find(
    (option) => option["required"] === true && !(String(option["name"]) in values),
  );
  if (missing && focused === undefined)
    throw new Impossible(
      { kind: "option-missing", option: String(missing["name"]) },
      `expected a value for the required option ${missing["name"]}`,
    );
  return Object.entries(values).map(([name, value]) => {
    const option = optionNamed(options, name);
    const isFile = option["type"] === optionType.attachment;
    if (isFile !== files.includes(name))
      throw new Impossible(
        { kind: isFile ? "file-wanted" : "no-file-wanted", option: name },
        `expected ${isFile ? "a file" : "no file"} for the option ${name}`,
      );
    const refusal = focused === name ? null : refusalOf(option, value);
    if (refusal) {
      const message = `${refusal.expected} for the option ${name}, met ${JSON.stringify(value)}`;
      throw new Impossible(refusal.obstacle, message);
    }
    return { name, type: numberIn(option, "type") ?? 0, value, ...(focused === name && { focused: true }) };
  });
}

/** The subcommand that a call names, around the options of the call. */
function nested(options: readonly JsonObject[], call: CommandCall): readonly JsonObject[] {
  const [outer, inner] = [call.subcommandGroup, call.subcommand].filter((name) => name !== undefined);
  if (outer === undefined) {
    const isNested = options.some(
      ({ type }) => type === optionType.subcommand || type === optionType.subcommandGroup,
    );
    if (isNested) {
      const expected = `expected a subcommand, one of ${namesOf(options)}`;
      throw new Impossible({ kind: "subcommand-missing" }, expected);
    }
    return filled(options, call);
  }
  const option = optionNamed(options, outer);
  const below = objectsIn(option, "options");
  const rest = { ...call, subcommandGroup: undefined, subcommand: inner };
  return [{ name: outer, type: numberIn(option, "type") ?? 0, options: nested(below, rest) }];
}

/** The options of an interaction for a registered command. Throws where Discord would not let the user send them. */
export function optionsFor(command: RegisteredCommand, call: CommandCall): readonly JsonObject[] {
  return nested(command.options ?? [], call);
}

/** The options of an interaction for a command that is not registered: the types follow from the values. */
export function guessedOptions({
  options = {},
  files = [],
  focused,
  subcommand,
  subcommandGroup,
}: CommandCall): readonly JsonObject[] {
  const values: readonly JsonObject[] = Object.entries(options).map(([name, value]) => ({
    name,
    type: files.includes(name) ? optionType.attachment : typeOfValue(value),
    value,
    ...(focused === name && { focused: true }),
  }));
  const inSubcommand = subcommand
    ? [{ name: subcommand, type: optionType.subcommand, options: values }]
    : values;
  if (!subcommandGroup) return inSubcommand;
  return [{ name: subcommandGroup, type: optionType.subcommandGroup, options: inSubcommand }];
}

/** The name of a command with its subcommands, as a user reads it. */
export function spokenName({
  name,
  subcommandGroup,
  subcommand,
}: Pick<CommandCall, "name" | "subcommandGroup" | "subcommand">): string {
  return [`/${name}`, subcommandGroup, subcommand].filter((part) => part !== undefined).join(" ");
}

/** The commands of a list, for an error that says what there is. */
export function offeredNames(commands: readonly RegisteredCommand[]): string {
  return commands.map((command) => textIn(command, "name")).join(", ") || "none";
}
