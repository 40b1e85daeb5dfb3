import { verify as verifyWords } from "../src/answer/index.ts";
import { type SlashCommand, verificationMessage } from "../src/discord/index.ts";

/** The most words that are compared, in characters: a message shows the quote and the difference beside it. */
const LONGEST_QUOTE = 1_000;

/** `/verify`: whether words stand in the record as they are, and what differs where they do not. */
export const verify: SlashCommand = {
  kind: "slash",
  name: "verify",
  access: "everyone",
  data: { options: [{ name: "quote", type: "string", required: true, longest: LONGEST_QUOTE }] },
  isPrivate: () => false,
  execute: async ({ interaction, revision, words }) => {
    const quote = interaction.options.getString("quote", true);
    return verificationMessage(await verifyWords(revision, quote), { words, asker: interaction.user.id });
  },
};
