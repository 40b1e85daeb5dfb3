import { parseCustomId } from "../../discord/index.ts";
import { type JsonObject, type LoopbackDiscord, textIn } from "../../loopback-discord/index.ts";
import { customIdsOf } from "./custom-ids.ts";

/**
 * The anchors of what a message shows: of the quotes that it offers to cite; else of the quote whose button was pressed to get it; else of
 * the places that its buttons lead to.
 */
export function shownAnchors(message: JsonObject, discord: LoopbackDiscord): string[] {
  const ids = customIdsOf(message);
  const cited = ids.flatMap((id) => anchorIn(id, ["cite"]));
  if (cited.length > 0) return distinct(cited);
  const last = discord.interactionsBehind(textIn(message, "id") ?? "").at(-1);
  const pressed = anchorIn(textIn(last?.["data"], "custom_id") ?? "");
  return pressed.length > 0 ? pressed : distinct(ids.flatMap((id) => anchorIn(id)));
}

/** The anchor in a custom id, if it has one, and, where actions are given, is of one of them. */
function anchorIn(customId: string, actions?: readonly string[]): string[] {
  const parsed = parseCustomId(customId);
  if (parsed.kind !== "known" || !("anchor" in parsed.id)) return [];
  return actions === undefined || actions.includes(parsed.id.action) ? [parsed.id.anchor] : [];
}

function distinct(anchors: readonly string[]): string[] {
  return [...new Set(anchors)];
}
