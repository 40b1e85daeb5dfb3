import type { Interaction } from "discord.js";
import type { Command } from "./command.ts";
import { parseCustomId } from "./custom-id/custom-id.ts";
import type { EventName } from "./observer.ts";

/** The name of what an interaction asks for; `command` is the one of ours that it names, if it names one. */
export function eventName(interaction: Interaction, command: Command | undefined): EventName {
  if (interaction.isMessageComponent()) return `button ${actionOf(interaction.customId)}`;
  if (interaction.isModalSubmit()) return `form ${actionOf(interaction.customId)}`;
  // A name that is none of ours comes from an older version, or another application: not to be repeated.
  if (command === undefined) return "unknown";
  if (interaction.isAutocomplete()) return `choices of /${command.name}`;
  return command.kind === "slash" ? `/${command.name}` : `menu ${command.name}`;
}

function actionOf(customId: string) {
  const parsed = parseCustomId(customId);
  return parsed.kind === "known" ? parsed.id.action : "unknown";
}
