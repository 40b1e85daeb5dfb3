import { isThinking } from "../messages/shown-message.ts";
import type { Actor, Place, ShownMessage } from "../protocol.ts";

/** Whether a person finds the message in a place. */
export function isSeenAt({ place, person }: Pick<Actor, "place" | "person">, message: ShownMessage): boolean {
  const isTheirs = message.with === null || message.with === person;
  return message.place === place && isTheirs && (message.onlyFor === null || message.onlyFor === person);
}

/** The keys of the places where a person finds messages that were not read yet; what the bot still thinks about is no message yet. */
export function unreadPlaces(
  { person, places }: { readonly person: string; readonly places: readonly Place[] },
  messages: Iterable<ShownMessage>,
  read: ReadonlySet<string>,
): ReadonlySet<string> {
  const unread = [...messages].filter(({ id, message }) => !read.has(id) && !isThinking(message));
  const keys = places.map(({ key }) => key);
  return new Set(keys.filter((place) => unread.some((message) => isSeenAt({ place, person }, message))));
}
