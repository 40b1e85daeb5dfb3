import type { ChatInputCommandInteraction } from "discord.js";
import { parseCalendarDate } from "../src/answer/index.ts";
import {
  documentChoices,
  LONGEST_IN_LISTING,
  Refusal,
  type SlashCommand,
  showPage,
  speakerChoices,
} from "../src/discord/index.ts";

/** `/ask`: the quotes nearest to a question, or that nothing is close enough. */
export const ask: SlashCommand = {
  kind: "slash",
  name: "ask",
  access: "everyone",
  data: {
    options: [
      { name: "question", type: "string", required: true, longest: LONGEST_IN_LISTING.question },
      { name: "speaker", type: "string", longest: LONGEST_IN_LISTING.speaker, autocomplete: true },
      { name: "document", type: "string", longest: 60, autocomplete: true },
      { name: "after", type: "string", longest: 10 },
      { name: "before", type: "string", longest: 10 },
      { name: "private", type: "boolean" },
    ],
  },
  isPrivate,
  execute: ({ interaction, revision, words }) =>
    showPage({
      subject: {
        kind: "question",
        question: interaction.options.getString("question", true),
        speaker: interaction.options.getString("speaker"),
        document: interaction.options.getString("document"),
        after: day(interaction, "after", "first"),
        before: day(interaction, "before", "last"),
      },
      page: 0,
      asker: interaction.user.id,
      revision,
      words,
      audience: isPrivate(interaction) ? "private" : "public",
    }),
  autocomplete: ({ interaction, revision }) => {
    const { name, value } = interaction.options.getFocused(true);
    return name === "speaker" ? speakerChoices(revision, value) : documentChoices(revision, value);
  },
};

function isPrivate({ options }: ChatInputCommandInteraction): boolean {
  return options.getBoolean("private") ?? false;
}

/** The first or last day that a date can mean; `null` where none is given. */
function day({ options }: ChatInputCommandInteraction, name: string, end: "first" | "last"): string | null {
  const text = options.getString(name);
  if (text === null) return null;
  const date = parseCalendarDate(text);
  if (date === null) throw new Refusal("refusal.invalid-date", { date: text });
  return date[end];
}
