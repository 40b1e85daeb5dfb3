import { listSources } from "../../answer/index.ts";
import { type Message, textMessage } from "../message/message.ts";
import { sourceMessage } from "../message/source-message.ts";
import type { Press } from "./press.ts";

/** The document chosen from the menu of sources. */
export function showSource({ interaction, revision, words }: Press): Message {
  const [wanted = ""] = interaction.isStringSelectMenu() ? interaction.values : [];
  const source = listSources(revision).find(({ document }) => document.id === wanted);
  return source === undefined
    ? textMessage(words.markdown("sources.gone", { id: wanted }))
    : sourceMessage(source, words);
}
