import { quoteMessage, quoteParts, requirePassage, type SlashCommand } from "../src/discord/index.ts";

/** `/quote`: the quote behind a permanent anchor. */
export const quote: SlashCommand = {
  kind: "slash",
  name: "quote",
  access: "everyone",
  data: { options: [{ name: "id", type: "string", required: true, longest: 100 }] },
  isPrivate: () => false,
  execute: ({ interaction, revision, words }) => {
    const passage = requirePassage(revision, interaction.options.getString("id", true).trim());
    const [first] = quoteParts(passage);
    const asker = interaction.user.id;
    return quoteMessage(first, { words, revision: revision.id, audience: "public", asker });
  },
};
