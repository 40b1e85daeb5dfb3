import type { Message } from "../message/message.ts";
import { sourceMessage } from "../message/source-message.ts";
import { requireSource } from "../require-passage.ts";
import type { Press } from "./press.ts";

/** The document chosen from the menu of sources. */
export function showSource({ interaction, revision, words }: Press): Message {
  const [wanted = ""] = interaction.isStringSelectMenu() ? interaction.values : [];
  return sourceMessage(requireSource(revision, wanted), words);
}
