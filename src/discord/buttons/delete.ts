import { PermissionFlagsBits } from "discord.js";
import { actorOf } from "../moderation/operators.ts";
import { Refusal } from "../refusal.ts";
import type { Press } from "./press.ts";

/**
 * Takes an answer away: for the one who asked, for whoever may manage messages there, and for operators.
 *
 * @throws Refusal for anybody else.
 */
export function deleteAnswer({ interaction, services }: Press, asker: string): "delete" {
  const isAllowed =
    interaction.user.id === asker ||
    interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) === true ||
    services.operators.includes(actorOf(interaction));
  if (!isAllowed) throw new Refusal("refusal.not-yours");
  return "delete";
}
