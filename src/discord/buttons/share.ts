import type { Message } from "../message/message.ts";
import { quoteMessage, quoteParts } from "../message/quote-message.ts";
import { requirePassage } from "../require-passage.ts";
import type { Press } from "./press.ts";

/** The quote of a private answer for everybody, with who shared it. What was asked stays private. */
export function share(
  press: Press,
  { anchor, part }: { readonly anchor: string; readonly part: number },
): Message {
  const { words, revision, interaction } = press;
  const parts = quoteParts(requirePassage(revision, anchor));
  return quoteMessage(parts[part] ?? parts[0], {
    words,
    revision: revision.id,
    audience: "public",
    asker: interaction.user.id,
    above: [`-# ${words.markdown("answer.shared")} <@${interaction.user.id}>`],
  });
}
