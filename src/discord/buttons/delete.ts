import { PermissionFlagsBits } from "discord.js";
import { textMessage } from "../message/message.ts";
import { actorOf } from "../moderation/operators.ts";
import type { Route } from "../route.ts";
import type { Press } from "./press.ts";

/** Takes an answer away: for the one who asked, for whoever may manage messages there, and for operators. */
export function deleteRoute({ interaction, services, words }: Press, asker: string): Route {
  const isAllowed =
    interaction.user.id === asker ||
    interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) === true ||
    services.operators.includes(actorOf(interaction));
  if (isAllowed) return { mode: "in-place", run: () => "delete" };
  return { mode: "private", run: () => textMessage(words.markdown("refusal.not-yours")) };
}
