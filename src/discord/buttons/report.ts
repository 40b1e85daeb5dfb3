import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from "discord.js";
import type { Call } from "../command.ts";
import { printCustomId } from "../custom-id/custom-id.ts";
import { type Message, textMessage } from "../message/message.ts";
import { requirePassage } from "../require-passage.ts";
import type { Press } from "./press.ts";

/** The name of the form's one field, and how much of it is taken. */
const REASON = "reason";
const LONGEST_REASON = 500;

/** The form in which somebody says why they doubt a quote; they may leave it empty. */
export function reportForm(
  { revision, words }: Press,
  anchor: string,
): APIModalInteractionResponseCallbackData {
  requirePassage(revision, anchor);
  return {
    custom_id: printCustomId({ action: "reason", anchor }),
    title: words.plain("report.title"),
    components: [
      {
        type: ComponentType.Label,
        label: words.plain("report.reason"),
        description: words.plain("report.reader"),
        component: {
          type: ComponentType.TextInput,
          custom_id: REASON,
          style: TextInputStyle.Paragraph,
          required: false,
          max_length: LONGEST_REASON,
        },
      },
    ],
  };
}

/** Writes to the operators' log that somebody doubts a quote, and why. */
export function report(
  { interaction, revision, services, words }: Call<ModalSubmitInteraction>,
  anchor: string,
): Message {
  const { document, paragraph } = requirePassage(revision, anchor);
  services.log.warn(
    {
      report: anchor,
      place: `${document.file}:${paragraph.line}`,
      reason: interaction.fields.getTextInputValue(REASON).slice(0, LONGEST_REASON),
      revision: revision.id,
      user: interaction.user.id,
      guild: interaction.guildId,
    },
    "a quote was reported",
  );
  return textMessage(words.markdown("report.done", { anchor }));
}
