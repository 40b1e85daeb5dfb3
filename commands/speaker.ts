import { LONGEST_IN_LISTING, type SlashCommand, showPage, speakerChoices } from "../src/discord/index.ts";

/** `/speaker`: who somebody is in the corpus, and what they said, newest first. */
export const speaker: SlashCommand = {
  kind: "slash",
  name: "speaker",
  access: "everyone",
  data: {
    options: [
      {
        name: "name",
        type: "string",
        required: true,
        longest: LONGEST_IN_LISTING.speaker,
        autocomplete: true,
      },
    ],
  },
  isPrivate: () => false,
  execute: ({ interaction, revision, words }) =>
    showPage({
      subject: { kind: "speaker", speaker: interaction.options.getString("name", true) },
      page: 0,
      asker: interaction.user.id,
      revision,
      words,
      audience: "public",
    }),
  autocomplete: ({ interaction, revision }) => speakerChoices(revision, interaction.options.getFocused()),
};
