import type { Message } from "../message/message.ts";
import { passageOrMessage } from "../message/passage-or-message.ts";
import { quoteMessage, quoteParts } from "../message/quote-message.ts";
import type { Press } from "./press.ts";

/** The quote of a private answer for everybody, with who shared it. What was asked stays private. */
export function share(
  press: Press,
  { anchor, part }: { readonly anchor: string; readonly part: number },
): Message {
  const found = passageOrMessage(press, anchor);
  if ("message" in found) return found.message;
  const { words, revision, interaction } = press;
  const parts = quoteParts(found.passage);
  const shown = parts[Math.min(part, parts.length - 1)];
  if (shown === undefined) throw new RangeError(`${anchor}: expected a part, met none`);
  return quoteMessage(shown, {
    words,
    revision: revision.id,
    audience: "public",
    asker: interaction.user.id,
    above: [`-# ${words.markdown("answer.shared")} <@${interaction.user.id}>`],
  });
}
