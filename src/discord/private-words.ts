import type { CommandInteractionOption, Interaction } from "discord.js";
import { textOfMessage } from "./text-of-message.ts";

/** What stands in an interaction that no log should repeat: whoever asked wrote it, or it lets one answer. */
export function privateWords(interaction: Interaction): readonly string[] {
  return [interaction.token, ...typedWords(interaction)];
}

function typedWords(interaction: Interaction): readonly string[] {
  if (interaction.isMessageContextMenuCommand()) return [textOfMessage(interaction.targetMessage)];
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
    return interaction.options.data.flatMap(wordsOfOption);
  }
  if (!interaction.isModalSubmit()) return [];
  return [...interaction.fields.fields.values()].flatMap((field) =>
    "value" in field && typeof field.value === "string" ? [field.value] : [],
  );
}

function wordsOfOption({ value, options = [], attachment }: CommandInteractionOption): string[] {
  const file = attachment ? [attachment.url, attachment.proxyURL, attachment.name] : [];
  return [...(typeof value === "string" ? [value] : []), ...file, ...options.flatMap(wordsOfOption)];
}
