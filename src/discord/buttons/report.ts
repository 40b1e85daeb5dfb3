import { type Message, textMessage } from "../message/message.ts";
import { passageOrMessage } from "../message/passage-or-message.ts";
import type { Press } from "./press.ts";

/** Writes to the operators' log that somebody doubts a quote. */
export function report(press: Press, anchor: string): Message {
  const found = passageOrMessage(press, anchor);
  if ("message" in found) return found.message;
  const { interaction, revision, services, words } = press;
  const { document, paragraph } = found.passage;
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
