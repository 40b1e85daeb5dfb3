import { type JsonObject, numberIn, objectsIn, textIn, withoutUndefined } from "./json.ts";

/** Discord's numbers for the types of commands. */
export const commandType = { chatInput: 1, user: 2, message: 3 } as const;

/** Discord's numbers for the types of options. */
export const optionType = {
  subcommand: 1,
  subcommandGroup: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  number: 10,
  attachment: 11,
} as const;

/** A command as Discord keeps it. */
export interface RegisteredCommand extends JsonObject {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly guild_id?: string;
  readonly options?: readonly JsonObject[];
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[];
}

const localizations = ["name_localizations", "description_localizations"];

/** Which fields Discord leaves out of what it gives back: those that say nothing. */
function saysNothing([field, value]: readonly [string, unknown]): boolean {
  const isFlag = field === "required" || field === "autocomplete";
  return value === null || value === undefined || (isFlag && value === false);
}

function tidyOption(option: JsonObject): JsonObject {
  const kept = Object.fromEntries(Object.entries(option).filter((entry) => !saysNothing(entry)));
  const options = objectsIn(option, "options").map(tidyOption);
  return withoutUndefined({ ...kept, options: options.length > 0 ? options : undefined });
}

function withoutLocalizations(command: JsonObject): JsonObject {
  const kept = Object.fromEntries(
    Object.entries(command).filter(([field]) => !localizations.includes(field)),
  );
  const options = objectsIn(command, "options").map(withoutLocalizations);
  const choices = objectsIn(command, "choices").map(withoutLocalizations);
  return withoutUndefined({
    ...kept,
    options: options.length > 0 ? options : undefined,
    choices: choices.length > 0 ? choices : undefined,
  });
}

function numbersIn(command: JsonObject, field: string): readonly number[] | undefined {
  const value = command[field];
  return Array.isArray(value) ? value.filter((item) => typeof item === "number") : undefined;
}

/** The commands that the bot has registered, globally and for single guilds. */
export class RegisteredCommands {
  readonly #applicationId: string;
  readonly #newId: () => string;
  readonly #byGuild = new Map<string | null, readonly RegisteredCommand[]>();

  constructor({ applicationId, newId }: { readonly applicationId: string; readonly newId: () => string }) {
    this.#applicationId = applicationId;
    this.#newId = newId;
  }

  /** The commands of a guild, or the global ones. */
  of(guildId: string | null): readonly RegisteredCommand[] {
    return this.#byGuild.get(guildId) ?? [];
  }

  /** Puts these commands in place of all others of a guild, or of all global ones. A known name keeps its id. */
  replace(guildId: string | null, commands: readonly JsonObject[]): readonly RegisteredCommand[] {
    const before = this.of(guildId);
    const registered = commands.map((command) => this.#register(command, { guildId, before }));
    this.#byGuild.set(guildId, registered);
    return registered;
  }

  /** The commands as GET gives them: translations only on request. */
  listed(guildId: string | null, withTranslations: boolean): readonly JsonObject[] {
    return withTranslations ? this.of(guildId) : this.of(guildId).map(withoutLocalizations);
  }

  #register(
    command: JsonObject,
    { guildId, before }: { readonly guildId: string | null; readonly before: readonly RegisteredCommand[] },
  ): RegisteredCommand {
    const type = numberIn(command, "type") ?? commandType.chatInput;
    const name = textIn(command, "name") ?? "";
    const known = before.find((other) => other.type === type && other.name === name);
    const permissions = command["default_member_permissions"] ?? null;
    return withoutUndefined<RegisteredCommand>({
      ...tidyOption(command),
      id: known?.id ?? this.#newId(),
      application_id: this.#applicationId,
      version: this.#newId(),
      default_member_permissions: permissions === null ? null : String(permissions),
      type,
      name,
      description: textIn(command, "description") ?? "",
      nsfw: command["nsfw"] === true,
      ...(guildId === null
        ? {
            contexts: numbersIn(command, "contexts") ?? null,
            integration_types: numbersIn(command, "integration_types") ?? [0],
          }
        : { guild_id: guildId }),
    });
  }
}
