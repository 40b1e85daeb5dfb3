import { localized, numberIn, objectsIn, textIn } from "../json-fields.ts";
import type { Json, Place } from "../protocol.ts";

/** A value that an option can have, and what it is called. */
export interface OfferedChoice {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** What is typed or chosen in an option. */
type OptionKind = "text" | "integer" | "number" | "choice" | "file" | "other";

/** An option of a command, in the reader's language. */
export interface OfferedOption {
  /** As it is sent. */
  readonly name: string;
  /** As it is shown. */
  readonly label: string;
  readonly description: string;
  readonly kind: OptionKind;
  readonly isRequired: boolean;
  /** Whether the bot suggests values while one types. */
  readonly isSuggested: boolean;
  /** The fewest characters of a text, or the least number. */
  readonly least: number | null;
  /** The most characters of a text, or the greatest number. */
  readonly most: number | null;
  /** What can be chosen, where not everything can. */
  readonly choices: readonly OfferedChoice[];
}

/** A command that can be called at a place, in the reader's language. */
export interface OfferedCommand {
  readonly name: string;
  readonly subcommand: string | undefined;
  /** As the bot names it: `corpus reload`. */
  readonly key: string;
  /** As it is shown, without the slash: `Korpus neu-laden`. */
  readonly label: string;
  readonly description: string;
  readonly options: readonly OfferedOption[];
}

const commandTypes = { slash: 1 } as const;
const optionTypes = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  number: 10,
  file: 11,
} as const;
const contexts: Readonly<Record<Place["kind"], number>> = { channel: 0, direct: 1 };

/** What every boolean can be. */
const truths: readonly OfferedChoice[] = [
  { name: "True", value: true },
  { name: "False", value: false },
];

/** The slash commands, and instead of those that have any their subcommands, which Discord offers at such a place. */
export function offeredCommands(
  commands: readonly Json[],
  { place, locale }: { readonly place: Place["kind"]; readonly locale: string },
): readonly OfferedCommand[] {
  return commands
    .filter((command) => (numberIn(command, "type") ?? commandTypes.slash) === commandTypes.slash)
    .filter((command) => isOfferedAt(command, place))
    .flatMap((command) => withSubcommands(command, locale));
}

function isOfferedAt(command: Json, place: Place["kind"]): boolean {
  if (textIn(command, "guild_id") !== null) return place === "channel";
  const offered = command["contexts"];
  return !Array.isArray(offered) || offered.includes(contexts[place]);
}

function withSubcommands(command: Json, locale: string): readonly OfferedCommand[] {
  const name = textIn(command, "name") ?? "";
  const label = localized(command, "name", locale);
  const options = objectsIn(command, "options");
  const subcommands = options.filter((option) => numberIn(option, "type") === optionTypes.subcommand);
  if (subcommands.length === 0) {
    return [{ name, subcommand: undefined, key: name, label, ...details(command, locale) }];
  }
  return subcommands.map((below) => {
    const subcommand = textIn(below, "name") ?? "";
    return {
      name,
      subcommand,
      key: `${name} ${subcommand}`,
      label: `${label} ${localized(below, "name", locale)}`,
      ...details(below, locale),
    };
  });
}

function details(command: Json, locale: string) {
  return {
    description: localized(command, "description", locale),
    options: objectsIn(command, "options").map((option) => offeredOption(option, locale)),
  };
}

function offeredOption(option: Json, locale: string): OfferedOption {
  const type = numberIn(option, "type");
  const isText = type === optionTypes.string;
  const named = objectsIn(option, "choices").map((choice) => ({
    name: localized(choice, "name", locale),
    value: numberIn(choice, "value") ?? textIn(choice, "value") ?? "",
  }));
  const choices = type === optionTypes.boolean ? truths : named;
  return {
    name: textIn(option, "name") ?? "",
    label: localized(option, "name", locale),
    description: localized(option, "description", locale),
    kind: choices.length > 0 ? "choice" : kindOf(type),
    isRequired: option["required"] === true,
    isSuggested: option["autocomplete"] === true,
    least: numberIn(option, isText ? "min_length" : "min_value"),
    most: numberIn(option, isText ? "max_length" : "max_value"),
    choices,
  };
}

function kindOf(type: number | null): OptionKind {
  switch (type) {
    case optionTypes.string:
      return "text";
    case optionTypes.integer:
      return "integer";
    case optionTypes.number:
      return "number";
    case optionTypes.file:
      return "file";
    default:
      return "other";
  }
}
