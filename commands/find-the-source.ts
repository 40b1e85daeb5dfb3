import { findSources } from "../src/answer/index.ts";
import { findingsMessage, type MessageMenu, Refusal, textOfMessage } from "../src/discord/index.ts";

/** The menu entry of a message: which of its quotes stand in the record, and which are word for word. */
export const findTheSource: MessageMenu = {
  kind: "message-menu",
  name: "Find the source",
  access: "everyone",
  execute: async ({ interaction, revision, words }) => {
    const content = textOfMessage(interaction.targetMessage);
    if (content.trim() === "") throw new Refusal("refusal.no-text");
    return findingsMessage(await findSources(revision, content), { words, revision: revision.id });
  },
};
