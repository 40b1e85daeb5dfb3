import type { LoopbackState } from "./loopback-state.ts";
import { isEphemeral, type Message } from "./message.ts";
import { messageEvent } from "./payloads.ts";

function guildOf({ messages }: LoopbackState, message: Message): string | undefined {
  const place = messages.placeOf(message.id);
  return place?.kind === "guild" ? place.guildId : undefined;
}

/** Whether the bot is a member of the channel, and the message is not for a single user. */
function isHeard({ world }: LoopbackState, message: Message): boolean {
  return !isEphemeral(message) && world.accessTo(message.channel_id) === "open";
}

/** Tells the client of a message that was made or changed, as Discord does: of its own ones too. */
export function announceMessage(
  event: "MESSAGE_CREATE" | "MESSAGE_UPDATE",
  message: Message,
  state: LoopbackState,
): void {
  if (!isHeard(state, message)) return;
  state.gateway.tell(event, messageEvent(message, guildOf(state, message)));
}

/** Tells the client that a message, which the store still holds, is going to be gone. */
export function announceDeletion(message: Message, state: LoopbackState): void {
  if (!isHeard(state, message)) return;
  const { intent, guildId } = messageEvent(message, guildOf(state, message));
  const data = { id: message.id, channel_id: message.channel_id, ...(guildId && { guild_id: guildId }) };
  state.gateway.tell("MESSAGE_DELETE", { intent, guildId, data });
}
