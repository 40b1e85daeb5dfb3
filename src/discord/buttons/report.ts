import { type Message, textMessage } from "../message/message.ts";
import { requirePassage } from "../require-passage.ts";
import type { Press } from "./press.ts";

/** Writes to the operators' log that somebody doubts a quote. */
export function report(press: Press, anchor: string): Message {
  const { interaction, revision, services, words } = press;
  const { document, paragraph } = requirePassage(revision, anchor);
  services.log.warn(
    {
      report: anchor,
      place: `${document.file}:${paragraph.line}`,
      revision: revision.id,
      user: interaction.user.id,
      guild: interaction.guildId,
    },
    "a quote was reported",
  );
  return textMessage(words.markdown("report.done", { anchor }));
}
