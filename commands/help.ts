import { helpMessage, type SlashCommand } from "../src/discord/index.ts";

/** `/help`: how to use the bot. */
export const help: SlashCommand = {
  kind: "slash",
  name: "help",
  access: "everyone",
  data: {},
  isPrivate: () => true,
  execute: ({ words }) => helpMessage(words),
};
