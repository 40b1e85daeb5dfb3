import { passageOrMessage, quoteMessage, quoteParts, type SlashCommand } from "../src/discord/index.ts";

/** `/quote`: the quote behind a permanent anchor. */
export const quote: SlashCommand = {
  kind: "slash",
  name: "quote",
  access: "everyone",
  data: { options: [{ name: "id", type: "string", required: true, longest: 100 }] },
  isPrivate: () => false,
  execute: ({ interaction, revision, words }) => {
    const found = passageOrMessage({ revision, words }, interaction.options.getString("id", true).trim());
    if ("message" in found) return found.message;
    const [first] = quoteParts(found.passage);
    if (first === undefined) throw new RangeError("expected a quote with words, met an empty one");
    const asker = interaction.user.id;
    return quoteMessage(first, { words, revision: revision.id, audience: "public", asker });
  },
};
