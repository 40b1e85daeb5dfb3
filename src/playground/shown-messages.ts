import { isEphemeral, type LoopbackDiscord, type PlacedMessage, textIn } from "../loopback-discord/index.ts";
import type { ShownMessage } from "../page/index.ts";
import { guild } from "./town.ts";

/** A message as the page gets it: where it stands, what it answers, and who sees it. */
export function shownMessage({ message, place }: PlacedMessage, discord: LoopbackDiscord): ShownMessage {
  const asked = message.interaction_metadata;
  const asker = textIn(asked?.["user"], "id") ?? null;
  const channel = guild.channels.find(({ id }) => id === message.channel_id);
  const owner = place.kind === "guild" ? null : (discord.recipientOf(message.channel_id)?.id ?? null);
  return {
    id: message.id,
    place: channel?.name ?? "direct",
    with: owner,
    onlyFor: isEphemeral(message) ? asker : null,
    action: discord.actionBehind(textIn(asked, "id") ?? "") ?? null,
    message,
  };
}
