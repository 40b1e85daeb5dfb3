import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import type { Command, CommandOptions, OptionData } from "../command.ts";
import { languages, localesOf } from "../texts/languages.ts";
import type { TextKey, Texts } from "../texts/texts.ts";

/** The command as Discord registers it, with its names and descriptions in every language. */
export function toApiCommand(command: Command, texts: Texts): RESTPostAPIApplicationCommandsJSONBody {
  const everywhere = {
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
  const key = `commands.${command.name}`;
  if (command.kind === "message-menu") {
    return {
      type: ApplicationCommandType.Message,
      name: command.name,
      name_localizations: localizations(texts, `${key}.name`),
      ...everywhere,
    };
  }
  return {
    type: ApplicationCommandType.ChatInput,
    ...named(command.name, key, texts),
    options: optionsOf(command.data, key, texts),
    ...everywhere,
  };
}

function optionsOf(
  { options = [], subcommands = [] }: CommandOptions,
  key: string,
  texts: Texts,
): APIApplicationCommandOption[] {
  return [
    ...subcommands.map(({ name, options: inner = [] }) => ({
      type: ApplicationCommandOptionType.Subcommand as const,
      ...named(name, `${key}.${name}`, texts),
      options: inner.map((option) => toApiOption(option, `${key}.${name}.${option.name}`, texts)),
    })),
    ...options.map((option) => toApiOption(option, `${key}.${option.name}`, texts)),
  ];
}

function toApiOption(option: OptionData, key: string, texts: Texts): APIApplicationCommandBasicOption {
  const about = { ...named(option.name, key, texts), required: option.required ?? false };
  switch (option.type) {
    case "boolean":
      return { type: ApplicationCommandOptionType.Boolean, ...about };
    case "attachment":
      return { type: ApplicationCommandOptionType.Attachment, ...about };
    case "string": {
      const { longest, autocomplete = false, choices = [] } = option;
      const type = ApplicationCommandOptionType.String as const;
      const length = longest === undefined ? {} : { max_length: longest };
      if (autocomplete) return { type, ...about, ...length, autocomplete };
      const offered = choices.map(({ value, text }) => choiceOf(value, text, texts));
      return { type, ...about, ...length, ...(offered.length > 0 && { choices: offered }) };
    }
  }
}

/** A value that can be chosen, shown in the reader's language. */
function choiceOf(value: string, text: TextKey, texts: Texts): APIApplicationCommandOptionChoice<string> {
  return {
    name: texts.find("en", text) ?? value,
    name_localizations: localizations(texts, text),
    value,
  };
}

/** Name and description in English, and both in the other languages. */
function named(name: string, key: string, texts: Texts) {
  const description = texts.find("en", `${key}.description`);
  if (description === null)
    throw new Error(`texts/en.json: expected a text ${key}.description, met none; add it`);
  return {
    name,
    name_localizations: localizations(texts, `${key}.name`),
    description,
    description_localizations: localizations(texts, `${key}.description`),
  };
}

/** The translations of a text by Discord's locales; English is what stands where there is none. */
function localizations(texts: Texts, key: string): LocalizationMap {
  return Object.fromEntries(
    languages
      .filter((language) => language !== "en")
      .flatMap((language) => {
        const text = texts.find(language, key);
        return text === null ? [] : localesOf(language).map((locale) => [locale, text]);
      }),
  );
}
