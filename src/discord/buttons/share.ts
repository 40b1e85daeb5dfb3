import type { Message } from "../message/message.ts";
import { quoteMessage, quoteParts } from "../message/quote-message.ts";
import { quoteBehind } from "../quote-behind.ts";
import { requirePassage } from "../require-passage.ts";
import type { Press } from "./press.ts";

/**
 * The quote of a private answer for everybody, with who shared it. What was asked stays private. Words that stand in no current document are
 * not shared.
 *
 * @throws Refusal for these, which says what became of them.
 */
export async function share(
  press: Press,
  { anchor, part }: { readonly anchor: string; readonly part: number },
): Promise<Message> {
  const { words, revision, interaction } = press;
  const found = await quoteBehind(press, anchor);
  const parts = quoteParts(requirePassage(revision, anchor));
  const earlier = found.kind === "quote" ? found.above : [];
  return quoteMessage(parts[part] ?? parts[0], {
    words,
    revision: revision.id,
    audience: "public",
    asker: interaction.user.id,
    above: [`-# ${words.markdown("answer.shared")} <@${interaction.user.id}>`, ...earlier],
  });
}
