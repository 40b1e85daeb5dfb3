import { versionsOf } from "../src/answer/index.ts";
import {
  quoteBehind,
  quoteMessage,
  quoteParts,
  type SlashCommand,
  versionsBelow,
} from "../src/discord/index.ts";

/** `/quote`: the quote behind a permanent anchor, or what became of it. */
export const quote: SlashCommand = {
  kind: "slash",
  name: "quote",
  access: "everyone",
  data: { options: [{ name: "id", type: "string", required: true, longest: 100 }] },
  isPrivate: () => false,
  execute: async (call) => {
    const { interaction, revision, words } = call;
    const found = await quoteBehind(call, interaction.options.getString("id", true).trim());
    if (found.kind === "past") return found.message;
    const [first] = quoteParts(found.passage);
    const versions = versionsBelow(versionsOf(revision, found.passage), words);
    const around = { above: found.above, below: versions.lines, after: versions.rows };
    const setting = { words, revision: revision.id, audience: "public", asker: interaction.user.id } as const;
    return quoteMessage(first, { ...setting, ...around });
  },
};
