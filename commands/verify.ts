import { verify as verifyWords, versionsOf } from "../src/answer/index.ts";
import {
  LONGEST_IN_LISTING,
  type SlashCommand,
  speakerChoices,
  verificationMessage,
  versionsBelow,
} from "../src/discord/index.ts";

/** The most words that are compared, in characters: a message shows the quote and the difference beside it. */
const LONGEST_QUOTE = 1_000;

/** `/verify`: whether words stand in the record as they are, what differs where they do not, and whose they are. */
export const verify: SlashCommand = {
  kind: "slash",
  name: "verify",
  access: "everyone",
  data: {
    options: [
      { name: "quote", type: "string", required: true, longest: LONGEST_QUOTE },
      { name: "speaker", type: "string", longest: LONGEST_IN_LISTING.speaker, autocomplete: true },
    ],
  },
  isPrivate: () => false,
  execute: async ({ interaction, revision, words }) => {
    const quote = interaction.options.getString("quote", true);
    const speaker = interaction.options.getString("speaker") ?? undefined;
    const verification = await verifyWords(revision, quote, { speaker });
    const found = verification.outcome === "not-found" ? [] : versionsOf(revision, verification.passage);
    const { lines: below, rows: after } = versionsBelow(found, words);
    return verificationMessage(verification, {
      words,
      asker: interaction.user.id,
      besides: { below, after },
    });
  },
  autocomplete: ({ interaction, revision }) =>
    speakerChoices(revision, interaction.options.getFocused(true).value),
};
