import {
  documentChoices,
  requireSource,
  type SlashCommand,
  showPage,
  sourceMessage,
} from "../src/discord/index.ts";

/** `/sources`: the documents of the corpus, or everything about one of them. */
export const sources: SlashCommand = {
  kind: "slash",
  name: "sources",
  access: "everyone",
  data: { options: [{ name: "document", type: "string", longest: 60, autocomplete: true }] },
  isPrivate: () => true,
  execute: ({ interaction, revision, words }) => {
    const id = interaction.options.getString("document");
    if (id === null) {
      const asker = interaction.user.id;
      return showPage({ subject: { kind: "sources" }, page: 0, asker, revision, words, audience: "private" });
    }
    return sourceMessage(requireSource(revision, id), words);
  },
  autocomplete: ({ interaction, revision }) => documentChoices(revision, interaction.options.getFocused()),
};
