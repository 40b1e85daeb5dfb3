import type { ShownMessage } from "../protocol.ts";
import { authorOf, timeOf } from "./shown-message.ts";

/** What stands in the list of messages, from top to bottom. */
export type TimelineEntry =
  | { readonly kind: "day"; readonly key: string; readonly date: Date }
  | {
      readonly kind: "message";
      readonly key: string;
      readonly shown: ShownMessage;
      /** Whether it goes on what its author said just before: then it has no head of its own. */
      readonly isContinued: boolean;
    };

/** How long somebody may be silent and still go on, in milliseconds: as in Discord. */
const LONGEST_PAUSE = 7 * 60_000;

/** The messages with their days, those together that one person said in a row. */
export function timeline(messages: readonly ShownMessage[]): readonly TimelineEntry[] {
  return messages.flatMap((shown, index): TimelineEntry[] => {
    const before = messages[index - 1];
    const date = timeOf(shown.message);
    const isNewDay = before === undefined || timeOf(before.message).toDateString() !== date.toDateString();
    const isContinued = !isNewDay && before !== undefined && goesOn(shown, before);
    return [
      ...(isNewDay ? [{ kind: "day", key: `day-${date.toDateString()}`, date } as const] : []),
      { kind: "message", key: shown.id, shown, isContinued },
    ];
  });
}

function goesOn(shown: ShownMessage, before: ShownMessage): boolean {
  const hasOwnHead = shown.action !== null || shown.message["message_reference"] !== undefined;
  const pause = timeOf(shown.message).getTime() - timeOf(before.message).getTime();
  return (
    !hasOwnHead &&
    shown.onlyFor === before.onlyFor &&
    authorOf(shown.message).id === authorOf(before.message).id &&
    pause < LONGEST_PAUSE
  );
}
