import { nearCommands } from "./filter-offers.ts";
import type { OfferedCommand } from "./offered-commands.ts";

/** What to say before `/foo` is sent as words, which Discord does silently; `null` where the text is no such thing. */
export function unknownCommand(content: string, commands: readonly OfferedCommand[]): string | null {
  if (!/^\/\S/u.test(content)) return null;
  const near = nearCommands(commands, content.slice(1)).map(({ label }) => `/${label}`);
  const meant = near.length > 0 ? ` Did you mean ${near.join(", ")}?` : "";
  return `There is no command ${content.split(/\s/u)[0]} here.${meant} Press Enter again to send it as a message.`;
}
