import type { ShownMessage } from "../protocol.ts";
import type { View } from "../store.ts";

/** The message that the inspector looks at: the chosen one, else the bot's newest that the visitor sees; `null` where there is none. */
export function inspectedMessage({
  messages,
  playground,
  choices,
}: Pick<View, "messages" | "playground" | "choices">): ShownMessage | null {
  const chosen = messages.get(choices.inspected ?? "");
  if (chosen !== undefined) return chosen;
  const { person, place } = choices.as;
  const seen = [...messages.values()].filter(
    (shown) =>
      shown.place === place &&
      (shown.with === null || shown.with === person) &&
      (shown.onlyFor === null || shown.onlyFor === person),
  );
  return seen.findLast(({ message }) => authorOf(message["author"]) === playground?.botId) ?? null;
}

function authorOf(author: unknown): unknown {
  return typeof author === "object" && author !== null && "id" in author ? author.id : undefined;
}
