import { callbackType, type InteractionRecord } from "./interaction-record.ts";

/** The ways in which a bot can first answer an interaction. */
type AnswerKind = keyof typeof callbackType;

/** How a bot first answered an interaction, and when: all that a driver of load has to know of it. */
export interface FirstAnswer {
  /** The id of the interaction. */
  readonly interactionId: string;
  /** When the gateway was told of the interaction, by `performance.now()`. */
  readonly sentAt: number;
  /** When the answer was there, its body read, by `performance.now()`. */
  readonly receivedAt: number;
  readonly kind: AnswerKind;
  /** Whether only the user sees it. */
  readonly private: boolean;
}

const kinds: readonly AnswerKind[] = [
  "reply",
  "deferredReply",
  "deferredUpdate",
  "update",
  "autocomplete",
  "modal",
];

/** The first answer to an interaction; nothing while there is none. */
export function firstAnswerOf(record: InteractionRecord): FirstAnswer | undefined {
  const { id, callback, callbackAt, begunAt, isPrivate } = record;
  const kind = kinds.find((name) => callbackType[name] === callback);
  if (kind === undefined || callbackAt === undefined) return undefined;
  return { interactionId: id, sentAt: begunAt, receivedAt: callbackAt, kind, private: isPrivate };
}
