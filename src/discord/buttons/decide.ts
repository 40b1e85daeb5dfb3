import type { Change } from "../corpus-keeping/corpus-keeper.ts";
import type { KeepingId } from "../custom-id/keeping-id.ts";
import { changeMessage, takenBackMessage } from "../message/change-message.ts";
import { decisionRow } from "../message/import-preview-message.ts";
import { type Message, textMessage } from "../message/message.ts";
import { actorOf } from "../moderation/operators.ts";
import { Refusal } from "../refusal.ts";
import type { AnswerRoute } from "../route.ts";
import type { Press } from "./press.ts";

/**
 * What an operator decided, carried out; the answer takes the place of the question.
 *
 * @throws Refusal for anybody but the operator who asked, who must be one still.
 */
export function decide(press: Press, id: KeepingId): AnswerRoute {
  const { interaction, services } = press;
  if (!services.operators.includes(actorOf(interaction))) throw new Refusal("refusal.operators-only");
  if (interaction.user.id !== id.asker) throw new Refusal("refusal.not-your-button");
  return { mode: "in-place", run: () => carryOut(press, id) };
}

async function carryOut(press: Press, id: KeepingId): Promise<Message> {
  const { keeper } = press.services;
  const { asker } = id;
  switch (id.action) {
    case "add": {
      const again = [decisionRow({ key: id.pending, asker }, press.words)];
      return reported(press, await keeper.add(id.pending, asker), again);
    }
    case "cancel":
      if (!(await keeper.cancel(id.pending))) throw new Refusal("refusal.pending-gone");
      return textMessage(press.words.markdown("corpus.cancelled"));
    case "remove":
      return reported(press, await keeper.remove(id, asker));
    case "undo":
      return reported(press, await keeper.undo(id.entry, asker));
  }
}

/** What became of a change, for the operator and for the log. */
function reported(
  { interaction, services, words }: Press,
  change: Change,
  again: readonly ReturnType<typeof decisionRow>[] = [],
): Message {
  const { entry, document, event } = change.entry;
  const fields = { user: interaction.user.id, entry, document, event };
  if (change.kind === "done") {
    services.log.info(fields, "corpus changed");
    return changeMessage(change, interaction.user.id, words);
  }
  services.log.error(fields, "corpus change undone");
  return takenBackMessage(change, [...again], words);
}
