import type { FieldPath, Problem } from "./api-error.ts";
import { fieldOf, type JsonObject, numberIn, objectIn, objectsIn, textIn } from "./json.ts";
import { commandType, optionType } from "./registered-commands.ts";

/** The names of commands that are typed, and of all options. */
const typedName = /^[-_'\p{L}\p{N}]{1,32}$/u;

/** A command or an option, with its place in the body. */
interface Named {
  readonly item: JsonObject;
  readonly path: FieldPath;
}

function typeOf(command: JsonObject): number {
  return numberIn(command, "type") ?? commandType.chatInput;
}

function optionsOf({ item, path }: Named): readonly Named[] {
  return objectsIn(item, "options").map((option, position) => ({
    item: option,
    path: [...path, "options", position],
  }));
}

/** The item and all options below it. */
function withOptions(named: Named): readonly Named[] {
  return [named, ...optionsOf(named).flatMap(withOptions)];
}

/** The names of an item: the one that counts everywhere, and the translated ones. */
function namesOf({ item, path }: Named): readonly (readonly [unknown, FieldPath])[] {
  const translated = Object.entries(objectIn(item, "name_localizations"));
  return [
    [item["name"], [...path, "name"]],
    ...translated.map(([locale, name]) => [name, [...path, "name_localizations", locale]] as const),
  ];
}

function nameProblems(named: Named): readonly Problem[] {
  return namesOf(named).flatMap(([name, path]): readonly Problem[] => {
    if (typeof name !== "string") return [];
    if (typedName.test(name) && name === name.toLowerCase()) return [];
    const message = `expected lower-case letters, digits, - _ or ', met ${JSON.stringify(name)}`;
    return [{ rule: "command-name", path, code: "APPLICATION_COMMAND_INVALID_NAME", message }];
  });
}

function repeated(named: readonly Named[], rule: string): readonly Problem[] {
  const keys = named.map(
    ({ item }) => `${rule === "command-name-twice" ? typeOf(item) : ""} ${textIn(item, "name")}`,
  );
  return named.flatMap(({ item, path }, position) => {
    const isFirst = keys.indexOf(keys[position] ?? "") === position;
    const message = `The name ${textIn(item, "name")} is used twice`;
    const code = "APPLICATION_COMMANDS_DUPLICATE_NAME";
    return isFirst ? [] : [{ rule, path: [...path, "name"], code, message }];
  });
}

function requiredAfterOptional(named: Named): readonly Problem[] {
  const options = optionsOf(named);
  const firstOptional = options.findIndex(
    ({ item }) => (numberIn(item, "type") ?? 0) > 2 && item["required"] !== true,
  );
  return options.flatMap(({ item, path }, position) => {
    if (firstOptional === -1 || position < firstOptional || item["required"] !== true) return [];
    const message = "Required options must be placed before non-required options";
    const code = "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID";
    return [{ rule: "required-after-optional", path: [...path, "required"], code, message }];
  });
}

function mixedSubcommands(named: Named): readonly Problem[] {
  const nested = objectsIn(named.item, "options").map(
    ({ type }) => type === optionType.subcommand || type === optionType.subcommandGroup,
  );
  if (new Set(nested).size < 2) return [];
  const message = "Subcommands and other options can't stand side by side";
  const code = "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID";
  return [{ rule: "subcommands-mixed-with-options", path: [...named.path, "options"], code, message }];
}

function autocompleteWithChoices({ item, path }: Named): readonly Problem[] {
  if (item["autocomplete"] !== true || objectsIn(item, "choices").length === 0) return [];
  const message = "An option has choices or autocomplete, not both";
  const code = "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES";
  return [{ rule: "autocomplete-with-choices", path: [...path, "autocomplete"], code, message }];
}

/** The longest of a text and its translations. */
function longest(item: JsonObject, field: "name" | "description"): number {
  const texts = [item[field], ...Object.values(objectIn(item, `${field}_localizations`))];
  return Math.max(...texts.map((text) => (typeof text === "string" ? text.length : 0)));
}

function choiceLength(choice: JsonObject): number {
  return longest(choice, "name") + String(choice["value"] ?? "").length;
}

function commandTooLong(named: Named): readonly Problem[] {
  const length = withOptions(named)
    .map(({ item }) => {
      const choices = objectsIn(item, "choices").reduce((sum, choice) => sum + choiceLength(choice), 0);
      return longest(item, "name") + longest(item, "description") + choices;
    })
    .reduce((sum, one) => sum + one, 0);
  if (length <= 8000) return [];
  const message = `Command is ${length} characters long, at most 8000 is allowed`;
  return [{ rule: "command-too-long", path: named.path, code: "APPLICATION_COMMAND_TOO_LARGE", message }];
}

function typedCommandProblems(named: Named): readonly Problem[] {
  const all = withOptions(named);
  const described: readonly Problem[] = textIn(named.item, "description")
    ? []
    : [
        {
          rule: "command-without-description",
          path: [...named.path, "description"],
          code: "BASE_TYPE_REQUIRED",
          message: "This field is required",
        },
      ];
  return [
    ...described,
    ...all.flatMap(nameProblems),
    ...all.flatMap((item) => repeated(optionsOf(item), "option-name-twice")),
    ...all.flatMap(requiredAfterOptional),
    ...all.flatMap(mixedSubcommands),
    ...all.flatMap(autocompleteWithChoices),
  ];
}

function menuProblems({ item, path }: Named): readonly Problem[] {
  const filled = ["description", "options"].filter((field) => String(item[field] ?? "") !== "");
  return filled.map((field) => ({
    rule: "context-menu-with-text",
    path: [...path, field],
    code: "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_CANNOT_BE_SET",
    message: `A context menu cannot have the field ${field}`,
  }));
}

function guildCommandProblems({ item, path }: Named): readonly Problem[] {
  const global = ["contexts", "integration_types", "dm_permission"].filter(
    (field) => (fieldOf(item, field) ?? null) !== null,
  );
  return global.map((field) => ({
    rule: "global-field-on-guild-command",
    path: [...path, field],
    code: "APPLICATION_COMMAND_GUILD_FIELD_INVALID",
    message: `The field ${field} is for global commands only`,
  }));
}

/** What the published schema lets pass, and Discord refuses, in a list of commands that is to be registered. */
export function commandProblems(commands: readonly JsonObject[], isForGuild: boolean): readonly Problem[] {
  const named = commands.map((item, position): Named => ({ item, path: [position] }));
  const isTyped = ({ item }: Named) => typeOf(item) === commandType.chatInput;
  return [
    ...repeated(named, "command-name-twice"),
    ...named.filter(isTyped).flatMap(typedCommandProblems),
    ...named.filter((one) => !isTyped(one)).flatMap(menuProblems),
    ...named.flatMap(commandTooLong),
    ...(isForGuild ? named.flatMap(guildCommandProblems) : []),
  ];
}
