import { authorOf } from "../messages/shown-message.ts";
import type { ShownMessage } from "../protocol.ts";
import { isSeenAt } from "../sidebar/unread-places.ts";
import type { View } from "../store.ts";

/** The message that the inspector looks at: the chosen one, else the bot's newest that the visitor sees; `null` where there is none. */
export function inspectedMessage({
  messages,
  playground,
  choices,
}: Pick<View, "messages" | "playground" | "choices">): ShownMessage | null {
  const chosen = messages.get(choices.inspected ?? "");
  if (chosen !== undefined) return chosen;
  const seen = [...messages.values()].filter((shown) => isSeenAt(choices.as, shown));
  return seen.findLast(({ message }) => authorOf(message).id === playground?.botId) ?? null;
}
